//! For the secretariat what awaits it, and for the leadership the overdue list.

use domain::access::{Actor, Role};
use domain::bodies::BodyName;
use domain::calendar::Week;
use domain::dashboard::TodayPage;
use domain::digests::{DigestKind, Range};
use domain::directives::DirectiveRow;
use domain::mail::{FailedAt, MailRow};

use super::{PlannedDigest, Run};
use crate::mail::gathered::{Counting, Frame};
use crate::mail::{Item, Reader, Recipient, Section};
use crate::{Ctx, Error, dashboard};

/// Most overdue directives in the leadership's list; the register shows the rest.
pub(super) const OVERDUE_MAX: u64 = 200;

pub(super) async fn plan(run: &Run<'_>) -> Result<Vec<PlannedDigest>, Error> {
    let mut planned = Vec::new();
    for reader in run.post.addressees.readers(Role::Secretariat) {
        planned.extend(own(run, reader).await?);
    }
    planned.extend(overdue_lists(run).await?);
    Ok(planned)
}

/// What awaits the secretariat. A day on which nothing does has a run without a letter, so that none
/// goes out later than its hour.
async fn own(run: &Run<'_>, reader: &Reader) -> Result<Option<PlannedDigest>, Error> {
    let recipient = Recipient::of_reader(reader);
    let kind = DigestKind::Own;
    let Some(range) = run.due(kind, (&recipient, recipient.frequency), Week::Five) else {
        return Ok(None);
    };
    let today = dashboard::today(&run.reading_as(reader, false)).await?;
    let hidden = reader.cleared && waiting(&dashboard::today(&run.reading_as(reader, true)).await?) > waiting(&today);
    let (frame, counting) = (run.frame(&recipient), run.counting(Week::Five));
    let sections = sections(&frame, counting, today);
    if sections.is_empty() && !hidden {
        run.pass(&recipient, (kind, range)).await?;
        return Ok(None);
    }
    run.write(&recipient, (kind, range), frame.office(sections, hidden), Vec::new()).await
}

async fn overdue_lists(run: &Run<'_>) -> Result<Vec<PlannedDigest>, Error> {
    let kind = DigestKind::OverdueList;
    let due = run.due_of_leadership(kind);
    let Some((first, _, _)) = due.first() else { return Ok(Vec::new()) };
    // All readers are told the same: what is for official use is told to none.
    let (overdue, rows) = dashboard::overdue(&run.reading_as(first, false), OVERDUE_MAX).await?;
    let mut planned = Vec::new();
    for (_, recipient, range) in &due {
        let frame = run.frame(recipient);
        let sections = by_body(&frame, run.counting(Week::Five), (overdue, &rows));
        planned.extend(run.write(recipient, (kind, *range), frame.overdue_list(overdue, sections), Vec::new()).await?);
    }
    Ok(planned)
}

/// The body with the most first; among equals the one that has waited longest, which came first.
pub(super) fn by_body(frame: &Frame, counting: Counting, (overdue, rows): (u32, &[DirectiveRow])) -> Vec<Section> {
    let mut bodies: Vec<(Option<&BodyName>, Vec<Item>)> = Vec::new();
    for row in rows {
        let lead = row.lead.as_ref();
        let item = item(frame, row, counting);
        match bodies.iter_mut().find(|(body, _)| body.map(|body| body.id) == lead.map(|lead| lead.id)) {
            Some((_, items)) => items.push(item),
            None => bodies.push((lead, vec![item])),
        }
    }
    bodies.sort_by_key(|(_, items)| std::cmp::Reverse(items.len()));
    let name = |body: Option<&BodyName>| body.map(|body| body.name.text(frame.locale).to_owned());
    let mut sections: Vec<Section> = bodies.into_iter().map(|(body, items)| frame.section(name(body), items)).collect();
    sections.extend(frame.left_out((overdue as usize).saturating_sub(rows.len())));
    sections
}

/// Everything that waits for the secretariat's word, reports to be checked first.
pub(super) fn sections(frame: &Frame, counting: Counting, today: TodayPage) -> Vec<Section> {
    let words = frame.words();
    let rows = |rows: &[DirectiveRow]| rows.iter().map(|row| item(frame, row, counting)).collect::<Vec<_>>();
    let pairs = |pairs: Vec<&DirectiveRow>| pairs.into_iter().map(|row| item(frame, row, counting)).collect();
    let parts: [(&str, Vec<Item>); 6] = [
        ("digests-office-to-check", rows(&today.to_check)),
        ("digests-office-to-advise", pairs(today.to_advise.iter().map(|(row, _)| row).collect())),
        ("digests-office-objections", pairs(today.objections.iter().map(|(row, _)| row).collect())),
        ("digests-office-road-maps", rows(&today.road_maps_late)),
        ("digests-office-silent", rows(&today.silent)),
        ("digests-office-failed", failed(frame, &today.failed_mail)),
    ];
    parts
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(heading, items)| frame.section(Some(words.say(heading)), items))
        .collect()
}

fn waiting(today: &TodayPage) -> usize {
    today.to_check.len()
        + today.to_advise.len()
        + today.objections.len()
        + today.road_maps_late.len()
        + today.silent.len()
}

fn item(frame: &Frame, row: &DirectiveRow, counting: Counting) -> Item {
    let lead = row.lead.as_ref().map(|lead| lead.short.text(frame.locale).to_owned());
    let line: Vec<String> = lead.into_iter().chain([frame.due(row.due_on, counting)]).collect();
    Item {
        directive: Some(row.id),
        title: frame.words().say_with(
            "mail-subject",
            &[("reference", (&row.reference).into()), ("title", row.title.text(frame.locale).into())],
        ),
        line: line.join("; "),
        strong: row.due_on.is_some_and(|due_on| due_on < counting.today),
        link: format!("{}/directives/{}", frame.public_url, row.id),
    }
}

/// What failed, by the mailbox that it did not reach.
fn failed(frame: &Frame, mails: &[MailRow]) -> Vec<Item> {
    let words = frame.words();
    let item = |failed: FailedAt| {
        let answer = failed.mail.last_answer.as_deref().map(|answer| words.mail_answer(answer));
        let to = Some(failed.mail.to.clone()).filter(|to| !to.is_empty());
        Item {
            directive: None,
            title: words.failed_at(&failed),
            line: to.into_iter().chain(answer).collect::<Vec<_>>().join("; "),
            strong: true,
            link: format!("{}{}", frame.public_url, failed.address()),
        }
    };
    FailedAt::of(mails).into_iter().map(item).collect()
}

impl Run<'_> {
    /// Whoever of the leadership a run of a kind stands to be made for.
    pub(super) fn due_of_leadership(&self, kind: DigestKind) -> Vec<(&Reader, Recipient, Range)> {
        let readers = self.post.addressees.readers(Role::Leadership);
        let due = |reader| {
            let recipient = Recipient::of_reader(reader);
            let range = self.due(kind, (&recipient, recipient.frequency), Week::Five)?;
            Some((reader, recipient, range))
        };
        readers.filter_map(due).collect()
    }

    /// What a reader sees on the day of the run; without the right to matter for official use, what may
    /// be sent of it.
    pub(super) fn reading_as(&self, reader: &Reader, cleared: bool) -> Ctx {
        let actor = Actor {
            account: reader.account,
            name: reader.name.clone(),
            role: reader.role,
            council: self.post.council,
            body: None,
            locale: reader.locale,
            cleared,
        };
        Ctx { backend: self.ctx.backend.on(self.post.today), actor: Some(actor), locale: reader.locale, form_key: None }
    }
}
