//! In what terms the demonstration is told. The stories stand in files of their own; they hold no code.

use domain::bodies::{BindingScope, BodyKind, Standing};
use domain::directives::{Classification, Confidence, DirectiveKind, Verb};
use domain::evidence::Grade;
use domain::extensions::EndorsementWord;
use domain::locale::{Locale, Multilingual};
use domain::meetings::{Capacity, MeetingKind, Presence};
use domain::reports::Answer;

/// One text in Kazakh, Russian and English; an empty one is missing.
#[derive(Clone, Copy)]
pub(super) struct Text {
    pub kk: &'static str,
    pub ru: &'static str,
    pub en: &'static str,
}

pub(super) const fn text(kk: &'static str, ru: &'static str, en: &'static str) -> Text {
    Text { kk, ru, en }
}

/// The same in all three languages: a figure, a name.
pub(super) const fn same(text: &'static str) -> Text {
    Text { kk: text, ru: text, en: text }
}

pub(super) const NO_TEXT: Text = same("");

impl Text {
    pub fn multilingual(self) -> Multilingual {
        Multilingual::new(self.kk, self.ru, self.en)
    }
}

/// A body as the stories call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Office {
    ProsecutorGeneral,
    Interior,
    NationalSecurity,
    Border,
    AntiCorruption,
    Finance,
    Revenue,
    Justice,
    Health,
    Education,
    SupremeCourt,
}

/// A line of the register of bodies.
pub(super) struct OfficeEntry {
    pub office: Office,
    pub kind: BodyKind,
    pub name: Text,
    pub short: Text,
    pub standing: Standing,
    pub binding: BindingScope,
    pub mailbox: &'static str,
    pub parent: Option<Office>,
}

/// A collective addressee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Collective {
    LawEnforcement,
    BorderAndCustoms,
    Authorised,
}

pub(super) struct CollectiveEntry {
    pub collective: Collective,
    pub name: Text,
    /// The first-named coordinates.
    pub members: &'static [Office],
}

/// A day of a story: a date of history, or a number of days before the day of loading. The latter
/// moves back to a working day.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    On(i32, u32, u32),
    Ago(i64),
    /// Days from the day of loading.
    Ahead(i64),
}

