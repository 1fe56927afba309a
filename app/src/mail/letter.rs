use domain::error::Error;
use domain::ids::MailId;
use domain::mail::{AttemptKind, MailAttempt, MailPage, MailRow};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::MailStateMark;
use super::api::{Retry, SendAgain, load_mail};
use crate::error::UiError;
use crate::page::{PageTitle, page};
use crate::ui::{Argument, Crumbs, EmailAddress, Form, Hidden, TextField, address};
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
    let row = data.row.clone();
    view! {
        <PageTitle text=row.subject.clone() />
        <div class="wrap">
            <Crumbs way=vec![("/mail".to_owned(), words.say("shell-mail"))] here=row.to.clone() />
            <div class="head">
                <h1 lang=row.locale.as_str()>{row.subject.clone()}</h1>
            </div>
            {row.doubtful.then(|| doubt(&row))}
            <section class="block">
                <article class="mail-text">
                    {facts(&data)} <pre lang=row.locale.as_str()>{data.text.clone()}</pre>
                </article>
            </section>
            {attempts(&data)}
            {data.may_send_again.then(|| again(row.id))}
        </div>
    }
    .into_any()
}

fn doubt(row: &MailRow) -> AnyView {
    let counts = [("begun", row.attempts.into()), ("answered", row.answered.into())];
    let text = use_words().say_with("mail-doubt-text", &counts);
    view! { <p class="notice soon">{text}</p> }.into_any()
}

fn facts(data: &MailPage) -> AnyView {
    let words = use_words();
    let row = data.row.clone();
    let why = words.mail_occasion(row.kind, row.rule.as_deref());
    let came_back = row.bounced_on.map(|on| dates::day_short(on, words.locale()));
    let template = Some(row.template).filter(|template| !template.is_empty());
    view! {
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
            {came_back.map(|on| fact(words.say("mail-came-back"), on))}
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
            {data.reply_to.clone().map(|office| fact(words.say("mail-reply-to"), office))}
            {data.again_of.map(|first| linked(words.say("mail-again-of"), &[first]))}
            {data.again_because.clone().map(|because| fact(words.say("mail-again-because"), because))}
            {(!data.copies.is_empty()).then(|| linked(words.say("mail-copies"), &data.copies))}
            {template.map(|template| fact(words.say("mail-template"), template))}
            {fact("Message-ID".to_owned(), data.message_id.clone())}
        </dl>
    }
    .into_any()
}

fn fact(label: String, value: String) -> AnyView {
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

/// Other letters.
fn linked(label: String, letters: &[MailId]) -> AnyView {
    let words = use_words();
    let links: Vec<_> = letters
        .iter()
        .map(|letter| {
            let name = words.say_with("mail-copy", &[("n", letter.to_string().into())]);
            view! {
                <a href=format!("/mail/{letter}")>{name}</a>
                " "
            }
        })
        .collect();
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{links}</dd>
        </div>
    }
    .into_any()
}

fn attempts(data: &MailPage) -> AnyView {
    let words = use_words();
    let lines: Vec<_> = data.attempts.iter().map(attempt).collect();
    let retry = data.may_retry.then(|| retry(data.row.id));
    view! {
        <section class="block" aria-labelledby="h-attempts">
            <div class="block-head">
                <h2 id="h-attempts">{words.say("mail-attempts")}</h2>
                <p>{words.say("mail-sent-is-not-delivered")}</p>
            </div>
            {if lines.is_empty() {
                view! { <p class="quiet">{words.say("mail-no-attempts")}</p> }.into_any()
            } else {
                view! { <ol class="life">{lines}</ol> }.into_any()
            }}
            {retry}
        </section>
    }
    .into_any()
}

fn retry(mail: MailId) -> AnyView {
    let words = use_words();
    view! {
        <Form action={address::<Retry>()}>
            <Argument name="mail" value=mail.to_string() />
            <div class="btns">
                <button class="btn">{words.say("mail-retry")}</button>
            </div>
        </Form>
    }
    .into_any()
}

fn attempt(attempt: &MailAttempt) -> AnyView {
    let words = use_words();
    let about = match attempt.kind {
        AttemptKind::Answered => None,
        AttemptKind::Unanswered => Some(words.say("mail-unanswered")),
        AttemptKind::Notice => Some(words.say("mail-notice")),
    };
    view! {
        <li class=if attempt.succeeded { "" } else { "bad" }>
            <time datetime=format!("{}T{}", attempt.on, attempt.at)>
                {format!("{}, {}", dates::day_short(attempt.on, words.locale()), attempt.at)}
            </time>
            <span class="dot"></span>
            <div class="what">
                {about.map(|about| view! { <strong>{about}</strong> })} " " {attempt.answer.clone()}
            </div>
        </li>
    }
    .into_any()
}

fn again(mail: MailId) -> AnyView {
    let words = use_words();
    view! {
        <section class="block" aria-labelledby="h-again">
            <div class="block-head">
                <h2 id="h-again">{words.say("mail-again")}</h2>
                <p>{words.say("mail-again-text")}</p>
            </div>
            <Form action={address::<SendAgain>()} prefix="again-">
                <Hidden name="mail" value=mail.to_string() />
                <TextField
                    name="because"
                    label=words.say("mail-again-because")
                    hint=words.say("mail-again-because-hint")
                    required=true
                />
                <div class="btns">
                    <button class="btn second">{words.say("mail-again")}</button>
                </div>
            </Form>
        </section>
    }
    .into_any()
}
