//! The register: filters, order and counts, all of it in SQL.

use chrono::NaiveDate;
use domain::access::{Actor, Role};
use domain::dashboard::{Counted, Delivery};
use domain::directives::{AssignmentRole, DirectiveState, Sort, Sought, View};
use domain::ids::{BodyId, DirectiveId, MeetingId};
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr, NullOrdering};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, JoinType, Order, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};

use super::counted;
use super::rows::{count, ids};
use super::scope::{self, Days, count_where, lead, visible, visible_each};
use crate::Error;
use crate::directives::list::Wanted;
use crate::entities::directive::{Column, Entity};
use crate::entities::{assignment, body, meeting};
use crate::error::stored;

/// Most meetings offered as a filter; an earlier one is reached from its own page.
const MEETINGS_MAX: u64 = 200;

/// The directives on the wanted page of the wanted view.
pub async fn page(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    wanted: &Wanted,
    days: Days,
    offset: u64,
    limit: u64,
) -> Result<Vec<DirectiveId>, Error> {
    let wanted_here =
        Condition::all().add(visible(actor)).add(filtered(conn, wanted, days)).add(of_view(wanted.view, days));
    let (directives, only) = (Entity::find(), wanted_here);
    let with_ended = matches!(wanted.view, View::All | View::Closed);
    match wanted.sort {
        Sort::Due => ids(conn, by_date(directives, with_ended).filter(only).offset(offset).limit(limit)).await,
        Sort::Changed => {
            let select = directives.order_by_desc(Column::ChangedAt).order_by_desc(Column::Id);
            ids(conn, select.filter(only).offset(offset).limit(limit)).await
        }
        Sort::Reference => ids(conn, by_reference(actor).filter(only).offset(offset).limit(limit)).await,
        // Only a draft may be without a lead.
        Sort::Lead if actor.role == Role::Secretariat && matches!(wanted.view, View::All | View::Draft) => {
            ids(conn, by_lead_or_none(directives).filter(only).offset(offset).limit(limit)).await
        }
        Sort::Lead => ids(conn, by_lead(actor).filter(only).offset(offset).limit(limit)).await,
    }
}

/// How many directives each saved view holds under the other filters.
pub async fn views(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    wanted: &Wanted,
    days: Days,
) -> Result<Vec<(View, u32)>, Error> {
    let by_state = by_state(conn, actor, wanted, days).await?;
    let (overdue, due_soon, still) = in_time_or_not(conn, actor, wanted, days).await?;
    let sum = |belongs: fn(DirectiveState) -> bool| {
        by_state.iter().filter(|(state, _)| belongs(*state)).map(|(_, directives)| directives).sum()
    };
    Ok(View::ALL
        .iter()
        .map(|view| {
            let directives = match view {
                View::Open => sum(DirectiveState::is_open),
                View::Overdue => overdue,
                View::Soon => due_soon,
                View::ToCheck => sum(|state| state == DirectiveState::Reported),
                View::ToClose => sum(|state| state == DirectiveState::UnderReview),
                View::Returned => sum(|state| state == DirectiveState::Returned),
                View::Still => still,
                View::Closed => sum(DirectiveState::is_ended),
                View::Draft => sum(|state| state == DirectiveState::Draft),
                View::All => sum(|_| true),
            };
            (*view, directives)
        })
        .collect())
}

/// The latest meetings of which the actor may see a directive: day and number.
pub async fn meetings(
    conn: &impl ConnectionTrait,
    actor: &Actor,
) -> Result<Vec<(MeetingId, NaiveDate, String)>, Error> {
    let of_meeting =
        Entity::find().select_only().column(Column::Id).filter(of_meeting()).filter(visible_each(actor)).into_query();
    let meetings: Vec<(i64, NaiveDate, String)> = meeting::Entity::find()
        .select_only()
        .columns([meeting::Column::Id, meeting::Column::StartsOn, meeting::Column::Number])
        .filter(meeting::Column::CouncilId.eq(actor.council.0))
        .filter(Expr::exists(of_meeting))
        .order_by_desc(meeting::Column::StartsOn)
        .order_by_desc(meeting::Column::Id)
        .limit(MEETINGS_MAX)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(meetings.into_iter().map(|(id, on, number)| (MeetingId(id), on, number)).collect())
}

