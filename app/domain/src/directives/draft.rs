//! The form of a directive and the draft it describes.

use serde::{Deserialize, Serialize};

use super::{Classification, DirectiveKind, Force, Numbered, Verb, numbered, one_numbered};
use crate::deadlines::{self, Term};
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{AgendaItemId, BodyId, GroupId};
use crate::locale::{Locale, Multilingual};
use crate::text::{self, LINE_MAX, NUMBER_MAX, PROSE_MAX, WORDING_MAX};

/// Most limbs of one directive; they are lettered.
pub const LIMBS_MAX: u8 = 20;

/// The form that drafts a directive under a point of the protocol.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DirectiveForm {
    pub meeting: String,
    /// Empty for a new draft.
    pub id: String,
    pub version: String,
    pub item: String,
    /// The point's number; empty for the next free one.
    pub number: String,
    pub title_kk: String,
    pub title_ru: String,
    pub title_en: String,
    pub words_kk: String,
    pub words_ru: String,
    pub words_en: String,
    /// The word that carries the force, as it stands in the words.
    pub force_word_kk: String,
    pub force_word_ru: String,
    pub force_word_en: String,
    pub verb: String,
    pub by_agreement: String,
    pub kind: String,
    pub classification: String,
    /// The addressee in the words of the source: "law enforcement and special agencies".
    pub addressee_kk: String,
    pub addressee_ru: String,
    pub addressee_en: String,
    /// The group that the words name; its members on the meeting's day are offered.
    pub group: String,
    pub lead: String,
    pub co_executors: Vec<String>,
    pub informed: Vec<String>,
    /// The limbs, a line each, in the same order in each language; none for a single action.
    pub limbs_kk: String,
    pub limbs_ru: String,
    pub limbs_en: String,
    /// The deadline as the protocol words it.
    pub term: String,
    pub expected_kk: String,
    pub expected_ru: String,
    pub expected_en: String,
    /// A third body on whose decision the outcome depends.
    pub outcome_rests_with: String,
    /// The directive of the second order that this one carries out, by its number.
    pub carries_out: String,
    /// Earlier directives in whose place this one stands, by their numbers.
    pub supersedes: String,
    /// Earlier directives that are to be carried out, by their numbers.
    pub refers_to: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DirectiveDraft {
    pub item: Option<AgendaItemId>,
    pub number: Option<String>,
    pub title: Multilingual,
    pub words: Multilingual,
    pub force_word: Multilingual,
    pub verb: Verb,
    pub force: Force,
    pub by_agreement: bool,
    pub kind: DirectiveKind,
    pub classification: Classification,
    pub addressee: Multilingual,
    pub group: Option<GroupId>,
    /// Absent where the source names nobody; the protocol cannot be signed so.
    pub lead: Option<BodyId>,
    pub co_executors: Vec<BodyId>,
    pub informed: Vec<BodyId>,
    pub limbs: Vec<LimbDraft>,
    pub wording: String,
    pub term: Term,
    pub expected: Multilingual,
    pub outcome_rests_with: Option<String>,
    pub carries_out: Option<Numbered>,
    pub supersedes: Vec<Numbered>,
    pub refers_to: Vec<Numbered>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimbDraft {
    /// "a", "b", …
    pub letter: String,
    pub text: Multilingual,
}

impl DirectiveForm {
    pub fn parse(&self) -> Result<DirectiveDraft, Error> {
        let mut errors = FieldErrors::default();
        let item = match self.item.trim() {
            "" => None,
            item => errors.take("item", item.parse().map_err(|_| Problem::NotAChoice)),
        };
        let number = errors.take("number", text::optional_line(&self.number, NUMBER_MAX)).flatten();
        let title =
            text::multilingual(&mut errors, "title", [&self.title_kk, &self.title_ru, &self.title_en], LINE_MAX, true);
        let words = text::multilingual_prose(
            &mut errors,
            "words",
            [&self.words_kk, &self.words_ru, &self.words_en],
            PROSE_MAX,
            true,
        );
        let force_word =
            force_word(&mut errors, [&self.force_word_kk, &self.force_word_ru, &self.force_word_en], &words);
        let verb = errors.take("verb", Verb::chosen(&self.verb));
        let kind = errors.take("kind", DirectiveKind::chosen(&self.kind));
        let classification = errors.take("classification", Classification::chosen(&self.classification));
        let addressee = text::multilingual(
            &mut errors,
            "addressee",
            [&self.addressee_kk, &self.addressee_ru, &self.addressee_en],
            LINE_MAX,
            false,
        );
        let group = match self.group.trim() {
            "" => None,
            group => errors.take("group", group.parse().map_err(|_| Problem::UnknownGroup)),
        };
        let lead = match self.lead.trim() {
            "" => None,
            lead => errors.take("lead", lead.parse().map_err(|_| Problem::UnknownBody)),
        };
        let co_executors = bodies(&mut errors, "co_executors", &self.co_executors);
        if lead.is_some_and(|lead| co_executors.contains(&lead)) {
            errors.add("co_executors", Problem::LeadTwice);
        }
        let mut informed = bodies(&mut errors, "informed", &self.informed);
        informed.retain(|body| Some(*body) != lead && !co_executors.contains(body));
        let limbs = self.limbs(&mut errors);
        let wording = errors.take("term", text::optional_line(&self.term, WORDING_MAX)).flatten().unwrap_or_default();
        let term = errors.take("term", deadlines::parse(&wording).map_err(Problem::Term));
        let expected = text::multilingual_prose(
            &mut errors,
            "expected",
            [&self.expected_kk, &self.expected_ru, &self.expected_en],
            PROSE_MAX,
            false,
        );
        let outcome_rests_with =
            errors.take("outcome_rests_with", text::optional_line(&self.outcome_rests_with, LINE_MAX)).flatten();
        let kind = match (kind, &term) {
            (Some(kind), Some(term)) => errors.take("kind", kind.by_term(term)),
            _ => None,
        };
        let carries_out = errors.take("carries_out", one_numbered(&self.carries_out)).flatten();
        let supersedes = errors.take("supersedes", numbered(&self.supersedes)).unwrap_or_default();
        let refers_to = errors.take("refers_to", numbered(&self.refers_to)).unwrap_or_default();
        match (verb, kind, classification, term) {
            (Some(verb), Some(kind), Some(classification), Some(term)) if errors.is_empty() => Ok(DirectiveDraft {
                item,
                number,
                title,
                words,
                force_word,
                verb,
                force: verb.force(),
                by_agreement: !self.by_agreement.is_empty(),
                kind,
                classification,
                addressee,
                group,
                lead,
                co_executors,
                informed,
                limbs,
                wording,
                term,
                expected,
                outcome_rests_with,
                carries_out,
                supersedes,
                refers_to,
            }),
            _ => Err(errors.into()),
        }
    }

    fn limbs(&self, errors: &mut FieldErrors) -> Vec<LimbDraft> {
        let texts = text::multilingual_prose(
            errors,
            "limbs",
            [&self.limbs_kk, &self.limbs_ru, &self.limbs_en],
            PROSE_MAX,
            false,
        );
        let mut limbs: Vec<LimbDraft> = Vec::new();
        for locale in Locale::ALL {
            let lines = texts.get(locale).unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty());
            for (index, line) in (0..).zip(lines) {
                let field = format!("limbs_{}", locale.as_str());
                if index >= LIMBS_MAX {
                    errors.add(&field, Problem::OutOfRange { min: 0, max: LIMBS_MAX.into() });
                    break;
                }
                if limbs.len() <= usize::from(index) {
                    limbs.push(LimbDraft { letter: letter(index), text: Multilingual::default() });
                }
                limbs[usize::from(index)].text.set(locale, Some(line.to_owned()));
            }
        }
        limbs
    }
}

