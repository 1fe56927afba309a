use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::directives::{AssignmentRole, Classification, DirectiveState, Force};
use domain::ids::{AccountId, BodyId, CouncilId, DirectiveId, MailId};
use domain::locale::Multilingual;
use sea_orm::ActiveValue::Set;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
};

use super::PlannedReminder;
use crate::Error;
use crate::directives::queries::parts;
use crate::entities::{assignment, directive, history, reminder};
use crate::error::stored;
use crate::mail::gathered::Open;

/// A part in a directive that has a date and is its body's move.
pub(crate) struct Awaiting {
    pub directive: DirectiveId,
    pub reference: String,
    pub force: Force,
    pub due_on: NaiveDate,
    /// The day on which that date was set, or on which the directive was issued.
    pub set_on: NaiveDate,
    /// The day since which the body works on it: that day, or a later one on which work was resumed.
    pub since: NaiveDate,
    pub body: BodyId,
}

/// Identity, reference, force, date, the days on which it was set, of issue and on which work was resumed.
type Row = (i64, String, String, Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>);

/// What leads owe by the horizon, the longest overdue first, after the one named.
pub(crate) async fn led<C: ConnectionTrait>(
    conn: &C,
    council: CouncilId,
    horizon: NaiveDate,
    after: Option<(NaiveDate, DirectiveId)>,
    most: u64,
) -> Result<Vec<Awaiting>, Error> {
    let mut select = directive::Entity::find()
        .select_only()
        .columns(COLUMNS)
        .filter(directive::Column::CouncilId.eq(council.0))
        .filter(directive::Column::State.is_in(awaiting_states()))
        .filter(directive::Column::DueOn.lte(horizon))
        .order_by_asc(directive::Column::DueOn)
        .order_by_asc(directive::Column::Id)
        .limit(most);
    if let Some((due_on, id)) = after {
        select = select.filter(
            Condition::any()
                .add(directive::Column::DueOn.gt(due_on))
                .add(Condition::all().add(directive::Column::DueOn.eq(due_on)).add(directive::Column::Id.gt(id.0))),
        );
    }
    let rows: Vec<Row> = select.into_tuple().all(conn).await?;
    let leads = parts::leads(conn, rows.iter().map(|row| row.0)).await?;
    let mut led = Vec::with_capacity(rows.len());
    for row in rows {
        if let (Some(body), Some(due_on)) = (leads.get(&row.0), row.3) {
            led.extend(awaiting(row, *body, due_on)?);
        }
    }
    Ok(led)
}

/// What co-executors owe by the horizon and have not contributed, in the order of their parts after the
/// one named; with the part's number.
pub(super) async fn contributed<C: ConnectionTrait>(
    conn: &C,
    council: CouncilId,
    horizon: NaiveDate,
    after: i64,
    most: u64,
) -> Result<Vec<(i64, Option<Awaiting>)>, Error> {
    let parts: Vec<(i64, i64, i64, Option<NaiveDate>)> = assignment::Entity::find()
        .select_only()
        .columns([
            assignment::Column::Id,
            assignment::Column::DirectiveId,
            assignment::Column::BodyId,
            assignment::Column::InternalDueOn,
        ])
        .filter(assignment::Column::Role.eq(AssignmentRole::CoExecutor.as_str()))
        .filter(assignment::Column::InternalDueOn.lte(horizon))
        .filter(assignment::Column::ContributedOn.is_null())
        .filter(assignment::Column::Id.gt(after))
        .order_by_asc(assignment::Column::Id)
        .limit(most)
        .into_tuple()
        .all(conn)
        .await?;
    let rows: Vec<Row> = directive::Entity::find()
        .select_only()
        .columns(COLUMNS)
        .filter(directive::Column::Id.is_in(parts.iter().map(|part| part.1)))
        .filter(directive::Column::CouncilId.eq(council.0))
        .filter(directive::Column::State.is_in(awaiting_states()))
        .into_tuple()
        .all(conn)
        .await?;
    let rows: HashMap<i64, Row> = rows.into_iter().map(|row| (row.0, row)).collect();
    parts
        .into_iter()
        .map(|(id, of, body, internal)| {
            let part = match (rows.get(&of), internal) {
                (Some(row), Some(due_on)) => awaiting(row.clone(), BodyId(body), due_on)?,
                _ => None,
            };
            Ok((id, part))
        })
        .collect()
}

