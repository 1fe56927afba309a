//! What letters say of a directive, and to whom they go.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::calendar::Week;
use domain::directives::{AssignmentRole, Classification, DirectiveState};
use domain::extensions::ExtensionState;
use domain::ids::{CouncilId, DirectiveId, ExtensionId};
use domain::locale::{Locale, Multilingual};
use domain::reports::{ReportKind, ReportState};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::Error;
use crate::entities::{account, assignment, body, directive, extension, protocol, report};
use crate::error::stored;

/// A directive as its letters tell it.
#[derive(Clone, Debug)]
pub(crate) struct Matter {
    pub id: DirectiveId,
    pub reference: String,
    pub title: Multilingual,
    pub words: Multilingual,
    /// "For official use": nothing of it is sent.
    pub restricted: bool,
    pub state: DirectiveState,
    pub version: i32,
    pub due_on: Option<NaiveDate>,
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
    pub address: Address,
}

#[derive(Clone, Debug)]
pub(crate) struct Address {
    pub body: i64,
    /// Absent where the body has no role mailbox, or is no more and nobody took its matters over.
    pub mailbox: Option<String>,
    pub dissolved: bool,
    pub locale: Locale,
    pub week: Week,
}

impl Address {
    /// The mailbox or, in keys, what stands for one that there is not.
    pub fn stand_in(&self) -> String {
        self.mailbox.clone().unwrap_or_else(|| format!("body-{}", self.body))
    }
}

/// The bodies of a council as mail reaches them.
pub(crate) struct Addressees {
    bodies: HashMap<i64, body::Model>,
    /// The language of a body's first enabled account.
    locales: HashMap<i64, Locale>,
}

impl Addressees {
    /// Mail for a body that no longer exists goes to the one that took its open matters over.
    pub fn of(&self, body: i64, today: NaiveDate) -> Result<Option<Address>, Error> {
        let mut reached = self.bodies.get(&body);
        // A chain of successors is short; a ring of them would be a slip of the register.
        for _ in 0..self.bodies.len() {
            let ended = reached.filter(|body| body.valid_to.is_some_and(|to| to < today));
            match ended.and_then(|body| body.successor_id).and_then(|successor| self.bodies.get(&successor)) {
                Some(successor) => reached = Some(successor),
                None => break,
            }
        }
        reached
            .map(|body| {
                let dissolved = body.valid_to.is_some_and(|to| to < today);
                Ok(Address {
                    body: body.id,
                    mailbox: body.mailbox.clone().filter(|_| !dissolved),
                    dissolved,
                    locale: self.locales.get(&body.id).copied().unwrap_or_default(),
                    week: stored("body.week", &body.week, week)?,
                })
            })
            .transpose()
    }

    fn name(&self, body: i64) -> Multilingual {
        let name = |body: &body::Model| Multilingual {
            kk: body.name_kk.clone(),
            ru: body.name_ru.clone(),
            en: body.name_en.clone(),
        };
        self.bodies.get(&body).map(name).unwrap_or_default()
    }
}

pub(crate) async fn addressees<C: ConnectionTrait>(conn: &C, council: CouncilId) -> Result<Addressees, Error> {
    let bodies = body::Entity::find().filter(body::Column::CouncilId.eq(council.0)).all(conn).await?;
    let accounts = account::Entity::find()
        .filter(account::Column::CouncilId.eq(council.0))
        .filter(account::Column::BodyId.is_not_null())
        .filter(account::Column::DisabledAt.is_null())
        .order_by_asc(account::Column::Id)
        .all(conn)
        .await?;
    let mut locales = HashMap::new();
    for account in accounts {
        let locale = stored("account.locale", &account.locale, Locale::parse)?;
        if let Some(body) = account.body_id {
            locales.entry(body).or_insert(locale);
        }
    }
    Ok(Addressees { bodies: bodies.into_iter().map(|body| (body.id, body)).collect(), locales })
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
            let party = Party { name, internal_due_on: assignment.internal_due_on, address };
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
        title: Multilingual { kk: row.title_kk, ru: row.title_ru, en: row.title_en },
        words: Multilingual { kk: row.words_kk, ru: row.words_ru, en: row.words_en },
        restricted: classification == Classification::OfficialUse,
        state: stored("directive.state", &row.state, DirectiveState::parse)?,
        version: row.version,
        due_on: row.due_on,
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

fn week(text: &str) -> Option<Week> {
    match text {
        "five" => Some(Week::Five),
        "six" => Some(Week::Six),
        _ => None,
    }
}
