use domain::directives::{DirectiveRow, DirectiveState, Force, Timeliness};
use domain::meetings::MeetingPage;
use domain::protocols::{PointKind, ProtocolState};
use leptos::prelude::*;

use crate::words::use_words;

/// The meeting in figures, as far as its protocol is signed; what the reader may not see is not counted.
pub fn ledger(data: &MeetingPage) -> Option<AnyView> {
    let words = use_words();
    let protocol = data.protocol.as_ref().filter(|protocol| protocol.state == ProtocolState::Signed)?;
    let issued: Vec<(&str, &DirectiveRow)> =
        protocol.points.iter().filter_map(|point| Some((point.number.as_str(), point.directive.as_ref()?))).collect();
    let points_of = |wanted: &dyn Fn(&DirectiveRow) -> bool| {
        issued.iter().filter(|(_, row)| wanted(row)).map(|(number, _)| *number).collect::<Vec<_>>()
    };
    let overdue = points_of(&|row| row.timeliness.is_overdue());
    let soon = points_of(&|row| matches!(row.timeliness, Timeliness::Soon { .. }));
    let closed = points_of(&|row| row.state == DirectiveState::ClosedDone);
    let decisions = protocol.points.iter().filter(|point| point.kind == PointKind::Decided).count();
    let (limbs, proven) =
        issued.iter().fold((0, 0), |(limbs, proven), (_, row)| (limbs + row.limbs, proven + row.limbs_proven));
    let proven = words.say_with("meetings-limbs-proven", &[("proven", proven.into()), ("n", limbs.into())]);
    let register = |view: &str| format!("/directives?view={view}&meeting={}", data.meeting.id);
    let figures = [
        ("", register("all"), words.say("meetings-directives"), issued.len(), by_force(&issued)),
        (
            if overdue.is_empty() { "" } else { "is-late" },
            register("overdue"),
            words.say("meetings-overdue-today"),
            overdue.len(),
            numbers_of(&overdue),
        ),
        (
            if soon.is_empty() { "" } else { "is-soon" },
            register("soon"),
            words.say("meetings-due-soon"),
            soon.len(),
            numbers_of(&soon),
        ),
        ("", register("closed"), words.say("meetings-closed-done"), closed.len(), proven),
    ]
    .map(|(class, href, label, figure, note)| {
        view! {
            <div class=class>
                <dt>
                    <a href=href>{label}</a>
                </dt>
                <dd class="fig">{figure.to_string()}</dd>
                <dd class="note">{note}</dd>
            </div>
        }
    });
    let decisions = (decisions > 0).then(|| {
        view! {
            <div>
                <dt>{words.say("meetings-decisions")}</dt>
                <dd class="fig">{decisions.to_string()}</dd>
                <dd class="note">{words.say("meetings-nothing-to-control")}</dd>
            </div>
        }
    });
    (!issued.is_empty()).then(|| view! { <dl class="ledger">{figures} {decisions}</dl> }.into_any())
}

fn by_force(issued: &[(&str, &DirectiveRow)]) -> String {
    let words = use_words();
    let parts: Vec<String> = Force::ALL
        .iter()
        .filter_map(|force| {
            let count = issued.iter().filter(|(_, row)| row.force == *force).count();
            let n = [("n", count.into())];
            (count > 0).then(|| match force {
                Force::Binding => words.say_with("meetings-of-force-binding", &n),
                Force::Request => words.say_with("meetings-of-force-request", &n),
                Force::Recommendation => words.say_with("meetings-of-force-recommendation", &n),
                Force::Proposal => words.say_with("meetings-of-force-proposal", &n),
            })
        })
        .collect();
    parts.join(", ")
}

/// "points 1, 4, 7", or "points 1–6" where they follow one another; empty where there are none.
pub fn numbers_of(numbers: &[&str]) -> String {
    if numbers.is_empty() {
        return String::new();
    }
    use_words().say_with("meetings-points", &[("n", numbers.len().into()), ("numbers", joined(numbers).into())])
}

fn joined(numbers: &[&str]) -> String {
    let whole: Option<Vec<u32>> = numbers.iter().map(|number| number.parse().ok()).collect();
    let runs = whole.is_some_and(|whole| whole.windows(2).all(|pair| pair[0] + 1 == pair[1]));
    match numbers {
        [first, .., last] if runs && numbers.len() > 2 => format!("{first}–{last}"),
        _ => numbers.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn points_that_follow_one_another_are_said_as_a_range() {
        assert_eq!(joined(&["1", "2", "3"]), "1–3");
        assert_eq!(joined(&["1", "2"]), "1, 2");
        assert_eq!(joined(&["1", "4", "7"]), "1, 4, 7");
        assert_eq!(joined(&["8", "9", "D"]), "8, 9, D");
    }
}
