//! The ledger as a table for spreadsheets, in the reader's language.

use domain::access::Act;
use domain::mail::MailFilter;
use domain::text::csv_line;
use language::Words;

use super::ledger::{row, wanted};
use super::queries::{self, Slice};
use crate::{Ctx, Error};

/// Most mails in a table, the newest; a spreadsheet is slow with more.
const MOST: u64 = 50_000;
const AT_ONCE: u64 = 1_000;

/// What the filter leaves, newest first.
pub async fn export(ctx: &Ctx, filter: &MailFilter) -> Result<String, Error> {
    let actor = ctx.require(Act::SeeMail)?;
    let words = Words::of(ctx.locale);
    let wanted = wanted(ctx, filter);
    let headings = [
        words.say("mail-planned-at"),
        words.say("mail-sent-at"),
        words.say("mail-came-back"),
        words.say("mail-to"),
        words.say("mail-heading"),
        words.say("mail-template"),
        words.say("mail-why"),
        words.say("mail-directive"),
        words.say("mail-state"),
        words.say("mail-attempts"),
        words.say("mail-answered"),
        words.say("mail-doubt"),
        words.say("mail-answer"),
    ];
    // Without this mark spreadsheets take the letters for those of another alphabet.
    let mut table = format!("\u{feff}{}", csv_line(&headings));
    for page in 1..=MOST / AT_ONCE {
        let slice = Slice { page, size: AT_ONCE };
        let mails = queries::slice_of(ctx.db(), actor, &wanted, slice, ctx.now()).await?;
        let last = mails.is_empty();
        for mail in mails {
            let mail = row(ctx, mail);
            let sent = mail.sent_on.zip(mail.sent_at).map(|(on, at)| format!("{on} {at}"));
            table.push_str(&csv_line(&[
                format!("{} {}", mail.created_on, mail.created_at),
                sent.unwrap_or_default(),
                mail.bounced_on.map(|on| on.to_string()).unwrap_or_default(),
                mail.to,
                mail.subject,
                mail.template,
                words.mail_occasion(mail.kind, mail.rule.as_deref()),
                mail.reference.unwrap_or_default(),
                words.mail_state(mail.state),
                mail.attempts.to_string(),
                mail.answered.to_string(),
                if mail.doubtful { words.say("mail-doubt") } else { String::new() },
                mail.last_answer.map(|answer| words.mail_answer(&answer)).unwrap_or_default(),
            ]));
        }
        if last {
            break;
        }
    }
    Ok(table)
}