/// How the protocol words a deadline.
#[derive(Clone, Copy, Debug)]
pub(super) enum TermWords {
    NotGiven,
    /// As written.
    Written(&'static str),
    /// Monthly, by the number of that day.
    MonthlyBy(When),
    /// "By" the day.
    By(When),
    /// "By" the day so many working days after the day of loading.
    ByWorkingDay(u32),
}

pub(super) struct Sitting {
    pub starts: When,
    pub ends: When,
    pub kind: MeetingKind,
    /// Absent: the next of its year.
    pub number: Option<&'static str>,
    pub title: Text,
    pub place: Text,
    pub language: Locale,
    pub chair: Text,
    pub note: Text,
    pub items: &'static [Item],
    pub seats: &'static [Seat],
    pub points: &'static [Point],
    /// The protocol's signature; absent while nothing is signed.
    pub signed: Option<When>,
}

pub(super) struct Item {
    pub title: Text,
    pub minutes: Option<i32>,
    /// The first reports, the others report in support.
    pub rapporteurs: &'static [Office],
    pub figures: &'static [Figure],
}

/// A finding.
#[derive(Clone, Copy)]
pub(super) struct Figure {
    pub label: Text,
    pub value: Text,
    pub unit: Text,
    pub period: Text,
    pub is_change: bool,
}

/// A level; `..LEVEL` leaves out what the source does not say.
pub(super) const LEVEL: Figure =
    Figure { label: NO_TEXT, value: NO_TEXT, unit: NO_TEXT, period: NO_TEXT, is_change: false };
/// A change against an earlier period.
pub(super) const CHANGE: Figure = Figure { is_change: true, ..LEVEL };

/// A line of the attendance list.
pub(super) struct Seat {
    pub office: Text,
    pub person: Option<&'static str>,
    pub body: Option<Office>,
    pub capacity: Capacity,
    pub presence: Presence,
}

pub(super) enum Point {
    Directive(&'static Told),
    /// Decided or approved; nothing to control.
    Decided {
        number: &'static str,
        item: usize,
        words: Text,
    },
}

/// A directive as the protocol tells it, and what became of it.
#[derive(Clone, Copy)]
pub(super) struct Told {
    /// Of the agenda item, from 1.
    pub item: usize,
    pub title: Text,
    pub words: Text,
    pub force_word: Text,
    pub verb: Verb,
    pub kind: DirectiveKind,
    pub classification: Classification,
    pub by_agreement: bool,
    pub addressee: Text,
    pub collective: Option<Collective>,
    pub lead: Office,
    pub co_executors: &'static [Office],
    pub limbs: &'static [Text],
    pub term: TermWords,
    pub expected: Text,
    pub rests_with: &'static str,
    /// The directive of the second order that it carries out, by its English title.
    pub carries_out: &'static str,
    /// The directive that it supersedes, by its English title.
    pub supersedes: &'static str,
    pub life: &'static [(When, Step)],
}

/// A plain directive; `..DIRECTIVE` leaves out what the source does not say.
pub(super) const DIRECTIVE: Told = Told {
    item: 1,
    title: NO_TEXT,
    words: NO_TEXT,
    force_word: NO_TEXT,
    verb: Verb::Instructed,
    kind: DirectiveKind::OneOff,
    classification: Classification::Open,
    by_agreement: false,
    addressee: NO_TEXT,
    collective: None,
    lead: Office::ProsecutorGeneral,
    co_executors: &[],
    limbs: &[],
    term: TermWords::NotGiven,
    expected: NO_TEXT,
    rests_with: "",
    carries_out: "",
    supersedes: "",
    life: &[],
};

/// What happens to a directive. Texts are in the language in which the writer works.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Acknowledged,
    Interim(&'static str, Confidence),
    /// A co-executor's part.
    Part(Office, &'static str),
    Final(Final),
    /// Sent back with remarks; the limbs named are found proven all the same.
    Returned(&'static str, &'static [&'static str]),
    /// Found sufficient, every limb with this grade, and put before the issuer.
    PutUp(Grade),
    /// More time is asked for.
    Asked {
        until: When,
        reason: &'static str,
    },
    /// More time is asked for the part with this letter alone.
    AskedForPart {
        letter: &'static str,
        until: When,
        reason: &'static str,
    },
    /// The secretariat's word on the request, for or against.
    Endorsed(EndorsementWord, &'static str),
    /// The request is taken back.
    Withdrawn,
    /// More time is granted, with a note.
    Granted {
        until: When,
        note: &'static str,
    },
    Refused(&'static str),
    /// A body objects to being an executor.
    Objected(Office, &'static str),
    /// The issuer leaves it one.
    Dismissed(Office, &'static str),
    /// The issuer names other executors.
    Changed {
        lead: Office,
        co_executors: &'static [Office],
        reason: &'static str,
    },
    /// The issuer's decision as its form spells it, with a remark.
    Decided(&'static str, &'static str),
    /// An event is awaited, with a remark.
    Held(&'static str, &'static str),
    /// Merged into the directive of that English title, with a remark.
    Merged(&'static str, &'static str),
    /// An accepting answer is tracked to that day.
    Tracked(When),
    NoChange,
    /// The road map: a text and a paper by number and date.
    RoadMap(&'static str, &'static str),
    /// A step on the instance of that ordinal of a recurring directive.
    OfPeriod(i32, &'static Step),
    /// The event that the directive waits for.
    EventHappened(Happened),
}

/// An event, with the term that runs from it.
#[derive(Clone, Copy)]
pub(super) struct Happened {
    pub on: When,
    pub words: &'static str,
    pub shown_by: &'static str,
    pub term: &'static str,
}

#[derive(Clone, Copy)]
pub(super) struct Final {
    pub text: &'static str,
    pub confidence: Confidence,
    /// Why it is late.
    pub reason: &'static str,
    pub answer: Option<Answer>,
    /// The day by which what is accepted will be carried out.
    pub promised: Option<When>,
    /// An adopted act by number and date.
    pub reference: &'static str,
    /// Name and content of a file.
    pub file: Option<(&'static str, &'static str)>,
    /// A word on co-executors that were silent.
    pub silent_note: &'static str,
}

/// A final report in time, on an order; `..FINAL` leaves out the rest.
pub(super) const FINAL: Final = Final {
    text: "",
    confidence: Confidence::Green,
    reason: "",
    answer: None,
    promised: None,
    reference: "",
    file: None,
    silent_note: "",
};
