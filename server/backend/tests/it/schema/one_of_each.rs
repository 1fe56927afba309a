//! A row in every table.

use backend::entities::{
    agenda_item, agenda_rapporteur, attendance, calendar_import, digest, directive, directive_link, escalation,
    evidence, extension, feed, finding, mail, mail_attachment, mail_attempt, mail_directive, objection, protocol_point,
    protocol_version, protocol_version_point, recount, reminder, report, report_link, session, sign_in_failure,
    silent_co_executor, succession,
};
use backend::history::{self, Subject};
use backend::{Ctx, jobs, kept_forms};
use domain::error::{Error as Refusal, Problem};
use domain::forms::KeptForm;
use domain::history::{EventDetail, EventKind};
use domain::ids::BodyId;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel};

use crate::support::{World, day};

/// Two bodies, two meetings, a directive with an instance; of everything else one, but for a point that
/// is no directive.
pub async fn fill(world: &World) {
    let health = world.ministry("Health").await;
    world.group("all", &[health]).await;
    let directive = world.directive(health, "by 1 March 2019").await.0;
    let education = world.ministry("Education").await;
    let row = succession::ActiveModel {
        council_id: Set(world.council().await.0),
        predecessor_id: Set(health.0),
        successor_id: Set(education.0),
        kind: Set("merged".to_owned()),
        begins_on: Set(day("2019-01-01")),
        recorded_by: Set("A person".to_owned()),
        recorded_at: Set(world.backend.now()),
        ..Default::default()
    };
    succession::Entity::insert(row).exec(world.backend.db()).await.unwrap();
    instance_of(world, directive).await;
    matters_of_a_meeting(world, health.0).await;
    what_a_body_submits(world, directive, health.0).await;
    forms_and_sessions(world, health.0).await;
    mail_about(world, directive).await;
    link_to_report(world, directive, health).await;
    what_a_calendar_brings(world, directive).await;
}

async fn what_a_calendar_brings(world: &World, directive: i64) {
    let db = world.backend.db();
    let row = calendar_import::ActiveModel {
        council_id: Set(world.council().await.0),
        days: Set("date,weekday,effect,reason\n2019-03-08,Fri,off,a".to_owned()),
        extent: Set("named".to_owned()),
        source: Set("2019.csv".to_owned()),
        created_at: Set(world.backend.now()),
        ..Default::default()
    };
    calendar_import::Entity::insert(row).exec(db).await.unwrap();
    let row = recount::ActiveModel {
        directive_id: Set(directive),
        calendar_version: Set(2),
        due_on: Set(day("2019-03-01")),
        proposed_on: Set(day("2019-02-28")),
        state: Set("left".to_owned()),
        decided_by: Set(Some("A person".to_owned())),
        decided_on: Set(Some(day("2019-01-14"))),
        ..Default::default()
    };
    recount::Entity::insert(row).exec(db).await.unwrap();
}

/// A bare instance of the directive, which it also refers to.
async fn instance_of(world: &World, directive: i64) {
    let db = world.backend.db();
    let parent = directive::Entity::find_by_id(directive).one(db).await.unwrap().unwrap();
    let row = directive::ActiveModel {
        id: NotSet,
        parent_id: Set(Some(directive)),
        period_from: Set(Some(day("2019-01-01"))),
        period_to: Set(Some(day("2019-01-31"))),
        ordinal: Set(Some(1)),
        ..parent.into_active_model().reset_all()
    };
    let instance = directive::Entity::insert(row).exec(db).await.unwrap().last_insert_id;
    let row = directive_link::ActiveModel {
        from_id: Set(instance),
        to_id: Set(directive),
        kind: Set("refers_to".to_owned()),
        ..Default::default()
    };
    directive_link::Entity::insert(row).exec(db).await.unwrap();
}

