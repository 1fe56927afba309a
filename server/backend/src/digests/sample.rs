use domain::access::Actor;
use domain::calendar::Week;
use domain::digests::{DigestKind, quarter_before};
use domain::locale::Locale;

use super::{discipline, office};
use crate::mail::gathered::{Counting, Frame};
use crate::mail::{Post, Sheet};
use crate::{Ctx, Error, dashboard};

/// The letter of the secretariat or the leadership as it would be written today; nothing is sent.
pub(crate) async fn sample(ctx: &Ctx, post: &Post, kind: DigestKind, locale: Locale) -> Result<Sheet, Error> {
    let mut reading = ctx.clone();
    // What is for official use is told to none.
    reading.actor = reading.actor.map(|actor| Actor { cleared: false, locale, ..actor });
    reading.locale = locale;
    let calendar = ctx.calendar().await?;
    let frame = Frame { locale, council: &post.name, public_url: &post.public_url, unsubscribe: None };
    let counting = Counting { today: post.today, calendar: &calendar, week: Week::Five };
    Ok(match kind {
        DigestKind::Own => {
            let today = dashboard::today(&reading).await?;
            frame.office(office::sections(&frame, counting, today), false)
        }
        DigestKind::OverdueList => {
            let (overdue, rows) = dashboard::overdue(&reading, office::OVERDUE_MAX).await?;
            frame.overdue_list(overdue, office::by_body(&frame, counting, (overdue, &rows)))
        }
        DigestKind::Discipline => {
            let quarter = quarter_before(post.today).ok_or_else(Error::not_found)?;
            let bodies = discipline::figures(&reading, quarter).await?;
            frame.discipline(quarter, discipline::sections(&frame, quarter, &bodies))
        }
    })
}
