//! What is late, where, since when; is it getting better; what comes due?

use chrono::Months;
use domain::access::Role;
use domain::dashboard::{Against, Counted, DashboardPage, behind};
use domain::directives::{DirectiveRow, Filter, TimeClass, View};
use domain::extensions::Extension;
use domain::objections::Objection;
use language::dates;
use leptos::prelude::*;

use super::ageing::Ageing;
use super::api::load_dashboard;
use super::by_body::ByBody;
use super::coming::Coming;
use super::discipline::{CoExecutors, Leads};
use super::figure::share;
use super::period::{PeriodChoice, use_period};
use super::rate::Rate;
use super::still::Still;
use super::trend::Trend;
use crate::CurrentSession;
use crate::directives::DirectiveTable;
use crate::page::{PageTitle, page};
use crate::ui::{SaidTitle, moved};
use crate::words::use_words;

#[component]
pub fn Dashboard() -> impl IntoView {
    page(use_period(), load_dashboard, show)
}

fn show(data: DashboardPage) -> AnyView {
    let words = use_words();
    let decides = expect_context::<CurrentSession>().role() == Some(Role::Leadership);
    let today =
        expect_context::<CurrentSession>().get().map(|session| dates::day_and_weekday(session.today, words.locale()));
    let title = if data.on_control == 0 {
        words.say("dashboard-title-nothing")
    } else {
        let now = words.say_with("dashboard-title", &[("overdue", data.overdue.into()), ("n", data.on_control.into())]);
        let before = words.say_with("dashboard-title-before", &[("n", data.overdue_month_ago.into())]);
        format!("{now} {before}")
    };
    let waits = decides && (!data.to_close.is_empty() || !data.extensions.is_empty() || !data.objections.is_empty());
    view! {
        <PageTitle text=words.say("shell-overview") />
        <div class="wrap">
            <div class="head">
                <p class="over">{today} " · " {words.say("dashboard-restricted-not-counted")}</p>
                <h1>{title}</h1>
                {lede(&data)}
            </div>
            {ledger(&data)}
            {waits.then(|| waiting(data.to_close.clone(), data.extensions.clone(), data.objections.clone()))}
            {overdue(data.worst.clone())}
            <div class="halves wide-left">
                <ByBody bodies=data.bodies.clone() />
                <Ageing classes=data.ageing bodies=data.bodies.clone() />
            </div>
            <Trend months=data.months.clone() />
            <section class="block" aria-labelledby="h-rate">
                <div class="block-head">
                    <h2 id="h-rate">{words.say("dashboard-rate")}</h2>
                    <p>{words.say("dashboard-formula")}</p>
                </div>
                <PeriodChoice period=data.period section="h-rate" />
                <Rate rates=data.rates period=data.period lead=None />
            </section>
            <Leads bodies=data.bodies.clone() period=data.period />
            <CoExecutors contributors=data.contributors.clone() period=data.period />
            <Still count=data.still days=data.still_days rows=data.still_rows.clone() />
            <Coming days=data.coming.clone() />
        </div>
    }
    .into_any()
}

/// The longest wait in words, so that the worst case is read before any figure.
fn lede(data: &DashboardPage) -> Option<AnyView> {
    let words = use_words();
    let worst = data.worst.first()?;
    let lead = worst.lead.as_ref().map(|lead| lead.name.text(words.locale()).to_owned()).unwrap_or_default();
    let days = words.timeliness_days(worst.timeliness).unwrap_or_default();
    let text = words.say_with("dashboard-lede", &[("days", days.into()), ("body", lead.into())]);
    let soon = words.say_with(
        "dashboard-lede-soon",
        &[("n", data.soon.into()), ("date", dates::by_day(data.soon_until, words.locale()).into())],
    );
    Some(view! { <p class="lede">{text} " " {soon}</p> }.into_any())
}

