//! The draft of a directive: its words, their force, the addressees, the limbs, the term.

mod addressees;
mod force;
mod guard;
mod part;
mod roles;
mod term;
mod texts;

use domain::directives::{DirectiveForm, DirectiveFormPage, DirectiveState, Force, Verb};
use domain::ids::{AgendaItemId, DirectiveId};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

use self::addressees::Addressees;
use self::force::ForceFields;
use self::guard::Guard;
use self::term::TermField;
use self::texts::{LimbFields, LinkFields, PlaceFields, ResultFields, SortFields, WordsFields};
use super::api::{SaveDraft, load_directive_form};
use crate::meetings::{Crumbs, heading, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::{Form, Hidden, Version, address};
use crate::words::use_words;

#[component]
pub fn EditDirective() -> impl IntoView {
    let meeting = meeting_in_address();
    let params = use_params_map();
    let query = use_query_map();
    let named = move || {
        let directive = params.with(|params| params.get("directive"));
        let item = query.with(|query| query.get("item")?.parse::<AgendaItemId>().ok());
        (meeting(), directive, item)
    };
    page(
        named,
        |(meeting, directive, item)| async move {
            let directive = directive.map(|named| needed(named.parse::<DirectiveId>().ok())).transpose()?;
            load_directive_form(needed(meeting)?, directive, item).await
        },
        show,
    )
}

fn show(data: DirectiveFormPage) -> AnyView {
    let words = use_words();
    let meeting = data.meeting.clone();
    let new = data.form.id.is_empty();
    let title = if new { words.say("directives-edit-new") } else { words.say("directives-edit-draft") };
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting=meeting here=title.clone() />
            <div class="file no-desk">
                <div class="file-margin">
                    <div class="stamp" data-time="none">
                        <span class="stamp-top">{words.say("directives-edit-secretariat-only")}</span>
                        <span class="stamp-word">{words.directive_state(DirectiveState::Draft)}</span>
                        <span class="stamp-date">{words.say("directives-edit-sends-no-mail")}</span>
                    </div>
                    <nav class="contents" aria-label=words.say("ui-on-this-page")>
                        <a href="#words" rel="external">{words.say("directives-edit-words")}</a>
                        <a href="#force" rel="external">{words.say("directives-edit-force")}</a>
                        <a href="#addressee" rel="external">{words.say("directives-edit-addressee")}</a>
                        <a href="#deadline" rel="external">{words.say("directives-edit-term")}</a>
                        <a href="#result" rel="external">{words.say("directives-edit-result")}</a>
                        <a href="#links" rel="external">{words.say("directives-edit-links")}</a>
                    </nav>
                </div>
                <div class="file-sheet">
                    <p class="small quiet">{name}</p>
                    <h1>{title}</h1>
                    {form(data)}
                </div>
            </div>
        </div>
    }
    .into_any()
}

fn form(data: DirectiveFormPage) -> AnyView {
    let words = use_words();
    let form = data.form.clone();
    let force = RwSignal::new(force_of(&form));
    let agreed = RwSignal::new(!form.by_agreement.is_empty());
    let back = format!("/meetings/{}/protocol", data.meeting.id);
    let save = words.say("ui-save-draft");
    let cancel = words.say("ui-cancel");
    view! {
        <Guard>
            <Form action={address::<SaveDraft>()}>
                <Hidden name="meeting" value=form.meeting.clone() />
                <Hidden name="id" value=form.id.clone() />
                {form.version.parse::<i32>().ok().map(|version| view! { <Version value=version /> })}
                <PlaceFields form=form.clone() items=data.items.clone() />
                <WordsFields form=form.clone() />
                <ForceFields form=form.clone() force agreed />
                <Addressees
                    form=form.clone()
                    bodies=data.bodies.clone()
                    groups=data.groups.clone()
                    force
                    agreed
                />
                <LimbFields form=form.clone() />
                <TermField
                    wording=form.term.clone()
                    meeting=data.meeting.id
                    force
                    reckoning=data.reckoning.clone()
                    expected_signature=data.expected_signature
                />
                <ResultFields form=form.clone() />
                <LinkFields form=form.clone() />
                <SortFields form=form.clone() />
                <div class="btns">
                    <button class="btn">{save}</button>
                    <a class="btn second" href=back>
                        {cancel}
                    </a>
                </div>
            </Form>
        </Guard>
    }
    .into_any()
}

fn force_of(form: &DirectiveForm) -> Force {
    Verb::parse(&form.verb).map_or(Force::Binding, Verb::force)
}