async fn by_state(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    wanted: &Wanted,
    days: Days,
) -> Result<Vec<(DirectiveState, u32)>, Error> {
    let counts: Vec<(String, i64)> = Entity::find()
        .select_only()
        .column(Column::State)
        .column_as(Column::Id.count(), "directives")
        .filter(visible(actor))
        .filter(filtered(conn, wanted, days))
        .group_by(Column::State)
        .into_tuple()
        .all(conn)
        .await?;
    counts
        .into_iter()
        .map(|(state, directives)| Ok((stored("directive.state", &state, DirectiveState::parse)?, count(directives))))
        .collect()
}

/// Overdue, due soon and not moving. All are open, so that what ended long ago is not looked at.
async fn in_time_or_not(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    wanted: &Wanted,
    days: Days,
) -> Result<(u32, u32, u32), Error> {
    let counts: Option<(i64, i64, i64)> = Entity::find()
        .select_only()
        .column_as(count_where(of_view(View::Overdue, days)), "overdue")
        .column_as(count_where(of_view(View::Soon, days)), "soon")
        .column_as(count_where(of_view(View::Still, days)), "still")
        .filter(visible(actor))
        .filter(scope::open())
        .filter(filtered(conn, wanted, days))
        .into_tuple()
        .one(conn)
        .await?;
    let (overdue, due_soon, still) = counts.unwrap_or_default();
    Ok((count(overdue), count(due_soon), count(still)))
}

fn of_view(view: View, days: Days) -> Condition {
    match view {
        View::Open => scope::open(),
        View::Overdue => scope::overdue(days.today),
        View::Soon => scope::soon(days),
        View::ToCheck => scope::in_state(DirectiveState::Reported),
        View::ToClose => scope::in_state(DirectiveState::UnderReview),
        View::Returned => scope::in_state(DirectiveState::Returned),
        View::Still => scope::still(days.still_since),
        View::Closed => scope::ended(),
        View::Draft => scope::in_state(DirectiveState::Draft),
        View::All => Condition::all(),
    }
}

/// Every filter but the view.
fn filtered(conn: &impl ConnectionTrait, wanted: &Wanted, days: Days) -> Condition {
    let filtered = Condition::all()
        .add_option(wanted.sought.as_ref().map(said))
        .add_option(wanted.force.map(|force| Column::Force.eq(force.as_str())))
        .add_option(wanted.state.map(|state| Column::State.eq(state.as_str())))
        .add_option(wanted.meeting.map(|meeting| Column::MeetingId.eq(meeting.0)))
        .add_option(wanted.time.map(|time| scope::standing(time, days)))
        .add_option(overdue(wanted, days, conn.get_database_backend()));
    let period = (wanted.due_from, wanted.due_to);
    let date = match wanted.counted {
        Some(Counted::Contribution(delivery)) => {
            return filtered.add(contributed(wanted.body, delivery, period, days.today));
        }
        Some(counted) => counted::date(counted.against()),
        None => Column::DueOn,
    };
    let part = match wanted.role {
        Some(role) => &[role],
        None => [AssignmentRole::Lead, AssignmentRole::CoExecutor].as_slice(),
    };
    filtered
        .add_option(wanted.body.map(|body| scope::taken_part_in(body, part)))
        .add_option(period.0.map(|from| date.gte(from)))
        .add_option(period.1.map(|to| date.lte(to)))
        .add_option(wanted.counted.map(|counted| match counted {
            Counted::Member(_, member) => counted::member(member, date, days.today),
            Counted::Poor(_) => counted::poor(date, days.today),
            _ => counted::due(date, days.today),
        }))
}

/// Overdue on a day or today, and for how long.
fn overdue(wanted: &Wanted, days: Days, backend: DbBackend) -> Option<Condition> {
    match (wanted.overdue_on, wanted.age) {
        (Some(on), age) => Some(counted::overdue_on(on).add_option(age.map(|ages| counted::due_for(ages, on)))),
        (None, Some(ages)) => Some(counted::aged(ages, days.today, backend)),
        (None, None) => None,
    }
}

/// A co-executor contributed so to what was due by its internal date. A part is looked up for each
/// directive of the period, whose dates are in an index.
fn contributed(
    body: Option<BodyId>,
    delivery: Delivery,
    period: (Option<NaiveDate>, Option<NaiveDate>),
    today: NaiveDate,
) -> Condition {
    let of_this = Expr::col(assignment::Column::DirectiveId.as_column_ref()).equals(Column::Id.as_column_ref());
    let part = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::DirectiveId)
        .filter(of_this)
        .filter(Condition::all().add_option(body.map(|body| assignment::Column::BodyId.eq(body.0))))
        .filter(counted::contribution_due(period))
        .filter(counted::delivered(delivery, today));
    Condition::all().add_option(period.0.map(counted::due_about)).add(Expr::exists(part.into_query()))
}