/// All that bodies owe by a day, the most urgent first, and apart from it what is for official use. What
/// the account has acted on is its own.
pub(crate) async fn open<C: ConnectionTrait>(
    conn: &C,
    bodies: &HashSet<BodyId>,
    until: NaiveDate,
    account: Option<AccountId>,
) -> Result<(Vec<Open>, Vec<Open>), Error> {
    let of_bodies = open_of(conn, bodies, until).await?;
    let (hidden, mut named): (Vec<_>, Vec<_>) = of_bodies.into_values().flatten().partition(|open| open.restricted);
    if let Some(account) = account {
        mark_own(conn, account, &mut named).await?;
    }
    named.sort_by_key(|open| (open.due_on.is_none(), open.due_on, open.directive));
    Ok((named, hidden))
}

/// What each of these bodies owes by a day.
pub(super) async fn open_of<C: ConnectionTrait>(
    conn: &C,
    bodies: &HashSet<BodyId>,
    until: NaiveDate,
) -> Result<HashMap<BodyId, Vec<Open>>, Error> {
    let owes = Condition::any()
        .add(assignment::Column::Role.eq(AssignmentRole::Lead.as_str()))
        .add(assignment::Column::ContributedOn.is_null());
    let soon =
        Condition::any().add(directive::Column::DueOn.lte(until)).add(assignment::Column::InternalDueOn.lte(until));
    // No more than a line of a letter needs: the words of a directive are long.
    let parts: Vec<Part> = assignment::Entity::find()
        .select_only()
        .columns([assignment::Column::BodyId, assignment::Column::Role, assignment::Column::InternalDueOn])
        .columns([
            directive::Column::Id,
            directive::Column::Reference,
            directive::Column::TitleKk,
            directive::Column::TitleRu,
            directive::Column::TitleEn,
            directive::Column::State,
            directive::Column::Classification,
            directive::Column::DueOn,
        ])
        .join(
            JoinType::InnerJoin,
            assignment::Entity::belongs_to(directive::Entity)
                .from(assignment::Column::DirectiveId)
                .to(directive::Column::Id)
                .into(),
        )
        .filter(assignment::Column::BodyId.is_in(bodies.iter().map(|body| body.0)))
        .filter(assignment::Column::Role.ne(AssignmentRole::Informed.as_str()))
        .filter(directive::Column::State.is_in(awaiting_states()))
        .filter(owes)
        .filter(soon)
        .order_by_asc(assignment::Column::DirectiveId)
        .into_tuple()
        .all(conn)
        .await?;
    let mut open: HashMap<BodyId, Vec<Open>> = HashMap::new();
    for (body, role, internal_due_on, id, reference, kk, ru, en, state, classification, due_on) in parts {
        let contributes = role != AssignmentRole::Lead.as_str();
        let classification = stored("directive.classification", &classification, Classification::parse)?;
        open.entry(BodyId(body)).or_default().push(Open {
            directive: DirectiveId(id),
            reference,
            title: Multilingual { kk, ru, en },
            state: stored("directive.state", &state, DirectiveState::parse)?,
            due_on: if contributes { internal_due_on.or(due_on) } else { due_on },
            contributes,
            restricted: classification == Classification::OfficialUse,
            mine: false,
        });
    }
    Ok(open)
}

/// Marks the directives among these on which a person did something.
pub(super) async fn mark_own<C: ConnectionTrait>(conn: &C, account: AccountId, open: &mut [Open]) -> Result<(), DbErr> {
    let acted: Vec<i64> = history::Entity::find()
        .select_only()
        .distinct()
        .column(history::Column::SubjectId)
        .filter(history::Column::SubjectKind.eq("directive"))
        .filter(history::Column::SubjectId.is_in(open.iter().map(|open| open.directive.0)))
        .filter(history::Column::AccountId.eq(account.0))
        .into_tuple()
        .all(conn)
        .await?;
    let acted: HashSet<i64> = acted.into_iter().collect();
    for open in open {
        open.mine = acted.contains(&open.directive.0);
    }
    Ok(())
}

