//! Who in a body is written to in person.

use domain::bodies::{Contacts, ContactsForm};
use domain::ids::BodyId;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ConnectionTrait, DatabaseTransaction, EntityTrait,
};

use crate::entities::body;
use crate::{Ctx, Error};

pub async fn form(conn: &impl ConnectionTrait, id: BodyId) -> Result<ContactsForm, Error> {
    let row = body::Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    let number = |account: Option<i64>| account.map(|account| account.to_string()).unwrap_or_default();
    Ok(ContactsForm {
        body: id.to_string(),
        version: row.version.to_string(),
        focal_point: number(row.focal_account_id),
        alternate: number(row.alternate_account_id),
        head_mailbox: row.head_mailbox.unwrap_or_default(),
    })
}

pub async fn set(txn: &DatabaseTransaction, ctx: &Ctx, contacts: &Contacts, version: i32) -> Result<(), Error> {
    let row = body::ActiveModel {
        id: Unchanged(contacts.body.0),
        focal_account_id: Set(contacts.focal_point.map(|account| account.0)),
        alternate_account_id: Set(contacts.alternate.map(|account| account.0)),
        head_mailbox: Set(contacts.head_mailbox.clone()),
        version: Set(version),
        edited_by: Set(Some(ctx.actor()?.name.clone())),
        ..Default::default()
    };
    body::Entity::update(row).exec(txn).await?;
    Ok(())
}
