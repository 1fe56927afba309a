//! Planning: one mail for each recipient, written in the transaction that causes it.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::Calendar;
use domain::ids::{BodyId, CouncilId, DirectiveId, ExtensionId, MailId};
use domain::locale::Multilingual;
use domain::mail::{CORRECTED, MailKind};
use domain::reminders::Rule;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use sha2::{Digest, Sha256};

use super::letter::Letter;
use super::queries::{self, Addressees, Matter, Party, Planned};
use super::sheets::{self, Due, Occasion};
use crate::{Backend, Ctx, Error, councils};

/// Tells the lead and the co-executors of directives that were issued.
pub async fn plan_issued(txn: &DatabaseTransaction, ctx: &Ctx, directives: &[DirectiveId]) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, directives).await? {
        let mut told = HashSet::new();
        let lead = matter.lead.iter().map(|lead| (Occasion::IssuedToLead, lead));
        let co_executors = matter.co_executors.iter().map(|party| (Occasion::IssuedToCoExecutor, party));
        for (occasion, party) in lead.chain(co_executors) {
            // Two bodies may share a mailbox; it is told once, of the greater part.
            if told.insert(recipient(party)) {
                let key = format!("issued:{}", matter.id);
                post.plan(txn, (&matter, party), occasion, &key).await?;
            }
        }
    }
    Ok(())
}

/// Tells bodies that were named after the issue of their part, as those were told whom the protocol
/// named; after the directive is saved.
pub async fn plan_new_executors(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    new: &[BodyId],
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, &[directive]).await? {
        // A body may be named, let go and named again; each time has its version.
        let key = format!("named:{}:{}", matter.id, matter.version);
        let lead = matter.lead.iter().map(|lead| (Occasion::IssuedToLead, lead));
        let co_executors = matter.co_executors.iter().map(|party| (Occasion::IssuedToCoExecutor, party));
        let mut told = HashSet::new();
        for (occasion, party) in lead.chain(co_executors).filter(|(_, party)| new.contains(&BodyId(party.address.body)))
        {
            if told.insert(recipient(party)) {
                post.plan(txn, (&matter, party), occasion, &key).await?;
            }
        }
    }
    Ok(())
}

/// Tells the lead and the co-executors of directives whose words a correction of the protocol changed.
pub async fn plan_corrected(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directives: &[DirectiveId],
    version: i32,
    reason: &str,
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, directives).await? {
        let mut told = HashSet::new();
        for party in matter.lead.iter().chain(&matter.co_executors) {
            if told.insert(recipient(party)) {
                let key = format!("corrected:{}:{version}", matter.id);
                post.plan(txn, (&matter, party), Occasion::Corrected { reason }, &key).await?;
            }
        }
    }
    Ok(())
}

/// Tells the lead that its final report was sent back, after the report and the directive say so.
pub async fn plan_returned(txn: &DatabaseTransaction, ctx: &Ctx, directive: DirectiveId) -> Result<(), Error> {
    let ordinal = queries::returned_finals(txn, directive).await?;
    tell_lead(txn, ctx, directive, Occasion::Returned, |_| format!("returned:{directive}:{ordinal}")).await
}

/// Tells the lead that a directive has ended, after its state says how.
pub async fn plan_closed(txn: &DatabaseTransaction, ctx: &Ctx, directive: DirectiveId) -> Result<(), Error> {
    // A directive may be opened again and closed again; each time has its version.
    tell_lead(txn, ctx, directive, Occasion::Closed, |matter| format!("closed:{directive}:{}", matter.version)).await
}

/// Tells the lead how its request for more time was decided, after the date has been moved.
pub async fn plan_extension_decided(txn: &DatabaseTransaction, ctx: &Ctx, extension: ExtensionId) -> Result<(), Error> {
    let decided = queries::decided(txn, extension).await?;
    let occasion = Occasion::ExtensionDecided(&decided);
    tell_lead(txn, ctx, decided.directive, occasion, |_| format!("extension:{extension}")).await
}

/// Withdraws the reminders of a directive that have not been sent: it was reported on, moved, held
/// or ended.
pub async fn withdraw_for(txn: &DatabaseTransaction, directive: DirectiveId) -> Result<(), Error> {
    queries::withdraw(txn, directive).await?;
    Ok(())
}

/// What one council's letters have in common.
pub(crate) struct Post {
    council: CouncilId,
    name: Multilingual,
    notice_days: u32,
    addressees: Addressees,
    public_url: String,
    /// The host in identities of mails.
    host: String,
    today: NaiveDate,
    now: DateTime<Utc>,
}

