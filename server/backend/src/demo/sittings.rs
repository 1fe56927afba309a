//! Meetings: planned, held, signed.

use domain::directives::DirectiveForm;
use domain::history::{EventDetail, EventKind};
use domain::ids::{AgendaItemId, MeetingId};
use domain::meetings::{AgendaItemDraft, AttendanceDraft, FindingDraft, MeetingDraft, MeetingState};
use domain::protocols::{PointForm, PointKind, SignForm};
use language::dates;

use super::queries;
use super::script::{Item, Office, Point, Seat, Sitting, TermWords, Text, Told};
use super::stage::Stage;
use crate::history::{self, Subject};
use crate::{Ctx, Error, directives, meetings, protocols};
use chrono::Datelike;
use domain::calendar::Week;
use domain::locale::Locale;

/// Puts the meeting on the calendar with its agenda, and drafts what is known before it is held.
pub(super) async fn plan(stage: &mut Stage, sitting: usize, story: &Sitting) -> Result<(), Error> {
    let ctx = stage.as_actor(&stage.cast.secretariat);
    let council = ctx.actor()?.council;
    let (starts_on, ends_on) = (stage.day(story.starts), stage.day(story.ends));
    let txn = ctx.begin().await?;
    let number = match story.number {
        Some(number) => number.to_owned(),
        None => meetings::queries::next_number(&txn, council, story.kind, starts_on).await?,
    };
    let draft = MeetingDraft {
        number,
        kind: story.kind,
        starts_on,
        ends_on,
        language: story.language,
        title: story.title.multilingual(),
        place: story.place.multilingual(),
        chair: story.chair.multilingual(),
    };
    let meeting = meetings::queries::insert(&txn, council, draft).await?;
    queries::set_note(&txn, meeting, story.note.multilingual()).await?;
    for (position, item) in (1..).zip(story.items) {
        meetings::queries::insert_item(&txn, meeting, position, agenda_item(stage, item)?).await?;
    }
    history::record(&txn, &ctx, Subject::Meeting(meeting), EventKind::MeetingPlanned, EventDetail::default(), None)
        .await?;
    txn.commit().await?;
    meetings::move_to(&ctx, meeting, MeetingState::AgendaDraft).await?;
    stage.meetings.insert(sitting, meeting);
    // A meeting still to come has its drafts already.
    if story.signed.is_none() { draft_points(stage, sitting, story).await } else { Ok(()) }
}

/// Records what was put before the council, who was there, and the draft of the protocol.
pub(super) async fn hold(stage: &mut Stage, sitting: usize, story: &Sitting) -> Result<(), Error> {
    let ctx = stage.as_actor(&stage.cast.secretariat);
    let meeting = stage.meetings[&sitting];
    let items = queries::items(ctx.db(), meeting).await?;
    let txn = ctx.begin().await?;
    for (item, id) in story.items.iter().zip(items) {
        for (position, figure) in (1..).zip(item.figures) {
            let draft = FindingDraft {
                label: figure.label.multilingual(),
                value: figure.value.multilingual(),
                unit: figure.unit.multilingual(),
                period: figure.period.multilingual(),
                is_change: figure.is_change,
            };
            meetings::queries::insert_finding(&txn, AgendaItemId(id), position, draft).await?;
        }
    }
    for (position, seat) in (1..).zip(story.seats) {
        let office = seat.office.multilingual();
        meetings::queries::insert_attendance(&txn, meeting, position, office, attendance(stage, seat)?).await?;
    }
    for kind in [EventKind::FindingsEdited, EventKind::AttendanceEdited] {
        history::record(&txn, &ctx, Subject::Meeting(meeting), kind, EventDetail::default(), None).await?;
    }
    txn.commit().await?;
    meetings::move_to(&ctx, meeting, MeetingState::Held).await?;
    draft_points(stage, sitting, story).await
}

/// Records the signature; from here on the directives exist.
pub(super) async fn sign(stage: &Stage, sitting: usize, story: &Sitting) -> Result<(), Error> {
    let ctx = stage.as_actor(&stage.cast.secretariat);
    let meeting = stage.meetings[&sitting];
    let number = meetings::queries::meeting(ctx.db(), ctx.actor()?.council, meeting).await?.number;
    let form = SignForm {
        meeting: meeting.to_string(),
        number,
        signed_on: ctx.today().to_string(),
        signatory_kk: story.chair.kk.to_owned(),
        signatory_ru: story.chair.ru.to_owned(),
        signatory_en: story.chair.en.to_owned(),
        confirmed: "on".to_owned(),
    };
    protocols::sign(&ctx, form).await?;
    Ok(())
}

