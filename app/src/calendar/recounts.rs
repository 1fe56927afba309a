//! The dates that a changed calendar would move: each waits for a word.

use domain::calendar::{DayKind, Recount, RecountDecision, RecountsPage};
use language::dates;
use leptos::prelude::*;

use super::api::{SettleRecounts, load_recounts};
use crate::page::{PageTitle, page};
use crate::ui::{BodyShort, Crumbs, Form, FormState, Hidden, SaidTitle, address};
use crate::words::use_words;

#[component]
pub fn Recounts() -> impl IntoView {
    page(|| (), |()| load_recounts(), show)
}

fn show(data: RecountsPage) -> AnyView {
    let words = use_words();
    let title = if data.rows.is_empty() {
        words.say("calendar-recounts-none")
    } else {
        words.say_with("calendar-recounts-title", &[("n", data.total.into())])
    };
    let lede = if data.rows.is_empty() {
        words.say("calendar-recounts-none-text")
    } else {
        words.say("calendar-recounts-lede")
    };
    view! {
        <PageTitle text=words.say("calendar-recounts") />
        <div class="wrap">
            <Crumbs way=vec![("/calendar".to_owned(), words.say("calendar-title"))] here=words.say("calendar-recounts") />
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
            </div>
            {(!data.rows.is_empty()).then(|| decide(data))}
        </div>
    }
    .into_any()
}

fn decide(data: RecountsPage) -> impl IntoView {
    let words = use_words();
    let version = data.version.to_string();
    let shown = (data.rows.len() < data.total as usize).then(|| {
        let shown = [("shown", data.rows.len().into()), ("total", data.total.into())];
        view! { <p class="quiet">{words.say_with("calendar-recounts-shown", &shown)}</p> }
    });
    let new = words.say_with("calendar-recount-new", &[("version", version.as_str().into())]);
    let rows = data.rows;
    view! {
        <Form action={address::<SettleRecounts>()}>
            <Hidden name="version" value=version />
            {shown}
            <div class="stack">
                <table class="tbl">
                    <caption class="sr">{words.say("calendar-recounts")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say("calendar-recount-directive")}</th>
                            <th scope="col">{words.say("calendar-recount-present")}</th>
                            <th scope="col">{new.clone()}</th>
                            <th scope="col">{words.say("calendar-recount-because")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <Rows rows new />
                    </tbody>
                </table>
            </div>
            <p class="quiet">{words.say("calendar-decide")}</p>
            <div class="btns">
                <button class="btn" name="form[decision]" value=RecountDecision::Move.as_str()>
                    {words.say("calendar-move")}
                </button>
                <button class="btn second" name="form[decision]" value=RecountDecision::Leave.as_str()>
                    {words.say("calendar-leave")}
                </button>
            </div>
        </Form>
    }
}

#[component]
fn Rows(rows: Vec<Recount>, new: String) -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    state.name("directives", &words.say("calendar-recounts"));
    rows.into_iter()
        .enumerate()
        .map(|(index, recount)| {
            // The error summary leads to the first tick.
            let id = (index == 0).then(|| state.id("directives"));
            let ticked = state.ticked("directives", &recount.row.id.to_string(), false);
            row(recount, &new, id, ticked)
        })
        .collect::<Vec<_>>()
}

fn row(recount: Recount, new: &str, id: Option<String>, ticked: bool) -> impl IntoView + use<> {
    let words = use_words();
    let locale = words.locale();
    let directive = recount.row;
    let number = format!("№ {}", directive.reference);
    let label = words.say_with("calendar-recount-tick", &[("reference", number.as_str().into())]);
    let because: Vec<_> = recount
        .because
        .iter()
        .map(|change| {
            let working = match &change.after {
                Some(day) => day.kind == DayKind::Working,
                // A day that is plain again is worked unless it is a weekend's.
                None => change.before.as_ref().is_some_and(|day| day.kind == DayKind::Off),
            };
            view! { <span class="sub">{words.day_turned(change, working)}</span> }
        })
        .collect();
    let past = recount.past.then(|| view! { <span class="sub">{words.say("calendar-recount-past")}</span> });
    let wording = (!recount.wording.is_empty()).then(|| {
        let quoted = words.say_with("ui-quoted", &[("text", recount.wording.as_str().into())]);
        view! { <span class="sub">{quoted}</span> }
    });
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                <label class="choice">
                    <input
                        id=id
                        type="checkbox"
                        name="form[directives][]"
                        value=directive.id.to_string()
                        checked=ticked
                        aria-label=label
                    />
                    <span>
                        <a class="title" href=format!("/directives/{}", directive.id)>
                            <SaidTitle text=directive.title />
                        </a>
                        <span class="sub">
                            {number} {directive.lead.map(|lead| view! { " · " <BodyShort body=lead /> })}
                        </span>
                        {wording}
                    </span>
                </label>
            </th>
            <td data-label=words.say("calendar-recount-present")>{dates::day_and_weekday(recount.due_on, locale)}</td>
            <td data-label=new.to_owned()>
                <span>
                    <strong>{dates::day_and_weekday(recount.proposed_on, locale)}</strong>
                    {past}
                </span>
            </td>
            <td data-label=words.say("calendar-recount-because")>
                <span>{because}</span>
            </td>
        </tr>
    }
}
