//! The directives behind a figure: the register's filter that shows exactly what was counted.

use chrono::NaiveDate;

use super::{Against, Ages, Delivery, Member, Period};
use crate::directives::{AssignmentRole, Filter, TimeClass, View};
use crate::ids::BodyId;

/// What the register's filter `counted` may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    Member(Against, Member),
    /// The whole denominator of the on-time rate.
    Due(Against),
    /// Missed, though reported in time at first ([`super::is_poor`]).
    Poor(Against),
    /// Directives to which co-executors contributed so; the filter's days are internal dates then.
    Contribution(Delivery),
}

const FIRST: &str = "first_";
const CONTRIBUTION: &str = "contribution_";
const DUE: &str = "due";
const POOR: &str = "poor";

impl Counted {
    /// As it stands in the address: `late`, `first_late`, `due`, `contribution_silent`.
    pub fn parse(text: &str) -> Option<Counted> {
        let text = text.trim();
        if let Some(delivery) = text.strip_prefix(CONTRIBUTION) {
            return Delivery::parse(delivery).map(Counted::Contribution);
        }
        let (against, word) = match text.strip_prefix(FIRST) {
            Some(word) => (Against::FirstDate, word),
            None => (Against::CurrentDate, text),
        };
        match word {
            DUE => Some(Counted::Due(against)),
            POOR => Some(Counted::Poor(against)),
            _ => Member::parse(word).map(|of| Counted::Member(against, of)),
        }
    }

    pub fn text(self) -> String {
        let prefix = |against| if against == Against::FirstDate { FIRST } else { "" };
        match self {
            Counted::Member(against, member) => format!("{}{}", prefix(against), member.as_str()),
            Counted::Due(against) => format!("{}{DUE}", prefix(against)),
            Counted::Poor(against) => format!("{}{POOR}", prefix(against)),
            Counted::Contribution(delivery) => format!("{CONTRIBUTION}{}", delivery.as_str()),
        }
    }

    /// The date by which it is counted.
    pub fn against(self) -> Against {
        match self {
            Counted::Member(against, _) | Counted::Due(against) | Counted::Poor(against) => against,
            Counted::Contribution(_) => Against::CurrentDate,
        }
    }
}

/// What was counted so in the period, of one lead or of all.
pub fn counted(counted: Counted, (from, to): (NaiveDate, NaiveDate), body: Option<BodyId>) -> Filter {
    let role = match counted {
        Counted::Contribution(_) => AssignmentRole::CoExecutor,
        Counted::Member(..) | Counted::Due(_) | Counted::Poor(_) => AssignmentRole::Lead,
    };
    Filter {
        view: View::All.as_str().to_owned(),
        counted: counted.text(),
        due_from: from.to_string(),
        due_to: to.to_string(),
        ..of(body, role)
    }
}

/// One member of the rate.
pub fn member(against: Against, member: Member, period: Period, lead: Option<BodyId>) -> Filter {
    counted(Counted::Member(against, member), period.days(), lead)
}

/// The contributions of one co-executor.
pub fn contributions(delivery: Delivery, period: Period, co_executor: BodyId) -> Filter {
    counted(Counted::Contribution(delivery), period.days(), Some(co_executor))
}

/// A saved view, of one lead or of all.
pub fn view(view: View, lead: Option<BodyId>) -> Filter {
    Filter { view: view.as_str().to_owned(), ..of(lead, AssignmentRole::Lead) }
}

/// What is on control and stands so in time.
pub fn standing(time: TimeClass, lead: Option<BodyId>) -> Filter {
    Filter { time: time.as_str().to_owned(), ..of(lead, AssignmentRole::Lead) }
}

/// What has been overdue for so long today.
pub fn aged(ages: Ages, lead: Option<BodyId>) -> Filter {
    Filter { age: ages.text(), ..view(View::Overdue, lead) }
}

/// What was overdue at the end of a day, for so long or at all.
pub fn overdue_at(day: NaiveDate, ages: Option<Ages>) -> Filter {
    Filter {
        view: View::All.as_str().to_owned(),
        overdue_on: day.to_string(),
        age: ages.map(Ages::text).unwrap_or_default(),
        ..Filter::default()
    }
}

fn of(body: Option<BodyId>, role: AssignmentRole) -> Filter {
    match body {
        Some(body) => Filter { body: body.to_string(), role: role.as_str().to_owned(), ..Filter::default() },
        None => Filter::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_read_from_the_address_as_it_is_written_there() {
        let all = Against::ALL
            .iter()
            .flat_map(|against| {
                let members = Member::ALL.iter().map(|member| Counted::Member(*against, *member));
                members.chain([Counted::Due(*against), Counted::Poor(*against)])
            })
            .chain(Delivery::ALL.iter().map(|delivery| Counted::Contribution(*delivery)));
        for counted in all {
            assert_eq!(Counted::parse(&counted.text()), Some(counted));
        }
        for wrong in ["", "first_", "contribution_overdue", "nonsense"] {
            assert_eq!(Counted::parse(wrong), None, "{wrong}");
        }
    }
}
