use domain::bodies::{BodiesPage, BodyRow, Group};
use domain::directives::View;
use language::dates;
use leptos::prelude::*;

use super::api::load_bodies;
use crate::page::{PageTitle, page};
use crate::ui::{EmailAddress, Icon, SaidTitle};
use crate::words::use_words;

/// Who takes part in the council, how each may be addressed, and what the words for groups mean.
#[component]
pub fn Bodies() -> impl IntoView {
    page(|| (), |()| load_bodies(), show)
}

fn show(data: BodiesPage) -> AnyView {
    let words = use_words();
    let rows: Vec<_> = data.bodies.into_iter().map(row).collect();
    let groups: Vec<_> = data.groups.into_iter().map(|group| group_line(group, data.may_keep)).collect();
    view! {
        <PageTitle text=words.say("bodies-title") />
        <div class="wrap">
            <div class="head">
                <h1>{words.say("bodies-title")}</h1>
                <p class="lede">{words.say("bodies-lede")}</p>
                {data
                    .may_keep
                    .then(|| {
                        view! {
                            <div class="btns">
                                <a class="btn" href="/bodies/new">
                                    {words.say("bodies-add")}
                                </a>
                                <a class="btn second" href="/groups/new">
                                    {words.say("bodies-add-group")}
                                </a>
                            </div>
                        }
                    })}
            </div>
            <section class="block" aria-labelledby="h-bodies">
                <div class="block-head">
                    <h2 id="h-bodies">{words.say("bodies-register")}</h2>
                </div>
                <div class="stack-early">
                    <table class="tbl">
                        <caption class="sr">{words.say("bodies-register")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say("bodies-name")}</th>
                                <th scope="col">{words.say("bodies-standing")}</th>
                                <th scope="col">{words.say("bodies-binding")}</th>
                                <th scope="col">{words.say("bodies-mailbox")}</th>
                                <th scope="col" class="num">{words.view(View::Open)}</th>
                                <th scope="col" class="num">{words.view(View::Overdue)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
            <section class="block" aria-labelledby="h-groups">
                <div class="block-head">
                    <h2 id="h-groups">{words.say("bodies-groups")}</h2>
                    <p>{words.say("bodies-groups-note")}</p>
                </div>
                <dl class="facts">{groups}</dl>
            </section>
        </div>
    }
    .into_any()
}

fn row(row: BodyRow) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let BodyRow { body, open, overdue } = row;
    let short = body.short.text(locale).to_owned();
    let until = body.valid_to.map(|to| words.say_with("bodies-until", &[("date", dates::day(to, locale).into())]));
    let open_link = format!("/directives?body={}", body.id);
    let overdue_link = format!("/directives?view=overdue&body={}", body.id);
    let overdue_cell = if overdue > 0 {
        view! {
            <a class="time" data-time="late" href=overdue_link>
                <Icon name="late" />
                {overdue.to_string()}
            </a>
        }
        .into_any()
    } else {
        "0".into_any()
    };
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                <span>
                    <a href=format!("/bodies/{}", body.id)>
                        <SaidTitle text=body.name />
                    </a>
                    <span class="sub">{short} " · " {words.body_kind(body.kind)} {until.map(|until| format!(" · {until}"))}</span>
                </span>
            </th>
            <td data-label=words.say("bodies-standing")>{words.standing(body.standing)}</td>
            <td data-label=words.say("bodies-binding")>{words.binding_scope(body.binding)}</td>
            <td data-label=words.say("bodies-mailbox")>
                <span>
                    {match body.mailbox {
                        Some(mailbox) => view! { <EmailAddress address=mailbox /> }.into_any(),
                        None => words.say("ui-none").into_any(),
                    }}
                </span>
            </td>
            <td data-label=words.view(View::Open) class="num">
                <a href=open_link>{open.to_string()}</a>
            </td>
            <td data-label=words.view(View::Overdue) class="num">
                {overdue_cell}
            </td>
        </tr>
    }
}

fn group_line(group: Group, may_keep: bool) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let edit = may_keep.then(|| {
        view! {
            <p>
                <a href=format!("/groups/{}", group.id)>{words.say("bodies-edit-group")}</a>
            </p>
        }
    });
    let members: Vec<_> = group
        .members
        .into_iter()
        .map(|member| {
            let since = member.from.map(|from| dates::from_day(from, locale));
            let until = member.to.map(|to| dates::by_day(to, locale));
            let span: Vec<_> = since.into_iter().chain(until).collect();
            let span = (!span.is_empty()).then(|| format!(" ({})", span.join(" ")));
            view! {
                <li>
                    <SaidTitle text=member.body.name />
                    <span class="quiet">{span}</span>
                </li>
            }
        })
        .collect();
    view! {
        <div>
            <dt>
                <SaidTitle text=group.name />
            </dt>
            <dd>
                <ul>{members}</ul>
                {edit}
            </dd>
        </div>
    }
}
