//! Rows written directly: what a test needs and is not about.

use std::sync::Arc;

use backend::Ctx;
use backend::councils::{self, NewCouncil};
use backend::entities::{
    account, assignment, body, body_group, body_group_member, deadline, directive, limb, meeting, person, protocol,
    protocol_point,
};
use chrono::{Datelike, NaiveDate};
use domain::access::{Actor, Role};
use domain::calendar::Calendar;
use domain::councils::Settings;
use domain::deadlines::{Basis, StartEvent, reckon_words};
use domain::directives::search_text;
use domain::ids::{AccountId, BodyId, CouncilId, DirectiveId, GroupId, MeetingId, ProtocolId};
use domain::locale::{Locale, Multilingual};
use sea_orm::ActiveValue::Set;
use sea_orm::{EntityTrait, PaginatorTrait};

use super::{World, day};

/// The first protocol of a test was signed on this day; it was a Friday.
const SIGNED_ON: &str = "2018-12-28";

impl World {
    /// The council, with the working calendar; made when it is first asked for.
    pub async fn council(&self) -> CouncilId {
        let make = async || {
            let council = NewCouncil {
                name: Multilingual::new("Үйлестіру кеңесі", "Координационный совет", "Coordinating Council"),
                time_zone: "Asia/Almaty".to_owned(),
                settings: Settings::default(),
            };
            councils::create(self.backend.db(), council, self.backend.now()).await.unwrap()
        };
        *self.council.get_or_init(make).await
    }

    pub async fn calendar(&self) -> Arc<Calendar> {
        self.council().await;
        self.system().calendar().await.unwrap()
    }

    /// `ministry("Health")` is the Ministry of Health, a member, with the mailbox health@kenes.example.
    pub async fn ministry(&self, short: &str) -> BodyId {
        self.body(short, |_| ()).await
    }

    /// A ministry that differs in what `change` sets.
    pub async fn body(&self, short: &str, change: impl FnOnce(&mut body::ActiveModel)) -> BodyId {
        let name = format!("Ministry of {short}");
        let mut row = body::ActiveModel {
            council_id: Set(self.council().await.0),
            kind: Set("ministry".to_owned()),
            name_kk: Set(Some(name.clone())),
            name_ru: Set(Some(name.clone())),
            name_en: Set(Some(name)),
            short_en: Set(Some(short.to_owned())),
            standing: Set("member".to_owned()),
            binding: Set("direct".to_owned()),
            week: Set("five".to_owned()),
            mailbox: Set(Some(format!("{}@kenes.example", short.to_lowercase().replace(' ', ".")))),
            position: Set(1),
            ..Default::default()
        };
        change(&mut row);
        BodyId(body::Entity::insert(row).exec(self.backend.db()).await.unwrap().last_insert_id)
    }

    pub async fn group(&self, name: &str, members: &[BodyId]) -> GroupId {
        let row = body_group::ActiveModel {
            council_id: Set(self.council().await.0),
            name_en: Set(Some(name.to_owned())),
            ..Default::default()
        };
        let group = body_group::Entity::insert(row).exec(self.backend.db()).await.unwrap().last_insert_id;
        for (position, member) in (1..).zip(members) {
            let row = body_group_member::ActiveModel {
                group_id: Set(group),
                body_id: Set(member.0),
                position: Set(position),
                ..Default::default()
            };
            body_group_member::Entity::insert(row).exec(self.backend.db()).await.unwrap();
        }
        GroupId(group)
    }

    /// The program itself.
    pub fn system(&self) -> Ctx {
        Ctx::system(self.backend.clone(), Locale::En)
    }

    pub async fn secretariat(&self) -> Ctx {
        self.person("Secretariat", Role::Secretariat, None).await
    }

    pub async fn leadership(&self) -> Ctx {
        self.person("Leadership", Role::Leadership, None).await
    }

