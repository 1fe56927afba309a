//! What stands in a reader's calendar, in the reader's words. Each thing stands once.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::access::{self, Act, Actor};
use domain::bodies::BodyName;
use domain::feeds::{Certainty, ENTRIES_MAX, FeedOf, Window, body_of, certainty_of_directive, certainty_of_meeting};
use domain::ids::BodyId;
use domain::meetings::MeetingKind;
use language::{Words, dates};

use super::calendar::Entry;
use super::queries::{self, DirectiveRow, MeetingRow};
use crate::directives::queries::{parts, scope};
use crate::{Ctx, Error, bodies};

/// Due dates and meetings, the earliest first.
pub async fn entries(ctx: &Ctx) -> Result<Vec<Entry>, Error> {
    let actor = ctx.actor()?;
    let window = Window::of(ctx.today());
    let among = body_of(actor).map_or_else(sea_orm::Condition::all, scope::led_by);
    let due = queries::dated(ctx.db(), actor, among, window).await?;
    let contributions = match body_of(actor) {
        Some(body) => queries::contributions(ctx.db(), actor, body, window).await?,
        None => Vec::new(),
    };
    let leads = Leads::of(ctx, due.iter().chain(contributions.iter().map(|(row, _)| row))).await?;
    let on = On { words: Words::of(ctx.locale), ctx, leads };
    let mut entries = Vec::new();
    for row in &due {
        entries.extend(on.due(row)?);
    }
    for (row, due_on) in &contributions {
        entries.extend(on.contribution(row, *due_on)?);
    }
    for row in &queries::meetings(ctx, window).await? {
        entries.extend(on.meeting(actor, row));
    }
    entries.sort_by(|a, b| (a.from, &a.uid).cmp(&(b.from, &b.uid)));
    entries.truncate(ENTRIES_MAX);
    Ok(entries)
}

/// What the calendar is called: after the body, or after the council.
pub async fn name(ctx: &Ctx, of: FeedOf) -> Result<String, Error> {
    let body = match (of, body_of(ctx.actor()?)) {
        (FeedOf::Body, Some(body)) => bodies::named(ctx.db(), [body]).await?.remove(&body),
        _ => None,
    };
    let named = match body {
        Some(body) => body.name,
        None => ctx.council().await?.name,
    };
    Ok(Words::of(ctx.locale).say_with("feeds-calendar", &[("of", named.text(ctx.locale).into())]))
}

struct Leads {
    of: HashMap<i64, BodyId>,
    names: HashMap<BodyId, BodyName>,
}

impl Leads {
    async fn of(ctx: &Ctx, rows: impl Iterator<Item = &DirectiveRow>) -> Result<Leads, Error> {
        let of = parts::leads(ctx.db(), rows.map(|row| row.id)).await?;
        let names = bodies::named(ctx.db(), of.values().copied()).await?;
        Ok(Leads { of, names })
    }

    fn name(&self, directive: i64) -> Option<&BodyName> {
        self.names.get(self.of.get(&directive)?)
    }
}

struct On<'a> {
    words: &'static Words,
    ctx: &'a Ctx,
    leads: Leads,
}

impl On<'_> {
    /// The date of a directive; one that lost its date stands cancelled at its first.
    fn due(&self, row: &DirectiveRow) -> Result<Option<Entry>, Error> {
        let certainty = match row.due_on {
            Some(_) => certainty_of_directive(row.state()?),
            None => Some(Certainty::Cancelled),
        };
        let Some((certainty, due_on)) = certainty.zip(row.due_on.or(row.first_due_on)) else { return Ok(None) };
        let entry = self.of_directive(row, "feeds-due", certainty, due_on)?;
        Ok(Some(Entry { uid: format!("directive-{}", row.id), ..entry }))
    }

    /// The date by which a co-executor delivers to the lead.
    fn contribution(&self, row: &DirectiveRow, due_on: NaiveDate) -> Result<Option<Entry>, Error> {
        let Some(certainty) = certainty_of_directive(row.state()?) else { return Ok(None) };
        let mut entry = self.of_directive(row, "feeds-contribution", certainty, due_on)?;
        if let Some(date) = row.due_on {
            let date = dates::day(date, self.ctx.locale);
            entry.lines.insert(1, self.words.say_with("feeds-lead-due", &[("date", date.into())]));
        }
        Ok(Some(Entry { uid: format!("contribution-{}", row.id), ..entry }))
    }

    fn of_directive(
        &self,
        row: &DirectiveRow,
        summary: &str,
        certainty: Certainty,
        due_on: NaiveDate,
    ) -> Result<Entry, Error> {
        let title = row.title().text(self.ctx.locale).to_owned();
        let named = [("reference", row.reference.as_str().into()), ("title", title.into())];
        let lead = self.leads.name(row.id).map(|lead| lead.name.text(self.ctx.locale).to_owned()).unwrap_or_default();
        let state = self.words.directive_state(row.state()?);
        Ok(Entry {
            uid: String::new(),
            from: due_on,
            to: due_on,
            summary: self.words.say_with(summary, &named),
            lines: vec![
                self.words.say_with("feeds-lead", &[("body", lead.into())]),
                self.words.say_with("feeds-state", &[("state", state.into())]),
            ],
            place: None,
            path: format!("/directives/{}", row.id),
            certainty,
            // Each step of a directive is a version, a change of its date and its end among them.
            sequence: u32::try_from(row.version).unwrap_or_default(),
            changed_at: row.changed_at,
            occupies: false,
        })
    }

    fn meeting(&self, actor: &Actor, row: &MeetingRow) -> Option<Entry> {
        let (meeting, locale) = (&row.meeting, self.ctx.locale);
        let prepares = access::may(actor, Act::PrepareMeetings);
        let certainty = certainty_of_meeting(meeting.state, prepares, row.was_approved)?;
        let year = meeting.starts_on.year().to_string();
        let numbered = [("number", meeting.number.as_str().into()), ("year", year.into())];
        let number = if meeting.kind == MeetingKind::Workshop {
            self.words.say_with("meetings-workshop-number-of-year", &numbered)
        } else {
            self.words.say_with("meetings-number-of-year", &numbered)
        };
        let subject = Some(meeting.title.text(locale)).filter(|subject| !subject.is_empty());
        let state = self.words.meeting_state(meeting.state);
        Some(Entry {
            uid: format!("meeting-{}", meeting.id),
            from: meeting.starts_on,
            to: meeting.ends_on,
            summary: subject.map_or_else(|| number.clone(), |subject| format!("{number}. {subject}")),
            lines: vec![
                self.words.meeting_kind(meeting.kind),
                self.words.say_with("feeds-state", &[("state", state.into())]),
            ],
            place: Some(meeting.place.text(locale).to_owned()).filter(|place| !place.is_empty()),
            path: format!("/meetings/{}", meeting.id),
            certainty,
            // An edit is a version, and a step to another state is none.
            sequence: u32::try_from(meeting.version).unwrap_or_default() + row.moves,
            changed_at: row.changed_at.unwrap_or_else(|| meeting.starts_on.and_time(NaiveTime::MIN).and_utc()),
            occupies: true,
        })
    }
}