/// Of a part its body, role and own date; of its directive identity, reference, titles, state,
/// classification and date.
type Part = (
    i64,
    String,
    Option<NaiveDate>,
    i64,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    String,
    String,
    Option<NaiveDate>,
);

/// The reminders that exist of these directives.
pub(super) async fn planned<C: ConnectionTrait>(conn: &C, directives: &[DirectiveId]) -> Result<super::Known, DbErr> {
    let rows: Vec<(i64, String, String, NaiveDate)> = reminder::Entity::find()
        .select_only()
        .columns([
            reminder::Column::DirectiveId,
            reminder::Column::Recipient,
            reminder::Column::Rule,
            reminder::Column::DueOn,
        ])
        .filter(reminder::Column::DirectiveId.is_in(directives.iter().map(|directive| directive.0)))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, to, rule, due_on)| (DirectiveId(id), to, rule, due_on)).collect())
}

/// Reminders with the mails that bring them.
pub(super) async fn insert<'a, C: ConnectionTrait>(
    conn: &C,
    planned: impl Iterator<Item = (&'a PlannedReminder, MailId)>,
    today: NaiveDate,
) -> Result<(), DbErr> {
    let rows = planned.map(|(reminder, mail)| reminder::ActiveModel {
        directive_id: Set(reminder.directive.0),
        recipient: Set(reminder.to.clone()),
        rule: Set(reminder.rule.key()),
        due_on: Set(reminder.due_on),
        planned_on: Set(today),
        mail_id: Set(mail.0),
        ..Default::default()
    });
    // A statement takes so many values and no more.
    let rows: Vec<reminder::ActiveModel> = rows.collect();
    for rows in rows.chunks(1_000) {
        reminder::Entity::insert_many(rows.to_vec()).exec_without_returning(conn).await?;
    }
    Ok(())
}

/// What a letter that gathers reminded of.
pub(crate) async fn of_mail<C: ConnectionTrait>(conn: &C, mail: MailId) -> Result<Vec<(DirectiveId, String)>, DbErr> {
    let rows: Vec<(i64, String)> = reminder::Entity::find()
        .select_only()
        .columns([reminder::Column::DirectiveId, reminder::Column::Rule])
        .filter(reminder::Column::MailId.eq(mail.0))
        .order_by_asc(reminder::Column::Id)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, rule)| (DirectiveId(id), rule)).collect())
}

/// Forgets the reminders of letters that were withdrawn, but for those of one directive, which ended them.
pub(crate) async fn forget<C: ConnectionTrait>(conn: &C, mails: &[MailId], but: DirectiveId) -> Result<(), DbErr> {
    reminder::Entity::delete_many()
        .filter(reminder::Column::MailId.is_in(mails.iter().map(|mail| mail.0)))
        .filter(reminder::Column::DirectiveId.ne(but.0))
        .exec(conn)
        .await?;
    Ok(())
}

const COLUMNS: [directive::Column; 7] = [
    directive::Column::Id,
    directive::Column::Reference,
    directive::Column::Force,
    directive::Column::DueOn,
    directive::Column::DueSetOn,
    directive::Column::IssuedOn,
    directive::Column::ResumedOn,
];

fn awaiting_states() -> impl Iterator<Item = &'static str> {
    DirectiveState::ALL.iter().filter(|state| state.awaits_body()).map(|state| state.as_str())
}

fn awaiting(row: Row, body: BodyId, due_on: NaiveDate) -> Result<Option<Awaiting>, Error> {
    let (id, reference, force, _, due_set_on, issued_on, resumed_on) = row;
    let Some(set_on) = due_set_on.or(issued_on) else { return Ok(None) };
    let since = resumed_on.map_or(set_on, |resumed_on| resumed_on.max(set_on));
    let force = stored("directive.force", &force, Force::parse)?;
    Ok(Some(Awaiting { directive: DirectiveId(id), reference, force, due_on, set_on, since, body }))
}
