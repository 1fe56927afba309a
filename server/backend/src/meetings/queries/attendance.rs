use domain::ids::{AttendanceId, BodyId, CouncilId, MeetingId};
use domain::locale::Multilingual;
use domain::meetings::{Attendance, AttendanceDraft, Capacity, Presence};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, JoinType,
    QueryFilter, QueryOrder, QuerySelect,
};

use crate::entities::attendance::{ActiveModel, Column, Entity, Model};
use crate::entities::meeting;
use crate::error::stored;
use crate::{Error, bodies};

/// The list in its order. Where no office was written, the body's own name stands.
pub async fn attendance(conn: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<Attendance>, Error> {
    let rows = Entity::find()
        .filter(Column::MeetingId.eq(meeting.0))
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(conn)
        .await?;
    let mut names = bodies::named(conn, rows.iter().filter_map(|row| row.body_id).map(BodyId)).await?;
    let mut lines = rows.into_iter().map(attendance_of).collect::<Result<Vec<_>, _>>()?;
    for line in &mut lines {
        if line.office.is_empty()
            && let Some(body) = line.body.and_then(|body| names.get_mut(&body))
        {
            line.office = body.name.clone();
        }
    }
    Ok(lines)
}

/// A line of a meeting of the council as it was written, and which meeting that is.
pub async fn line(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    id: AttendanceId,
) -> Result<(MeetingId, Attendance), Error> {
    let row = Entity::find_by_id(id.0)
        .join(
            JoinType::InnerJoin,
            Entity::belongs_to(meeting::Entity).from(Column::MeetingId).to(meeting::Column::Id).into(),
        )
        .filter(meeting::Column::CouncilId.eq(council.0))
        .one(conn)
        .await?
        .ok_or_else(Error::not_found)?;
    Ok((MeetingId(row.meeting_id), attendance_of(row)?))
}

pub async fn insert_attendance(
    txn: &DatabaseTransaction,
    meeting: MeetingId,
    position: i32,
    office: Multilingual,
    draft: AttendanceDraft,
) -> Result<(), Error> {
    ActiveModel { meeting_id: Set(meeting.0), position: Set(position), ..described(office, draft) }.insert(txn).await?;
    Ok(())
}

pub async fn update_attendance(
    txn: &DatabaseTransaction,
    id: AttendanceId,
    office: Multilingual,
    draft: AttendanceDraft,
) -> Result<(), Error> {
    ActiveModel { id: Set(id.0), ..described(office, draft) }.update(txn).await?;
    Ok(())
}

pub async fn remove_attendance(txn: &DatabaseTransaction, id: AttendanceId) -> Result<(), Error> {
    Entity::delete_by_id(id.0).exec(txn).await?;
    Ok(())
}

fn described(office: Multilingual, draft: AttendanceDraft) -> ActiveModel {
    ActiveModel {
        office_kk: Set(office.kk),
        office_ru: Set(office.ru),
        office_en: Set(office.en),
        person: Set(draft.person),
        body_id: Set(draft.body.map(|body| body.0)),
        capacity: Set(draft.capacity.as_str().to_owned()),
        acting_for: Set(draft.acting_for),
        presence: Set(draft.presence.as_str().to_owned()),
        ..Default::default()
    }
}

fn attendance_of(row: Model) -> Result<Attendance, Error> {
    Ok(Attendance {
        id: AttendanceId(row.id),
        position: row.position,
        office: Multilingual { kk: row.office_kk, ru: row.office_ru, en: row.office_en },
        person: row.person,
        body: row.body_id.map(BodyId),
        capacity: stored("attendance.capacity", &row.capacity, Capacity::parse)?,
        acting_for: row.acting_for,
        presence: stored("attendance.presence", &row.presence, Presence::parse)?,
    })
}
