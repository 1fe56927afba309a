//! The council, its bodies and the people of the demonstration.

use std::collections::HashMap;

use domain::access::{Actor, Role};
use domain::councils::Settings;
use domain::ids::{AccountId, BodyId, CouncilId, GroupId};
use domain::locale::{Locale, Multilingual};

use super::bodies::{COLLECTIVES, COUNCIL, OFFICES};
use super::script::{Collective, Office};
use super::{PASSWORD, queries};
use crate::accounts::{self, NewAccount};
use crate::councils::{self, NewCouncil};
use crate::{Backend, Error};

/// The account by which a database is known to hold the demonstration.
pub(super) const SECRETARIAT: &str = "secretariat@kenes.example";

/// Everybody who acts.
pub(super) struct Cast {
    pub secretariat: Actor,
    pub leadership: Actor,
    bodies: HashMap<Office, BodyId>,
    groups: HashMap<Collective, GroupId>,
    speakers: HashMap<Office, Actor>,
}

impl Cast {
    pub fn body(&self, office: Office) -> Result<BodyId, Error> {
        self.bodies.get(&office).copied().ok_or_else(Error::not_found)
    }

    pub fn group(&self, collective: Collective) -> Result<GroupId, Error> {
        self.groups.get(&collective).copied().ok_or_else(Error::not_found)
    }

    /// The office goes on as another body, and so does whoever reports for it.
    pub fn follow(&mut self, office: Office, successor: BodyId) {
        self.bodies.insert(office, successor);
        if let Some(speaker) = self.speakers.get_mut(&office) {
            speaker.body = Some(successor);
        }
    }

    /// Who reports for the body.
    pub fn speaker(&self, office: Office) -> Result<&Actor, Error> {
        self.speakers.get(&office).ok_or_else(Error::not_found)
    }
}

/// Creates council, bodies, groups and accounts.
pub(super) async fn gather(backend: &Backend) -> Result<Cast, Error> {
    let new =
        NewCouncil { name: COUNCIL.multilingual(), time_zone: "Asia/Almaty".to_owned(), settings: Settings::default() };
    let txn = backend.begin().await?;
    let council = councils::create(&txn, new, backend.now()).await?;
    let mut bodies = HashMap::new();
    for (position, entry) in (1..).zip(OFFICES) {
        let parent = entry.parent.and_then(|parent| bodies.get(&parent).copied());
        bodies.insert(entry.office, queries::insert_body(&txn, council, entry, parent, position).await?);
    }
    let mut groups = HashMap::new();
    for entry in COLLECTIVES {
        let members = entry.members.iter().filter_map(|office| bodies.get(office).copied()).collect();
        groups.insert(entry.collective, queries::insert_group(&txn, council, entry, members).await?);
    }
    txn.commit().await?;
    backend.read_time_zone().await?;
    let secretariat =
        add(backend, council, None, person(SECRETARIAT, Role::Secretariat, "Demonstration: secretariat", Locale::Ru))
            .await?;
    let leader =
        person("leadership@kenes.example", Role::Leadership, "Demonstration: leadership of the council", Locale::Ru);
    let leadership = add(backend, council, None, leader).await?;
    let administrator = person("admin@kenes.example", Role::Administrator, "Demonstration: administrator", Locale::En);
    add(backend, council, None, administrator).await?;
    let mut speakers = HashMap::new();
    for (office, email, locale, enabled) in SPEAKERS {
        let Some((body, entry)) = bodies.get(office).zip(OFFICES.iter().find(|entry| entry.office == *office)) else {
            continue;
        };
        let name = format!("Demonstration: {}", entry.name.en);
        let actor = add(backend, council, Some(*body), person(email, Role::Body, &name, *locale)).await?;
        if *enabled {
            queries::name_contacts(backend.db(), *body, actor.account, &head_of(entry.mailbox)).await?;
        } else {
            queries::disable(backend.db(), actor.account, backend.now()).await?;
        }
        speakers.insert(*office, actor);
    }
    Ok(Cast { secretariat, leadership, bodies, groups, speakers })
}

/// The mailbox of the head's office, beside the one of those who control execution.
fn head_of(mailbox: &str) -> String {
    let (_, domain) = mailbox.split_once('@').unwrap_or(("", mailbox));
    format!("head@{domain}")
}

/// Who reports for a body, in which language, and whether one can sign in so. The others acted in the
/// stories alone.
const SPEAKERS: &[(Office, &str, Locale, bool)] = &[
    (Office::Health, "health@kenes.example", Locale::Kk, true),
    (Office::Education, "education@kenes.example", Locale::Kk, true),
    (Office::Interior, "interior@kenes.example", Locale::Ru, true),
    (Office::Justice, "justice@kenes.example", Locale::Ru, true),
    (Office::ProsecutorGeneral, "office@kenes.example", Locale::Ru, false),
    (Office::NationalSecurity, "security@kenes.example", Locale::Ru, false),
    (Office::Border, "border@kenes.example", Locale::Ru, false),
    (Office::AntiCorruption, "anticorruption@kenes.example", Locale::Ru, false),
    (Office::Revenue, "revenue@kenes.example", Locale::Ru, false),
];

fn person(email: &str, role: Role, name: &str, locale: Locale) -> NewAccount {
    NewAccount {
        name: name.to_owned(),
        post: Multilingual::default(),
        email: email.to_owned(),
        password: PASSWORD.to_owned(),
        role,
        body: None,
        locale,
        // Matter "for official use" is drafted, decided and carried out by people of these kinds; a
        // ministry's account is cleared one by one.
        cleared: matches!(role, Role::Secretariat | Role::Leadership) || email.starts_with("interior@"),
    }
}

async fn add(backend: &Backend, council: CouncilId, body: Option<BodyId>, new: NewAccount) -> Result<Actor, Error> {
    let (name, role, locale, cleared) = (new.name.clone(), new.role, new.locale, new.cleared);
    let account: AccountId =
        accounts::add(backend, NewAccount { body: body.map(|body| body.to_string()), ..new }).await?;
    Ok(Actor { account, name, role, council, body, locale, cleared })
}
