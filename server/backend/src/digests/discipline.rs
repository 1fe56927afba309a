//! How the bodies kept their dates in a quarter, for the leadership, with the register as a table
//! [K50 item 139].

use domain::bodies::BodyName;
use domain::dashboard::{Against, BodyFigures, Counted, PeriodFilter, Share, behind};
use domain::digests::{DigestKind, Range};
use domain::directives::DirectiveRow;
use domain::ids::BodyId;
use domain::locale::Locale;
use language::Words;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{PlannedDigest, Run};
use crate::mail::gathered::Frame;
use crate::mail::{Attachment, Item, Section};
use crate::{Ctx, Error, dashboard};

/// Most rows of the register that goes along.
const ROWS_MAX: u64 = 10_000;
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(super) async fn plan(run: &Run<'_>) -> Result<Vec<PlannedDigest>, Error> {
    let kind = DigestKind::Discipline;
    let due = run.due_of_leadership(kind);
    let Some((first, _, quarter)) = due.first() else { return Ok(Vec::new()) };
    // All readers are told the same: what is for official use is told to none.
    let reading = run.reading_as(first, false);
    let bodies = figures(&reading, *quarter).await?;
    let rows = dashboard::due_within(&reading, (quarter.from, quarter.to), ROWS_MAX).await?;
    let mut planned = Vec::new();
    for (reader, recipient, range) in &due {
        let frame = run.frame(recipient);
        let table = Attachment {
            name: format!("kenes-{}-{}.xlsx", range.from, range.to),
            media_type: XLSX,
            content: workbook(reader.locale, &bodies, &rows)?,
        };
        let sheet = frame.discipline(*range, sections(&frame, *range, &bodies));
        planned.extend(run.write(recipient, (kind, *range), sheet, vec![table]).await?);
    }
    Ok(planned)
}

/// How the bodies kept the dates of a quarter; those that had none to keep are left out.
pub(super) async fn figures(reading: &Ctx, quarter: Range) -> Result<Vec<BodyFigures>, Error> {
    let days = (quarter.from.to_string(), quarter.to.to_string());
    let filter = PeriodFilter { from: days.0, to: days.1, ..PeriodFilter::default() };
    let mut bodies = dashboard::dashboard(reading, &filter).await?.bodies;
    bodies.retain(|figures| !figures.rates.is_empty());
    Ok(bodies)
}

/// A line for each body of which anything was due.
pub(super) fn sections(frame: &Frame, range: Range, bodies: &[BodyFigures]) -> Vec<Section> {
    let words = frame.words();
    let items: Vec<Item> = bodies
        .iter()
        .map(|figures| {
            let on_time = figures.rates.current.on_time();
            let line = words.say_with(
                "digests-discipline-line",
                &[
                    ("share", share(words, on_time.share()).into()),
                    ("first", share(words, figures.rates.first.on_time().share()).into()),
                    ("overdue", on_time.overdue.into()),
                ],
            );
            Item {
                directive: None,
                title: figures.body.name.text(frame.locale).to_owned(),
                line,
                strong: on_time.overdue > 0,
                link: behind(frame, Counted::Due(Against::CurrentDate), range, figures.body.id),
            }
        })
        .collect();
    if items.is_empty() { Vec::new() } else { vec![frame.section(None, items)] }
}

/// The register's page that shows exactly what was counted.
fn behind(frame: &Frame, counted: Counted, range: Range, lead: BodyId) -> String {
    let filter = behind::counted(counted, (range.from, range.to), Some(lead));
    format!("{}{}", frame.public_url, filter.address())
}

fn share(words: &Words, share: Share) -> String {
    match share {
        Share::NothingDue => words.say("digests-discipline-nothing-due"),
        Share::Few { part, whole } => {
            words.say_with("digests-discipline-few", &[("part", part.into()), ("whole", whole.into())])
        }
        Share::Percent(percent) => words.say_with("digests-discipline-percent", &[("n", percent.into())]),
    }
}

/// Two sheets: the bodies with their figures, and the directives that were due.
fn workbook(locale: Locale, bodies: &[BodyFigures], rows: &[DirectiveRow]) -> Result<Vec<u8>, XlsxError> {
    let words = Words::of(locale);
    let mut book = Workbook::new();
    let heading = Format::new().set_bold().set_text_wrap();
    let date = Format::new().set_num_format("yyyy-mm-dd");

    let sheet = book.add_worksheet().set_name(words.say("digests-table-bodies"))?;
    head(
        sheet,
        &heading,
        &[
            "digests-table-body",
            "digests-table-in-time",
            "digests-table-late",
            "digests-table-overdue",
            "digests-table-percent",
            "digests-table-percent-first",
        ]
        .map(|key| words.say(key)),
    )?;
    for (line, figures) in (1..).zip(bodies) {
        let on_time = figures.rates.current.on_time();
        sheet.write_string(line, 0, figures.body.name.text(locale))?;
        for (column, count) in (1..).zip([on_time.in_time, on_time.late, on_time.overdue]) {
            sheet.write_number(line, column, count)?;
        }
        for (column, percent) in (4..).zip([on_time.percent(), figures.rates.first.on_time().percent()]) {
            if let Some(percent) = percent {
                sheet.write_number(line, column, percent)?;
            }
        }
    }
    sheet.set_column_width(0, 50)?;

    let sheet = book.add_worksheet().set_name(words.say("digests-table-register"))?;
    head(
        sheet,
        &heading,
        &[
            "digests-table-number",
            "mail-content",
            "mail-lead",
            "mail-co-executors",
            "digests-table-first-date",
            "digests-table-date",
            "digests-table-extensions",
            "mail-last-report",
            "digests-table-state",
        ]
        .map(|key| words.say(key)),
    )?;
    for (line, row) in (1..).zip(rows) {
        let names =
            |bodies: &[BodyName]| bodies.iter().map(|body| body.name.text(locale)).collect::<Vec<_>>().join("; ");
        sheet.write_string(line, 0, &row.reference)?;
        sheet.write_string(line, 1, row.title.text(locale))?;
        sheet.write_string(line, 2, names(row.lead.as_slice()))?;
        sheet.write_string(line, 3, names(&row.co_executors))?;
        for (column, day) in [(4, row.first_due_on), (5, row.due_on), (7, row.last_report_on)] {
            if let Some(day) = day {
                sheet.write_datetime_with_format(line, column, &excel(day)?, &date)?;
            }
        }
        sheet.write_number(line, 6, row.extensions)?;
        sheet.write_string(line, 8, words.directive_state(row.state))?;
    }
    sheet.set_column_width(1, 60)?.set_column_width(2, 40)?.set_column_width(3, 40)?;
    book.save_to_buffer()
}

fn head(sheet: &mut Worksheet, format: &Format, titles: &[String]) -> Result<(), XlsxError> {
    for (column, title) in (0..).zip(titles) {
        sheet.write_string_with_format(0, column, title, format)?;
        sheet.set_column_width(column, 14)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, 0, u16::try_from(titles.len().saturating_sub(1)).unwrap_or(0))?;
    Ok(())
}

fn excel(day: chrono::NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    use chrono::Datelike;
    let (month, day_of_month) = (day.month(), day.day());
    ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or_default(),
        u8::try_from(month).unwrap_or_default(),
        u8::try_from(day_of_month).unwrap_or_default(),
    )
}
