use domain::access::Role;
use domain::mail::{MailFilter, MailKind, MailRow, MailState, MailsPage};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::MailStateMark;
use super::api::load_mails;
use crate::CurrentSession;
use crate::page::{PageTitle, page};
use crate::ui::EmailAddress;
use crate::words::use_words;

/// All mail, newest first, with filters that stand in the address.
#[component]
pub fn Mails() -> impl IntoView {
    let query = use_query_map();
    let filter = move || {
        query.with(|query| {
            let get = |name: &str| query.get(name).unwrap_or_default();
            MailFilter {
                state: get("state"),
                kind: get("kind"),
                q: get("q"),
                since: get("since"),
                until: get("until"),
                page: get("page"),
            }
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
    let (lede, way) = match &data.relay {
        _ if reads_own_alone() => (words.say("mail-lede-own"), None),
        Some(relay) => {
            (words.say("mail-lede"), Some(words.say_with("mail-by-relay", &[("relay", relay.as_str().into())])))
        }
        None => (words.say("mail-lede"), Some(words.say("mail-by-files"))),
    };
    let table = MailFilter { page: String::new(), ..filter.clone() }.address_of_table();
    let empty = data.rows.is_empty();
    let rows: Vec<_> = data.rows.into_iter().map(row).collect();
    view! {
        <PageTitle text=words.say("shell-mail") />
        <div class="wrap">
            <div class="head">
                <h1>{words.say("shell-mail")}</h1>
                <p class="lede">{lede}</p>
                {way
                    .map(|way| {
                        view! {
                            <p class="quiet">
                                {way} " " <a href="/mail/templates">{words.say("mail-templates")}</a>
                            </p>
                        }
                    })}
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
                <p>
                    // The router would look for a page.
                    <a href=table rel="external">
                        {words.say("mail-csv")}
                    </a>
                </p>
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
                <div class="field">
                    <label for="mail-since">{words.say("mail-since")}</label>
                    <input id="mail-since" type="date" name="since" value=filter.since />
                </div>
                <div class="field">
                    <label for="mail-until">{words.say("mail-until")}</label>
                    <input id="mail-until" type="date" name="until" value=filter.until />
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
    let came_back =
        row.bounced_on.map(|on| format!("{}: {}", words.say("mail-came-back"), dates::day_short(on, locale)));
    let doubt = row.doubtful.then(|| words.say("mail-doubt"));
    let tried = (row.attempts > 1).then(|| format!("{}: {}", words.say("mail-attempts"), row.attempts));
    let answer =
        row.last_answer.filter(|_| !matches!(row.state, MailState::Sent)).map(|answer| words.mail_answer(&answer));
    let template = Some(row.template).filter(|template| !template.is_empty());
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
                <span>{why} {directive} {template.map(|template| view! { <span class="sub">{template}</span> })}</span>
            </td>
            <td data-label=words.say("mail-planned-at")>
                {format!("{}, {}", dates::day_short(row.created_on, locale), row.created_at)}
            </td>
            <td data-label=words.say("mail-state")>
                <span>
                    <MailStateMark state=row.state />
                    {sent.map(|sent| view! { <span class="when">{sent}</span> })}
                    {[came_back, doubt, tried, answer]
                        .map(|line| line.map(|line| view! { <span class="sub">{line}</span> }))}
                </span>
            </td>
        </tr>
    }
}

#[component]
fn Pager(filter: MailFilter, page: u32, pages: u32) -> impl IntoView {
    let words = use_words();
    let link = move |page: u32| MailFilter { page: page.to_string(), ..filter.clone() }.address();
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

/// Whether the reader sees the mail of one body alone.
fn reads_own_alone() -> bool {
    expect_context::<CurrentSession>().role() == Some(Role::Body)
}
