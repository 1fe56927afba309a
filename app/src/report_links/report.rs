use domain::locale::Multilingual;
use domain::report_links::{LinkPage, LinkedReport as Linked, Shut};
use domain::reports::ReportKind;
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::api::{ReportByLink, load_link};
use crate::directives::WordsOfSource;
use crate::page::{PageTitle, page};
use crate::reports::{AnswerFields, ConfidenceField, ReferenceFields, SignedByField, SlippageField};
use crate::ui::{Form, Hidden, LeftOver, SaidTitle, TextArea, address, expect_left_over, said_text};
use crate::words::use_words;

/// What a link opens to somebody without an account: the directive's words and one report.
#[component]
pub fn LinkedReport() -> impl IntoView {
    let params = use_params_map();
    let token = move || params.with(|params| params.get("token").unwrap_or_default());
    page(token, load_link, move |found| {
        let token = params.with_untracked(|params| params.get("token").unwrap_or_default());
        match found {
            LinkPage::Open(linked) => open(token, *linked),
            LinkPage::Shut(shut) => told(shut),
            LinkPage::Unknown => unknown(),
        }
    })
}

fn open(token: String, linked: Linked) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let heading = words.say_with("report_links-heading", &[("reference", linked.reference.as_str().into())]);
    let introduction = words.say_with(
        "report_links-for",
        &[
            ("name", linked.name.as_str().into()),
            ("by", linked.made_by.as_str().into()),
            ("until", dates::day(linked.until, locale).into()),
        ],
    );
    let deadline = linked.due_on.map(|due_on| {
        view! {
            <div>
                <dt>{words.say("directives-deadline")}</dt>
                <dd>{dates::day(due_on, locale)}</dd>
            </div>
        }
    });
    view! {
        <PageTitle text=words.say("report_links-title") />
        <div class="wrap narrow">
            <div class="head">
                <h1>{heading}</h1>
                <p class="lede">
                    <SaidTitle text=linked.title.clone() />
                </p>
            </div>
            <p class="notice info">{introduction}</p>
            <section class="block">
                <WordsOfSource
                    text=linked.words.clone()
                    force_word=Multilingual::default()
                    source=format!("№ {}", linked.reference)
                />
                <dl class="facts">
                    {deadline} <div>
                        <dt>{words.say("report_links-body")}</dt>
                        <dd>{said_text(&linked.body.name)}</dd>
                    </div> <div>
                        <dt>{words.say("report_links-kind")}</dt>
                        <dd>
                            {words.report_kind(linked.kind)}
                            <span class="more">{words.report_kind_hint(linked.kind)}</span>
                        </dd>
                    </div>
                </dl>
            </section>
            <ReportForm token linked />
        </div>
    }
    .into_any()
}

#[component]
fn ReportForm(token: String, linked: Linked) -> impl IntoView {
    let words = use_words();
    let answers = linked.kind == ReportKind::Final && linked.answered;
    let late = linked.late && linked.kind != ReportKind::Contribution;
    view! {
        <section class="block">
            <Form action={address::<ReportByLink>()} prefix="linked-">
                <Hidden name="token" value=token />
                <TextArea name="text" label=words.say("reports-text") rows=8 required=true />
                {answers.then(|| view! { <AnswerFields /> })}
                <ConfidenceField standing=linked.confidence />
                {late.then(|| view! { <SlippageField /> })}
                <ReferenceFields limbs=linked.limbs />
                <SignedByField />
                <div class="btns">
                    <button class="btn">{words.say("report_links-submit")}</button>
                </div>
            </Form>
        </section>
    }
}

/// A link that opens nothing says why, and what to do; a report that came too late to be taken stands
/// beneath, to be copied.
fn told(shut: Shut) -> AnyView {
    let words = use_words();
    let on = |key: &str, on| words.say_with(key, &[("on", dates::day(on, words.locale()).into())]);
    let (title, text) = match shut {
        Shut::Used { on: day } => (words.say("report_links-shut-used"), on("report_links-shut-used-text", day)),
        Shut::Revoked { on: day } => {
            (words.say("report_links-shut-revoked"), on("report_links-shut-revoked-text", day))
        }
        Shut::Expired { on: day } => {
            (words.say("report_links-shut-expired"), on("report_links-shut-expired-text", day))
        }
        Shut::Closed => (words.say("report_links-shut-closed"), words.say("report_links-shut-closed-text")),
    };
    let is_good = matches!(shut, Shut::Used { .. });
    opens_nothing(title, text, is_good)
}

fn unknown() -> AnyView {
    let words = use_words();
    opens_nothing(words.say("report_links-unknown"), words.say("report_links-unknown-text"), false)
}

fn opens_nothing(title: String, text: String, is_good: bool) -> AnyView {
    let words = use_words();
    expect_left_over();
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap narrow">
            <div class="head">
                <h1>{title}</h1>
            </div>
            <div class="flow">
                <LeftOver />
                <p class=if is_good { "notice good" } else { "notice" }>{text}</p>
                <p>{words.say("report_links-what-to-do")}</p>
                <p class="btns">
                    <a class="btn second" href="/sign-in">
                        {words.say("accounts-sign-in")}
                    </a>
                </p>
            </div>
        </div>
    }
    .into_any()
}