    pub async fn administrator(&self) -> Ctx {
        self.person("Administrator", Role::Administrator, None).await
    }

    /// Somebody who speaks for the body.
    pub async fn of_body(&self, body: BodyId) -> Ctx {
        self.person(&format!("Of body {body}"), Role::Body, Some(body)).await
    }

    /// A person with an account of their own at each call. The account cannot sign in: its password is
    /// none. Not cleared for official use; set `ctx.actor` otherwise where a test needs it.
    pub async fn person(&self, name: &str, role: Role, body: Option<BodyId>) -> Ctx {
        let council = self.council().await;
        let row = person::ActiveModel {
            council_id: Set(council.0),
            body_id: Set(body.map(|body| body.0)),
            name: Set(name.to_owned()),
            ..Default::default()
        };
        let person = person::Entity::insert(row).exec(self.backend.db()).await.unwrap().last_insert_id;
        let row = account::ActiveModel {
            council_id: Set(council.0),
            person_id: Set(person),
            email: Set(format!("person.{person}@kenes.example")),
            password_hash: Set(String::new()),
            role: Set(role.as_str().to_owned()),
            body_id: Set(body.map(|body| body.0)),
            locale: Set("en".to_owned()),
            cleared: Set(false),
            created_at: Set(self.backend.now()),
            ..Default::default()
        };
        let account = account::Entity::insert(row).exec(self.backend.db()).await.unwrap().last_insert_id;
        let actor = Actor {
            account: AccountId(account),
            name: name.to_owned(),
            role,
            council,
            body,
            locale: Locale::En,
            cleared: false,
        };
        Ctx { actor: Some(actor), ..self.system() }
    }

    /// An ordinary meeting that was held on that day, the next of its year.
    pub async fn meeting(&self, held_on: NaiveDate) -> MeetingId {
        let number = meeting::Entity::find().count(self.backend.db()).await.unwrap() + 1;
        let row = meeting::ActiveModel {
            council_id: Set(self.council().await.0),
            number: Set(number.to_string()),
            year: Set(held_on.year()),
            kind: Set("ordinary".to_owned()),
            state: Set("held".to_owned()),
            title_en: Set(Some(format!("Meeting {number}"))),
            starts_on: Set(held_on),
            ends_on: Set(held_on),
            place_en: Set(Some("Astana".to_owned())),
            language: Set("ru".to_owned()),
            version: Set(1),
            ..Default::default()
        };
        MeetingId(meeting::Entity::insert(row).exec(self.backend.db()).await.unwrap().last_insert_id)
    }

    /// The protocol No. 4 of a meeting of 21 December 2018, signed on 28 December; made when first asked for.
    pub async fn protocol(&self) -> ProtocolId {
        let make = async || {
            let row = protocol::ActiveModel {
                council_id: Set(self.council().await.0),
                meeting_id: Set(self.meeting(day("2018-12-21")).await.0),
                number: Set(Some("4".to_owned())),
                year: Set(Some(2018)),
                dated_on: Set(day("2018-12-21")),
                signed_on: Set(Some(day(SIGNED_ON))),
                signatory_en: Set(Some("Chair of the Council".to_owned())),
                state: Set("signed".to_owned()),
                version: Set(1),
                created_at: Set(self.backend.now()),
                ..Default::default()
            };
            ProtocolId(protocol::Entity::insert(row).exec(self.backend.db()).await.unwrap().last_insert_id)
        };
        *self.protocol.get_or_init(make).await
    }

