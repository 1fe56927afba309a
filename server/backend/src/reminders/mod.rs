//! Reminders of what bodies owe. A job plans them, all that one recipient is to be reminded of in one
//! letter; the outbox sends them.

mod preview;
pub(crate) mod queries;

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use domain::calendar::{Calendar, Week};
use domain::digests::{DigestKind, Frequency, Range};
use domain::ids::{BodyId, DirectiveId, MailId};
use domain::mail::MailKind;
use domain::reminders::Rule;
use sea_orm::DatabaseTransaction;

use crate::mail::gathered::{Counting, Frame, Open};
use crate::mail::{Address, Draft, Post, Recipient};
use crate::{Ctx, Error, digests, error};

pub use preview::preview;

/// Directives looked at together.
const BATCH: u64 = 500;
const BATCH_LEN: usize = 500;

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
/// planned already is planned. Each recipient's letter has a transaction of its own, so that one that
/// fails does not keep back the rest. `dry_run` only tells.
pub async fn plan_by(ctx: &Ctx, today: NaiveDate, hour: u32, dry_run: bool) -> Result<Vec<PlannedReminder>, Error> {
    let post = Post::open_on(ctx.db(), ctx, today).await?;
    let calendar = ctx.calendar().await?;
    let calendar = &*calendar;
    let runs = digests::queries::last(ctx.db(), post.council, DigestKind::Own).await?;
    let due = due(ctx, &post, calendar).await?;
    let known = known(ctx, &due).await?;
    let mut planned = Vec::new();
    for (body, dues) in by_body(due) {
        let Some(first) = dues.first() else { continue };
        for recipient in post.recipients(&first.address) {
            let last = runs.get(&recipient.key).copied();
            let working = digests::Working::of(&post.settings, calendar, first.address.week);
            let daily = recipient.frequency == Frequency::Daily && post.hour_of(&recipient) <= hour;
            let Some(range) = working.due(DigestKind::Own, recipient.frequency, last, today).filter(|_| daily) else {
                continue;
            };
            let letter = Letter { post: &post, calendar, body, recipient: &recipient, range, known: &known };
            match letter.plan(ctx, &dues, dry_run).await {
                Ok(reminders) => planned.extend(reminders),
                Err(failure) => tracing::error!(body = body.0, "a reminder was not planned: {failure}"),
            }
        }
    }
    planned.sort_by_key(|reminder| (reminder.due_on, reminder.directive));
    Ok(planned)
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
    for batch in due.chunks(BATCH_LEN) {
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
        let address = match self.addresses.get(&part.body) {
            Some(known) => known.clone(),
            None => {
                let address = self.post.address(part.body)?;
                self.addresses.insert(part.body, address.clone());
                address
            }
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

/// One recipient's letter of the day.
struct Letter<'a> {
    post: &'a Post,
    calendar: &'a Calendar,
    body: BodyId,
    recipient: &'a Recipient,
    range: Range,
    known: &'a Known,
}

impl Letter<'_> {
    async fn plan(&self, ctx: &Ctx, dues: &[DuePart], dry_run: bool) -> Result<Vec<PlannedReminder>, Error> {
        let to = &self.recipient.key;
        let is_new = |due: &&DuePart| !self.known.contains(&(due.directive, to.clone(), due.rule.key(), due.due_on));
        let new: Vec<&DuePart> = dues.iter().filter(is_new).collect();
        if new.is_empty() {
            return Ok(Vec::new());
        }
        // Without an address to send to, the secretariat finds the letter among those that failed.
        let reached = self.recipient.address.is_ok();
        if dry_run {
            let told = new.iter().filter(|_| reached);
            return Ok(told.map(|due| self.reminder(due)).collect());
        }
        let txn = ctx.begin().await?;
        let bodies: HashSet<BodyId> = dues.iter().map(|due| due.named).chain([self.body]).collect();
        let (open, hidden) = queries::open(&txn, &bodies, self.recipient.account).await?;
        // Somebody may have reported, or moved the date, since the batch was read.
        let stands = |due: &&DuePart| {
            let same = |item: &&Open| item.directive == due.directive && item.due_on == Some(due.due_on);
            open.iter().chain(&hidden).any(|item| same(&item))
        };
        let new: Vec<&DuePart> = new.into_iter().filter(stands).collect();
        if new.is_empty() {
            return Ok(Vec::new());
        }
        let run = match digests::queries::insert(&txn, self.post, to, DigestKind::Own, self.range).await {
            // Another run was quicker.
            Err(failure) if error::unique(&failure, digests::queries::KEY) => return Ok(Vec::new()),
            run => run?,
        };
        let mail = match new.as_slice() {
            [only] if open.iter().chain(&hidden).all(|item| item.directive == only.directive && !item.contributes) => {
                self.alone(&txn, only).await?
            }
            _ => self.gathered(&txn, run, open, !hidden.is_empty()).await?,
        };
        let Some(mail) = mail else { return Ok(Vec::new()) };
        digests::queries::set_mail(&txn, run, mail).await?;
        let reminders: Vec<PlannedReminder> = new.iter().map(|due| self.reminder(due)).collect();
        queries::insert(&txn, &reminders, self.post.today, mail).await?;
        txn.commit().await?;
        Ok(if reached { reminders } else { Vec::new() })
    }

    /// Where a body owes one thing alone, the letter explains its date.
    async fn alone(&self, txn: &DatabaseTransaction, due: &DuePart) -> Result<Option<MailId>, Error> {
        let Some(matter) = self.post.matters(txn, &[due.directive]).await?.pop() else { return Ok(None) };
        let Some(lead) = matter.lead.as_ref().filter(|lead| lead.address.body == self.body.0) else { return Ok(None) };
        let when = (self.post.today, self.calendar);
        let mail = self.post.remind(txn, (&matter, lead), self.recipient, (due.rule, due.due_on), when).await?;
        Ok(Some(mail))
    }

    async fn gathered(
        &self,
        txn: &DatabaseTransaction,
        run: i64,
        open: Vec<Open>,
        hidden: bool,
    ) -> Result<Option<MailId>, Error> {
        let week = self.post.addressees.of(self.body.0, self.post.today)?.map_or(Week::Five, |address| address.week);
        let unsubscribe = self.post.unsubscribe(txn, self.recipient).await?;
        let frame = Frame {
            locale: self.recipient.locale,
            council: &self.post.name,
            public_url: &self.post.public_url,
            unsubscribe,
        };
        let name = self.post.addressees.name(self.body.0);
        let counting = Counting { today: self.post.today, calendar: self.calendar, week };
        let sheet = frame.own(name.text(self.recipient.locale), open, hidden, self.recipient.frequency, counting);
        let draft = Draft {
            kind: MailKind::Digest,
            rule: Some(DigestKind::Own.as_str().to_owned()),
            directive: None,
            key: &format!("digest:{run}"),
            subject: sheet.title.clone(),
            sheet,
            attachments: Vec::new(),
        };
        Ok(Some(self.post.write(txn, self.recipient, draft).await?))
    }

    fn reminder(&self, due: &DuePart) -> PlannedReminder {
        PlannedReminder {
            directive: due.directive,
            reference: due.reference.clone(),
            to: self.recipient.key.clone(),
            rule: due.rule,
            due_on: due.due_on,
        }
    }
}
