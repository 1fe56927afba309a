//! Reminders of what bodies owe. A job plans them, all that one recipient is to be reminded of in one
//! letter; the outbox sends them.

mod letter;
mod preview;
pub(crate) mod queries;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{Days, NaiveDate};
use domain::calendar::{Calendar, Week};
use domain::digests::{DigestKind, Frequency};
use domain::ids::{BodyId, DirectiveId};
use domain::reminders::Rule;

use crate::mail::{Address, Post};
use crate::{Ctx, Error, digests};
use letter::{Letter, Writer};

pub use preview::{preview, trial};

/// Directives looked at together.
const BATCH: u64 = 500;
/// Letters written in one transaction.
const TOGETHER: usize = 100;

/// Days for which a letter that gathers looks ahead.
pub(crate) const AHEAD: Days = Days::new(60);

/// A reminder that was planned, or would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedReminder {
    pub directive: DirectiveId,
    pub reference: String,
    /// The role mailbox, or the address of a person.
    pub to: String,
    pub rule: Rule,
    pub due_on: NaiveDate,
}

/// Plans what is due on a day, whatever the hour; see [`plan_by`].
pub async fn plan(ctx: &Ctx, today: NaiveDate, dry_run: bool) -> Result<Vec<PlannedReminder>, Error> {
    plan_by(ctx, today, 23, dry_run).await
}

/// Plans what is due today for those whose hour has come, and answers it, the longest overdue first;
/// planned already is planned. Letters are written many together, and one by one where that fails, so that
/// one that cannot be written does not keep back the rest. `dry_run` only tells.
pub async fn plan_by(ctx: &Ctx, today: NaiveDate, hour: u32, dry_run: bool) -> Result<Vec<PlannedReminder>, Error> {
    let post = Post::open_on(ctx.db(), ctx, today).await?;
    let calendar = ctx.calendar().await?;
    let due = due(ctx, &post, &calendar).await?;
    let known = known(ctx, &due).await?;
    let bodies = by_body(due);
    let letters = letters(ctx, (&post, &calendar), &bodies, &known, hour).await?;
    let mut planned = Vec::new();
    if dry_run {
        planned.extend(letters.iter().filter(|letter| letter.is_reached()).flat_map(Letter::reminders));
    } else {
        let writer = Writer { ctx, post: &post, calendar: &calendar };
        for together in letters.chunks(TOGETHER) {
            planned.extend(writer.write(together).await);
        }
    }
    planned.sort_by_key(|reminder| (reminder.due_on, reminder.directive));
    Ok(planned)
}

/// A letter for each recipient whose hour has come and who is to be reminded of something new.
async fn letters<'a>(
    ctx: &Ctx,
    (post, calendar): (&Post, &Calendar),
    bodies: &'a BTreeMap<BodyId, Vec<DuePart>>,
    known: &Known,
    hour: u32,
) -> Result<Vec<Letter<'a>>, Error> {
    let runs = digests::queries::last(ctx.db(), post.council, DigestKind::Own).await?;
    let (mut letters, mut places) = (Vec::new(), HashMap::new());
    for (body, dues) in bodies {
        let Some(first) = dues.first() else { continue };
        for recipient in post.recipients(&first.address) {
            let last = runs.get(&recipient.key).copied();
            let days = (calendar, first.address.week, post.settings.on_days_off);
            let daily = recipient.frequency == Frequency::Daily && post.hour_of(&recipient) <= hour;
            let range = DigestKind::Own.due(recipient.frequency, last, post.today, days).filter(|_| daily);
            let is_new =
                |due: &&DuePart| !known.contains(&(due.directive, recipient.key.clone(), due.rule.key(), due.due_on));
            let new: Vec<&DuePart> = dues.iter().filter(is_new).collect();
            let Some(range) = range else { continue };
            let named = dues.iter().map(|due| due.named).chain([*body]);
            match places.entry(recipient.key.clone()) {
                // Two bodies may share a mailbox; it gets one letter all the same.
                Entry::Occupied(place) => {
                    let letter: &mut Letter = &mut letters[*place.get()];
                    letter.named.extend(named);
                    letter.new.extend(new);
                }
                Entry::Vacant(place) => {
                    place.insert(letters.len());
                    let (week, named) = (first.address.week, named.collect());
                    letters.push(Letter { body: *body, named, week, recipient, range, new });
                }
            }
        }
    }
    // A body of which nothing is new is named all the same, where its mailbox is another's too.
    letters.retain(|letter: &Letter| !letter.new.is_empty());
    Ok(letters)
}

/// What a body owes and is to be reminded of.
struct DuePart {
    directive: DirectiveId,
    reference: String,
    /// The body that is named in the directive; the mail may go to one that took it over.
    named: BodyId,
    address: Address,
    rule: Rule,
    due_on: NaiveDate,
}

/// A reminder that exists: directive, recipient, rule and date.
type Known = HashSet<(DirectiveId, String, String, NaiveDate)>;

async fn known(ctx: &Ctx, due: &[DuePart]) -> Result<Known, Error> {
    let mut known = Known::new();
    for batch in due.chunks(500) {
        let ids: Vec<DirectiveId> = batch.iter().map(|due| due.directive).collect();
        known.extend(queries::planned(ctx.db(), &ids).await?);
    }
    Ok(known)
}

/// The rules whose day has come, the longest overdue first.
async fn due(ctx: &Ctx, post: &Post, calendar: &Calendar) -> Result<Vec<DuePart>, Error> {
    let furthest = post.settings.reminders.furthest();
    let horizon = calendar.add_working_days(post.today, furthest, Week::Five);
    let mut due = DueParts { post, calendar, addresses: HashMap::new(), found: Vec::new() };
    let mut after = None;
    loop {
        let batch = queries::led(ctx.db(), post.council, horizon, after, BATCH).await?;
        let Some(last) = batch.last() else { break };
        after = Some((last.due_on, last.directive));
        batch.into_iter().try_for_each(|part| due.add(part))?;
    }
    let mut after = 0;
    loop {
        let batch = queries::contributed(ctx.db(), post.council, horizon, after, BATCH).await?;
        let Some((last, _)) = batch.last() else { break };
        after = *last;
        batch.into_iter().filter_map(|(_, part)| part).try_for_each(|part| due.add(part))?;
    }
    Ok(due.found)
}

struct DueParts<'a> {
    post: &'a Post,
    calendar: &'a Calendar,
    addresses: HashMap<BodyId, Option<Address>>,
    found: Vec<DuePart>,
}

impl DueParts<'_> {
    fn add(&mut self, part: queries::Awaiting) -> Result<(), Error> {
        let address = match self.addresses.entry(part.body) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(place) => place.insert(self.post.address(part.body)?).clone(),
        };
        let Some(address) = address else { return Ok(()) };
        let reckoning = self.post.reckoning((part.force, part.set_on, part.due_on), self.calendar, address.week);
        if let Some(rule) = reckoning.due(part.due_on, part.since, self.post.today) {
            let queries::Awaiting { directive, reference, due_on, body, .. } = part;
            self.found.push(DuePart { directive, reference, named: body, address, rule, due_on });
        }
        Ok(())
    }
}

/// Grouped by the body that is written to.
fn by_body(due: Vec<DuePart>) -> BTreeMap<BodyId, Vec<DuePart>> {
    let mut bodies: BTreeMap<BodyId, Vec<DuePart>> = BTreeMap::new();
    for part in due {
        bodies.entry(BodyId(part.address.body)).or_default().push(part);
    }
    bodies
}
