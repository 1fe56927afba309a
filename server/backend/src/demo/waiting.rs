//! Dates that hang on something else: one directive waits for an event, for another the event has happened,
//! and a day that became free after a date was set leaves that date to be decided on.

use chrono::Days;
use domain::calendar::{DayForm, DayMark, Why};
use domain::directives::Confidence::Green;
use domain::directives::{EventForm, Verb};
use domain::ids::DirectiveId;

use super::queries;
use super::script::When::Ago;
use super::script::{DIRECTIVE, Happened, Office, Step, TermWords, Told, text};
use super::stage::Stage;
use crate::{Backend, Ctx, Error, calendar, directives};

pub(super) const RULES_OF_STORAGE: Told = Told {
    title: text(
        "Дәрілерді сақтау қағидалары",
        "Правила хранения лекарств с наркотическими веществами",
        "Rules for the storage of medicines with narcotic substances",
    ),
    words: text(
        "Ішкі істер министрлігіне Үкімет бағдарламаны бекіткеннен кейін сақтау қағидаларын қайта қарау тапсырылсын.",
        "Министерству внутренних дел поручить пересмотреть правила хранения после утверждения Правительством программы.",
        "The Ministry of Internal Affairs is instructed to revise the rules of storage after the Government adopts the programme.",
    ),
    force_word: text("тапсырылсын", "поручить", "instructed"),
    lead: Office::Interior,
    term: TermWords::Written("после утверждения Правительством программы"),
    life: &[(Ago(138), Step::Acknowledged)],
    ..DIRECTIVE
};

pub(super) const PUPILS: Told = Told {
    item: 2,
    title: text("Мектеп психологтарын даярлау", "Подготовка школьных психологов", "Training of school psychologists"),
    words: text(
        "Білім және ғылым министрлігіне кәсіби стандарт бекітілгеннен кейін мектеп психологтарын даярлауды бастау тапсырылсын.",
        "Министерству образования и науки поручить начать подготовку школьных психологов после утверждения профессионального стандарта.",
        "The Ministry of Education and Science is tasked to begin the training of school psychologists after the professional standard is adopted.",
    ),
    force_word: text("тапсырылсын", "поручить", "tasked"),
    verb: Verb::Tasked,
    by_agreement: true,
    lead: Office::Education,
    term: TermWords::Written("после утверждения профессионального стандарта"),
    life: &[
        (Ago(137), Step::Acknowledged),
        (Ago(60), Step::Interim("Стандарт тәуелсіз сараптамада.", Green)),
        (
            Ago(16),
            Step::EventHappened(Happened {
                on: Ago(20),
                words: "Профессиональный стандарт утверждён.",
                shown_by: "Приказ опубликован в эталонном контрольном банке (демонстрация).",
                term: "в двухмесячный срок",
            }),
        ),
    ],
    ..DIRECTIVE
};

/// Records that the event has happened.
pub(super) async fn happened(
    stage: &Stage,
    ctx: &Ctx,
    directive: DirectiveId,
    happened: Happened,
) -> Result<(), Error> {
    let form = EventForm {
        directive: directive.to_string(),
        version: queries::version(ctx.db(), directive).await?.to_string(),
        happened_on: stage.day(happened.on).to_string(),
        words: happened.words.to_owned(),
        shown_by: happened.shown_by.to_owned(),
        term: happened.term.to_owned(),
    };
    directives::record_event(ctx, &form).await?;
    Ok(())
}

/// On the day of loading the day on which something falls due becomes a day off, by a draft act.
pub(super) async fn free_a_day(stage: &Stage, backend: &Backend) -> Result<(), Error> {
    let secretariat = Ctx { backend: backend.clone(), ..stage.as_actor(&stage.cast.secretariat) };
    let after = stage.today + Days::new(4);
    let Some(date) = queries::next_due(secretariat.db(), after).await? else { return Ok(()) };
    let form = DayForm {
        version: secretariat.calendar().await?.version.to_string(),
        date: date.to_string(),
        kind: DayMark::Off.as_str().to_owned(),
        why: Why::Words.key(),
        words: "Дополнительный выходной день (демонстрация)".to_owned(),
        act: "Проект постановления Правительства (демонстрация)".to_owned(),
        estimated: "on".to_owned(),
        ..DayForm::default()
    };
    calendar::save_day(&secretariat, &form).await?;
    Ok(())
}
