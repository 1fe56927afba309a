//! Links by which somebody without an account reports: once, on one directive, for one body. The council
//! must have allowed them, and matter for official use is never opened by one.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::access::{Act, Actor, DirectiveScope, Role, may, may_report, may_see_directive};
use crate::bodies::BodyName;
use crate::directives::{Classification, Confidence, DirectiveState, Step};
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{BodyId, DirectiveId, LimbId, ReportLinkId};
use crate::locale::Multilingual;
use crate::reports::{ReportForm, ReportKind};
use crate::text::{self, LINE_MAX};

/// A link works until the end of this calendar day after it was made.
const LASTS_DAYS: u64 = 14;

/// A link as those who may make one see it; the link itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportLink {
    pub id: ReportLinkId,
    pub body: BodyName,
    pub kind: ReportKind,
    /// Who may report by it.
    pub name: String,
    pub email: String,
    pub made_on: NaiveDate,
    pub made_by: String,
    pub standing: Standing,
}

/// Whether a link still works, and if not, since when and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Until the end of that day.
    Works {
        until: NaiveDate,
    },
    Used {
        on: NaiveDate,
    },
    Revoked {
        on: NaiveDate,
    },
    Expired {
        on: NaiveDate,
    },
}

impl Standing {
    /// What was done with a link stands before what the calendar did to it.
    pub fn of(used_on: Option<NaiveDate>, revoked_on: Option<NaiveDate>, until: NaiveDate, today: NaiveDate) -> Self {
        match (used_on, revoked_on) {
            (Some(on), _) => Standing::Used { on },
            (None, Some(on)) => Standing::Revoked { on },
            (None, None) if until < today => Standing::Expired { on: until },
            (None, None) => Standing::Works { until },
        }
    }

    pub fn works(self) -> bool {
        matches!(self, Standing::Works { .. })
    }
}

/// The last day of a link that is made today.
pub fn lasts_until(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(LASTS_DAYS)).unwrap_or(today)
}

/// The links of a directive, for the desk of whoever may make one.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ReportLinks {
    /// Newest first.
    pub links: Vec<ReportLink>,
    /// For which body, and what a link for it may admit.
    pub admissible: Vec<(BodyName, Vec<ReportKind>)>,
    /// The address of a link, shown once after it was made.
    pub address: Option<String>,
}

/// What a link for the body may admit, made by this person; asked again whenever the link is used. The
/// final report is the lead's own: only its account lets a colleague submit it.
pub fn admissible(actor: &Actor, scope: &DirectiveScope, body: BodyId) -> Vec<ReportKind> {
    let speaks = actor.role == Role::Body && actor.body == Some(body) && may_report(actor, scope, false);
    let keeps = may(actor, Act::ControlExecution) && may_see_directive(actor, scope);
    if scope.classification != Classification::Open || !(speaks || keeps) {
        return Vec::new();
    }
    let mut kinds = kinds_of(scope, body);
    kinds.retain(|kind| *kind != ReportKind::Final || speaks);
    kinds
}

/// For which bodies somebody may make links, and what these may admit.
pub fn offered(actor: &Actor, scope: &DirectiveScope) -> Vec<(BodyId, Vec<ReportKind>)> {
    let executors = scope.lead.iter().chain(&scope.co_executors).copied();
    executors.map(|body| (body, admissible(actor, scope, body))).filter(|(_, kinds)| !kinds.is_empty()).collect()
}

/// What the body may report in this state.
fn kinds_of(scope: &DirectiveScope, body: BodyId) -> Vec<ReportKind> {
    if scope.state == DirectiveState::Draft || scope.state.after(Step::ReportInterim).is_err() {
        return Vec::new();
    }
    if scope.lead == Some(body) {
        vec![ReportKind::Interim, ReportKind::Final]
    } else if scope.co_executors.contains(&body) {
        vec![ReportKind::Contribution]
    } else {
        Vec::new()
    }
}

/// Lets a colleague report by a link.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportLinkForm {
    pub directive: String,
    /// Body and [`ReportKind`] that a link admits: `<body id>:<kind>`.
    pub admits: String,
    pub name: String,
    pub email: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportLinkDraft {
    pub body: BodyId,
    pub kind: ReportKind,
    pub name: String,
    pub email: String,
}

impl ReportLinkForm {
    pub fn parse(&self) -> Result<ReportLinkDraft, Error> {
        let mut errors = FieldErrors::default();
        let admits = errors.take("admits", admits(&self.admits));
        let name = errors.take("name", text::line(&self.name, LINE_MAX));
        let email = errors.take("email", text::email(&self.email));
        match (admits, name, email) {
            (Some((body, kind)), Some(name), Some(email)) => Ok(ReportLinkDraft { body, kind, name, email }),
            _ => Err(errors.into()),
        }
    }
}

/// A choice of the form, as it travels.
pub fn written(body: BodyId, kind: ReportKind) -> String {
    format!("{body}:{}", kind.as_str())
}

