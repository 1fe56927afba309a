//! Whom letters reach: bodies at their role mailboxes, people at their accounts.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::Role;
use domain::calendar::Week;
use domain::digests::Frequency;
use domain::ids::{AccountId, CouncilId};
use domain::locale::{Locale, Multilingual};
use domain::mail::Unreached;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::Error;
use crate::entities::{account, body, person};
use crate::error::stored;

/// Where a body's mail goes.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    pub body: i64,
    /// Absent where the body has no role mailbox, or is no more and nobody took its matters over.
    pub mailbox: Option<String>,
    pub dissolved: bool,
    pub locale: Locale,
    pub week: Week,
}

/// Somebody who is written to in person.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    pub account: AccountId,
    pub role: Role,
    pub email: String,
    pub name: String,
    pub locale: Locale,
    /// May see matter for official use, on a page and never in a letter.
    pub cleared: bool,
    pub frequency: Frequency,
    /// The local hour from which the letter that gathers goes out, where it is the reader's own choice.
    pub hour: Option<u32>,
    absent: Option<(NaiveDate, NaiveDate)>,
    /// The secret in the link that ends letters that gather.
    pub unsubscribe: Option<String>,
}

/// The bodies and people of a council as mail reaches them.
pub(crate) struct Addressees {
    bodies: HashMap<i64, body::Model>,
    /// The language of a body's first enabled account.
    locales: HashMap<i64, Locale>,
    /// Enabled accounts, in the order in which they were made.
    readers: Vec<Reader>,
}

impl Address {
    /// The mailbox or, in keys, what stands for one that there is not.
    pub fn stand_in(&self) -> String {
        self.mailbox.clone().unwrap_or_else(|| format!("body-{}", self.body))
    }

    /// Why nobody can be written to.
    pub fn unreached(&self) -> Unreached {
        if self.dissolved { Unreached::Dissolved } else { Unreached::NoMailbox }
    }
}

impl Reader {
    pub fn is_absent(&self, today: NaiveDate) -> bool {
        self.absent.is_some_and(|(from, to)| (from..=to).contains(&today))
    }
}

impl Addressees {
    /// Mail for a body that no longer exists goes to the one that took its open matters over.
    pub fn of(&self, body: i64, today: NaiveDate) -> Result<Option<Address>, Error> {
        self.reached(body, today)
            .map(|body| {
                let dissolved = is_ended(body, today);
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

    /// The person in the body who follows directives; while absent, whoever stands in.
    pub fn focal_point(&self, body: i64, today: NaiveDate) -> Option<&Reader> {
        let body = self.reached(body, today)?;
        let focal = self.reader(body.focal_account_id);
        match focal.filter(|reader| !reader.is_absent(today)) {
            Some(reader) => Some(reader),
            None => self.reader(body.alternate_account_id).filter(|reader| !reader.is_absent(today)).or(focal),
        }
    }

    pub fn alternate(&self, body: i64, today: NaiveDate) -> Option<&Reader> {
        self.reader(self.reached(body, today)?.alternate_account_id)
    }

    /// Where the head of the body is written to.
    pub fn head(&self, body: i64, today: NaiveDate) -> Option<String> {
        self.reached(body, today).filter(|body| !is_ended(body, today))?.head_mailbox.clone()
    }

    pub fn readers(&self, role: Role) -> impl Iterator<Item = &Reader> {
        self.readers.iter().filter(move |reader| reader.role == role)
    }

    pub fn bodies(&self) -> impl Iterator<Item = i64> {
        let mut bodies: Vec<i64> = self.bodies.keys().copied().collect();
        bodies.sort_unstable();
        bodies.into_iter()
    }

    pub fn name(&self, body: i64) -> Multilingual {
        let name = |body: &body::Model| Multilingual {
            kk: body.name_kk.clone(),
            ru: body.name_ru.clone(),
            en: body.name_en.clone(),
        };
        self.bodies.get(&body).map(name).unwrap_or_default()
    }

    fn reached(&self, body: i64, today: NaiveDate) -> Option<&body::Model> {
        let mut reached = self.bodies.get(&body);
        // A chain of successors is short; a ring of them would be a slip of the register.
        for _ in 0..self.bodies.len() {
            let ended = reached.filter(|body| is_ended(body, today));
            match ended.and_then(|body| body.successor_id).and_then(|successor| self.bodies.get(&successor)) {
                Some(successor) => reached = Some(successor),
                None => break,
            }
        }
        reached
    }

    fn reader(&self, account: Option<i64>) -> Option<&Reader> {
        self.readers.iter().find(|reader| Some(reader.account.0) == account)
    }
}

pub(crate) async fn addressees<C: ConnectionTrait>(conn: &C, council: CouncilId) -> Result<Addressees, Error> {
    let bodies = body::Entity::find().filter(body::Column::CouncilId.eq(council.0)).all(conn).await?;
    let accounts = account::Entity::find()
        .filter(account::Column::CouncilId.eq(council.0))
        .filter(account::Column::DisabledAt.is_null())
        .order_by_asc(account::Column::Id)
        .all(conn)
        .await?;
    let people = person::Entity::find().filter(person::Column::CouncilId.eq(council.0)).all(conn).await?;
    let names: HashMap<i64, String> = people.into_iter().map(|person| (person.id, person.name)).collect();
    let mut locales = HashMap::new();
    let mut readers = Vec::with_capacity(accounts.len());
    for account in accounts {
        let reader = reader(&account, names.get(&account.person_id))?;
        if let Some(body) = account.body_id {
            locales.entry(body).or_insert(reader.locale);
        }
        readers.push(reader);
    }
    Ok(Addressees { bodies: bodies.into_iter().map(|body| (body.id, body)).collect(), locales, readers })
}

fn reader(account: &account::Model, name: Option<&String>) -> Result<Reader, Error> {
    Ok(Reader {
        account: AccountId(account.id),
        role: stored("account.role", &account.role, Role::parse)?,
        email: account.email.clone(),
        name: name.cloned().unwrap_or_default(),
        locale: stored("account.locale", &account.locale, Locale::parse)?,
        cleared: account.cleared,
        frequency: stored("account.digest", &account.digest, Frequency::parse)?,
        hour: account.digest_hour.and_then(|hour| u32::try_from(hour).ok()),
        absent: account.absent_from.zip(account.absent_to),
        unsubscribe: account.unsubscribe.clone(),
    })
}

fn is_ended(body: &body::Model, today: NaiveDate) -> bool {
    body.valid_to.is_some_and(|to| to < today)
}

fn week(text: &str) -> Option<Week> {
    match text {
        "five" => Some(Week::Five),
        "six" => Some(Week::Six),
        _ => None,
    }
}
