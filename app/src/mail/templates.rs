use domain::address::filtered;
use domain::locale::Locale;
use domain::mail::{Sample, SampleFilter, Template};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::api::load_sample;
use crate::page::{PageTitle, page};
use crate::ui::Crumbs;
use crate::words::{language_name, use_words};

/// Every letter of the program, filled with a real directive, in every language. Nothing is sent.
#[component]
pub fn Templates() -> impl IntoView {
    let query = use_query_map();
    let filter = move || {
        query.with(|query| {
            let get = |name: &str| query.get(name).unwrap_or_default();
            SampleFilter { template: get("template"), language: get("language"), number: get("number") }
        })
    };
    page(filter, load_sample, move |data| show(data, filter()))
}

fn show(data: Sample, filter: SampleFilter) -> AnyView {
    let words = use_words();
    let title = words.say("mail-templates");
    let templates: Vec<_> = Template::ALL
        .iter()
        .map(|template| {
            view! {
                <option value=template.as_str() selected=*template == data.template>
                    {words.template(*template)}
                </option>
            }
        })
        .collect();
    let languages: Vec<_> = Locale::ALL
        .iter()
        .map(|locale| {
            view! {
                <option value=locale.as_str() lang=locale.as_str() selected=*locale == data.language>
                    {language_name(*locale)}
                </option>
            }
        })
        .collect();
    let letter = match data.letter {
        Some(letter) => {
            let html = filtered(
                "/mail/template.html",
                &[
                    ("template", data.template.as_str()),
                    ("language", data.language.as_str()),
                    ("number", &letter.number),
                ],
            );
            view! {
                <article class="mail-text">
                    <dl class="facts">
                        <div>
                            <dt>{words.say("mail-heading")}</dt>
                            <dd lang=data.language.as_str()>{letter.subject}</dd>
                        </div>
                        <div>
                            <dt>{words.say("mail-template-html")}</dt>
                            <dd>
                                <a href=html rel="external" target="_blank">
                                    {words.say("mail-template-open")}
                                </a>
                            </dd>
                        </div>
                    </dl>
                    <pre lang=data.language.as_str()>{letter.text}</pre>
                </article>
            }
            .into_any()
        }
        None => view! { <p class="notice info">{words.say("mail-template-none")}</p> }.into_any(),
    };
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs way=vec![("/mail".to_owned(), words.say("shell-mail"))] here=title.clone() />
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">{words.say("mail-templates-lede")}</p>
            </div>
            <form class="filters" method="get" action="/mail/templates">
                <div class="grid">
                    <div class="field">
                        <label for="f-template">{words.say("mail-template-letter")}</label>
                        <select id="f-template" name="template">
                            {templates}
                        </select>
                    </div>
                    <div class="field">
                        <label for="f-language">{words.say("mail-template-language")}</label>
                        <select id="f-language" name="language">
                            {languages}
                        </select>
                    </div>
                    <div class="field">
                        <label for="f-number">{words.say("mail-template-number")}</label>
                        <input id="f-number" name="number" value=filter.number />
                    </div>
                    <button class="btn second">{words.say("mail-template-show")}</button>
                </div>
            </form>
            <section class="block">{letter}</section>
        </div>
    }
    .into_any()
}