async fn matters_of_a_meeting(world: &World, body: i64) {
    let db = world.backend.db();
    let meeting = world.meeting(day("2019-01-10")).await.0;
    let row =
        agenda_item::ActiveModel { meeting_id: Set(meeting), position: Set(1), version: Set(1), ..Default::default() };
    let item = agenda_item::Entity::insert(row).exec(db).await.unwrap().last_insert_id;
    let row = agenda_rapporteur::ActiveModel {
        item_id: Set(item),
        body_id: Set(body),
        co: Set(false),
        position: Set(1),
        ..Default::default()
    };
    agenda_rapporteur::Entity::insert(row).exec(db).await.unwrap();
    let row = finding::ActiveModel { item_id: Set(item), position: Set(1), is_change: Set(true), ..Default::default() };
    finding::Entity::insert(row).exec(db).await.unwrap();
    let row = attendance::ActiveModel {
        meeting_id: Set(meeting),
        position: Set(1),
        capacity: Set("member".to_owned()),
        presence: Set("present".to_owned()),
        ..Default::default()
    };
    attendance::Entity::insert(row).exec(db).await.unwrap();
    let row = protocol_point::ActiveModel {
        protocol_id: Set(world.protocol().await.0),
        item_id: Set(Some(item)),
        number: Set("2".to_owned()),
        position: Set(2),
        kind: Set("noted".to_owned()),
        ..Default::default()
    };
    let point = protocol_point::Entity::insert(row).exec(db).await.unwrap().last_insert_id;
    let row = protocol_version::ActiveModel {
        protocol_id: Set(world.protocol().await.0),
        version: Set(1),
        state: Set("signed".to_owned()),
        number: Set(Some("4".to_owned())),
        signed_on: Set(Some(day("2018-12-28"))),
        ..Default::default()
    };
    let version = protocol_version::Entity::insert(row).exec(db).await.unwrap().last_insert_id;
    let row = protocol_version_point::ActiveModel {
        version_id: Set(version),
        point_id: Set(point),
        text: Set("{}".to_owned()),
        revision: Set(1),
        ..Default::default()
    };
    protocol_version_point::Entity::insert(row).exec(db).await.unwrap();
}

async fn what_a_body_submits(world: &World, directive: i64, body: i64) {
    let db = world.backend.db();
    let row = report::ActiveModel {
        directive_id: Set(directive),
        body_id: Set(body),
        kind: Set("interim".to_owned()),
        ordinal: Set(1),
        state: Set("submitted".to_owned()),
        text: Set("Under way.".to_owned()),
        confidence: Set("green".to_owned()),
        signed_by: Set("The minister".to_owned()),
        submitted_at: Set(world.backend.now()),
        submitted_by: Set("A person".to_owned()),
        ..Default::default()
    };
    let report = report::Entity::insert(row).exec(db).await.unwrap().last_insert_id;
    let row = evidence::ActiveModel {
        report_id: Set(report),
        directive_id: Set(directive),
        kind: Set("reference".to_owned()),
        title: Set("Order No. 107/НҚ".to_owned()),
        bytes: Set(0),
        added_at: Set(world.backend.now()),
        ..Default::default()
    };
    evidence::Entity::insert(row).exec(db).await.unwrap();
    let row = silent_co_executor::ActiveModel { report_id: Set(report), body_id: Set(body), ..Default::default() };
    silent_co_executor::Entity::insert(row).exec(db).await.unwrap();
    let row = objection::ActiveModel {
        directive_id: Set(directive),
        body_id: Set(body),
        state: Set("raised".to_owned()),
        reason: Set("It is another body's matter.".to_owned()),
        raised_by: Set("A person".to_owned()),
        raised_on: Set(day("2019-01-14")),
        ..Default::default()
    };
    objection::Entity::insert(row).exec(db).await.unwrap();
    let row = extension::ActiveModel {
        directive_id: Set(directive),
        ordinal: Set(1),
        state: Set("submitted".to_owned()),
        reason: Set("The tender was repeated.".to_owned()),
        asked_for: Set(day("2019-04-01")),
        asked_by: Set("A person".to_owned()),
        asked_on: Set(day("2019-01-14")),
        late: Set(false),
        ..Default::default()
    };
    extension::Entity::insert(row).exec(db).await.unwrap();
}

async fn link_to_report(world: &World, directive: i64, body: BodyId) {
    let db = world.backend.db();
    let report = report::Entity::find().one(db).await.unwrap().unwrap();
    let maker = world.of_body(body).await.actor.unwrap();
    let row = report_link::ActiveModel {
        directive_id: Set(directive),
        body_id: Set(body.0),
        account_id: Set(maker.account.0),
        kind: Set("interim".to_owned()),
        name: Set("A colleague".to_owned()),
        email: Set("colleague@kenes.example".to_owned()),
        token_hash: Set("a hash".to_owned()),
        made_by: Set(maker.name),
        made_at: Set(world.backend.now()),
        expires_on: Set(day("2019-01-28")),
        used_at: Set(Some(world.backend.now())),
        report_id: Set(Some(report.id)),
        ..Default::default()
    };
    report_link::Entity::insert(row).exec(db).await.unwrap();
}

