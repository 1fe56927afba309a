//! Writing the letters of a day, many together.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Calendar, Week};
use domain::digests::{DigestKind, Range};
use domain::ids::{BodyId, DirectiveId};
use sea_orm::DatabaseTransaction;

use super::{AHEAD, DuePart, PlannedReminder, queries};
use crate::mail::gathered::{Counting, Frame, Open};
use crate::mail::{Draft, Matter, Planned, Post, Recipient};
use crate::{Ctx, Error, digests, error, mail};

/// One recipient's letter of the day.
pub(super) struct Letter<'a> {
    /// The body that is written to.
    pub body: BodyId,
    /// That body and those that it took over.
    pub named: HashSet<BodyId>,
    pub week: Week,
    pub recipient: Recipient,
    pub range: Range,
    /// What it reminds of for the first time.
    pub new: Vec<&'a DuePart>,
}

pub(super) struct Writer<'a> {
    pub ctx: &'a Ctx,
    pub post: &'a Post,
    pub calendar: &'a Calendar,
}

/// What the recipient's body owes now: what is named, and what is for official use.
struct Owed {
    open: Vec<Open>,
    hidden: Vec<Open>,
}

impl Letter<'_> {
    /// Without an address to send to, the secretariat finds the letter among those that failed.
    pub fn is_reached(&self) -> bool {
        self.recipient.address.is_ok()
    }

    pub fn reminders(&self) -> impl Iterator<Item = PlannedReminder> {
        self.new.iter().map(|due| self.reminder(due))
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

    /// What it still reminds of: somebody may have reported, or moved the date, since it was found due.
    fn standing(&self, owed: &Owed) -> Vec<&DuePart> {
        let stands = |due: &&&DuePart| {
            let same = |item: &Open| item.directive == due.directive && item.due_on == Some(due.due_on);
            owed.open.iter().chain(&owed.hidden).any(same)
        };
        self.new.iter().filter(stands).copied().collect()
    }
}

impl Owed {
    /// The one directive that the body leads, where it owes nothing else soon.
    fn alone(&self) -> Option<DirectiveId> {
        match (self.open.as_slice(), self.hidden.as_slice()) {
            ([only], []) | ([], [only]) if !only.contributes => Some(only.directive),
            _ => None,
        }
    }
}

impl Writer<'_> {
    /// Writes the letters together, or each alone where that fails; answers what was planned.
    pub async fn write(&self, letters: &[Letter<'_>]) -> Vec<PlannedReminder> {
        if let Ok(planned) = self.together(letters).await {
            return planned;
        }
        let mut planned = Vec::new();
        for letter in letters {
            match self.together(std::slice::from_ref(letter)).await {
                Ok(reminders) => planned.extend(reminders),
                // Another program was quicker.
                Err(Error::Database(failure)) if is_taken(&failure) => {}
                Err(failure) => tracing::error!(body = letter.body.0, "a reminder was not planned: {failure}"),
            }
        }
        planned
    }

    async fn together(&self, letters: &[Letter<'_>]) -> Result<Vec<PlannedReminder>, Error> {
        let txn = self.ctx.begin().await?;
        let owed = self.owed(&txn, letters).await?;
        let alone: Vec<DirectiveId> = owed.iter().filter_map(Owed::alone).collect();
        let matters: HashMap<DirectiveId, Matter> =
            self.post.matters(&txn, &alone).await?.into_iter().map(|matter| (matter.id, matter)).collect();
        let (mut mails, mut runs, mut told) = (Vec::new(), Vec::new(), Vec::new());
        for (letter, owed) in letters.iter().zip(owed) {
            let standing = letter.standing(&owed);
            if standing.is_empty() {
                continue;
            }
            told.push((letter, standing.iter().map(|due| letter.reminder(due)).collect::<Vec<_>>()));
            runs.push((letter.recipient.key.clone(), letter.range));
            let matter = owed.alone().and_then(|only| matters.get(&only));
            mails.push(match matter.and_then(|matter| Some((matter, matter.lead.as_ref()?))) {
                Some((matter, lead)) if lead.address.body == letter.body.0 => {
                    let rule = (standing[0].rule, standing[0].due_on);
                    self.post.reminder((matter, lead), &letter.recipient, rule, self.calendar)?
                }
                _ => self.gathered(&txn, letter, owed).await?,
            });
        }
        if mails.is_empty() {
            return Ok(Vec::new());
        }
        let ids = self.post.write_all(&txn, mails).await?;
        let runs = runs.into_iter().zip(&ids).map(|((recipient, range), id)| (recipient, range, Some(*id))).collect();
        digests::queries::insert(&txn, self.post, DigestKind::Own, runs).await?;
        let rows = told.iter().zip(&ids).flat_map(|((_, reminders), mail)| reminders.iter().map(|one| (one, *mail)));
        queries::insert(&txn, rows, self.post.today).await?;
        txn.commit().await?;
        let reached = told.into_iter().filter(|(letter, _)| letter.is_reached());
        Ok(reached.flat_map(|(_, reminders)| reminders).collect())
    }

    async fn owed(&self, txn: &DatabaseTransaction, letters: &[Letter<'_>]) -> Result<Vec<Owed>, Error> {
        let bodies: HashSet<BodyId> = letters.iter().flat_map(|letter| letter.named.iter().copied()).collect();
        let of_bodies = queries::open_of(txn, &bodies, self.post.today + AHEAD).await?;
        let mut all = Vec::with_capacity(letters.len());
        for letter in letters {
            let parts = letter.named.iter().filter_map(|body| of_bodies.get(body)).flatten().cloned();
            let (hidden, mut open): (Vec<_>, Vec<_>) = parts.partition(|part| part.restricted);
            if let Some(account) = letter.recipient.account {
                queries::mark_own(txn, account, &mut open).await?;
            }
            open.sort_by_key(|open| (open.due_on.is_none(), open.due_on, open.directive));
            all.push(Owed { open, hidden });
        }
        Ok(all)
    }

    async fn gathered(&self, txn: &DatabaseTransaction, letter: &Letter<'_>, owed: Owed) -> Result<Planned, Error> {
        let (post, recipient) = (self.post, &letter.recipient);
        let frame = Frame {
            locale: recipient.locale,
            council: &post.name,
            public_url: &post.public_url,
            unsubscribe: post.unsubscribe(txn, recipient).await?,
        };
        let name = post.addressees.name(letter.body.0);
        let counting = Counting { today: post.today, calendar: self.calendar, week: letter.week };
        let hidden = !owed.hidden.is_empty();
        let sheet = frame.own(name.text(recipient.locale), owed.open, hidden, recipient.frequency, counting);
        let key = digests::key(DigestKind::Own, letter.range);
        post.composed(recipient, Draft::gathered(DigestKind::Own, &key, sheet, Vec::new()))
    }
}

fn is_taken(failure: &sea_orm::DbErr) -> bool {
    error::unique(failure, digests::queries::KEY) || error::unique(failure, mail::KEY)
}
