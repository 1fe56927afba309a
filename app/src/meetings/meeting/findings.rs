use domain::locale::{Locale, Multilingual};
use domain::meetings::{AgendaItem, Finding, MeetingKind, MeetingPage};
use leptos::prelude::*;

use crate::ui::SaidTitle;
use crate::words::use_words;

/// What was put before the Council: figures as figures, the rest as short statements, each under its item.
pub fn findings(data: &MeetingPage) -> Option<AnyView> {
    let words = use_words();
    let items: Vec<_> = data.agenda.iter().filter(|item| !item.findings.is_empty()).map(of_item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="block" id="findings" aria-labelledby="h-findings">
                <div class="block-head">
                    <h2 id="h-findings">{findings_title(data.meeting.kind)}</h2>
                    <p>{words.say("meetings-findings-note")}</p>
                </div>
                {items}
            </section>
        }
        .into_any()
    })
}

/// What is put before a workshop is not put before the Council.
pub fn findings_title(kind: MeetingKind) -> String {
    let words = use_words();
    if kind == MeetingKind::Workshop {
        words.say("meetings-findings-of-workshop")
    } else {
        words.say("meetings-findings")
    }
}

fn of_item(item: &AgendaItem) -> AnyView {
    let locale = use_words().locale();
    let (figures, statements): (Vec<&Finding>, Vec<&Finding>) =
        item.findings.iter().partition(|finding| finding.value.text(locale).chars().any(char::is_numeric));
    let figures: Vec<_> = figures.into_iter().map(figure).collect();
    let statements: Vec<_> = statements.into_iter().map(statement).collect();
    view! {
        <h3 class="points-h">{item_title(item.position, &item.title)}</h3>
        {(!figures.is_empty()).then(|| view! { <dl class="finding">{figures}</dl> })}
        {statements}
    }
    .into_any()
}

/// "Item 1. Countering drug-related crime".
pub fn item_title(position: i32, title: &Multilingual) -> impl IntoView + use<> {
    let words = use_words();
    let number = words.say_with("meetings-item", &[("n", position.to_string().into())]);
    view! {
        {number}
        ". "
        <SaidTitle text=title.clone() />
    }
}

fn figure(finding: &Finding) -> impl IntoView + use<> {
    let words = use_words();
    let locale = words.locale();
    let value = with_minus(finding.value.text(locale));
    let unit = finding.unit.shown(locale).map(|unit| format!(" {}", unit.text));
    let change = finding.is_change.then(|| words.say("meetings-finding-change"));
    view! {
        <div>
            <dt>
                <SaidTitle text=finding.label.clone() />
                {period(&finding.period, locale)}
                {change.map(|change| view! { <span class="quiet">" · " {change}</span> })}
            </dt>
            <dd>{value} {unit.map(|unit| view! { <small>{unit}</small> })}</dd>
        </div>
    }
}

fn statement(finding: &Finding) -> impl IntoView + use<> {
    let locale = use_words().locale();
    let value = finding.value.text(locale).to_owned();
    view! {
        <p class="small">
            <SaidTitle text=finding.label.clone() />
            {period(&finding.period, locale)}
            ": "
            <strong>{value}</strong>
        </p>
    }
}

fn period(period: &Multilingual, locale: Locale) -> Option<String> {
    period.shown(locale).map(|period| format!(", {}", period.text))
}

/// A figure is kept as it was typed; a hyphen before it is a minus.
fn with_minus(value: &str) -> String {
    match value.strip_prefix('-') {
        Some(figure) if figure.starts_with(|first: char| first.is_ascii_digit()) => format!("−{figure}"),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::with_minus;

    #[test]
    fn a_hyphen_before_a_figure_is_a_minus() {
        assert_eq!(with_minus("-9"), "−9");
        assert_eq!(with_minus("2-3"), "2-3");
        assert_eq!(with_minus("-"), "-");
    }
}