async fn mail_about(world: &World, directive: i64) {
    let db = world.backend.db();
    let row = mail::ActiveModel {
        council_id: Set(world.council().await.0),
        key: Set("a key".to_owned()),
        kind: Set("reminder".to_owned()),
        template: Set("reminder/1".to_owned()),
        directive_id: Set(Some(directive)),
        to_address: Set("health@kenes.example".to_owned()),
        locale: Set("kk".to_owned()),
        subject: Set("A subject".to_owned()),
        text: Set("A text".to_owned()),
        html: Set("<p>A text</p>".to_owned()),
        message_id: Set("<1@kenes.example>".to_owned()),
        state: Set("created".to_owned()),
        attempts: Set(0),
        created_at: Set(world.backend.now()),
        ..Default::default()
    };
    let mail = mail::Entity::insert(row).exec(db).await.unwrap().last_insert_id;
    let row = mail_attempt::ActiveModel {
        mail_id: Set(mail),
        at: Set(world.backend.now()),
        succeeded: Set(false),
        answer: Set("451 later".to_owned()),
        kind: Set("answered".to_owned()),
        ..Default::default()
    };
    mail_attempt::Entity::insert(row).exec(db).await.unwrap();
    let row = mail_attachment::ActiveModel {
        mail_id: Set(mail),
        name: Set("register.xlsx".to_owned()),
        media_type: Set("text/plain".to_owned()),
        content: Set(vec![1]),
        ..Default::default()
    };
    mail_attachment::Entity::insert(row).exec(db).await.unwrap();
    let row = mail_directive::ActiveModel { mail_id: Set(mail), directive_id: Set(directive), ..Default::default() };
    mail_directive::Entity::insert(row).exec(db).await.unwrap();
    let row = digest::ActiveModel {
        council_id: Set(world.council().await.0),
        recipient: Set("health@kenes.example".to_owned()),
        kind: Set("own".to_owned()),
        from_on: Set(day("2019-01-14")),
        to_on: Set(day("2019-01-14")),
        mail_id: Set(Some(mail)),
        planned_at: Set(world.backend.now()),
        ..Default::default()
    };
    digest::Entity::insert(row).exec(db).await.unwrap();
    let row = escalation::ActiveModel {
        directive_id: Set(directive),
        step: Set("head".to_owned()),
        due_on: Set(day("2019-01-11")),
        taken_on: Set(day("2019-01-18")),
        recipient: Set("health@kenes.example".to_owned()),
        mail_id: Set(Some(mail)),
        ..Default::default()
    };
    escalation::Entity::insert(row).exec(db).await.unwrap();
    let secret = "UPDATE account SET unsubscribe = 'secret' WHERE id = (SELECT min(id) FROM account)";
    db.execute_unprepared(secret).await.unwrap();
    let row = reminder::ActiveModel {
        directive_id: Set(directive),
        recipient: Set("health@kenes.example".to_owned()),
        rule: Set("before_10".to_owned()),
        due_on: Set(day("2019-03-01")),
        planned_on: Set(day("2019-02-15")),
        mail_id: Set(mail),
        ..Default::default()
    };
    reminder::Entity::insert(row).exec(db).await.unwrap();
}

async fn forms_and_sessions(world: &World, body: i64) {
    let db = world.backend.db();
    let ctx = Ctx { form_key: Some("a form".to_owned()), ..world.secretariat().await };
    let account = ctx.actor().unwrap().account;
    let txn = ctx.begin().await.unwrap();
    history::record(&txn, &ctx, Subject::Account(account), EventKind::SignedIn, EventDetail::default(), None)
        .await
        .unwrap();
    txn.commit().await.unwrap();
    let kept = KeptForm { action: "/".to_owned(), values: Vec::new(), error: Refusal::field("text", Problem::Empty) };
    kept_forms::keep(&world.backend, Some(account), kept).await.unwrap();
    jobs::record(&world.backend, "deliver_mail", jobs::Run { started_at: ctx.now(), milliseconds: 5, outcome: Ok(0) })
        .await
        .unwrap();
    let row = session::ActiveModel {
        token_hash: Set("a hash".to_owned()),
        account_id: Set(account.0),
        created_at: Set(ctx.now()),
        seen_at: Set(ctx.now()),
        ..Default::default()
    };
    session::Entity::insert(row).exec(db).await.unwrap();
    for (body, token) in [(None, "a hash"), (Some(body), "a hash of the body's")] {
        let row = feed::ActiveModel {
            account_id: Set(account.0),
            body_id: Set(body),
            token_hash: Set(token.to_owned()),
            made_at: Set(ctx.now()),
            ..Default::default()
        };
        feed::Entity::insert(row).exec(db).await.unwrap();
    }
    let row = sign_in_failure::ActiveModel {
        email: Set("somebody@kenes.example".to_owned()),
        at: Set(ctx.now()),
        ..Default::default()
    };
    sign_in_failure::Entity::insert(row).exec(db).await.unwrap();
}