/// The words hold the text, or the number does. The number of what was issued stands among the words,
/// folded as they are; as it is written it is compared as typed, in small and in capital letters.
fn said(sought: &Sought) -> Condition {
    let Sought { typed, folded } = sought;
    let holds = |text: &str| {
        let plain = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        LikeExpr::new(format!("%{plain}%")).escape('\\')
    };
    Condition::any()
        .add(Expr::col(Column::SearchText.as_column_ref()).like(holds(folded)))
        .add(Expr::col(Column::Reference.as_column_ref()).like(holds(folded)))
        .add(Expr::col(Column::Reference.as_column_ref()).like(holds(typed)))
        .add(Expr::col(Column::Reference.as_column_ref()).like(holds(&typed.to_lowercase())))
        .add(Expr::col(Column::Reference.as_column_ref()).like(holds(&typed.to_uppercase())))
}

/// Earliest date first, no date last. Among what is open the few are sorted; among all the index of
/// dates is followed from its beginning.
fn by_date(select: Select<Entity>, with_ended: bool) -> Select<Entity> {
    let select = if with_ended {
        select.order_by_with_nulls(Column::DueOn, Order::Asc, NullOrdering::Last)
    } else {
        select.order_by_asc(Column::DueOn.is_null()).order_by_asc(Column::DueOn)
    };
    select.order_by_asc(Column::Id)
}

/// Latest meeting first, then by number. Numbers are text; by length first, "4/10" comes after "4/9".
fn by_reference(actor: &Actor) -> Select<meeting::Entity> {
    meeting::Entity::find()
        // SQLite walks a cross join from its left side: meetings in order, until the page is full. The
        // builder writes no condition to a cross join, so it stands among the filters.
        .join(
            JoinType::CrossJoin,
            meeting::Entity::belongs_to(Entity).from(meeting::Column::Id).to(Column::MeetingId).into(),
        )
        .filter(of_meeting())
        .filter(meeting::Column::CouncilId.eq(actor.council.0))
        .order_by_desc(meeting::Column::StartsOn)
        .order_by_desc(meeting::Column::Id)
        .order_by_asc(Expr::expr(Func::char_length(Expr::col(Column::Reference.as_column_ref()))))
        .order_by_asc(Column::Reference)
        .order_by_asc(Column::Id)
}

fn of_meeting() -> Expr {
    Expr::col(Column::MeetingId.as_column_ref()).equals(meeting::Column::Id.as_column_ref())
}

/// In the order in which the bodies stand, then by date.
fn by_lead(actor: &Actor) -> Select<body::Entity> {
    body::Entity::find()
        .join(
            JoinType::InnerJoin,
            body::Entity::belongs_to(assignment::Entity).from(body::Column::Id).to(assignment::Column::BodyId).into(),
        )
        .join(
            JoinType::InnerJoin,
            assignment::Entity::belongs_to(Entity).from(assignment::Column::DirectiveId).to(Column::Id).into(),
        )
        .filter(body::Column::CouncilId.eq(actor.council.0))
        .filter(assignment::Column::Role.eq(AssignmentRole::Lead.as_str()))
        .order_by_asc(body::Column::Position)
        .order_by_asc(body::Column::Id)
        .order_by_with_nulls(Column::DueOn, Order::Asc, NullOrdering::Last)
        .order_by_asc(Column::Id)
}

/// As [`by_lead`], with what nobody leads last.
fn by_lead_or_none(select: Select<Entity>) -> Select<Entity> {
    select
        .join(JoinType::LeftJoin, lead())
        .join(
            JoinType::LeftJoin,
            assignment::Entity::belongs_to(body::Entity).from(assignment::Column::BodyId).to(body::Column::Id).into(),
        )
        .order_by_with_nulls(body::Column::Position, Order::Asc, NullOrdering::Last)
        .order_by_with_nulls(body::Column::Id, Order::Asc, NullOrdering::Last)
        .order_by_with_nulls(Column::DueOn, Order::Asc, NullOrdering::Last)
        .order_by_asc(Column::Id)
}
