//! Is it getting better? Twelve months of what was overdue and of the on-time rate.

use domain::dashboard::{Against, Counted, LONG_DELAY, MonthFigures, SHORT_DELAY, behind};
use language::dates;
use leptos::prelude::*;

use super::figure::{figure, share_of};
use crate::words::use_words;

/// The plots' baseline and height, in pixels.
const BASE: f64 = 120.0;
const HEIGHT: f64 = 95.0;

#[component]
pub fn Trend(months: Vec<MonthFigures>) -> impl IntoView {
    let words = use_words();
    if months.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = months.iter().map(row).collect();
    let first = months.first().map_or(0, |month| month.overdue_short + month.overdue_long);
    let last = months.last().map_or(0, |month| month.overdue_short + month.overdue_long);
    let change = [("from", first.into()), ("to", last.into())];
    let sentence = match last.cmp(&first) {
        std::cmp::Ordering::Less => words.say_with("dashboard-trend-better", &change),
        std::cmp::Ordering::Equal => words.say_with("dashboard-trend-same", &[("n", last.into())]),
        std::cmp::Ordering::Greater => words.say_with("dashboard-trend-worse", &change),
    };
    view! {
        <section class="block" aria-labelledby="h-trend">
            <div class="block-head">
                <h2 id="h-trend">{words.say("dashboard-trend")}</h2>
                <p>{words.say("dashboard-twelve-months")}</p>
            </div>
            <figure class="chart">
                <figcaption>{sentence}</figcaption>
                <p class="small">
                    <b>{words.say("dashboard-overdue-at-month-end")}</b>
                </p>
                {overdue(&months)}
                <p class="small">
                    <b>{words.say("dashboard-on-time-of-due")}</b>
                </p>
                {lines(&months)}
                <ul class="key">
                    <li>
                        <svg aria-hidden="true" viewBox="0 0 14 14">
                            <rect class="f-late" width="14" height="14"></rect>
                        </svg>
                        {words.say("dashboard-overdue-long")}
                    </li>
                    <li>
                        <svg aria-hidden="true" viewBox="0 0 14 14">
                            <rect class="f-late-2" width="14" height="14"></rect>
                        </svg>
                        {words.say("dashboard-overdue-short")}
                    </li>
                    <li>
                        <svg aria-hidden="true" viewBox="0 0 14 14">
                            <line class="l-1" x1="0" x2="14" y1="7" y2="7"></line>
                        </svg>
                        {words.say("dashboard-by-current")}
                    </li>
                    <li>
                        <svg aria-hidden="true" viewBox="0 0 14 14">
                            <line class="l-2" x1="0" x2="14" y1="7" y2="7"></line>
                        </svg>
                        {words.say("dashboard-by-first")}
                    </li>
                </ul>
                <details>
                    <summary>{words.say("ui-figures-as-table")}</summary>
                    <div class="scroll">
                        <table class="tbl slim">
                            <caption class="sr">{words.say("dashboard-trend")}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{words.say("dashboard-month")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-overdue-short")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-overdue-long")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-by-current")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-by-first")}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                </details>
            </figure>
        </section>
    }
    .into_any()
}

fn overdue(months: &[MonthFigures]) -> AnyView {
    let words = use_words();
    let most = months.iter().map(|month| month.overdue_short + month.overdue_long).max().unwrap_or(0).max(1);
    let step = 100.0 / count(months);
    let bars: Vec<_> = (0u32..)
        .zip(months)
        .map(|(index, month)| {
            let x = f64::from(index) * step;
            let height = |n: u32| f64::from(n) / f64::from(most) * HEIGHT;
            let (long, short) = (height(month.overdue_long), height(month.overdue_short));
            let total = month.overdue_long + month.overdue_short;
            let width = format!("{:.2}%", step * 0.6);
            let left = format!("{:.2}%", x + step * 0.2);
            let middle = format!("{:.2}%", x + step * 0.5);
            view! {
                <rect class="f-late-2" x=left.clone() y=px(BASE - long - short) width=width.clone() height=px(short)></rect>
                <rect class="f-late" x=left y=px(BASE - long) width=width height=px(long)></rect>
                <text class="t-strong" x=middle.clone() y=px(BASE - long - short - 5.0) text-anchor="middle">
                    {total.to_string()}
                </text>
                <text class="tick" x=middle y="137" text-anchor="middle">
                    {dates::month_short(month.month, words.locale()).split(' ').next().unwrap_or_default().to_owned()}
                </text>
            }
        })
        .collect();
    view! {
        <svg class="plot" height="142" role="img" aria-label=words.say("dashboard-overdue-at-month-end")>
            <line class="axis" x1="0" x2="100%" y1="120" y2="120"></line>
            {bars}
        </svg>
    }
    .into_any()
}

