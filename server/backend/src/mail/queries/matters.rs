//! What letters say of a directive.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::Actor;
use domain::directives::{AssignmentRole, Classification, DirectiveState, Force};
use domain::extensions::ExtensionState;
use domain::ids::{DirectiveId, ExtensionId};
use domain::locale::Multilingual;
use domain::reports::{ReportKind, ReportState};
use domain::text::{self, NUMBER_MAX};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::addressees::{Address, Addressees};
use crate::Error;
use crate::directives::queries::scope::{open, visible};
use crate::entities::{assignment, directive, extension, protocol, report};
use crate::error::stored;

/// A directive as its letters tell it.
#[derive(Clone, Debug)]
pub(crate) struct Matter {
    pub id: DirectiveId,
    pub force: Force,
    pub reference: String,
    pub title: Multilingual,
    pub words: Multilingual,
    /// "For official use": nothing of it is sent.
    pub restricted: bool,
    pub state: DirectiveState,
    pub version: i32,
    pub due_on: Option<NaiveDate>,
    /// The day on which the date was set, or on which the directive was issued.
    pub date_set_on: Option<NaiveDate>,
    pub resumed_on: Option<NaiveDate>,
    pub first_due_on: Option<NaiveDate>,
    pub extensions: i32,
    pub last_report_on: Option<NaiveDate>,
    pub remarks: Option<String>,
    pub closed_on: Option<NaiveDate>,
    pub protocol: String,
    pub protocol_dated_on: NaiveDate,
    pub signed_on: Option<NaiveDate>,
    pub lead: Option<Party>,
    pub co_executors: Vec<Party>,
}

/// A body with a part in a directive, and where its mail goes.
#[derive(Clone, Debug)]
pub(crate) struct Party {
    /// The body's name as the directive has it.
    pub name: Multilingual,
    pub internal_due_on: Option<NaiveDate>,
    /// Has delivered its part to the lead.
    pub contributed: bool,
    pub address: Address,
}

/// The directives in the order asked for; one that does not exist is left out.
pub(crate) async fn matters<C: ConnectionTrait>(
    conn: &C,
    directives: &[DirectiveId],
    addressees: &Addressees,
    today: NaiveDate,
) -> Result<Vec<Matter>, Error> {
    let ids: Vec<i64> = directives.iter().map(|directive| directive.0).collect();
    let rows = directive::Entity::find().filter(directive::Column::Id.is_in(ids.iter().copied())).all(conn).await?;
    let protocols = protocol::Entity::find()
        .filter(protocol::Column::Id.is_in(rows.iter().map(|row| row.protocol_id)))
        .all(conn)
        .await?;
    let assignments = assignment::Entity::find()
        .filter(assignment::Column::DirectiveId.is_in(ids.iter().copied()))
        .order_by_asc(assignment::Column::Position)
        .all(conn)
        .await?;
    let protocols: HashMap<i64, protocol::Model> = protocols.into_iter().map(|row| (row.id, row)).collect();
    let mut rows: HashMap<i64, directive::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let mut matters = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(row) = rows.remove(&id) else { continue };
        let Some(protocol) = protocols.get(&row.protocol_id) else { continue };
        let mut matter = matter(row, protocol)?;
        for assignment in assignments.iter().filter(|assignment| assignment.directive_id == id) {
            let Some(address) = addressees.of(assignment.body_id, today)? else { continue };
            let name = addressees.name(assignment.body_id);
            let party = Party {
                name,
                internal_due_on: assignment.internal_due_on,
                contributed: assignment.contributed_on.is_some(),
                address,
            };
            match stored("assignment.role", &assignment.role, AssignmentRole::parse)? {
                AssignmentRole::Lead => matter.lead = Some(party),
                AssignmentRole::CoExecutor => matter.co_executors.push(party),
                AssignmentRole::Informed => {}
            }
        }
        matters.push(matter);
    }
    Ok(matters)
}