fn ledger(data: &DashboardPage) -> AnyView {
    let words = use_words();
    let figure = |class: &'static str, href: String, label: String, figure: AnyView, note: AnyView| {
        view! {
            <div class=class>
                <dt>
                    <a href=href>{label}</a>
                </dt>
                <dd class="fig">{figure}</dd>
                <dd class="note">{note}</dd>
            </div>
        }
    };
    let noted = |n: u32, behind: Filter, text: String| {
        if n == 0 { text.into_any() } else { view! { <a href=behind.address()>{text}</a> }.into_any() }
    };
    let late = if data.overdue > 0 { "is-late" } else { "" };
    let soon = if data.soon > 0 { "is-soon" } else { "" };
    let month_ago = expect_context::<CurrentSession>().get().map(|session| session.today - Months::new(1));
    let on_time = data.rates.current.on_time();
    let of_period = match data.period.span {
        Some(span) => words.span(span),
        None => dates::span(data.period.from, data.period.to, words.locale()),
    };
    view! {
        <dl class="ledger">
            {figure(
                late,
                behind::view(View::Overdue, None).address(),
                words.say("dashboard-overdue"),
                data.overdue.to_string().into_any(),
                match month_ago {
                    Some(day) => {
                        noted(
                            data.overdue_month_ago,
                            behind::overdue_at(day, None),
                            words.say_with("dashboard-month-ago", &[("n", data.overdue_month_ago.into())]),
                        )
                    }
                    None => ().into_any(),
                },
            )}
            {figure(
                soon,
                behind::view(View::Soon, None).address(),
                words.say("dashboard-soon"),
                data.soon.to_string().into_any(),
                dates::by_day(data.soon_until, words.locale()).into_any(),
            )}
            {figure(
                "",
                behind::view(View::Open, None).address(),
                words.say("dashboard-on-control"),
                data.on_control.to_string().into_any(),
                noted(
                    data.without_date,
                    behind::standing(TimeClass::NoDate, None),
                    words.say_with("dashboard-without-date", &[("n", data.without_date.into())]),
                ),
            )}
            {figure(
                "",
                "#h-rate".to_owned(),
                words.say("dashboard-on-time"),
                share(on_time.share()),
                noted(
                    on_time.due(),
                    behind::counted(Counted::Due(Against::CurrentDate), data.period.days(), None),
                    words.say_with(
                        "dashboard-on-time-note",
                        &[("in_time", on_time.in_time.into()), ("due", on_time.due().into()), ("period", of_period.into())],
                    ),
                ),
            )}
            {figure(
                "",
                behind::view(View::ToCheck, None).address(),
                words.say("dashboard-to-check"),
                data.to_check.to_string().into_any(),
                noted(
                    data.to_close_count,
                    behind::view(View::ToClose, None),
                    words.say_with("dashboard-to-close", &[("n", data.to_close_count.into())]),
                ),
            )}
        </dl>
    }
    .into_any()
}

/// What waits for this reader's decision comes before everything that is only to be known.
fn waiting(
    to_close: Vec<DirectiveRow>,
    extensions: Vec<(DirectiveRow, Extension)>,
    objections: Vec<(DirectiveRow, Objection)>,
) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let closings: Vec<_> = to_close
        .into_iter()
        .map(|row| task(&row, words.say("dashboard-decide-closing"), words.timeliness(row.timeliness)))
        .collect();
    let requests: Vec<_> = extensions
        .into_iter()
        .map(|(row, extension)| {
            let asked =
                words.say_with("dashboard-more-time", &[("date", dates::day(extension.asked_for, locale).into())]);
            let asked = std::iter::once(asked).chain(moved(&row)).collect::<Vec<_>>().join("; ");
            task(&row, words.say("dashboard-decide-time"), asked)
        })
        .collect();
    let objecting: Vec<_> = objections
        .into_iter()
        .map(|(row, objection)| {
            let body = objection.body.short.shown(locale).or_else(|| objection.body.name.shown(locale));
            let body = body.map(|shown| shown.text.to_owned()).unwrap_or_default();
            let fact = words.say_with("dashboard-objects", &[("body", body.into())]);
            task(&row, words.say("dashboard-decide-objection"), fact)
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-waiting">
            <div class="block-head">
                <h2 id="h-waiting">{words.say("dashboard-waiting")}</h2>
            </div>
            <ul class="tasks">{closings} {requests} {objecting}</ul>
        </section>
    }
    .into_any()
}

fn task(row: &DirectiveRow, button: String, fact: String) -> impl IntoView + use<> {
    let href = format!("/directives/{}", row.id);
    let desk = format!("{href}#desk");
    let lead = row.lead.clone().map(|lead| view! { <span><SaidTitle text=lead.name /></span> });
    view! {
        <li>
            <div>
                <span class="due-date">{format!("№ {}", row.reference)}</span>
                <span class="small">{fact}</span>
            </div>
            <div>
                <h3 class="t-title">
                    <a href=href>
                        <SaidTitle text=row.title.clone() />
                    </a>
                </h3>
                <p class="t-meta">{lead}</p>
            </div>
            <div class="btns">
                <a class="btn slim" href=desk>
                    {button}
                </a>
            </div>
        </li>
    }
}

fn overdue(worst: Vec<DirectiveRow>) -> AnyView {
    let words = use_words();
    view! {
        <section class="block" aria-labelledby="h-overdue">
            <div class="block-head">
                <h2 id="h-overdue">{words.say("dashboard-what-is-overdue")}</h2>
                <p>
                    {words.say("dashboard-longest-first")}
                    " · "
                    <a href="/directives?view=overdue">{words.say("dashboard-open-register")}</a>
                </p>
            </div>
            {if worst.is_empty() {
                view! {
                    <div class="empty">
                        <p>{words.say("dashboard-nothing-overdue")}</p>
                    </div>
                }
                    .into_any()
            } else {
                view! { <DirectiveTable rows=worst caption=words.say("dashboard-what-is-overdue") /> }.into_any()
            }}
        </section>
    }
    .into_any()
}
