use domain::error::{Error, Obstacle, Problem};
use domain::evidence::FILE_TYPES;

use crate::{Words, numbers};

impl Words {
    /// What is to be changed in a field of a form.
    pub fn problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::Empty => self.say("errors-empty"),
            Problem::TooLong { max, length } => {
                self.say_with("errors-too-long", &[("max", (*max).into()), ("length", (*length).into())])
            }
            Problem::ControlCharacter => self.say("errors-control-character"),
            Problem::NotADate => self.say("errors-not-a-date"),
            Problem::NotAnEmail => self.say("errors-not-an-email"),
            Problem::NotANumber => self.say("errors-not-a-number"),
            Problem::OutOfRange { min, max } => {
                self.say_with("errors-out-of-range", &[("min", (*min).into()), ("max", (*max).into())])
            }
            Problem::NotAChoice => self.say("errors-not-a-choice"),
            Problem::EndBeforeStart => self.say("errors-end-before-start"),
            Problem::DateInPast => self.say("errors-date-in-past"),
            Problem::DateInFuture => self.say("errors-date-in-future"),
            Problem::Term(problem) => self.term_problem(problem),
            Problem::DeadlinePast => self.say("errors-deadline-past"),
            Problem::NoLanguage => self.say("errors-no-language"),
            Problem::NoLead => self.say("errors-no-lead"),
            Problem::LeadTwice => self.say("errors-lead-twice"),
            Problem::SameExecutors => self.say("errors-same-executors"),
            Problem::UnknownBody => self.say("errors-unknown-body"),
            Problem::UnknownGroup => self.say("errors-unknown-group"),
            Problem::RhythmMissing => self.say("errors-rhythm-missing"),
            Problem::UnknownDirective => self.say("errors-unknown-directive"),
            Problem::SeveralDirectives => self.say("errors-several-directives"),
            Problem::OneNumber => self.say("errors-one-number"),
            Problem::NotSecondOrder => self.say("errors-not-second-order"),
            Problem::DirectiveEnded => self.say("errors-directive-ended"),
            Problem::LinkLoop => self.say("errors-link-loop"),
            Problem::EmptyGroup => self.say("errors-empty-group"),
            Problem::NoSuccessor => self.say("errors-no-successor"),
            Problem::OneSuccessor => self.say("errors-one-successor"),
            Problem::NotASuccessor => self.say("errors-not-a-successor"),
            Problem::StillTakesPart => self.say("errors-still-takes-part"),
            Problem::WordNotInText => self.say("errors-word-not-in-text"),
            Problem::NumberTaken => self.say("errors-number-taken"),
            Problem::Taken => self.say("errors-taken"),
            Problem::FileTooLarge { max_bytes } => self
                .say_with("errors-file-too-large", &[("size", numbers::file_size(*max_bytes, self.locale()).into())]),
            Problem::FileTypeForbidden => {
                self.say_with("errors-file-type-forbidden", &[("types", file_types().into())])
            }
            Problem::TooManyFiles { max } => self.say_with("errors-too-many-files", &[("max", (*max).into())]),
            Problem::FileChooseAgain => self.say("errors-file-choose-again"),
            Problem::NoEvidence => self.say("errors-no-evidence"),
            Problem::SlippageReasonNeeded => self.say("errors-slippage-reason-needed"),
            Problem::WrongPassword => self.say("errors-wrong-password"),
            Problem::PasswordTooShort { min } => self.say_with("errors-password-too-short", &[("min", (*min).into())]),
            Problem::PasswordsDiffer => self.say("errors-passwords-differ"),
            Problem::ConsentNeeded => self.say("errors-consent-needed"),
            Problem::NotConfirmed => self.say("errors-not-confirmed"),
            Problem::Calendar(error) => self.calendar_error(error),
            Problem::SameDay => self.say("errors-same-day"),
            Problem::NothingTicked => self.say("errors-nothing-ticked"),
            Problem::NoDateFollows => self.say("errors-no-date-follows"),
        }
    }

    /// Why a request was not carried out, as a sentence; what is wrong with each field of a form is [`Words::problem`].
    pub fn error(&self, error: &Error) -> String {
        match error {
            Error::Invalid(_) => self.say("errors-invalid"),
            Error::SignInNeeded => self.say("errors-sign-in-needed"),
            Error::Denied => self.say("errors-denied"),
            Error::NotFound => self.say("errors-not-found"),
            Error::Conflict(conflict) => self.say_with("errors-conflict", &[("name", (&conflict.by).into())]),
            Error::NotNow(obstacle) => self.obstacle(*obstacle),
            Error::AlreadyDone => self.say("errors-already-done"),
            Error::TooOften { seconds } => {
                self.say_with("errors-too-often", &[("minutes", seconds.div_ceil(60).max(1).into())])
            }
            Error::Unavailable => self.say("errors-unavailable"),
        }
    }

    /// Why a step cannot be taken in the present state, as a sentence.
    pub fn obstacle(&self, obstacle: Obstacle) -> String {
        self.say(match obstacle {
            Obstacle::State => "errors-obstacle-state",
            Obstacle::Signed => "errors-obstacle-signed",
            Obstacle::ProtocolEmpty => "errors-obstacle-protocol-empty",
            Obstacle::DirectiveIncomplete => "errors-obstacle-directive-incomplete",
            Obstacle::LimbsOpen => "errors-obstacle-limbs-open",
            Obstacle::LeadOnly => "errors-obstacle-lead-only",
            Obstacle::NoReport => "errors-obstacle-no-report",
            Obstacle::ExtensionPending => "errors-obstacle-extension-pending",
            Obstacle::ObjectionClosed => "errors-obstacle-objection-closed",
            Obstacle::Succeeded => "errors-obstacle-succeeded",
            Obstacle::OnInstances => "errors-obstacle-on-instances",
            Obstacle::ReasonDue => "errors-obstacle-reason-due",
            Obstacle::NothingCorrected => "errors-obstacle-nothing-corrected",
            Obstacle::LinksNotAllowed => "errors-obstacle-links-not-allowed",
            Obstacle::LinkShut => "errors-obstacle-link-shut",
        })
    }
}

fn file_types() -> String {
    let extensions: Vec<String> = FILE_TYPES.iter().map(|(extension, _)| extension.to_uppercase()).collect();
    extensions.join(", ")
}