fn admits(text: &str) -> Result<(BodyId, ReportKind), Problem> {
    let (body, kind) = text.trim().split_once(':').ok_or(Problem::NotAChoice)?;
    Ok((body.parse().map_err(|_| Problem::NotAChoice)?, ReportKind::chosen(kind)?))
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeLinkForm {
    pub directive: String,
    pub link: String,
}

/// What a link opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkPage {
    Open(Box<LinkedReport>),
    /// The link worked once, or would, were it not for what has become of it or of the directive.
    Shut(Shut),
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shut {
    Used {
        on: NaiveDate,
    },
    Revoked {
        on: NaiveDate,
    },
    Expired {
        on: NaiveDate,
    },
    /// Nothing is to be reported by it as the directive stands, or the council allows it no longer.
    Closed,
}

/// What somebody who opens a link sees of the directive, and what the form asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedReport {
    pub reference: String,
    pub title: Multilingual,
    pub words: Multilingual,
    pub due_on: Option<NaiveDate>,
    pub body: BodyName,
    pub kind: ReportKind,
    /// For whom the link was made.
    pub name: String,
    pub made_by: String,
    pub until: NaiveDate,
    /// The date has passed, so a reason is due.
    pub late: bool,
    /// No order: the final report says whether it is accepted.
    pub answered: bool,
    pub confidence: Option<Confidence>,
    /// Letter and text of each part that is proven apart.
    pub limbs: Vec<(LimbId, String, Multilingual)>,
}

/// A report as it is sent by a link. What it is on, for whom and of which kind the link says.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LinkedReportForm {
    pub token: String,
    pub text: String,
    pub answer: String,
    pub promised_on: String,
    pub confidence: String,
    pub slippage_reason: String,
    pub signed_by: String,
    pub reference: String,
    pub limb: String,
}

impl LinkedReportForm {
    /// The ordinary form of such a report.
    pub fn report(&self, directive: DirectiveId, kind: ReportKind) -> ReportForm {
        ReportForm {
            directive: directive.to_string(),
            kind: kind.as_str().to_owned(),
            text: self.text.clone(),
            answer: self.answer.clone(),
            promised_on: self.promised_on.clone(),
            confidence: self.confidence.clone(),
            slippage_reason: self.slippage_reason.clone(),
            signed_by: self.signed_by.clone(),
            reference: self.reference.clone(),
            limb: self.limb.clone(),
            ..ReportForm::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AccountId, CouncilId};
    use crate::locale::Locale;

    const LEAD: BodyId = BodyId(1);
    const CO_EXECUTOR: BodyId = BodyId(2);
    const INFORMED: BodyId = BodyId(3);

    fn actor(role: Role, body: Option<BodyId>) -> Actor {
        Actor {
            account: AccountId(1),
            name: "A".to_owned(),
            role,
            council: CouncilId(1),
            body,
            locale: Locale::En,
            cleared: true,
        }
    }

    fn scope(state: DirectiveState) -> DirectiveScope {
        DirectiveScope {
            state,
            classification: Classification::Open,
            lead: Some(LEAD),
            co_executors: vec![CO_EXECUTOR],
            informed: vec![INFORMED],
        }
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 3, day).unwrap()
    }

    #[test]
    fn only_the_leads_own_account_lets_a_colleague_report_finally() {
        use ReportKind::{Contribution, Final, Interim};
        let scope = scope(DirectiveState::InProgress);
        let lead = actor(Role::Body, Some(LEAD));
        assert_eq!(admissible(&lead, &scope, LEAD), [Interim, Final]);
        assert_eq!(admissible(&lead, &scope, CO_EXECUTOR), [], "a body lets nobody report for another");
        assert_eq!(admissible(&actor(Role::Body, Some(CO_EXECUTOR)), &scope, CO_EXECUTOR), [Contribution]);
        let secretariat = actor(Role::Secretariat, None);
        assert_eq!(admissible(&secretariat, &scope, LEAD), [Interim]);
        assert_eq!(admissible(&secretariat, &scope, CO_EXECUTOR), [Contribution]);
        assert_eq!(admissible(&secretariat, &scope, INFORMED), []);
        for nobody in
            [actor(Role::Leadership, None), actor(Role::Body, Some(INFORMED)), actor(Role::Body, Some(BodyId(4)))]
        {
            for body in [LEAD, CO_EXECUTOR, INFORMED] {
                assert_eq!(admissible(&nobody, &scope, body), [], "{:?} {body}", nobody.role);
            }
        }
    }

    #[test]
    fn no_link_opens_matter_for_official_use_nor_what_takes_no_report() {
        let restricted =
            DirectiveScope { classification: Classification::OfficialUse, ..scope(DirectiveState::Issued) };
        assert_eq!(admissible(&actor(Role::Body, Some(LEAD)), &restricted, LEAD), []);
        for state in DirectiveState::ALL {
            let offered = offered(&actor(Role::Secretariat, None), &scope(*state));
            assert_eq!(offered.len(), if state.awaits_body() { 2 } else { 0 }, "{state:?}");
        }
    }

    #[test]
    fn a_link_works_until_the_end_of_its_fourteenth_day() {
        let until = lasts_until(day(1));
        assert_eq!(until, day(15));
        assert_eq!(Standing::of(None, None, until, day(15)), Standing::Works { until });
        assert_eq!(Standing::of(None, None, until, day(16)), Standing::Expired { on: until });
    }

    #[test]
    fn what_was_done_with_a_link_is_told_before_its_day() {
        let until = day(15);
        assert_eq!(Standing::of(Some(day(3)), None, until, day(20)), Standing::Used { on: day(3) });
        assert_eq!(Standing::of(None, Some(day(4)), until, day(20)), Standing::Revoked { on: day(4) });
    }

    #[test]
    fn a_link_is_for_somebody_by_name_and_address() {
        let form = ReportLinkForm { admits: "1:interim".to_owned(), ..ReportLinkForm::default() };
        let Err(Error::Invalid(errors)) = form.parse() else { panic!("was accepted") };
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "email"]);
        assert_eq!(admits(&written(LEAD, ReportKind::Final)), Ok((LEAD, ReportKind::Final)));
        assert_eq!(admits("lead"), Err(Problem::NotAChoice));
    }
}
