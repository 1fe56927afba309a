//! The case file: margin, sheet, desk.

mod facts;
mod instances;
mod limbs;
mod links;
mod margin;
mod objections;
mod reports;

use domain::access::Role;
use domain::directives::{DirectiveFile, DirectiveState};
use domain::error::Error;
use domain::ids::DirectiveId;
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use self::facts::Facts;
use self::instances::instances;
use self::limbs::limbs;
use self::margin::Margin;
use self::objections::objections;
use self::reports::reports;
use super::WordsOfSource;
use super::api::load_directive;
use super::desk::Desk;
use crate::CurrentSession;
use crate::deadlines::Reckoned;
use crate::error::UiError;
use crate::extensions;
use crate::page::{PageTitle, page};
use crate::ui::{Crumbs, LeftOver, Life, SaidTitle, expect_left_over, said_text};
use crate::words::use_words;

/// Why this date, what is proven, what happened, what do I decide now?
#[component]
pub fn Directive() -> impl IntoView {
    let params = use_params_map();
    let directive = move || {
        params.with(|params| params.get("directive").and_then(|directive| directive.parse::<DirectiveId>().ok()))
    };
    page(
        directive,
        |directive| async move {
            match directive {
                Some(directive) => load_directive(directive).await,
                None => Err(UiError::Refused(Error::NotFound)),
            }
        },
        show,
    )
}

fn show(file: DirectiveFile) -> AnyView {
    let words = use_words();
    let row = file.row.clone();
    let number = if row.reference.is_empty() {
        words.directive_state(DirectiveState::Draft)
    } else {
        format!("№ {}", row.reference)
    };
    let title = format!("{number} · {}", said_text(&row.title));
    let has_desk = !file.desk.is_empty();
    let meeting_on = dates::of_day(row.meeting_on, words.locale());
    let over = {
        let meeting = words.say_with("directives-of-meeting", &[("date", meeting_on.into())]);
        let item = file.item.as_ref().map(|(_, position, title)| {
            words.say_with("directives-of-item", &[("n", (*position).into()), ("title", said_text(title).into())])
        });
        std::iter::once(meeting).chain(item).collect::<Vec<_>>().join(" · ")
    };
    let source = match &file.protocol_number {
        Some(number) => words.say_with(
            "directives-source",
            &[("protocol", number.as_str().into()), ("point", file.point_number.as_str().into())],
        ),
        None => words.say("directives-source-draft"),
    };
    // Before what is left over: a form that is still here shows itself what was refused.
    expect_left_over();
    let record = extensions::record(&file);
    let desk = has_desk.then(|| view! { <Desk file=file.clone() /> });
    let held = [("date", dates::of_day(row.meeting_on, words.locale()).into())];
    let way = vec![
        ("/directives".to_owned(), words.say("shell-directives")),
        (format!("/meetings/{}", row.meeting), words.say_with("directives-of-meeting", &held)),
    ];
    view! {
        <PageTitle text=title />
        <div class="wrap">
            <Crumbs way=way here=number.clone() />
            <div class=if has_desk { "file early-desk" } else { "file no-desk" }>
                <Margin file=file.clone() />
                <div class="file-sheet">
                    <LeftOver />
                    <p class="small quiet">{format!("{number} · {over}")}</p>
                    <h1>
                        <SaidTitle text=row.title.clone() />
                    </h1>
                    {period(&file)}
                    <WordsOfSource text=file.words.clone() force_word=file.force_word.clone() source />
                    <Facts file=file.clone() />
                    {instances(&file)}
                    {deadline(&file)}
                    {record}
                    // What recurs is proven and reported on period by period.
                    {(!row.recurs).then(|| limbs(&file))}
                    {(!row.recurs).then(|| reports(&file))}
                    {objections(&file)}
                    <section class="block" id="life" aria-labelledby="h-life">
                        <div class="block-head">
                            <h2 id="h-life">{words.say("directives-life")}</h2>
                            <p>{words.say("directives-newest-first")} {letters(file.row.id)}</p>
                        </div>
                        <Life events=file.history.clone() reports=file.reports.clone() />
                    </section>
                </div>
                {desk}
            </div>
        </div>
    }
    .into_any()
}

/// The period of an instance, and the way to the directive that recurs.
fn period(file: &DirectiveFile) -> Option<impl IntoView + use<>> {
    let words = use_words();
    let (from, to) = file.row.period?;
    let period = words.say_with("directives-period-of", &[("period", dates::span(from, to, words.locale()).into())]);
    let parent = file.parent.clone().map(|(parent, reference)| {
        view! {
            <a href=format!("/directives/{parent}")>
                {words.say_with("directives-period-parent", &[("reference", reference.into())])}
            </a>
        }
    });
    Some(view! {
        <p>
            {period} ". " {parent}
        </p>
    })
}

fn deadline(file: &DirectiveFile) -> AnyView {
    let words = use_words();
    let Some(deadline) = file.deadline.clone() else { return ().into_any() };
    let title = match deadline.due_on {
        Some(due) => words.say_with("directives-why", &[("date", dates::day(due, words.locale()).into())]),
        None => words.say("directives-why-no-date"),
    };
    view! {
        <section class="block" id="deadline" aria-labelledby="h-deadline">
            <div class="block-head">
                <h2 id="h-deadline">{title}</h2>
                <p>{words.say("directives-every-change-visible")}</p>
            </div>
            <Reckoned reckoning=deadline.first days=deadline.days changes=deadline.changes due_on=deadline.due_on />
        </section>
    }
    .into_any()
}

/// Where whoever looks after letters sees those to come.
fn letters(directive: DirectiveId) -> AnyView {
    let role = expect_context::<CurrentSession>().role();
    if role != Some(Role::Secretariat) {
        return ().into_any();
    }
    view! {
        " · "
        <a href=format!("/directives/{directive}/letters")>{use_words().say("reminders-letters")}</a>
    }
    .into_any()
}
