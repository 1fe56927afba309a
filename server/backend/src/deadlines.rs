//! How a directive's term is counted: one way for the preview, the draft and the signature.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::access::Act;
use domain::bodies::Body;
use domain::calendar::Calendar;
use domain::councils::Settings;
use domain::deadlines::{self, Basis, Owed, Reckoning, StartEvent, Term, WeekRow};
use domain::directives::{Force, Happened};
use domain::error::Problem;
use domain::ids::MeetingId;
use domain::meetings::Meeting;
use domain::text::{self, WORDING_MAX};

use crate::meetings::queries;
use crate::{Ctx, Error};

/// What a term works out to if the protocol of the meeting is signed on the day expected, with the
/// days between week by week. Words that are not understood are an error of the field "term".
pub async fn explain(
    ctx: &Ctx,
    wording: &str,
    meeting: MeetingId,
    force: Force,
) -> Result<(Reckoning, Vec<WeekRow>), Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let meeting = queries::meeting(ctx.db(), actor.council, meeting).await?;
    let rules = Rules::of(ctx).await?;
    let refused = |problem| Error::field("term", problem);
    let wording = text::optional_line(wording, WORDING_MAX).map_err(refused)?.unwrap_or_default();
    let term = deadlines::parse(&wording).map_err(|problem| refused(Problem::Term(problem)))?;
    let reckoning = rules.reckon(&wording, term, force, &rules.expected_start(&meeting));
    let days = deadlines::day_count(&reckoning, ctx.today(), &rules.calendar);
    Ok((reckoning, days))
}

/// The council's settings and calendar, by which every term of the council is counted.
pub(crate) struct Rules {
    pub settings: Settings,
    pub calendar: Arc<Calendar>,
}

/// The days from which a term may run, by the event that its words name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    /// The meeting's last day.
    meeting: NaiveDate,
    /// The protocol is registered on the day on which it is signed.
    pub signature: NaiveDate,
    /// The day on which the addressees were told.
    receipt: NaiveDate,
    expected: bool,
}

impl Start {
    /// The protocol was signed; its addressees are told today.
    pub fn signed(meeting: &Meeting, signed_on: NaiveDate, today: NaiveDate) -> Start {
        Start { meeting: meeting.ends_on, signature: signed_on, receipt: today, expected: false }
    }
}

impl Rules {
    pub async fn of(ctx: &Ctx) -> Result<Rules, Error> {
        Ok(Rules { settings: ctx.council().await?.settings, calendar: ctx.calendar().await? })
    }

    /// The day by which a protocol should be signed, in working days after the meeting's end.
    pub fn expected_signature(&self, meeting: &Meeting) -> NaiveDate {
        self.calendar.add_working_days(meeting.ends_on, self.settings.signature_days, self.settings.week)
    }

    pub fn expected_start(&self, meeting: &Meeting) -> Start {
        let signature = self.expected_signature(meeting);
        Start { meeting: meeting.ends_on, signature, receipt: signature, expected: true }
    }

    /// Counts from the start that the words name, or else the council's setting. One protocol
    /// sets the same date for every addressee, so the council's working week is used, not the body's.
    pub fn reckon(&self, wording: &str, term: Term, force: Force, start: &Start) -> Reckoning {
        let event = term.start().unwrap_or(self.settings.start);
        let starts_on = match event {
            StartEvent::Meeting => start.meeting,
            StartEvent::Receipt => start.receipt,
            // No words name an event as a start; it is recorded when it happens.
            StartEvent::Signature | StartEvent::Registration | StartEvent::Event => start.signature,
        };
        // The meeting's day is known before the protocol is signed.
        let expected = start.expected && event != StartEvent::Meeting;
        let basis = Basis { expected, ..self.basis(event, starts_on, force) };
        Reckoning { wording: wording.to_owned(), ..deadlines::reckon(&term, &basis, &self.calendar) }
    }

    /// Counts from an event that a directive waited for.
    pub fn reckon_from_event(&self, happened: &Happened, force: Force) -> Reckoning {
        let basis = self.basis(StartEvent::Event, happened.on, force);
        let reckoning = deadlines::reckon(&happened.term, &basis, &self.calendar);
        Reckoning { wording: happened.wording.clone(), ..reckoning }
    }

    fn basis(&self, event: StartEvent, starts_on: NaiveDate, force: Force) -> Basis {
        Basis {
            owed: if force.is_answered() { Owed::Answer } else { Owed::Execution },
            roll: self.settings.roll,
            week: self.settings.week,
            defaults: self.settings.terms,
            ..Basis::new(event, starts_on)
        }
    }

    /// The date by which a co-executor delivers, on a working day of its own. None where no working
    /// day lies between the start and the lead's date, or the lead has no date.
    pub fn internal_date(&self, reckoning: &Reckoning, co_executor: &Body) -> Option<NaiveDate> {
        deadlines::internal_date(
            reckoning.due_on?,
            reckoning.basis.starts_on,
            self.settings.co_executor_days,
            &self.calendar,
            co_executor.week,
        )
    }
}
