//! Writing letters into the outbox: what one council's letters have in common, and whom they are for.

use chrono::{DateTime, NaiveDate, Utc};
use domain::access::Role;
use domain::calendar::{Calendar, Week};
use domain::councils::Settings;
use domain::digests::{DigestKind, Frequency};
use domain::directives::Force;
use domain::escalations::Step;
use domain::ids::{AccountId, BodyId, CouncilId, DirectiveId, MailId};
use domain::locale::{Locale, Multilingual};
use domain::mail::{CORRECTED, MailKind, Unreached};
use domain::reminders::{Reckoning, Rule};
use language::Words;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use sha2::{Digest, Sha256};

use super::letter::{Letter, Sheet};
use super::queries::{self, Address, Addressees, Attachment, Matter, Party, Planned, Reader};
use super::sheets::{self, Due, Occasion};
use crate::{Backend, Ctx, Error, accounts, councils};

pub(crate) struct Post {
    pub council: CouncilId,
    pub name: Multilingual,
    pub settings: Settings,
    pub addressees: Addressees,
    pub public_url: String,
    /// The host in identities of mails.
    host: String,
    pub today: NaiveDate,
    pub now: DateTime<Utc>,
}

/// Whom one letter is for.
#[derive(Clone, Debug)]
pub(crate) struct Recipient {
    /// Or why nobody can be written to; the letter is recorded as failed then, for the secretariat.
    pub address: Result<String, Unreached>,
    /// The address; without one, something that stands for it in keys.
    pub key: String,
    pub name: Option<String>,
    pub locale: Locale,
    /// A person's; a role mailbox has none.
    pub account: Option<AccountId>,
    pub frequency: Frequency,
    /// The local hour from which letters that gather go out.
    pub hour: Option<u32>,
    unsubscribe: Option<String>,
}

/// A letter about to be written, and what the ledger says of it.
pub(crate) struct Draft<'a> {
    pub kind: MailKind,
    pub rule: Option<String>,
    pub directive: Option<DirectiveId>,
    /// Names the occasion; with the recipient it is the mail's own.
    pub key: &'a str,
    pub subject: String,
    pub sheet: Sheet,
    pub attachments: Vec<Attachment>,
}

