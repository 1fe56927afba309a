//! Letters that gather: weekly for whoever wants their own so, daily for the secretariat, the overdue
//! list and discipline for the leadership. What bodies are reminded of daily is planned by
//! [`crate::reminders`].

mod discipline;
mod office;
mod preferences;
pub(crate) mod queries;
mod sample;
mod weekly;

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::calendar::{Calendar, Week};
use domain::digests::{DigestKind, Frequency, Range};
use domain::ids::MailId;
use sea_orm::DatabaseTransaction;

use crate::mail::gathered::{Counting, Frame};
use crate::mail::{Attachment, Draft, Post, Recipient, Sheet};
use crate::{Ctx, Error, error};

pub use preferences::{change_preferences, preferences, unsubscribe};
pub(crate) use sample::sample;

/// A letter that was planned, or would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedDigest {
    pub kind: DigestKind,
    pub to: String,
    /// The last day that it speaks for.
    pub up_to: NaiveDate,
}

/// Plans the letters whose day has come and, where it has one, whose reader's hour has; each once.
/// `dry_run` only tells.
pub async fn plan(ctx: &Ctx, today: NaiveDate, hour: u32, dry_run: bool) -> Result<Vec<PlannedDigest>, Error> {
    let post = Post::open_on(ctx.db(), ctx, today).await?;
    let calendar = ctx.calendar().await?;
    let mut last = HashMap::new();
    for kind in DigestKind::ALL {
        last.insert(*kind, queries::last(ctx.db(), post.council, *kind).await?);
    }
    let run = Run { ctx, post: &post, calendar: &calendar, hour, telling: dry_run, last };
    let mut planned = weekly::plan(&run).await?;
    planned.extend(office::plan(&run).await?);
    planned.extend(discipline::plan(&run).await?);
    Ok(planned)
}

/// One run of the planning.
struct Run<'a> {
    ctx: &'a Ctx,
    post: &'a Post,
    calendar: &'a Calendar,
    hour: u32,
    /// Only tells, writes nothing.
    telling: bool,
    /// The last day that each recipient's runs of a kind speak for.
    last: HashMap<DigestKind, HashMap<String, NaiveDate>>,
}

impl Run<'_> {
    /// The range that a recipient's letter speaks for, where it is due now.
    fn due(&self, kind: DigestKind, (recipient, frequency): (&Recipient, Frequency), week: Week) -> Option<Range> {
        if self.post.hour_of(recipient) > self.hour {
            return None;
        }
        let last = self.last.get(&kind).and_then(|last| last.get(&recipient.key)).copied();
        kind.due(frequency, last, self.post.today, (self.calendar, week, self.post.settings.on_days_off))
    }

    fn frame(&self, recipient: &Recipient) -> Frame<'_> {
        Frame {
            locale: recipient.locale,
            council: &self.post.name,
            public_url: &self.post.public_url,
            unsubscribe: None,
        }
    }

    fn counting(&self, week: Week) -> Counting<'_> {
        Counting { today: self.post.today, calendar: self.calendar, week }
    }

    /// Writes one letter together with its run; none where another program was quicker.
    async fn write(
        &self,
        recipient: &Recipient,
        (kind, range): (DigestKind, Range),
        sheet: Sheet,
        attachments: Vec<Attachment>,
    ) -> Result<Option<PlannedDigest>, Error> {
        let planned = PlannedDigest { kind, to: recipient.key.clone(), up_to: range.to };
        if self.telling {
            return Ok(Some(planned));
        }
        let txn = self.ctx.begin().await?;
        let unsubscribe = self.unsubscribe(&txn, recipient, kind).await?;
        let words = language::Words::of(recipient.locale);
        let sheet = Sheet { unsubscribe: unsubscribe.map(|link| (words.say("mail-unsubscribe"), link)), ..sheet };
        let key = key(kind, range);
        let mail = self.post.write(&txn, recipient, Draft::gathered(kind, &key, sheet, attachments)).await?;
        let made = self.made(&txn, recipient, (kind, range), Some(mail)).await?;
        if made {
            txn.commit().await?;
        }
        Ok(made.then_some(planned))
    }

    /// Writes down that a run had nothing to say.
    async fn pass(&self, recipient: &Recipient, run: (DigestKind, Range)) -> Result<(), Error> {
        if self.telling {
            return Ok(());
        }
        let txn = self.ctx.begin().await?;
        if self.made(&txn, recipient, run, None).await? {
            txn.commit().await?;
        }
        Ok(())
    }

    /// Whether the run is this program's, and no other has made it meanwhile.
    async fn made(
        &self,
        txn: &DatabaseTransaction,
        recipient: &Recipient,
        (kind, range): (DigestKind, Range),
        mail: Option<MailId>,
    ) -> Result<bool, Error> {
        match queries::insert(txn, self.post, kind, vec![(recipient.key.clone(), range, mail)]).await {
            Err(failure) if error::unique(&failure, queries::KEY) => Ok(false),
            run => Ok(run.map(|()| true)?),
        }
    }

    /// One's own letter can be ended with one click; what the office's order sends cannot.
    async fn unsubscribe(
        &self,
        txn: &DatabaseTransaction,
        recipient: &Recipient,
        kind: DigestKind,
    ) -> Result<Option<String>, Error> {
        match kind {
            DigestKind::Own => self.post.unsubscribe(txn, recipient).await,
            DigestKind::OverdueList | DigestKind::Discipline => Ok(None),
        }
    }
}

/// Names a letter that gathers. Its run is made once; where it was withdrawn and is gathered anew, it is
/// another mail.
pub(crate) fn key(kind: DigestKind, range: Range) -> String {
    format!("digest:{}:{}:{:016x}", kind.as_str(), range.to, rand::random::<u64>())
}
