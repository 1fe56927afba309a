use chrono::NaiveDate;
use domain::bodies::{BindingScope, BodyKind, Standing};
use domain::directives::DirectiveState;
use domain::extensions::ExtensionState;
use domain::ids::{AccountId, BodyId, CouncilId, DirectiveId, ExtensionId, GroupId, LimbId, MeetingId, ObjectionId};
use domain::locale::Multilingual;
use domain::objections::ObjectionState;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::script::{CollectiveEntry, OfficeEntry};
use crate::entities::{
    account, agenda_item, body, body_group, body_group_member, directive, extension, limb, meeting, objection,
};

pub(super) async fn has_account<C: ConnectionTrait>(conn: &C, email: &str) -> Result<bool, DbErr> {
    Ok(account::Entity::find().filter(account::Column::Email.eq(email)).count(conn).await? > 0)
}

pub(super) async fn insert_body<C: ConnectionTrait>(
    conn: &C,
    council: CouncilId,
    entry: &OfficeEntry,
    parent: Option<BodyId>,
    position: i32,
) -> Result<BodyId, DbErr> {
    let (name, short) = (entry.name.multilingual(), entry.short.multilingual());
    let row = body::ActiveModel {
        council_id: Set(council.0),
        kind: Set(BodyKind::as_str(entry.kind).to_owned()),
        name_kk: Set(name.kk),
        name_ru: Set(name.ru),
        name_en: Set(name.en),
        short_kk: Set(short.kk),
        short_ru: Set(short.ru),
        short_en: Set(short.en),
        standing: Set(Standing::as_str(entry.standing).to_owned()),
        binding: Set(BindingScope::as_str(entry.binding).to_owned()),
        week: Set("five".to_owned()),
        mailbox: Set(Some(entry.mailbox.to_owned())),
        parent_id: Set(parent.map(|parent| parent.0)),
        position: Set(position),
        ..Default::default()
    };
    Ok(BodyId(body::Entity::insert(row).exec(conn).await?.last_insert_id))
}

