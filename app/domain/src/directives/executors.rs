//! A change of executors: the issuer's alone, with its reason.

use serde::{Deserialize, Serialize};

use super::{AssignmentRole, DirectiveRow};
use crate::access::DirectiveScope;
use crate::bodies::Body;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::BodyId;
use crate::objections::Objection;
use crate::text::{self, PROSE_MAX};

/// Who leads and who helps from now on. The lead is a field of its own, so that no order of a list
/// ever makes somebody lead.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ExecutorsForm {
    pub directive: String,
    pub version: String,
    pub lead: String,
    pub co_executors: Vec<String>,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Executors {
    pub lead: BodyId,
    pub co_executors: Vec<BodyId>,
    pub reason: String,
}

/// What the form of a change offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExecutorsPage {
    pub row: DirectiveRow,
    pub form: ExecutorsForm,
    pub by_agreement: bool,
    /// Whether executors may be changed in the present state.
    pub may_change: bool,
    /// Bodies that can be assigned today.
    pub bodies: Vec<Body>,
    /// What the change would settle: objections that wait.
    pub objections: Vec<Objection>,
}

impl ExecutorsForm {
    pub fn parse(&self) -> Result<Executors, Error> {
        let mut errors = FieldErrors::default();
        let lead = errors.take(
            "lead",
            match self.lead.trim() {
                "" => Err(Problem::NoLead),
                lead => lead.parse().map_err(|_| Problem::UnknownBody),
            },
        );
        let mut co_executors: Vec<BodyId> = Vec::new();
        for body in self.co_executors.iter().map(|body| body.trim()).filter(|body| !body.is_empty()) {
            match errors.take("co_executors", body.parse().map_err(|_| Problem::UnknownBody)) {
                Some(body) if co_executors.contains(&body) => {}
                Some(body) => co_executors.push(body),
                None => break,
            }
        }
        if lead.is_some_and(|lead| co_executors.contains(&lead)) {
            errors.add("co_executors", Problem::LeadTwice);
        }
        let reason = errors.take("reason", text::prose(&self.reason, PROSE_MAX));
        match (lead, reason) {
            (Some(lead), Some(reason)) if errors.is_empty() => Ok(Executors { lead, co_executors, reason }),
            _ => Err(errors.into()),
        }
    }
}

impl Executors {
    /// Whether other bodies execute, or another leads. The order of co-executors says nothing.
    pub fn differ_from(&self, before: &DirectiveScope) -> bool {
        let sorted = |bodies: &[BodyId]| {
            let mut bodies = bodies.to_vec();
            bodies.sort_unstable();
            bodies
        };
        before.lead != Some(self.lead) || sorted(&before.co_executors) != sorted(&self.co_executors)
    }

    /// Each body's part from now on, in order. Whoever executes no longer keeps reading, as the
    /// informed do, and so does whoever was informed before.
    pub fn parts(&self, before: &DirectiveScope) -> Vec<(BodyId, AssignmentRole)> {
        let mut parts = vec![(self.lead, AssignmentRole::Lead)];
        parts.extend(self.co_executors.iter().map(|body| (*body, AssignmentRole::CoExecutor)));
        for body in before.lead.iter().chain(&before.co_executors).chain(&before.informed) {
            if !parts.iter().any(|(known, _)| known == body) {
                parts.push((*body, AssignmentRole::Informed));
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directives::{Classification, DirectiveState};

    fn form(lead: &str, co_executors: &[&str]) -> ExecutorsForm {
        ExecutorsForm {
            directive: "1".to_owned(),
            version: "1".to_owned(),
            lead: lead.to_owned(),
            co_executors: co_executors.iter().map(|body| (*body).to_owned()).collect(),
            reason: "By the chair's resolution.".to_owned(),
        }
    }

    fn before() -> DirectiveScope {
        DirectiveScope {
            state: DirectiveState::Issued,
            classification: Classification::Open,
            lead: Some(BodyId(1)),
            co_executors: vec![BodyId(2), BodyId(3)],
            informed: vec![BodyId(4)],
        }
    }

    #[test]
    fn edge_case_14_no_order_of_the_list_changes_who_leads() {
        for order in [["2", "3", "5"], ["3", "2", "5"], ["5", "3", "2"]] {
            let executors = form("1", &order).parse().unwrap();
            assert_eq!(executors.parts(&before())[0], (BodyId(1), AssignmentRole::Lead), "{order:?}");
        }
        assert!(!form("1", &["3", "2"]).parse().unwrap().differ_from(&before()));
        assert!(form("2", &["1", "3"]).parse().unwrap().differ_from(&before()));
    }

    #[test]
    fn whoever_executes_no_longer_is_informed_from_now_on() {
        use AssignmentRole::{CoExecutor, Informed, Lead};
        let parts = form("5", &["3", "4"]).parse().unwrap().parts(&before());
        let expected = [(5, Lead), (3, CoExecutor), (4, CoExecutor), (1, Informed), (2, Informed)];
        assert_eq!(parts, expected.map(|(body, role)| (BodyId(body), role)));
    }

    #[test]
    fn a_change_names_one_lead_that_is_no_co_executor_and_gives_its_reason() {
        assert_eq!(form("", &["2"]).parse().unwrap_err(), Error::field("lead", Problem::NoLead));
        assert_eq!(form("2", &["2"]).parse().unwrap_err(), Error::field("co_executors", Problem::LeadTwice));
        let silent = ExecutorsForm { reason: String::new(), ..form("2", &[]) };
        assert_eq!(silent.parse().unwrap_err(), Error::field("reason", Problem::Empty));
    }
}
