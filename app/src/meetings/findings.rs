use domain::ids::AgendaItemId;
use domain::locale::Multilingual;
use domain::meetings::{AgendaItem, AgendaPage, Finding};
use leptos::prelude::*;

use super::api::{RemoveFinding, SaveFinding, load_meeting_editor};
use super::rows::Rows;
use super::three_lines::ThreeLines;
use super::{Crumbs, Remove, heading, item_title, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::{Checkbox, Form, Hidden, TextField, address};
use crate::words::use_words;

/// The editor of the findings: figures and statements, a form each, under their items.
#[component]
pub fn Findings() -> impl IntoView {
    let meeting = meeting_in_address();
    let rows = Rows::none_yet();
    page(meeting, |meeting| async move { load_meeting_editor(needed(meeting)?).await }, move |data| show(data, rows))
}

fn show(data: AgendaPage, rows: Rows) -> AnyView {
    let words = use_words();
    let meeting = data.page.meeting.clone();
    let title = words.say("meetings-edit-findings");
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let items: Vec<(String, AnyView)> =
        data.page.agenda.iter().map(|item| (item.id.to_string(), of_item(item, rows))).collect();
    let body = match (data.page.may_prepare, items.is_empty()) {
        (false, _) => view! { <p class="notice">{words.say("meetings-no-longer-open")}</p> }.into_any(),
        (true, true) => view! {
            <div class="empty">
                <p>{words.say("meetings-findings-need-items")}</p>
                <div class="btns">
                    <a class="btn" href=format!("/meetings/{}/agenda", meeting.id)>
                        {words.say("meetings-edit-agenda")}
                    </a>
                </div>
            </div>
        }
        .into_any(),
        (true, false) => rows.show("items", items).into_any(),
    };
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting here=title.clone() />
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">{words.say("meetings-findings-lede")}</p>
            </div>
            {body}
        </div>
    }
    .into_any()
}

fn of_item(item: &AgendaItem, rows: Rows) -> AnyView {
    let words = use_words();
    let item_id = item.id;
    let add = words.say("meetings-add-finding");
    let next = (item.findings.len() + 1).to_string();
    let id = format!("h-item-{item_id}");
    let lines: Vec<(String, AnyView)> =
        item.findings.iter().map(|finding| (finding.id.to_string(), line(item_id, finding))).collect();
    view! {
        <section class="block" aria-labelledby=id>
            <div class="block-head">
                <h2 id=id.clone()>{item_title(item.position, &item.title)}</h2>
            </div>
            <ol class="draft">{rows.show(&item_id.to_string(), lines)}</ol>
            <h3 class="points-h">{words.say("meetings-add-finding")}</h3>
            <ol class="draft" start=next>
                <li>
                    <div class="grip">{next.clone()}</div>
                    <Form action={address::<SaveFinding>()} prefix=format!("new-finding-{item_id}-")>
                        <FindingFields item=item_id finding=None />
                        <div class="btns">
                            <button class="btn slim">{add}</button>
                        </div>
                    </Form>
                </li>
            </ol>
        </section>
    }
    .into_any()
}

fn line(item: AgendaItemId, finding: &Finding) -> AnyView {
    let words = use_words();
    let number = finding.position.to_string();
    let id = finding.id;
    let fields = finding.clone();
    let save = words.say("ui-save");
    let remove = words.say_with("meetings-remove-finding", &[("n", number.as_str().into())]);
    view! {
        <li>
            <div class="grip">{number.clone()}</div>
            <div class="flow">
                <Form action={address::<SaveFinding>()} prefix=format!("finding-{id}-")>
                    <Hidden name="id" value=id.to_string() />
                    <FindingFields item finding=Some(fields) />
                    <div class="btns">
                        <button class="btn second slim">{save} <span class="sr">{format!(" {number}")}</span></button>
                    </div>
                </Form>
                <Remove
                    action={address::<RemoveFinding>()}
                    argument="finding"
                    id=id.to_string()
                    label=remove
                    question=words.say("ui-cannot-be-undone")
                />
            </div>
        </li>
    }
    .into_any()
}

#[component]
fn FindingFields(item: AgendaItemId, finding: Option<Finding>) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let is_change = finding.as_ref().is_some_and(|finding| finding.is_change);
    let label = finding.as_ref().map_or_else(Multilingual::default, |finding| finding.label.clone());
    let typed = |text: fn(&Finding) -> &Multilingual| {
        finding.as_ref().map(|finding| text(finding).text(locale).to_owned()).unwrap_or_default()
    };
    let (value, unit, period) =
        (typed(|finding| &finding.value), typed(|finding| &finding.unit), typed(|finding| &finding.period));
    view! {
        <Hidden name="item" value=item.to_string() />
        <div class="form-row">
            <ThreeLines
                names=["label_kk", "label_ru", "label_en"]
                label=words.say("meetings-finding-label")
                value=label
            />
            <TextField name="value" label=words.say("meetings-finding-value") value=value />
            <TextField name="unit" label=words.say("meetings-finding-unit") value=unit />
            <TextField name="period" label=words.say("meetings-finding-period") value=period />
        </div>
        <Checkbox
            name="is_change"
            label=words.say("meetings-finding-is-change")
            hint=words.say("meetings-finding-is-change-hint")
            checked=is_change
        />
    }
}
