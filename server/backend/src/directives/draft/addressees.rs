//! Who is meant by the words of a directive, on the meeting's first day.

use domain::bodies::Group;
use domain::directives::DirectiveDraft;
use domain::error::{FieldErrors, Problem};
use domain::ids::{BodyId, CouncilId};
use domain::meetings::Meeting;
use sea_orm::ConnectionTrait;

use crate::{Error, bodies};

/// Resolves the group that the draft names and refuses whoever cannot be addressed on that day. The
/// words of the source stay; where none were typed, the group's name is kept as it is now.
pub async fn resolve(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    meeting: &Meeting,
    draft: &mut DirectiveDraft,
) -> Result<(), Error> {
    let bodies = bodies::on(conn, council, meeting.starts_on).await?;
    let assignable = |id: BodyId| bodies.iter().any(|body| body.id == id && body.assignable_on(meeting.starts_on));
    if let Some(id) = draft.group {
        let groups = bodies::groups(conn, council).await?;
        let group =
            groups.iter().find(|group| group.id == id).ok_or_else(|| Error::field("group", Problem::UnknownGroup))?;
        let members: Vec<BodyId> =
            group.members_on(meeting.starts_on).map(|body| body.id).filter(|id| assignable(*id)).collect();
        name_members(draft, group, &members)?;
    }
    let mut errors = FieldErrors::default();
    for (field, named) in
        [("lead", draft.lead.as_slice()), ("co_executors", &draft.co_executors), ("informed", &draft.informed)]
    {
        if named.iter().any(|body| !assignable(*body)) {
            errors.add(field, Problem::UnknownBody);
        }
    }
    Ok(errors.finish()?)
}

/// Where no co-executor was picked, all members execute; where no lead was picked, the first named
/// leads [K43].
fn name_members(draft: &mut DirectiveDraft, group: &Group, members: &[BodyId]) -> Result<(), Error> {
    let Some(first) = members.first() else { return Err(Error::field("group", Problem::EmptyGroup)) };
    if draft.co_executors.is_empty() {
        draft.co_executors = members.to_vec();
    }
    let lead = *draft.lead.get_or_insert(*first);
    draft.co_executors.retain(|body| *body != lead);
    let executors = &draft.co_executors;
    draft.informed.retain(|body| *body != lead && !executors.contains(body));
    if draft.addressee.is_empty() {
        draft.addressee = group.name.clone();
    }
    Ok(())
}