/// The latest directive of that number, or without one the open one with the latest date. Matter for official use
/// has no sample: its letters say nothing.
pub(crate) async fn for_sample<C: ConnectionTrait>(
    conn: &C,
    actor: &Actor,
    number: &str,
) -> Result<Option<DirectiveId>, Error> {
    let select = directive::Entity::find()
        .select_only()
        .column(directive::Column::Id)
        .filter(visible(actor))
        .filter(directive::Column::Classification.ne(Classification::OfficialUse.as_str()))
        .filter(directive::Column::IssuedOn.is_not_null());
    // Numbers begin anew each year.
    let select = if number.is_empty() {
        select.filter(open()).filter(directive::Column::DueOn.is_not_null()).order_by_desc(directive::Column::DueOn)
    } else {
        let Ok(number) = text::line(number, NUMBER_MAX) else { return Ok(None) };
        select.filter(directive::Column::Reference.eq(number)).order_by_desc(directive::Column::IssuedOn)
    };
    let id: Option<i64> = select.order_by_asc(directive::Column::Id).limit(1).into_tuple().one(conn).await?;
    Ok(id.map(DirectiveId))
}

/// How often the lead's final report was sent back.
pub(crate) async fn returned_finals<C: ConnectionTrait>(conn: &C, directive: DirectiveId) -> Result<u64, Error> {
    Ok(report::Entity::find()
        .filter(report::Column::DirectiveId.eq(directive.0))
        .filter(report::Column::Kind.eq(ReportKind::Final.as_str()))
        .filter(report::Column::State.eq(ReportState::Returned.as_str()))
        .count(conn)
        .await?)
}

/// A request for more time that was decided.
#[derive(Debug)]
pub(crate) struct Decided {
    pub directive: DirectiveId,
    pub granted_until: Option<NaiveDate>,
    pub asked_for: NaiveDate,
    /// The letter of the only part that it is about.
    pub limb: Option<String>,
    /// The date that stood before.
    pub earlier: Option<NaiveDate>,
    pub note: Option<String>,
}

pub(crate) async fn decided<C: ConnectionTrait>(conn: &C, extension: ExtensionId) -> Result<Decided, Error> {
    let row = extension::Entity::find_by_id(extension.0).one(conn).await?.ok_or_else(Error::not_found)?;
    let granted = stored("extension.state", &row.state, ExtensionState::parse)? == ExtensionState::Granted;
    Ok(Decided {
        directive: DirectiveId(row.directive_id),
        granted_until: row.granted_until.filter(|_| granted),
        asked_for: row.asked_for,
        limb: row.limb_letter,
        earlier: row.due_on,
        note: row.note,
    })
}

fn matter(row: directive::Model, protocol: &protocol::Model) -> Result<Matter, Error> {
    let classification = stored("directive.classification", &row.classification, Classification::parse)?;
    Ok(Matter {
        id: DirectiveId(row.id),
        force: stored("directive.force", &row.force, Force::parse)?,
        title: Multilingual { kk: row.title_kk, ru: row.title_ru, en: row.title_en },
        words: Multilingual { kk: row.words_kk, ru: row.words_ru, en: row.words_en },
        restricted: classification == Classification::OfficialUse,
        state: stored("directive.state", &row.state, DirectiveState::parse)?,
        version: row.version,
        due_on: row.due_on,
        date_set_on: row.due_set_on.or(row.issued_on),
        resumed_on: row.resumed_on,
        first_due_on: row.first_due_on,
        extensions: row.extensions,
        last_report_on: row.last_report_on,
        remarks: row.remarks,
        closed_on: row.closed_on,
        protocol: protocol.number.clone().unwrap_or_default(),
        protocol_dated_on: protocol.dated_on,
        signed_on: protocol.signed_on,
        lead: None,
        co_executors: Vec::new(),
        reference: row.reference,
    })
}
