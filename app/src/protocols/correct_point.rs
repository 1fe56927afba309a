use domain::ids::PointId;
use domain::locale::Multilingual;
use domain::protocols::{CorrectionForm, CorrectionFormPage, PointKind};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::api::{SaveCorrection, load_corrected_point};
use crate::meetings::{Crumbs, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::{Form, Hidden, TextField, ThreeAreas, ThreeFields, Version, address};
use crate::words::use_words;

/// The words of one point of a correction.
#[component]
pub fn CorrectPoint() -> impl IntoView {
    let meeting = meeting_in_address();
    let params = use_params_map();
    let named = move || (meeting(), params.with(|params| params.get("point")?.parse::<PointId>().ok()));
    page(named, |(meeting, point)| async move { load_corrected_point(needed(meeting)?, needed(point)?).await }, show)
}

fn show(data: CorrectionFormPage) -> AnyView {
    let words = use_words();
    let title = words.say_with("protocols-correct-point", &[("number", data.number.as_str().into())]);
    let back = format!("/meetings/{}/protocol/correction", data.meeting.id);
    let revision = data.form.version.parse().unwrap_or(1);
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs meeting=data.meeting.clone() here=title.clone() />
            <div class="page-narrow flow">
                <h1>{title}</h1>
                <p>{words.say("protocols-correct-point-lede")}</p>
                <Form action={address::<SaveCorrection>()}>
                    <Hidden name="meeting" value=data.form.meeting.clone() />
                    <Hidden name="point" value=data.form.point.clone() />
                    <Version value=revision />
                    <ThreeAreas
                        names=["words_kk", "words_ru", "words_en"]
                        label=words.say("protocols-words")
                        value=Multilingual::new(&data.form.words_kk, &data.form.words_ru, &data.form.words_en)
                        rows=3
                    />
                    {(data.kind == PointKind::Directive).then(|| of_directive(&data.form, data.limbs))}
                    <div class="btns">
                        <button class="btn">{words.say("ui-save")}</button>
                        <a class="btn second" href=back>
                            {words.say("ui-cancel")}
                        </a>
                    </div>
                </Form>
            </div>
        </div>
    }
    .into_any()
}

fn of_directive(form: &CorrectionForm, limbs: u32) -> AnyView {
    let words = use_words();
    let limb_fields = (limbs > 0).then(|| {
        view! {
            <ThreeAreas
                names=["limbs_kk", "limbs_ru", "limbs_en"]
                label=words.say("directives-edit-limbs")
                hint=words.say_with("protocols-limbs-hint", &[("n", limbs.into())])
                value=Multilingual::new(&form.limbs_kk, &form.limbs_ru, &form.limbs_en)
                rows=3
            />
        }
    });
    view! {
        <ThreeFields
            names=["force_word_kk", "force_word_ru", "force_word_en"]
            label=words.say("protocols-part-force-word")
            value=Multilingual::new(&form.force_word_kk, &form.force_word_ru, &form.force_word_en)
        />
        <ThreeFields
            names=["title_kk", "title_ru", "title_en"]
            label=words.say("protocols-part-title")
            value=Multilingual::new(&form.title_kk, &form.title_ru, &form.title_en)
        />
        <ThreeFields
            names=["addressee_kk", "addressee_ru", "addressee_en"]
            label=words.say("protocols-part-addressee")
            value=Multilingual::new(&form.addressee_kk, &form.addressee_ru, &form.addressee_en)
        />
        {limb_fields}
        <TextField
            name="term"
            label=words.say("protocols-part-term")
            hint=words.say("protocols-term-hint")
            value=form.term.clone()
        />
    }
    .into_any()
}
