//! The administrator's page: jobs, accounts, the chain of the history.

pub mod api;

use domain::accounts::AccountRow;
use domain::jobs::{JobRow, SystemPage};
use language::{dates, numbers};
use leptos::prelude::*;

use crate::page::{PageTitle, page};
use crate::ui::{EmailAddress, Icon, SaidTitle};
use crate::words::use_words;

#[component]
pub fn System() -> impl IntoView {
    page(|| (), |()| api::load_system(), show)
}

fn show(data: SystemPage) -> AnyView {
    let words = use_words();
    let (tone, chain) = if data.history_intact {
        ("done", words.say_with("system-history-intact", &[("n", data.history_length.into())]))
    } else {
        ("late", words.say("system-history-broken"))
    };
    let jobs: Vec<_> = data.jobs.into_iter().map(job).collect();
    let accounts: Vec<_> = data.accounts.into_iter().map(account).collect();
    view! {
        <PageTitle text=words.say("shell-system") />
        <div class="wrap">
            <div class="head">
                <h1>{words.say("shell-system")}</h1>
                <p class="lede">{words.say("system-lede")}</p>
            </div>
            <section class="block">
                <dl class="facts">
                    <div>
                        <dt>{words.say("system-version")}</dt>
                        <dd>{data.version}</dd>
                    </div>
                    <div>
                        <dt>{words.say("system-database")}</dt>
                        <dd>{data.database}</dd>
                    </div>
                    <div>
                        <dt>{words.say("system-history")}</dt>
                        <dd>
                            <span class="time" data-time=tone>
                                <Icon name=tone />
                                {chain}
                            </span>
                        </dd>
                    </div>
                </dl>
            </section>
            <section class="block" aria-labelledby="h-jobs">
                <div class="block-head">
                    <h2 id="h-jobs">{words.say("system-jobs")}</h2>
                </div>
                <div class="stack">
                    <table class="tbl">
                        <caption class="sr">{words.say("system-jobs")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say("system-job")}</th>
                                <th scope="col">{words.say("system-last-run")}</th>
                                <th scope="col" class="num">{words.say("system-took")}</th>
                                <th scope="col" class="num">{words.say("system-handled")}</th>
                                <th scope="col">{words.say("system-outcome")}</th>
                            </tr>
                        </thead>
                        <tbody>{jobs}</tbody>
                    </table>
                </div>
            </section>
            <section class="block" aria-labelledby="h-accounts">
                <div class="block-head">
                    <h2 id="h-accounts">{words.say("shell-accounts")}</h2>
                    <p>{words.say("system-accounts-note")}</p>
                </div>
                <div class="stack">
                    <table class="tbl">
                        <caption class="sr">{words.say("shell-accounts")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say("accounts-name")}</th>
                                <th scope="col">{words.say("accounts-email")}</th>
                                <th scope="col">{words.say("accounts-role")}</th>
                                <th scope="col">{words.say("accounts-body")}</th>
                                <th scope="col">{words.say("accounts-last-seen")}</th>
                            </tr>
                        </thead>
                        <tbody>{accounts}</tbody>
                    </table>
                </div>
            </section>
        </div>
    }
    .into_any()
}

fn job(job: JobRow) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let ran = job.started_on.zip(job.started_at);
    let started = match &ran {
        Some((on, at)) => format!("{}, {at}", dates::day_short(*on, locale)),
        None => words.say("system-never-ran"),
    };
    let outcome = match (ran.is_some(), job.failure) {
        (false, _) => ().into_any(),
        (true, Some(failure)) => view! {
            <span class="time" data-time="late">
                <Icon name="late" />
                {failure}
            </span>
        }
        .into_any(),
        (true, None) => view! {
            <span class="time" data-time="done">
                <Icon name="done" />
                {words.say("system-succeeded")}
            </span>
        }
        .into_any(),
    };
    let name = words.job(&job.name);
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                {name}
            </th>
            <td data-label=words.say("system-last-run")>{started}</td>
            <td data-label=words.say("system-took") class="num">
                {job.milliseconds.map(|ms| words.say_with("system-milliseconds", &[("n", ms.into())]))}
            </td>
            <td data-label=words.say("system-handled") class="num">
                {job.handled.map(|n| numbers::whole(n, locale))}
            </td>
            <td data-label=words.say("system-outcome")>{outcome}</td>
        </tr>
    }
}

fn account(account: AccountRow) -> impl IntoView {
    let words = use_words();
    let seen = match account.last_seen_on {
        _ if account.disabled => words.say("accounts-disabled"),
        Some(day) => dates::day_short(day, words.locale()),
        None => words.say("accounts-never-seen"),
    };
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                {account.name}
            </th>
            <td data-label=words.say("accounts-email")>
                <span>
                    <EmailAddress address=account.email />
                </span>
            </td>
            <td data-label=words.say("accounts-role")>{words.role(account.role)}</td>
            <td data-label=words.say("accounts-body")>{account.body.map(|body| view! { <SaidTitle text=body.name /> })}</td>
            <td data-label=words.say("accounts-last-seen")>{seen}</td>
        </tr>
    }
}
