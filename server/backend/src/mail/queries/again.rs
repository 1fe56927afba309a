//! Mails that are sent again.

use chrono::{DateTime, NaiveDate, Utc};
use domain::access::Actor;
use domain::directives::{Classification, DirectiveState};
use domain::ids::{DirectiveId, MailId};
use domain::locale::Locale;
use domain::mail::{MailKind, MailState};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter,
};

use crate::Error;
use crate::entities::{account, directive, mail, reminder};
use crate::error::stored;

/// A mail of which another copy may be made.
pub(crate) struct Original {
    pub kind: MailKind,
    pub state: MailState,
    pub locale: Locale,
    row: mail::Model,
}

/// What a copy has of its own.
pub(crate) struct Copy<'a> {
    pub key: String,
    pub message_id: String,
    pub to: String,
    pub because: &'a str,
}

/// A directive as it stands now.
pub(crate) struct MatterNow {
    pub state: DirectiveState,
    pub restricted: bool,
    pub due_on: Option<NaiveDate>,
}

impl Original {
    /// The mail that all copies are copies of.
    pub fn first(&self) -> MailId {
        MailId(self.row.again_of.unwrap_or(self.row.id))
    }

    pub fn directive(&self) -> Option<DirectiveId> {
        self.row.directive_id.map(DirectiveId)
    }

    pub fn account(&self) -> Option<i64> {
        self.row.account_id
    }

    pub fn rule(&self) -> Option<String> {
        self.row.rule.clone()
    }

    /// Whom it was written to.
    pub fn name(&self) -> Option<&str> {
        self.row.to_name.as_deref()
    }

    pub fn address(&self) -> Option<String> {
        Some(self.row.to_address.clone()).filter(|address| !address.is_empty())
    }
}

pub(crate) async fn original<C: ConnectionTrait>(
    conn: &C,
    actor: &Actor,
    id: MailId,
) -> Result<Option<Original>, Error> {
    let found = mail::Entity::find_by_id(id.0).filter(mail::Column::CouncilId.eq(actor.council.0)).one(conn).await?;
    let Some(row) = found else { return Ok(None) };
    Ok(Some(Original {
        kind: stored("mail.kind", &row.kind, MailKind::parse)?,
        state: stored("mail.state", &row.state, MailState::parse)?,
        locale: stored("mail.locale", &row.locale, Locale::parse)?,
        row,
    }))
}

/// How many copies of a mail there are.
pub(crate) async fn copies<C: ConnectionTrait>(conn: &C, first: MailId) -> Result<u64, DbErr> {
    mail::Entity::find().filter(mail::Column::AgainOf.eq(first.0)).count(conn).await
}

pub(crate) async fn insert_copy(
    txn: &DatabaseTransaction,
    original: &Original,
    copy: Copy<'_>,
    now: DateTime<Utc>,
) -> Result<MailId, DbErr> {
    let row = mail::ActiveModel {
        id: NotSet,
        key: Set(copy.key),
        message_id: Set(copy.message_id),
        to_address: Set(copy.to),
        state: Set(MailState::Created.as_str().to_owned()),
        attempts: Set(0),
        created_at: Set(now),
        next_attempt_at: Set(Some(now)),
        leased_until: Set(None),
        sent_at: Set(None),
        bounced_at: Set(None),
        last_answer: Set(None),
        again_of: Set(Some(original.first().0)),
        again_because: Set(Some(copy.because.to_owned())),
        ..original.row.clone().into_active_model().reset_all()
    };
    Ok(MailId(row.insert(txn).await?.id))
}

pub(crate) async fn matter_now<C: ConnectionTrait>(
    conn: &C,
    directive: DirectiveId,
) -> Result<Option<MatterNow>, Error> {
    let Some(row) = directive::Entity::find_by_id(directive.0).one(conn).await? else { return Ok(None) };
    let classification = stored("directive.classification", &row.classification, Classification::parse)?;
    Ok(Some(MatterNow {
        state: stored("directive.state", &row.state, DirectiveState::parse)?,
        restricted: classification == Classification::OfficialUse,
        due_on: row.due_on,
    }))
}

/// The date of which a mail reminded.
pub(crate) async fn date_of_reminder<C: ConnectionTrait>(conn: &C, mail: MailId) -> Result<Option<NaiveDate>, DbErr> {
    let row = reminder::Entity::find().filter(reminder::Column::MailId.eq(mail.0)).one(conn).await?;
    Ok(row.map(|row| row.due_on))
}

/// The address of somebody who may still sign in.
pub(crate) async fn address_of_account<C: ConnectionTrait>(conn: &C, account: i64) -> Result<Option<String>, DbErr> {
    let row = account::Entity::find_by_id(account).filter(account::Column::DisabledAt.is_null()).one(conn).await?;
    Ok(row.map(|row| row.email))
}
