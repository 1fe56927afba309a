use chrono::NaiveDate;
use domain::councils::Settings;
use domain::directives::{LimbState, limb_date};
use domain::extensions::{Askable, ExtensionRules, is_late, notice_until};
use sea_orm::ConnectionTrait;

use crate::Error;
use crate::directives::queries::limbs::limbs;
use crate::directives::queries::rows::{Time, count};
use crate::directives::queries::standing::Standing;

/// What asking for more time, and deciding on it, has to know of the directive as it stands.
pub(crate) async fn rules(
    conn: &impl ConnectionTrait,
    directive: &Standing,
    settings: &Settings,
    time: &Time,
) -> Result<ExtensionRules, Error> {
    let notice_days = settings.extension_notice_days;
    let askable = |limb: Option<String>, due_on: NaiveDate| Askable {
        limb,
        due_on,
        notice_until: notice_until(due_on, notice_days, &time.calendar, time.week),
        late: is_late(time.today, due_on, notice_days, &time.calendar, time.week),
    };
    let mut offered: Vec<Askable> = directive.due_on.map(|due_on| askable(None, due_on)).into_iter().collect();
    let limbs = limbs(conn, directive, &[]).await?;
    // The only action of a directive is the directive.
    if let Some(whole) = directive.whole_due_on().filter(|_| limbs.len() > 1) {
        let open = limbs.into_iter().filter(|limb| limb.state != LimbState::Proven);
        offered.extend(open.map(|limb| askable(Some(limb.letter), limb_date(whole, limb.due_on))));
    }
    Ok(ExtensionRules {
        notice_days,
        consent_needed: count(i64::from(directive.extensions)) >= settings.extensions_max,
        askable: offered,
    })
}