impl<'a> Draft<'a> {
    /// A letter that gathers.
    pub fn gathered(kind: DigestKind, key: &'a str, sheet: Sheet, attachments: Vec<Attachment>) -> Draft<'a> {
        let mail_kind = match kind {
            DigestKind::Own => MailKind::Digest,
            DigestKind::OverdueList => MailKind::OverdueList,
            DigestKind::Discipline => MailKind::Discipline,
        };
        let (rule, subject) = (Some(kind.as_str().to_owned()), sheet.title.clone());
        Draft { kind: mail_kind, rule, directive: None, key, subject, sheet, attachments }
    }
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
            settings: council.settings,
            public_url: ctx.backend.public_url().to_owned(),
            host: host(&ctx.backend).to_owned(),
            today: ctx.today(),
            now: ctx.now(),
        })
    }

    /// As it stands on another day.
    pub async fn open_on<C: ConnectionTrait>(conn: &C, ctx: &Ctx, today: NaiveDate) -> Result<Post, Error> {
        Ok(Post { today, ..Post::open(conn, ctx).await? })
    }

    /// The local hour from which a recipient's letters that gather go out.
    pub fn hour_of(&self, recipient: &Recipient) -> u32 {
        recipient.hour.unwrap_or(self.settings.digest_hour)
    }

    /// What reminders of a part are reckoned with: its force, the day on which its date was set, the date.
    pub fn reckoning<'a>(
        &self,
        (force, set_on, due_on): (Force, NaiveDate, NaiveDate),
        calendar: &'a Calendar,
        week: Week,
    ) -> Reckoning<'a> {
        let term = u32::try_from(calendar.working_days_between(set_on, due_on, week)).unwrap_or(0);
        let schedule = self.settings.reminders.of(force, term);
        Reckoning { schedule, calendar, week, on_days_off: self.settings.on_days_off }
    }

    /// How mail reaches a body today.
    pub fn address(&self, body: BodyId) -> Result<Option<Address>, Error> {
        self.addressees.of(body.0, self.today)
    }

    /// A body that has no part any more, or none of its own, as mail reaches it today.
    pub(super) fn party(&self, body: BodyId) -> Result<Option<Party>, Error> {
        let name = self.addressees.name(body.0);
        let address = self.address(body)?;
        Ok(address.map(|address| Party { name, internal_due_on: None, contributed: false, address }))
    }

    /// Whoever is reminded of a body's directives: its role mailbox and its focal point, each address once.
    pub fn recipients(&self, address: &Address) -> Vec<Recipient> {
        let name = self.addressees.name(address.body);
        let mailbox = Recipient::of_body(address, &name);
        let focal = self.addressees.focal_point(address.body, self.today).map(Recipient::of_reader);
        let focal = focal.filter(|focal| focal.key != mailbox.key);
        std::iter::once(mailbox).chain(focal).collect()
    }

    /// Whoever is written to at a step of the ladder; nobody where the body has named nobody.
    pub fn at_step(&self, step: Step, address: &Address) -> Vec<Recipient> {
        let (body, today) = (address.body, self.today);
        match step {
            Step::FocalPoint => {
                self.addressees.focal_point(body, today).map(Recipient::of_reader).into_iter().collect()
            }
            Step::Alternate => self.addressees.alternate(body, today).map(Recipient::of_reader).into_iter().collect(),
            Step::Head => vec![Recipient::of_head(address, self.addressees.head(body, today))],
            Step::Chair => self.addressees.readers(Role::Leadership).map(Recipient::of_reader).collect(),
        }
    }

    /// The directives in the order asked for, with their parties as mail reaches them today.
    pub async fn matters<C: ConnectionTrait>(
        &self,
        conn: &C,
        directives: &[DirectiveId],
    ) -> Result<Vec<Matter>, Error> {
        queries::matters(conn, directives, &self.addressees, self.today).await
    }

    /// The reminder of a rule that the caller has found due, to be written with others.
    pub fn reminder(
        &self,
        (matter, lead): (&Matter, &Party),
        recipient: &Recipient,
        (rule, due_on): (Rule, NaiveDate),
        calendar: &Calendar,
    ) -> Result<Planned, Error> {
        let due = Due { rule, today: self.today, calendar, notice_days: self.settings.extension_notice_days };
        let key = format!("reminder:{}:{}:{due_on}", matter.id, rule.key());
        self.composed(recipient, self.on_matter((matter, lead), recipient, Occasion::Reminder(&due), &key))
    }

    /// Writes the letter of a step of the ladder.
    pub async fn escalate(
        &self,
        txn: &DatabaseTransaction,
        (matter, lead): (&Matter, &Party),
        recipient: &Recipient,
        (step, due_on): (Step, NaiveDate),
        late: i64,
    ) -> Result<MailId, Error> {
        let key = format!("escalation:{}:{}:{due_on}", matter.id, step.as_str());
        self.write(txn, recipient, self.on_matter((matter, lead), recipient, Occasion::Escalation { step, late }, &key))
            .await
    }

    /// Writes the letter on a matter to one of its parties.
    pub(super) async fn plan(
        &self,
        txn: &DatabaseTransaction,
        (matter, party): (&Matter, &Party),
        occasion: Occasion<'_>,
        key: &str,
    ) -> Result<MailId, Error> {
        let recipient = Recipient::of_body(&party.address, &party.name);
        self.write(txn, &recipient, self.on_matter((matter, party), &recipient, occasion, key)).await
    }

    fn on_matter<'a>(
        &self,
        (matter, party): (&Matter, &Party),
        recipient: &Recipient,
        occasion: Occasion<'_>,
        key: &'a str,
    ) -> Draft<'a> {
        let locale = recipient.locale;
        let sheet = sheets::sheet(occasion, matter, (party, locale), &self.name, &self.public_url);
        let (kind, rule) = match occasion {
            Occasion::IssuedToLead | Occasion::IssuedToCoExecutor => (MailKind::Issued, None),
            Occasion::Corrected { .. } => (MailKind::Issued, Some(CORRECTED.to_owned())),
            Occasion::Returned => (MailKind::Returned, None),
            Occasion::Closed => (MailKind::Closed, None),
            Occasion::ExtensionDecided(_) => (MailKind::ExtensionDecided, None),
            Occasion::Reminder(due) => (MailKind::Reminder, Some(due.rule.key())),
            Occasion::DateMoved { .. } => (MailKind::DateMoved, None),
            Occasion::LetGo { .. } => (MailKind::ExecutorsChanged, None),
            Occasion::ObjectionDismissed { .. } => (MailKind::ObjectionDecided, None),
            Occasion::Escalation { step, .. } => (MailKind::Escalation, Some(step.as_str().to_owned())),
        };
        let subject = sheets::subject(matter, locale, &sheet.title);
        Draft { kind, rule, directive: Some(matter.id), key, subject, sheet, attachments: Vec::new() }
    }

    /// Writes one letter into the outbox.
    pub async fn write(
        &self,
        txn: &DatabaseTransaction,
        recipient: &Recipient,
        draft: Draft<'_>,
    ) -> Result<MailId, Error> {
        let letter = self.composed(recipient, draft)?;
        self.write_all(txn, vec![letter]).await?.pop().ok_or_else(Error::not_found)
    }

    /// Writes letters into the outbox, and answers them in their order.
    pub async fn write_all(&self, txn: &DatabaseTransaction, letters: Vec<Planned>) -> Result<Vec<MailId>, Error> {
        Ok(queries::insert_all(txn, letters).await?)
    }

    /// A letter in its words, as the outbox takes it.
    pub fn composed(&self, recipient: &Recipient, draft: Draft<'_>) -> Result<Planned, Error> {
        let letter = self.letter(draft.subject, &draft.sheet, recipient.locale)?;
        let key = format!("{}:{}", draft.key, recipient.key);
        let message_id = identity(&key, &self.host);
        Ok(Planned {
            council: self.council,
            key,
            kind: draft.kind,
            template: format!("{}/1", draft.kind.as_str()),
            rule: draft.rule,
            directive: draft.directive,
            account: recipient.account,
            to: recipient.address.clone(),
            to_name: recipient.name.clone(),
            locale: recipient.locale,
            subject: letter.subject,
            text: letter.text,
            html: letter.html,
            message_id,
            reply_to: self.settings.reply_mailbox.clone(),
            names: draft.sheet.directives(),
            unsubscribe: draft.sheet.unsubscribe.map(|(_, link)| link),
            attachments: draft.attachments,
            at: self.now,
        })
    }

    /// A letter in its words; its last lines say who reads answers to it.
    pub(super) fn letter(&self, subject: String, sheet: &Sheet, locale: Locale) -> Result<Letter, Error> {
        let words = Words::of(locale);
        let automatic = match &self.settings.reply_mailbox {
            Some(mailbox) => words.say_with("mail-answers", &[("mailbox", mailbox.into())]),
            None => words.say("mail-automatic"),
        };
        Letter::write(subject, sheet, &automatic)
    }

    /// The link that ends letters that gather for a person; a role mailbox is the body's and keeps them.
    pub async fn unsubscribe(&self, txn: &DatabaseTransaction, recipient: &Recipient) -> Result<Option<String>, Error> {
        let Some(account) = recipient.account else { return Ok(None) };
        let secret = match &recipient.unsubscribe {
            Some(secret) => secret.clone(),
            None => accounts::unsubscribe_secret(txn, account).await?,
        };
        Ok(Some(format!("{}/mail/unsubscribe/{secret}", self.public_url)))
    }
}

