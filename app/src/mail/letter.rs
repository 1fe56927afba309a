use domain::error::Error;
use domain::ids::MailId;
use domain::mail::{MailPage, MailState};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::MailStateMark;
use super::api::{Retry, load_mail};
use crate::error::UiError;
use crate::page::{PageTitle, page};
use crate::ui::{Argument, EmailAddress, Form, address};
use crate::words::use_words;

/// One mail: its exact text, why it was planned, and each attempt to send it.
#[component]
pub fn Mail() -> impl IntoView {
    let params = use_params_map();
    let mail = move || params.with(|params| params.get("mail").and_then(|mail| mail.parse::<MailId>().ok()));
    page(
        mail,
        |mail| async move {
            match mail {
                Some(mail) => load_mail(mail).await,
                None => Err(UiError::Refused(Error::NotFound)),
            }
        },
        show,
    )
}

fn show(data: MailPage) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let row = data.row;
    let attempts: Vec<_> = data
        .attempts
        .into_iter()
        .map(|attempt| {
            view! {
                <li class=if attempt.succeeded { "" } else { "bad" }>
                    <time datetime=format!("{}T{}", attempt.on, attempt.at)>
                        {format!("{}, {}", dates::day_short(attempt.on, locale), attempt.at)}
                    </time>
                    <span class="dot"></span>
                    <div class="what">{attempt.answer}</div>
                </li>
            }
        })
        .collect();
    let may_retry = matches!(row.state, MailState::PermanentFailure | MailState::TemporaryFailure);
    let why = words.mail_occasion(row.kind, row.rule.as_deref());
    view! {
        <PageTitle text=row.subject.clone() />
        <div class="wrap">
            <nav class="crumbs" aria-label=words.say("ui-path")>
                <ol>
                    <li>
                        <a href="/mail">{words.say("shell-mail")}</a>
                    </li>
                    <li aria-current="page">{row.to.clone()}</li>
                </ol>
            </nav>
            <div class="head">
                <h1 lang=row.locale.as_str()>{row.subject.clone()}</h1>
            </div>
            <section class="block">
                <article class="mail-text">
                    <dl class="facts">
                        <div>
                            <dt>{words.say("mail-to")}</dt>
                            <dd>
                                <EmailAddress address=row.to />
                            </dd>
                        </div>
                        <div>
                            <dt>{words.say("mail-state")}</dt>
                            <dd>
                                <MailStateMark state=row.state />
                            </dd>
                        </div>
                        <div>
                            <dt>{words.say("mail-why")}</dt>
                            <dd>
                                {why}
                                {row
                                    .directive
                                    .zip(row.reference)
                                    .map(|(directive, reference)| {
                                        view! {
                                            " · "
                                            <a href=format!("/directives/{directive}")>{format!("№ {reference}")}</a>
                                        }
                                    })}
                            </dd>
                        </div>
                        <div>
                            <dt>"Message-ID"</dt>
                            <dd>{data.message_id}</dd>
                        </div>
                    </dl>
                    <pre lang=row.locale.as_str()>{data.text}</pre>
                </article>
            </section>
            <section class="block" aria-labelledby="h-attempts">
                <div class="block-head">
                    <h2 id="h-attempts">{words.say("mail-attempts")}</h2>
                    <p>{words.say("mail-sent-is-not-delivered")}</p>
                </div>
                {if attempts.is_empty() {
                    view! { <p class="quiet">{words.say("mail-no-attempts")}</p> }.into_any()
                } else {
                    view! { <ol class="life">{attempts}</ol> }.into_any()
                }}
                {may_retry
                    .then(|| {
                        view! {
                            <Form action={address::<Retry>()}>
                                <Argument name="mail" value=row.id.to_string() />
                                <div class="btns">
                                    <button class="btn">{words.say("mail-retry")}</button>
                                </div>
                            </Form>
                        }
                    })}
            </section>
        </div>
    }
    .into_any()
}
