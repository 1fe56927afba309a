use domain::mail::{MailFilter, MailKind, MailRow, MailState, MailsPage};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::MailStateMark;
use super::api::load_mails;
use crate::page::{PageTitle, escape, page};
use crate::ui::EmailAddress;
use crate::words::use_words;

/// All mail, newest first, with filters that stand in the address.
#[component]
pub fn Mails() -> impl IntoView {
    let query = use_query_map();
    let filter = move || {
        query.with(|query| {
            let get = |name: &str| query.get(name).unwrap_or_default();
            MailFilter { state: get("state"), kind: get("kind"), q: get("q"), page: get("page") }
        })
    };
    page(filter, load_mails, move |data| show(data, filter()))
}

fn show(data: MailsPage, filter: MailFilter) -> AnyView {
    let words = use_words();
    let count = |state: MailState| data.counts.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count);
    let waiting = count(MailState::Created) + count(MailState::Sending) + count(MailState::TemporaryFailure);
    let figures = [
        ("", "", waiting, words.mail_state(MailState::Created)),
        ("sent", "", count(MailState::Sent), words.mail_state(MailState::Sent)),
        (
            "permanent_failure",
            "is-late",
            count(MailState::PermanentFailure),
            words.mail_state(MailState::PermanentFailure),
        ),
        ("cancelled", "", count(MailState::Cancelled), words.mail_state(MailState::Cancelled)),
    ]
    .map(|(state, class, figure, label)| {
        let href = format!("/mail?state={state}");
        let class = if figure > 0 { class } else { "" };
        view! {
            <div class=class>
                <dt>
                    <a href=href>{label}</a>
                </dt>
                <dd class="fig">{figure.to_string()}</dd>
            </div>
        }
    });
    let relay = match &data.relay {
        Some(relay) => words.say_with("mail-by-relay", &[("relay", relay.as_str().into())]),
        None => words.say("mail-by-files"),
    };
    let empty = data.rows.is_empty();
    let rows: Vec<_> = data.rows.into_iter().map(row).collect();
    view! {
        <PageTitle text=words.say("shell-mail") />
        <div class="wrap">
            <div class="head">
                <h1>{words.say("shell-mail")}</h1>
                <p class="lede">{words.say("mail-lede")}</p>
                <p class="quiet">{relay}</p>
            </div>
            <dl class="ledger">{figures}</dl>
            <section class="block">
                <Filters filter=filter.clone() />
                {if empty {
                    view! {
                        <div class="empty">
                            <p>{words.say("ui-nothing-matches")}</p>
                        </div>
                    }
                        .into_any()
                } else {
                    view! {
                        <div class="stack-early">
                            <table class="tbl">
                                <caption>{words.say_with("mail-count", &[("n", data.total.into())])}</caption>
                                <thead>
                                    <tr>
                                        <th scope="col">{words.say("mail-heading")}</th>
                                        <th scope="col">{words.say("mail-to")}</th>
                                        <th scope="col">{words.say("mail-why")}</th>
                                        <th scope="col">{words.say("mail-planned-at")}</th>
                                        <th scope="col">{words.say("mail-state")}</th>
                                    </tr>
                                </thead>
                                <tbody>{rows}</tbody>
                            </table>
                        </div>
                    }
                        .into_any()
                }}
                <Pager filter page=data.page pages=data.pages />
            </section>
        </div>
    }
    .into_any()
}

#[component]
fn Filters(filter: MailFilter) -> impl IntoView {
    let words = use_words();
    let option = |value: &str, label: String, chosen: &str| {
        let (value, selected) = (value.to_owned(), value == chosen);
        view! {
            <option value=value selected=selected>
                {label}
            </option>
        }
    };
    let any = words.say("ui-any");
    let states: Vec<_> = std::iter::once(option("", any.clone(), &filter.state))
        .chain(MailState::ALL.iter().map(|state| option(state.as_str(), words.mail_state(*state), &filter.state)))
        .collect();
    let kinds: Vec<_> = std::iter::once(option("", any, &filter.kind))
        .chain(MailKind::ALL.iter().map(|kind| option(kind.as_str(), words.mail_kind(*kind), &filter.kind)))
        .collect();
    view! {
        <form class="filters" method="get" action="/mail">
            <div class="grid">
                <div class="field">
                    <label for="mail-q">{words.say("mail-find")}</label>
                    <input id="mail-q" type="search" name="q" value=filter.q maxlength="200" />
                </div>
                <div class="field">
                    <label for="mail-state">{words.say("mail-state")}</label>
                    <select id="mail-state" name="state">
                        {states}
                    </select>
                </div>
                <div class="field">
                    <label for="mail-kind">{words.say("mail-why")}</label>
                    <select id="mail-kind" name="kind">
                        {kinds}
                    </select>
                </div>
                <button class="btn second">{words.say("ui-filter")}</button>
            </div>
        </form>
    }
}

fn row(row: MailRow) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let href = format!("/mail/{}", row.id);
    let why = words.mail_occasion(row.kind, row.rule.as_deref());
    let directive = row.directive.zip(row.reference).map(|(directive, reference)| {
        view! {
            <span class="sub">
                <a href=format!("/directives/{directive}")>{format!("№ {reference}")}</a>
            </span>
        }
    });
    let sent = row.sent_on.zip(row.sent_at).map(|(on, at)| format!("{}, {at}", dates::day_short(on, locale)));
    let answer = row.last_answer.filter(|_| !matches!(row.state, MailState::Sent));
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                <a class="title" href=href lang=row.locale.as_str()>
                    {row.subject}
                </a>
            </th>
            <td data-label=words.say("mail-to")>
                <span>
                    <EmailAddress address=row.to />
                </span>
            </td>
            <td data-label=words.say("mail-why")>
                <span>{why} {directive}</span>
            </td>
            <td data-label=words.say("mail-planned-at")>
                {format!("{}, {}", dates::day_short(row.created_on, locale), row.created_at)}
            </td>
            <td data-label=words.say("mail-state")>
                <span>
                    <MailStateMark state=row.state />
                    {sent.map(|sent| view! { <span class="when">{sent}</span> })}
                    {answer.map(|answer| view! { <span class="sub">{answer}</span> })}
                </span>
            </td>
        </tr>
    }
}

#[component]
fn Pager(filter: MailFilter, page: u32, pages: u32) -> impl IntoView {
    let words = use_words();
    let link = move |page: u32| {
        format!(
            "/mail?state={}&kind={}&q={}&page={page}",
            escape(&filter.state),
            escape(&filter.kind),
            escape(&filter.q)
        )
    };
    (pages > 1).then(|| {
        view! {
            <nav class="pager" aria-label=words.say("ui-pages")>
                <p>{words.say_with("ui-page-of", &[("page", page.into()), ("pages", pages.into())])}</p>
                <p>
                    {(page > 1).then(|| view! { <a href=link(page - 1)>{words.say("ui-previous")}</a> })}
                    " "
                    {(page < pages).then(|| view! { <a href=link(page + 1)>{words.say("ui-next")}</a> })}
                </p>
            </nav>
        }
    })
}