/// Two lines over the months in which something was due.
fn lines(months: &[MonthFigures]) -> AnyView {
    let words = use_words();
    let step = 100.0 / count(months);
    let points = |against: Against| -> Vec<(f64, f64, u32)> {
        (0u32..)
            .zip(months)
            .filter_map(|(index, month)| {
                let percent = month.rates.against(against).on_time().percent()?;
                Some(((f64::from(index) + 0.5) * step, BASE - f64::from(percent) / 100.0 * HEIGHT, percent))
            })
            .collect()
    };
    // An SVG path knows no per cent, so each line is drawn in pieces.
    let pieces = |points: &[(f64, f64, u32)], class: &'static str| {
        points
            .windows(2)
            .map(|pair| {
                view! {
                    <line
                        class=class
                        x1=format!("{:.2}%", pair[0].0)
                        y1=px(pair[0].1)
                        x2=format!("{:.2}%", pair[1].0)
                        y2=px(pair[1].1)
                    ></line>
                }
            })
            .collect::<Vec<_>>()
    };
    let current = points(Against::CurrentDate);
    let first = points(Against::FirstDate);
    let ends: Vec<_> = current
        .first()
        .into_iter()
        .chain(current.last().filter(|_| current.len() > 1))
        .enumerate()
        .map(|(index, (x, y, percent))| {
            // The first stands clear of the scale, which is written at the left edge.
            let (anchor, dx) = if index == 0 { ("start", "8") } else { ("middle", "0") };
            view! {
                <circle class="p-1" cx=format!("{x:.2}%") cy=px(*y) r="3.5"></circle>
                <text class="t-1" x=format!("{x:.2}%") dx=dx y=px(y - 9.0) text-anchor=anchor>
                    {format!("{percent} %")}
                </text>
            }
        })
        .collect();
    let grid: Vec<_> = [0.0, 50.0, 100.0]
        .into_iter()
        .map(|percent| {
            let y = BASE - percent / 100.0 * HEIGHT;
            view! {
                <line class="gridline" x1="0" x2="100%" y1=px(y) y2=px(y)></line>
                <text class="t-quiet" x="0" y=px(y - 3.0)>
                    {format!("{percent:.0}")}
                </text>
            }
        })
        .collect();
    view! {
        <svg class="plot" height="130" role="img" aria-label=words.say("dashboard-on-time-of-due")>
            {grid}
            {pieces(&first, "l-2")}
            {pieces(&current, "l-1")}
            {ends}
        </svg>
    }
    .into_any()
}

fn row(month: &MonthFigures) -> impl IntoView + use<> {
    let words = use_words();
    let by = |against: Against| {
        let behind = behind::counted(Counted::Due(against), (month.month, month.end), None);
        share_of(month.rates.against(against).on_time().share(), &behind)
    };
    let overdue = |n, ages| figure(n, &behind::overdue_at(month.end, Some(ages)));
    view! {
        <tr>
            <th scope="row">{dates::month_year(month.month, words.locale())}</th>
            <td class="num">{overdue(month.overdue_short, SHORT_DELAY)}</td>
            <td class="num">{overdue(month.overdue_long, LONG_DELAY)}</td>
            <td class="num">{by(Against::CurrentDate)}</td>
            <td class="num">{by(Against::FirstDate)}</td>
        </tr>
    }
}

fn count(months: &[MonthFigures]) -> f64 {
    u32::try_from(months.len()).map_or(1.0, f64::from)
}

fn px(value: f64) -> String {
    format!("{value:.1}")
}
