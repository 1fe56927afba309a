//! What can go wrong, told to the person who asked.

use serde::{Deserialize, Serialize};

use crate::calendar::CalendarError;
use crate::deadlines::TermProblem;

/// The answer to a request that was not carried out. Nothing has been written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Error {
    /// Fields of a form that must be changed, in the order of the form.
    Invalid(Vec<FieldError>),
    /// Nobody is signed in, or the session has ended.
    SignInNeeded,
    /// The actor may not do this. Also the answer where the thing exists for others.
    Denied,
    /// There is no such thing, or not for this actor.
    NotFound,
    /// Somebody changed the same record meanwhile. The texts of both are shown.
    Conflict(Box<Conflict>),
    /// The state of the thing does not allow this step now; the page shows its present state.
    NotNow(Obstacle),
    /// The same form arrived a second time; it was carried out once.
    AlreadyDone,
    /// Too many attempts; the seconds until the next one is heard.
    TooOften { seconds: u32 },
    /// The database or the disk cannot be used at the moment.
    Unavailable,
}

impl Error {
    pub fn field(field: &str, problem: Problem) -> Self {
        Error::Invalid(vec![FieldError { field: field.to_owned(), problem }])
    }
}

/// One field of a form and what is to be changed in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The field's name in the form.
    pub field: String,
    pub problem: Problem,
}

/// What is wrong with one field, worded by the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    Empty,
    TooLong {
        max: u32,
        length: u32,
    },
    ControlCharacter,
    NotADate,
    NotAnEmail,
    NotANumber,
    OutOfRange {
        min: i64,
        max: i64,
    },
    /// None of the offered choices was sent.
    NotAChoice,
    /// The last day lies before the first.
    EndBeforeStart,
    /// The date lies in the past.
    DateInPast,
    /// The date lies in the future, where only a past one makes sense.
    DateInFuture,
    /// The deadline's words were not understood, and why.
    Term(TermProblem),
    /// The deadline has passed already when the directive is issued.
    DeadlinePast,
    /// There is no text in any language.
    NoLanguage,
    /// No body leads.
    NoLead,
    /// A body is both lead and co-executor.
    LeadTwice,
    /// The executors named are those who execute already.
    SameExecutors,
    /// A directive that recurs needs words that recur: "monthly", "quarterly, by the 15th".
    RhythmMissing,
    /// No directive of that number can be seen.
    UnknownDirective,
    /// Several directives bear that number: the year is needed, "4/9 (2018)".
    SeveralDirectives,
    /// One directive is to be named, not several.
    OneNumber,
    /// The directive does not ask for a directive or a group.
    NotSecondOrder,
    /// The directive has ended already.
    DirectiveEnded,
    /// The chain of directives would come back to its start.
    LinkLoop,
    /// The body does not exist on that date, or is a guest that cannot be directed.
    UnknownBody,
    UnknownGroup,
    /// A group without members on that date.
    EmptyGroup,
    /// Nobody is named who follows a body.
    NoSuccessor,
    /// Only a body that is split has several successors.
    OneSuccessor,
    /// A directive goes to one of the successors that are named.
    NotASuccessor,
    /// The body still takes part in directives on control, which somebody must take over.
    StillTakesPart,
    /// The word that carries the force does not stand in the words of the directive.
    WordNotInText,
    /// The number is already used in this series and year.
    NumberTaken,
    /// The address or name is taken.
    Taken,
    FileTooLarge {
        max_bytes: u64,
    },
    FileTypeForbidden,
    TooManyFiles {
        max: u32,
    },
    /// A file was chosen before the form was sent back and must be chosen again.
    FileChooseAgain,
    /// A report says nothing: neither text nor file.
    NoEvidence,
    /// The term has passed, so a reason is due.
    SlippageReasonNeeded,
    WrongPassword,
    PasswordTooShort {
        min: u32,
    },
    PasswordsDiffer,
    /// More time was granted as often as foreseen: the box of the chair's express consent was not ticked.
    ConsentNeeded,
    /// The box that confirms a step that cannot be undone was not ticked.
    NotConfirmed,
    /// A table of days is not understood: in which line, and why.
    Calendar(CalendarError),
    /// A day is swapped with itself.
    SameDay,
    /// Nothing of a list was chosen.
    NothingTicked,
    /// Words of a term from which no date follows.
    NoDateFollows,
}

/// Why a step cannot be taken in the present state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// The state of the directive, meeting or protocol does not lead there.
    State,
    /// Signed text is immutable.
    Signed,
    /// Nothing has been put into the protocol yet.
    ProtocolEmpty,
    /// A directive of the protocol has no lead, no text or no force.
    DirectiveIncomplete,
    /// A limb has no verified evidence yet.
    LimbsOpen,
    /// Only the lead submits the final report.
    LeadOnly,
    /// There is no report to decide on.
    NoReport,
    /// An earlier request for more time is not decided yet.
    ExtensionPending,
    /// The days in which a body may object are over, or its objection was made already.
    ObjectionClosed,
    /// The body has a successor already.
    Succeeded,
    /// A recurring directive is reported on by its instances.
    OnInstances,
    /// The date has passed: whoever reports gives the reason.
    ReasonDue,
    /// A correction says what the signed text says.
    NothingCorrected,
    /// The council does not allow reports by a link.
    LinksNotAllowed,
    /// A link was used, revoked or has expired, or there is nothing to report by it now.
    LinkShut,
}

/// Two edits of the same text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// Who saved first.
    pub by: String,
    /// The version that stands now; sent again with it, the form replaces that version.
    pub version: i32,
    /// The fields that differ: name, the text that stands, the text just sent.
    pub fields: Vec<ConflictField>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConflictField {
    pub field: String,
    pub theirs: String,
    pub yours: String,
}

/// Collects the problems of a form, field by field, so that a person sees all of them at once.
#[derive(Debug, Default)]
pub struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    /// The value, or a note of the problem.
    pub fn take<T>(&mut self, field: &str, result: Result<T, Problem>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problem) => {
                self.add(field, problem);
                None
            }
        }
    }

    pub fn add(&mut self, field: &str, problem: Problem) {
        self.0.push(FieldError { field: field.to_owned(), problem });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was noted.
    pub fn into_list(self) -> Vec<FieldError> {
        self.0
    }

    /// `Ok` where no problem was noted.
    pub fn finish(self) -> Result<(), Error> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(self.0)) }
    }
}

/// The error of a form of which every missing value has been noted.
impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Error::Invalid(errors.0)
    }
}