/// The underlined word must stand in the words of the same language.
pub(crate) fn force_word(errors: &mut FieldErrors, typed: [&str; 3], words: &Multilingual) -> Multilingual {
    let force_word = text::multilingual(errors, "force_word", typed, LINE_MAX, false);
    for locale in Locale::ALL {
        let missing =
            force_word.get(locale).is_some_and(|word| !words.get(locale).is_some_and(|words| words.contains(word)));
        if missing {
            errors.add(&format!("force_word_{}", locale.as_str()), Problem::WordNotInText);
        }
    }
    force_word
}

fn bodies(errors: &mut FieldErrors, field: &str, values: &[String]) -> Vec<BodyId> {
    let mut bodies = Vec::new();
    for value in values.iter().filter(|value| !value.is_empty()) {
        if let Some(body) = errors.take(field, value.parse().map_err(|_| Problem::UnknownBody))
            && !bodies.contains(&body)
        {
            bodies.push(body);
        }
    }
    bodies
}

fn letter(index: u8) -> String {
    // At most twenty limbs, so a single letter is enough.
    char::from(b'a' + index).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deadlines::TermProblem;

    fn form() -> DirectiveForm {
        DirectiveForm {
            title_en: "IT system".to_owned(),
            words_en: "The Ministry of Justice was tasked to speed up the system.".to_owned(),
            force_word_en: "tasked".to_owned(),
            verb: "tasked".to_owned(),
            kind: "one_off".to_owned(),
            classification: "open".to_owned(),
            lead: "3".to_owned(),
            ..DirectiveForm::default()
        }
    }

    fn fields(form: &DirectiveForm) -> Vec<(String, Problem)> {
        match form.parse().unwrap_err() {
            Error::Invalid(errors) => errors.into_iter().map(|error| (error.field, error.problem)).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_force_follows_the_word_used() {
        let force = |verb: &str| DirectiveForm { verb: verb.to_owned(), ..form() }.parse().unwrap().force;
        assert_eq!(force("tasked"), Force::Binding);
        assert_eq!(force("told_necessary"), Force::Binding);
        assert_eq!(force("asked"), Force::Request);
        assert_eq!(force("recommended"), Force::Recommendation);
        assert_eq!(force("proposed"), Force::Proposal);
    }

    #[test]
    fn a_directive_without_a_date_is_drafted_with_no_term_given() {
        assert_eq!(form().parse().unwrap().term, Term::NotGiven);
    }

    #[test]
    fn the_kind_follows_the_term_and_one_that_needs_a_rhythm_is_refused_without() {
        let kind = |kind: &str, term: &str| {
            let form = DirectiveForm { kind: kind.to_owned(), term: term.to_owned(), ..form() };
            form.parse().map(|draft| draft.kind)
        };
        assert_eq!(kind("one_off", "monthly, by the 10th"), Ok(DirectiveKind::Recurring));
        assert_eq!(kind("one_off", "permanently"), Ok(DirectiveKind::Standing));
        assert_eq!(kind("second_order", "within one month"), Ok(DirectiveKind::SecondOrder));
        for needing in ["recurring", "standing"] {
            assert_eq!(
                kind(needing, "within one month"),
                Err(Error::field("kind", Problem::RhythmMissing)),
                "{needing}"
            );
        }
    }

    #[test]
    fn a_body_cannot_be_lead_and_co_executor_at_once() {
        let form = DirectiveForm { co_executors: vec!["3".to_owned(), "4".to_owned()], ..form() };
        assert_eq!(fields(&form), [("co_executors".to_owned(), Problem::LeadTwice)]);
    }

    #[test]
    fn the_underlined_word_stands_in_the_words() {
        let form = DirectiveForm { force_word_en: "directed".to_owned(), ..form() };
        assert_eq!(fields(&form), [("force_word_en".to_owned(), Problem::WordNotInText)]);
    }

    #[test]
    fn limbs_are_lettered_and_matched_line_by_line_across_languages() {
        let form =
            DirectiveForm {
                limbs_en: "first\n\nsecond".to_owned(), limbs_ru: "первое\nвторое".to_owned(), ..form()
            };
        let limbs = form.parse().unwrap().limbs;
        assert_eq!(limbs.len(), 2);
        assert_eq!((limbs[1].letter.as_str(), limbs[1].text.get(Locale::Ru)), ("b", Some("второе")));
    }

    #[test]
    fn a_term_that_cannot_be_understood_is_asked_for_again_and_told_why() {
        let problem = |term: &str| fields(&DirectiveForm { term: term.to_owned(), ..form() });
        let refused = |why| [("term".to_owned(), Problem::Term(why))];
        assert_eq!(problem("when the stars align twice over"), refused(TermProblem::NotUnderstood));
        assert_eq!(problem("by 30 February 2019"), refused(TermProblem::NoSuchDate { day: 30, month: 2, year: 2019 }));
    }
}