impl Post {
    pub async fn open<C: ConnectionTrait>(conn: &C, ctx: &Ctx) -> Result<Post, Error> {
        let council = match &ctx.actor {
            Some(actor) => councils::by_id(conn, actor.council).await?,
            None => councils::first(conn).await?,
        };
        let council = council.ok_or_else(Error::not_found)?;
        Ok(Post {
            addressees: queries::addressees(conn, council.id).await?,
            council: council.id,
            name: council.name,
            notice_days: council.settings.extension_notice_days,
            public_url: ctx.backend.public_url().to_owned(),
            host: host(&ctx.backend).to_owned(),
            today: ctx.today(),
            now: ctx.now(),
        })
    }

    pub fn council(&self) -> CouncilId {
        self.council
    }

    /// How mail reaches a body today.
    pub fn address(&self, body: BodyId) -> Result<Option<queries::Address>, Error> {
        self.addressees.of(body.0, self.today)
    }

    /// The directives in the order asked for, with their parties as mail reaches them today.
    pub async fn matters<C: ConnectionTrait>(
        &self,
        conn: &C,
        directives: &[DirectiveId],
    ) -> Result<Vec<Matter>, Error> {
        queries::matters(conn, directives, &self.addressees, self.today).await
    }

    /// Plans the reminder of a rule that the caller has found due.
    pub async fn remind(
        &self,
        txn: &DatabaseTransaction,
        (matter, lead): (&Matter, &Party),
        (rule, due_on): (Rule, NaiveDate),
        (today, calendar): (NaiveDate, &Calendar),
    ) -> Result<MailId, Error> {
        let due = Due { rule, today, calendar, notice_days: self.notice_days };
        let key = format!("reminder:{}:{}:{due_on}", matter.id, rule.key());
        self.plan(txn, (matter, lead), Occasion::Reminder(&due), &key).await
    }

    /// `key` names the occasion; with the recipient it is the mail's own.
    async fn plan(
        &self,
        txn: &DatabaseTransaction,
        (matter, party): (&Matter, &Party),
        occasion: Occasion<'_>,
        key: &str,
    ) -> Result<MailId, Error> {
        let locale = party.address.locale;
        let sheet = sheets::sheet(occasion, matter, party, &self.name, &self.public_url);
        let letter = Letter::write(sheets::subject(matter, locale, &sheet.title), &sheet)?;
        let key = format!("{key}:{}", recipient(party));
        let message_id = identity(&key, &self.host);
        let (kind, rule) = match occasion {
            Occasion::IssuedToLead | Occasion::IssuedToCoExecutor => (MailKind::Issued, None),
            Occasion::Corrected { .. } => (MailKind::Issued, Some(CORRECTED.to_owned())),
            Occasion::Returned => (MailKind::Returned, None),
            Occasion::Closed => (MailKind::Closed, None),
            Occasion::ExtensionDecided(_) => (MailKind::ExtensionDecided, None),
            Occasion::Reminder(due) => (MailKind::Reminder, Some(due.rule.key())),
        };
        let planned = Planned {
            council: self.council,
            key,
            kind,
            template: format!("{}/1", kind.as_str()),
            rule,
            directive: matter.id,
            to: party.address.mailbox.clone().ok_or(if party.address.dissolved {
                "the body is dissolved and nobody succeeded it"
            } else {
                "the body has no mailbox"
            }),
            to_name: party.name.shown(locale).map(|shown| shown.text.to_owned()),
            locale,
            subject: letter.subject,
            text: letter.text,
            html: letter.html,
            message_id,
            at: self.now,
        };
        Ok(queries::insert(txn, planned).await?)
    }
}

/// The address a party is reached at; without one, something that stands for it in keys.
pub(crate) fn recipient(party: &Party) -> String {
    party.address.stand_in()
}

/// The identity of the message under a key.
pub(super) fn message_id(key: &str, backend: &Backend) -> String {
    identity(key, host(backend))
}

/// The host of the program's own address.
pub(super) fn host(backend: &Backend) -> &str {
    let address = backend.public_url();
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    if host.is_empty() { "localhost" } else { host }
}

fn identity(key: &str, host: &str) -> String {
    format!("<{}@{host}>", &hex::encode(Sha256::digest(key))[..32])
}

async fn tell_lead(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    occasion: Occasion<'_>,
    key: impl Fn(&Matter) -> String,
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, &[directive]).await? {
        if let Some(lead) = &matter.lead {
            post.plan(txn, (&matter, lead), occasion, &key(&matter)).await?;
        }
    }
    Ok(())
}