async fn draft_points(stage: &mut Stage, sitting: usize, story: &Sitting) -> Result<(), Error> {
    let ctx = stage.as_actor(&stage.cast.secretariat);
    let meeting = stage.meetings[&sitting];
    let items = queries::items(ctx.db(), meeting).await?;
    let item = |position: usize| {
        position.checked_sub(1).and_then(|index| items.get(index)).map(i64::to_string).unwrap_or_default()
    };
    for (index, point) in story.points.iter().enumerate() {
        match point {
            Point::Directive(told) => {
                let form = DirectiveForm {
                    carries_out: named(&ctx, told.carries_out).await?,
                    supersedes: named(&ctx, told.supersedes).await?,
                    ..directive(stage, meeting, item(told.item), told)?
                };
                let directive = directives::save_draft(&ctx, form).await?;
                stage.directives.insert((sitting, index), directive);
            }
            Point::Decided { number, item: position, words } => {
                let form = PointForm {
                    meeting: meeting.to_string(),
                    item: item(*position),
                    number: (*number).to_owned(),
                    kind: PointKind::Decided.as_str().to_owned(),
                    words_kk: words.kk.to_owned(),
                    words_ru: words.ru.to_owned(),
                    words_en: words.en.to_owned(),
                    ..PointForm::default()
                };
                protocols::save_point(&ctx, form).await?;
            }
        }
    }
    Ok(())
}

fn agenda_item(stage: &Stage, item: &Item) -> Result<AgendaItemDraft, Error> {
    let mut rapporteurs = item.rapporteurs.iter().map(|office| stage.cast.body(*office));
    Ok(AgendaItemDraft {
        title: item.title.multilingual(),
        minutes: item.minutes,
        rapporteur: rapporteurs.next().transpose()?,
        co_rapporteurs: rapporteurs.collect::<Result<_, _>>()?,
    })
}

fn attendance(stage: &Stage, seat: &Seat) -> Result<AttendanceDraft, Error> {
    Ok(AttendanceDraft {
        office: None,
        person: seat.person.map(ToOwned::to_owned),
        body: seat.body.map(|office| stage.cast.body(office)).transpose()?,
        capacity: seat.capacity,
        acting_for: None,
        presence: seat.presence,
    })
}

fn directive(stage: &Stage, meeting: MeetingId, item: String, told: &Told) -> Result<DirectiveForm, Error> {
    let Text { kk: title_kk, ru: title_ru, en: title_en } = told.title;
    let bodies = |offices: &[Office]| -> Result<Vec<String>, Error> {
        offices.iter().map(|office| stage.cast.body(*office).map(|body| body.to_string())).collect()
    };
    let lines = |of: fn(&Text) -> &'static str| told.limbs.iter().map(of).collect::<Vec<_>>().join("\n");
    Ok(DirectiveForm {
        meeting: meeting.to_string(),
        item,
        title_kk: title_kk.to_owned(),
        title_ru: title_ru.to_owned(),
        title_en: title_en.to_owned(),
        words_kk: told.words.kk.to_owned(),
        words_ru: told.words.ru.to_owned(),
        words_en: told.words.en.to_owned(),
        force_word_kk: told.force_word.kk.to_owned(),
        force_word_ru: told.force_word.ru.to_owned(),
        force_word_en: told.force_word.en.to_owned(),
        verb: told.verb.as_str().to_owned(),
        by_agreement: if told.by_agreement { "on".to_owned() } else { String::new() },
        kind: told.kind.as_str().to_owned(),
        classification: told.classification.as_str().to_owned(),
        addressee_kk: told.addressee.kk.to_owned(),
        addressee_ru: told.addressee.ru.to_owned(),
        addressee_en: told.addressee.en.to_owned(),
        group: told
            .collective
            .map(|group| stage.cast.group(group).map(|id| id.to_string()))
            .transpose()?
            .unwrap_or_default(),
        lead: stage.cast.body(told.lead)?.to_string(),
        co_executors: bodies(told.co_executors)?,
        limbs_kk: lines(|limb| limb.kk),
        limbs_ru: lines(|limb| limb.ru),
        limbs_en: lines(|limb| limb.en),
        term: term(stage, told.term),
        expected_kk: told.expected.kk.to_owned(),
        expected_ru: told.expected.ru.to_owned(),
        expected_en: told.expected.en.to_owned(),
        outcome_rests_with: told.rests_with.to_owned(),
        ..DirectiveForm::default()
    })
}

/// The number of the directive of that title; none where none is named.
async fn named(ctx: &Ctx, title_en: &str) -> Result<String, Error> {
    if title_en.is_empty() { Ok(String::new()) } else { Ok(queries::number_titled(ctx.db(), title_en).await?) }
}

/// The deadline in the words of the protocol.
fn term(stage: &Stage, words: TermWords) -> String {
    match words {
        TermWords::NotGiven => String::new(),
        TermWords::Written(words) => words.to_owned(),
        TermWords::MonthlyBy(when) => format!("ежемесячно, до {} числа", stage.day(when).day()),
        TermWords::By(when) => dates::by_day(stage.day(when), Locale::Ru),
        TermWords::ByWorkingDay(days) => {
            dates::by_day(stage.calendar.add_working_days(stage.today, days, Week::Five), Locale::Ru)
        }
    }
}
