use domain::bodies::{BodyPage, NewBodyPage, SuccessionLine};
use domain::directives::View;
use domain::ids::BodyId;
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::Crumbs;
use super::api::{load_body, load_new_body};
use super::contacts::ContactsFields;
use super::edit::BodyFields;
use crate::meetings::needed;
use crate::page::{PageTitle, page};
use crate::ui::{EmailAddress, SaidTitle, said_text};
use crate::words::use_words;

/// A body that comes into the register.
#[component]
pub fn NewBody() -> impl IntoView {
    page(|| (), |()| load_new_body(), show_new)
}

fn show_new(data: NewBodyPage) -> AnyView {
    let words = use_words();
    let title = words.say("bodies-add");
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs here=title.clone() />
            <div class="page-narrow flow">
                <h1>{title}</h1>
                <p class="lede">{words.say("bodies-add-lede")}</p>
                <BodyFields form=data.form bodies=data.bodies succeeded=false />
            </div>
        </div>
    }
    .into_any()
}

/// One body: how it may be addressed, what it owes, what it was called before and who follows it.
#[component]
pub fn Body() -> impl IntoView {
    let params = use_params_map();
    let body = move || params.with(|params| params.get("body").and_then(|body| body.parse::<BodyId>().ok()));
    page(body, |body| async move { load_body(needed(body)?).await }, show)
}

fn show(data: BodyPage) -> AnyView {
    let words = use_words();
    let title = said_text(&data.body.name);
    let short = said_text(&data.body.short);
    let kind = words.body_kind(data.body.kind);
    let over = if short.is_empty() { kind } else { format!("{short} · {kind}") };
    let succeeded = data.body.successor.is_some();
    let keep = data.form.clone().map(|form| {
        let succession = format!("/bodies/{}/succession", data.body.id);
        view! {
            {(!succeeded)
                .then(|| {
                    view! {
                        <section class="block" aria-labelledby="h-succession">
                            <div class="block-head">
                                <h2 id="h-succession">{words.say("bodies-succession")}</h2>
                            </div>
                            <p>{words.say("bodies-succession-text")}</p>
                            <p class="btns">
                                <a class="btn second" href=succession>
                                    {words.say("bodies-succession-record")}
                                </a>
                            </p>
                        </section>
                    }
                })}
            <section class="block" id="edit" aria-labelledby="h-edit">
                <div class="block-head">
                    <h2 id="h-edit">{words.say("bodies-correct")}</h2>
                    <p>{words.say("bodies-correct-note")}</p>
                </div>
                <BodyFields form bodies=data.bodies.clone() succeeded />
            </section>
        }
    });
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs here=title.clone() />
            <div class="head">
                <p class="over">{over}</p>
                <h1>{title}</h1>
            </div>
            {facts(&data)}
            {line_of_names("h-after", "bodies-successors", &data.successors)}
            {line_of_names("h-before", "bodies-predecessors", &data.predecessors)}
            {data.contacts.clone().map(|part| view! { <ContactsFields part /> })}
            {keep}
        </div>
    }
    .into_any()
}

fn facts(data: &BodyPage) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let body = data.body.clone();
    let fact = |label: String, value: AnyView| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let span: Vec<String> = body
        .valid_from
        .map(|from| dates::from_day(from, locale))
        .into_iter()
        .chain(body.valid_to.map(|to| words.say_with("bodies-until", &[("date", dates::day(to, locale).into())])))
        .collect();
    let owed = view! {
        <a href=format!("/directives?body={}", body.id)>
            {words.view(View::Open)} ": " {data.open.to_string()}
        </a>
        {(data.overdue > 0)
            .then(|| {
                view! {
                    " · "
                    <a href=format!("/directives?view=overdue&body={}", body.id)>
                        {words.view(View::Overdue)} ": " {data.overdue.to_string()}
                    </a>
                }
            })}
    };
    let groups: Vec<_> =
        data.groups.iter().map(|(_, name)| view! { <li><SaidTitle text=name.clone() /></li> }).collect();
    view! {
        <section class="block">
            <dl class="facts">
                {fact(words.say("bodies-standing"), words.standing(body.standing).into_any())}
                {fact(words.say("bodies-binding"), words.binding_scope(body.binding).into_any())}
                {fact(
                    words.say("bodies-mailbox"),
                    match body.mailbox {
                        Some(mailbox) => view! { <EmailAddress address=mailbox /> }.into_any(),
                        None => words.say("ui-none").into_any(),
                    },
                )}
                {data
                    .parent
                    .clone()
                    .map(|parent| {
                        let href = format!("/bodies/{}", parent.id);
                        fact(words.say("bodies-parent"), view! { <a href=href><SaidTitle text=parent.name /></a> }.into_any())
                    })}
                {(!span.is_empty()).then(|| fact(words.say("bodies-span"), span.join(", ").into_any()))}
                {fact(words.say("bodies-leads"), owed.into_any())}
                {(!groups.is_empty())
                    .then(|| fact(words.say("bodies-groups"), view! { <ul>{groups}</ul> }.into_any()))}
            </dl>
        </section>
    }
    .into_any()
}

/// Past names, or who follows.
fn line_of_names(id: &'static str, title: &'static str, lines: &[SuccessionLine]) -> Option<AnyView> {
    let words = use_words();
    let locale = words.locale();
    let lines: Vec<_> = lines
        .iter()
        .map(|line| {
            let act = line.act.clone().map(|act| format!(" · {act}"));
            view! {
                <li>
                    <a href=format!("/bodies/{}", line.body.id)>
                        <SaidTitle text=line.body.name.clone() />
                    </a>
                    <br />
                    <span class="small quiet">
                        {words.succession_kind(line.kind)} ", " {dates::from_day(line.on, locale)} {act}
                    </span>
                </li>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="block" aria-labelledby=id>
                <div class="block-head">
                    <h2 id=id>{words.say(title)}</h2>
                </div>
                <ul class="flow-s">{lines}</ul>
            </section>
        }
        .into_any()
    })
}
