//! Who in a body is written to in person.

use domain::access::{self, Act, Actor, Role};
use domain::bodies::{Body, ContactsForm, ContactsPart};
use domain::error::Problem;
use domain::history::EventKind;
use domain::ids::{AccountId, BodyId};
use sea_orm::ConnectionTrait;

use super::queries::{all, contacts, register};
use super::record;
use super::register::find;
use crate::{Ctx, Error, accounts, conflict};

/// Names the focal point, whoever stands in and the head's mailbox.
pub async fn save_contacts(ctx: &Ctx, form: ContactsForm) -> Result<BodyId, Error> {
    let actor = ctx.require(Act::KeepBodies)?;
    let named = form.parse()?;
    let txn = ctx.begin().await?;
    let known = all(&txn, actor.council).await?;
    let body = find(&known, named.body)?;
    let people = people(&txn, actor, body.id).await?;
    for (field, person) in [("focal_point", named.focal_point), ("alternate", named.alternate)] {
        if person.is_some_and(|person| !people.iter().any(|(account, _)| *account == person)) {
            return Err(Error::field(field, Problem::NotAChoice));
        }
    }
    let (version, edited_by) = register::version(&txn, body.id).await?;
    if form.version.trim() != version.to_string() {
        let theirs = in_words(contacts::form(&txn, body.id).await?, &people);
        conflict::refuse(edited_by.unwrap_or_default(), version, &theirs, &in_words(form, &people))?;
    }
    contacts::set(&txn, ctx, &named, version + 1).await?;
    record(&txn, ctx, EventKind::BodyEdited, (Vec::new(), vec![body.name.clone()]), None).await?;
    txn.commit().await?;
    Ok(body.id)
}

/// The form for whoever keeps the register.
pub(super) async fn part(ctx: &Ctx, body: &Body) -> Result<Option<ContactsPart>, Error> {
    let actor = ctx.actor()?;
    if !access::may(actor, Act::KeepBodies) {
        return Ok(None);
    }
    let form = contacts::form(ctx.db(), body.id).await?;
    Ok(Some(ContactsPart { form, people: people(ctx.db(), actor, body.id).await? }))
}

/// Whoever speaks for a body.
async fn people(conn: &impl ConnectionTrait, actor: &Actor, body: BodyId) -> Result<Vec<(AccountId, String)>, Error> {
    accounts::named(conn, actor.council, Role::Body, Some(body)).await
}

/// The form with names in place of numbers.
fn in_words(form: ContactsForm, people: &[(AccountId, String)]) -> ContactsForm {
    let name = |number: String| {
        let person = people.iter().find(|(account, _)| account.to_string() == number.trim());
        person.map_or(number, |(_, name)| name.clone())
    };
    ContactsForm { focal_point: name(form.focal_point), alternate: name(form.alternate), ..form }
}