impl Recipient {
    pub fn of_reader(reader: &Reader) -> Recipient {
        Recipient {
            address: Ok(reader.email.clone()),
            key: reader.email.clone(),
            name: Some(reader.name.clone()).filter(|name| !name.is_empty()),
            locale: reader.locale,
            account: Some(reader.account),
            frequency: reader.frequency,
            hour: reader.hour,
            unsubscribe: reader.unsubscribe.clone(),
        }
    }

    fn of_body(address: &Address, name: &Multilingual) -> Recipient {
        Recipient {
            address: address.mailbox.clone().ok_or_else(|| address.unreached()),
            key: address.stand_in(),
            name: name.shown(address.locale).map(|shown| shown.text.to_owned()),
            locale: address.locale,
            account: None,
            frequency: Frequency::Daily,
            hour: None,
            unsubscribe: None,
        }
    }

    fn of_head(address: &Address, mailbox: Option<String>) -> Recipient {
        Recipient {
            key: mailbox.clone().unwrap_or_else(|| format!("head-of-{}", address.body)),
            address: mailbox.ok_or(Unreached::NoHeadMailbox),
            name: None,
            locale: address.locale,
            account: None,
            frequency: Frequency::Daily,
            hour: None,
            unsubscribe: None,
        }
    }
}

/// The address a party is reached at; without one, something that stands for it in keys.
pub(crate) fn recipient(party: &Party) -> String {
    party.address.stand_in()
}

/// The host of the program's own address.
pub(crate) fn host(backend: &Backend) -> &str {
    let address = backend.public_url();
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    if host.is_empty() { "localhost" } else { host }
}

/// The identity of the message under a key.
pub(super) fn message_id(key: &str, backend: &Backend) -> String {
    identity(key, host(backend))
}

fn identity(key: &str, host: &str) -> String {
    format!("<{}@{host}>", &hex::encode(Sha256::digest(key))[..32])
}
