//! For the people of bodies who want their letter once a week: all that is open, reminded of or not.

use std::collections::HashSet;

use domain::access::Role;
use domain::digests::{DigestKind, Frequency};
use domain::ids::BodyId;

use super::{PlannedDigest, Run};
use crate::mail::Recipient;
use crate::{Error, reminders};

pub(super) async fn plan(run: &Run<'_>) -> Result<Vec<PlannedDigest>, Error> {
    let (post, today) = (run.post, run.post.today);
    let mut planned = Vec::new();
    for body in post.addressees.bodies() {
        let Some(reader) = post.addressees.focal_point(body, today).filter(|reader| reader.role == Role::Body) else {
            continue;
        };
        let recipient = Recipient::of_reader(reader);
        if recipient.frequency != Frequency::Weekly {
            continue;
        }
        let Some(address) = post.addressees.of(body, today)?.filter(|address| address.body == body) else { continue };
        let Some(range) = run.due(DigestKind::Own, (&recipient, Frequency::Weekly), address.week) else {
            continue;
        };
        let bodies = HashSet::from([BodyId(body)]);
        let (open, hidden) =
            reminders::queries::open(run.ctx.db(), &bodies, today + reminders::AHEAD, recipient.account).await?;
        if open.is_empty() && hidden.is_empty() {
            run.pass(&recipient, (DigestKind::Own, range)).await?;
            continue;
        }
        let frame = run.frame(&recipient);
        let counting = run.counting(address.week);
        let name = post.addressees.name(body);
        let sheet = frame.own(name.text(recipient.locale), open, !hidden.is_empty(), Frequency::Weekly, counting);
        planned.extend(run.write(&recipient, (DigestKind::Own, range), sheet, Vec::new()).await?);
    }
    Ok(planned)
}
