use domain::directives::DirectiveFile;
use domain::ids::DirectiveId;
use domain::report_links::{ReportLink, Standing, written};
use language::dates;
use leptos::prelude::*;

use super::api::{MakeReportLink, RevokeReportLink};
use crate::ui::{Choices, Form, Hidden, SecretLink, TextField, address, said_text};
use crate::words::use_words;

/// Lets a colleague without an account report by a link; the links made before, which can be revoked.
#[component]
pub fn LetReport(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let directive = file.row.id;
    let links = file.report_links;
    let several = links.admissible.len() > 1;
    let options: Vec<_> = links
        .admissible
        .iter()
        .flat_map(|(body, kinds)| kinds.iter().map(move |kind| (body, *kind)))
        .map(|(body, kind)| {
            let name = words.report_kind(kind);
            let label = if several {
                let values = [("kind", name.into()), ("body", said_text(&body.name).into())];
                words.say_with("report_links-of-body", &values)
            } else {
                name
            };
            (written(body.id, kind), label, words.report_kind_hint(kind))
        })
        .collect();
    let first = options.first().map(|(value, ..)| value.clone()).unwrap_or_default();
    let before: Vec<_> = links.links.iter().map(|link| line(directive, link)).collect();
    let before = (!before.is_empty()).then(|| {
        view! {
            <h3>{words.say("report_links-before")}</h3>
            <ul class="flow-s">{before}</ul>
        }
    });
    view! {
        <div class="flow">
            <p>{words.say("report_links-text")}</p>
            <Form action={address::<MakeReportLink>()} prefix="link-">
                <Hidden name="directive" value=directive.to_string() />
                <Choices name="admits" legend=words.say("report_links-admits") options value=first />
                <TextField name="name" label=words.say("report_links-name") required=true />
                <TextField
                    name="email"
                    label=words.say("report_links-email")
                    hint=words.say("report_links-email-hint")
                    kind="email"
                    required=true
                />
                <div class="btns">
                    <button class="btn wide">{words.say("report_links-make")}</button>
                </div>
            </Form>
            {before}
        </div>
    }
}

/// A link that was made a moment ago, above whatever else is on the desk.
#[component]
pub fn MadeLink(address: String) -> impl IntoView {
    let words = use_words();
    view! {
        <section class="notice good flow-s" role="status">
            <SecretLink id="report-link-address" label=words.say("report_links-address") address />
            <p>{words.say("report_links-copy")}</p>
        </section>
    }
}

fn line(directive: DirectiveId, link: &ReportLink) -> impl IntoView + use<> {
    let words = use_words();
    let locale = words.locale();
    let values = [
        ("kind", words.report_kind(link.kind).into()),
        ("name", link.name.as_str().into()),
        ("email", link.email.as_str().into()),
    ];
    let made = words.say_with(
        "report_links-made",
        &[("on", dates::day(link.made_on, locale).into()), ("by", link.made_by.as_str().into())],
    );
    let (key, on) = match link.standing {
        Standing::Works { until } => ("report_links-works", until),
        Standing::Used { on } => ("report_links-used", on),
        Standing::Revoked { on } => ("report_links-revoked", on),
        Standing::Expired { on } => ("report_links-expired", on),
    };
    let standing = words.say_with(key, &[("on", dates::day(on, locale).into())]);
    let (id, label) =
        (link.id.to_string(), words.say_with("report_links-revoke", &[("name", link.name.as_str().into())]));
    let revoke = link.standing.works().then(|| {
        view! {
            <Form action={address::<RevokeReportLink>()} prefix=format!("revoke-{id}-") class="plain">
                <Hidden name="directive" value=directive.to_string() />
                <Hidden name="link" value=id />
                <button class="btn second">
                    {label}
                </button>
            </Form>
        }
    });
    view! {
        <li class="flow-s">
            <p>
                {words.say_with("report_links-line", &values)} <br />
                <small>{format!("{made}; {standing}.")}</small>
            </p>
            {revoke}
        </li>
    }
}