    /// A directive issued by [`World::protocol`] to a body that leads alone, with a single limb and the
    /// deadline that the words give: `directive(health, "by 1 March 2019")`.
    pub async fn directive(&self, lead: BodyId, wording: &str) -> DirectiveId {
        let protocol = self.protocol().await;
        let meeting =
            protocol::Entity::find_by_id(protocol.0).one(self.backend.db()).await.unwrap().unwrap().meeting_id;
        let position = protocol_point::Entity::find().count(self.backend.db()).await.unwrap() + 1;
        let title = Multilingual::new("", "", &format!("Directive {position}"));
        let signed_on = day(SIGNED_ON);
        let reckoning =
            reckon_words(wording, &Basis::new(StartEvent::Signature, signed_on), &*self.calendar().await).unwrap();
        let row = directive::ActiveModel {
            council_id: Set(self.council().await.0),
            meeting_id: Set(meeting),
            protocol_id: Set(protocol.0),
            reference: Set(format!("4/{position}")),
            title_en: Set(title.en.clone()),
            words_en: Set(Some("The ministry is tasked to act.".to_owned())),
            search_text: Set(search_text(&title, &Multilingual::default(), &Multilingual::default())),
            force_word_en: Set(Some("tasked".to_owned())),
            verb: Set("tasked".to_owned()),
            force: Set("binding".to_owned()),
            by_agreement: Set(false),
            kind: Set("one_off".to_owned()),
            classification: Set("open".to_owned()),
            wording: Set(wording.to_owned()),
            term: Set(serde_json::to_string(&reckoning.term).unwrap()),
            state: Set("issued".to_owned()),
            version: Set(1),
            due_on: Set(reckoning.due_on),
            first_due_on: Set(reckoning.due_on),
            proposed: Set(reckoning.proposed),
            reckoning: Set(Some(serde_json::to_string(&reckoning).unwrap())),
            due_set_on: Set(Some(signed_on)),
            issued_on: Set(Some(signed_on)),
            issued_at: Set(Some(self.backend.now())),
            extensions: Set(0),
            changed_at: Set(self.backend.now()),
            created_at: Set(self.backend.now()),
            ..Default::default()
        };
        let id = directive::Entity::insert(row).exec(self.backend.db()).await.unwrap().last_insert_id;
        self.parts_of_directive(id, lead, reckoning.due_on, protocol, i32::try_from(position).unwrap()).await;
        DirectiveId(id)
    }

    async fn parts_of_directive(
        &self,
        id: i64,
        lead: BodyId,
        due_on: Option<NaiveDate>,
        protocol: ProtocolId,
        position: i32,
    ) {
        let db = self.backend.db();
        let row = limb::ActiveModel {
            directive_id: Set(id),
            letter: Set(String::new()),
            position: Set(1),
            state: Set("open".to_owned()),
            ..Default::default()
        };
        limb::Entity::insert(row).exec(db).await.unwrap();
        let row = assignment::ActiveModel {
            directive_id: Set(id),
            body_id: Set(lead.0),
            role: Set("lead".to_owned()),
            position: Set(1),
            ..Default::default()
        };
        assignment::Entity::insert(row).exec(db).await.unwrap();
        let row = deadline::ActiveModel {
            directive_id: Set(id),
            ordinal: Set(0),
            due_on: Set(due_on),
            reason: Set(String::new()),
            set_by: Set("Chair of the Council".to_owned()),
            set_on: Set(day(SIGNED_ON)),
            ..Default::default()
        };
        deadline::Entity::insert(row).exec(db).await.unwrap();
        let row = protocol_point::ActiveModel {
            protocol_id: Set(protocol.0),
            number: Set(position.to_string()),
            position: Set(position),
            kind: Set("directive".to_owned()),
            directive_id: Set(Some(id)),
            ..Default::default()
        };
        protocol_point::Entity::insert(row).exec(db).await.unwrap();
    }

    /// Puts a second body to the directive: `co_executor` or `informed`.
    pub async fn assign(&self, directive: DirectiveId, body: BodyId, role: &str) {
        let row = assignment::ActiveModel {
            directive_id: Set(directive.0),
            body_id: Set(body.0),
            role: Set(role.to_owned()),
            position: Set(2),
            ..Default::default()
        };
        assignment::Entity::insert(row).exec(self.backend.db()).await.unwrap();
    }
}