/// Names the focal point of a body and the mailbox of its head.
pub(super) async fn name_contacts<C: ConnectionTrait>(
    conn: &C,
    body: BodyId,
    focal_point: AccountId,
    head_mailbox: &str,
) -> Result<(), DbErr> {
    body::Entity::update_many()
        .col_expr(body::Column::FocalAccountId, Expr::value(focal_point.0))
        .col_expr(body::Column::HeadMailbox, Expr::value(head_mailbox))
        .filter(body::Column::Id.eq(body.0))
        .exec(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert_group<C: ConnectionTrait>(
    conn: &C,
    council: CouncilId,
    entry: &CollectiveEntry,
    members: Vec<BodyId>,
) -> Result<GroupId, DbErr> {
    let name = entry.name.multilingual();
    let row = body_group::ActiveModel {
        council_id: Set(council.0),
        name_kk: Set(name.kk),
        name_ru: Set(name.ru),
        name_en: Set(name.en),
        ..Default::default()
    };
    let group = body_group::Entity::insert(row).exec(conn).await?.last_insert_id;
    let members = (1..).zip(members).map(|(position, body)| body_group_member::ActiveModel {
        group_id: Set(group),
        body_id: Set(body.0),
        position: Set(position),
        valid_from: Set(super::bodies::MEMBERS_FROM),
        ..Default::default()
    });
    body_group_member::Entity::insert_many(members).exec_without_returning(conn).await?;
    Ok(GroupId(group))
}

/// The bodies without an account of their own in the demonstration acted in the past alone.
pub(super) async fn disable<C: ConnectionTrait>(
    conn: &C,
    account: AccountId,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<(), DbErr> {
    account::ActiveModel { id: Set(account.0), disabled_at: Set(Some(at)), ..Default::default() }.update(conn).await?;
    Ok(())
}

pub(super) async fn set_note<C: ConnectionTrait>(
    conn: &C,
    meeting: MeetingId,
    note: Multilingual,
) -> Result<(), DbErr> {
    meeting::Entity::update_many()
        .col_expr(meeting::Column::NoteKk, Expr::value(note.kk))
        .col_expr(meeting::Column::NoteRu, Expr::value(note.ru))
        .col_expr(meeting::Column::NoteEn, Expr::value(note.en))
        .filter(meeting::Column::Id.eq(meeting.0))
        .exec(conn)
        .await?;
    Ok(())
}

pub(super) async fn items<C: ConnectionTrait>(conn: &C, meeting: MeetingId) -> Result<Vec<i64>, DbErr> {
    agenda_item::Entity::find()
        .select_only()
        .column(agenda_item::Column::Id)
        .filter(agenda_item::Column::MeetingId.eq(meeting.0))
        .order_by_asc(agenda_item::Column::Position)
        .into_tuple()
        .all(conn)
        .await
}

/// The number of the directive of that English title, with the year that makes it the only one.
pub(super) async fn number_titled<C: ConnectionTrait>(conn: &C, title_en: &str) -> Result<String, DbErr> {
    let of_meeting =
        directive::Entity::belongs_to(meeting::Entity).from(directive::Column::MeetingId).to(meeting::Column::Id);
    let named: Option<(String, i32)> = directive::Entity::find()
        .select_only()
        .column(directive::Column::Reference)
        .column(meeting::Column::Year)
        .join(JoinType::InnerJoin, of_meeting.into())
        .filter(directive::Column::TitleEn.eq(title_en))
        .into_tuple()
        .one(conn)
        .await?;
    Ok(named.map(|(reference, year)| format!("{reference} ({year})")).unwrap_or_default())
}

/// The instance of a recurring directive.
pub(super) async fn instance<C: ConnectionTrait>(
    conn: &C,
    parent: DirectiveId,
    ordinal: i32,
) -> Result<Option<DirectiveId>, DbErr> {
    let id: Option<i64> = directive::Entity::find()
        .select_only()
        .column(directive::Column::Id)
        .filter(directive::Column::ParentId.eq(parent.0))
        .filter(directive::Column::Ordinal.eq(ordinal))
        .into_tuple()
        .one(conn)
        .await?;
    Ok(id.map(DirectiveId))
}

/// The version that a form on the directive must bear.
pub(super) async fn version<C: ConnectionTrait>(conn: &C, directive: DirectiveId) -> Result<i32, DbErr> {
    let version = directive::Entity::find_by_id(directive.0)
        .select_only()
        .column(directive::Column::Version)
        .into_tuple()
        .one(conn)
        .await?;
    Ok(version.unwrap_or_default())
}

/// The limbs with their letters.
pub(super) async fn limbs<C: ConnectionTrait>(
    conn: &C,
    directive: DirectiveId,
) -> Result<Vec<(LimbId, String)>, DbErr> {
    let rows: Vec<(i64, String)> = limb::Entity::find()
        .select_only()
        .columns([limb::Column::Id, limb::Column::Letter])
        .filter(limb::Column::DirectiveId.eq(directive.0))
        .order_by_asc(limb::Column::Position)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, letter)| (LimbId(id), letter)).collect())
}

/// The request for more time that waits for a decision.
pub(super) async fn asked<C: ConnectionTrait>(conn: &C, directive: DirectiveId) -> Result<Option<ExtensionId>, DbErr> {
    let id: Option<i64> = extension::Entity::find()
        .select_only()
        .column(extension::Column::Id)
        .filter(extension::Column::DirectiveId.eq(directive.0))
        .filter(extension::Column::State.eq(ExtensionState::Submitted.as_str()))
        .into_tuple()
        .one(conn)
        .await?;
    Ok(id.map(ExtensionId))
}

/// The objection of a body that waits for a decision.
pub(super) async fn objected<C: ConnectionTrait>(
    conn: &C,
    directive: DirectiveId,
    body: BodyId,
) -> Result<Option<ObjectionId>, DbErr> {
    let id: Option<i64> = objection::Entity::find()
        .select_only()
        .column(objection::Column::Id)
        .filter(objection::Column::DirectiveId.eq(directive.0))
        .filter(objection::Column::BodyId.eq(body.0))
        .filter(objection::Column::State.eq(ObjectionState::Raised.as_str()))
        .into_tuple()
        .one(conn)
        .await?;
    Ok(id.map(ObjectionId))
}

/// The first date after that day on which somebody's move is due, as it was first set.
pub(super) async fn next_due<C: ConnectionTrait>(conn: &C, after: NaiveDate) -> Result<Option<NaiveDate>, DbErr> {
    let awaiting = DirectiveState::ALL.iter().filter(|state| state.awaits_body()).map(|state| state.as_str());
    let date: Option<Option<NaiveDate>> = directive::Entity::find()
        .select_only()
        .column(directive::Column::DueOn)
        .filter(directive::Column::State.is_in(awaiting))
        .filter(directive::Column::Extensions.eq(0))
        .filter(directive::Column::DueOn.gt(after))
        .order_by_asc(directive::Column::DueOn)
        .into_tuple()
        .one(conn)
        .await?;
    Ok(date.flatten())
}
