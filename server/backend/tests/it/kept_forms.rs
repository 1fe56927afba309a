use backend::{Ctx, jobs, kept_forms};
use chrono::TimeDelta;
use domain::error::{Error as Refusal, Problem};
use domain::forms::KeptForm;
use domain::ids::AccountId;
use sea_orm::EntityTrait;

use crate::support::{World, both_databases};

both_databases!(
    a_kept_form_is_read_by_its_owner_alone,
    a_form_of_a_session_that_ended_is_read_by_whoever_holds_the_token,
    a_kept_form_is_gone_after_a_day,
    a_password_is_never_kept,
    a_token_is_not_to_be_guessed_from_what_is_stored,
    a_form_sent_twice_is_carried_out_once,
    a_form_sent_twice_at_once_is_carried_out_once,
    a_form_that_was_not_carried_out_may_be_sent_again,
    what_is_too_old_is_removed,
);

async fn a_kept_form_is_read_by_its_owner_alone(world: World) {
    let (owner, other) = (world.secretariat().await, world.secretariat().await);
    let token = kept_forms::keep(&world.backend, account(&owner), form()).await.unwrap();
    assert_eq!(kept_forms::open(&owner, &token).await.unwrap(), Some(form()));
    assert_eq!(kept_forms::open(&other, &token).await.unwrap(), None);
    assert_eq!(kept_forms::open(&world.system(), &token).await.unwrap(), None);
    assert_eq!(kept_forms::open(&owner, "another token").await.unwrap(), None);
}

async fn a_form_of_a_session_that_ended_is_read_by_whoever_holds_the_token(world: World) {
    let token = kept_forms::keep(&world.backend, None, form()).await.unwrap();
    for ctx in [world.system(), world.secretariat().await] {
        assert_eq!(kept_forms::open(&ctx, &token).await.unwrap(), Some(form()));
    }
}

async fn a_kept_form_is_gone_after_a_day(mut world: World) {
    let token = kept_forms::keep(&world.backend, None, form()).await.unwrap();
    let kept_at = world.backend.now();
    world.backend = world.backend.at(kept_at + TimeDelta::hours(24));
    assert!(kept_forms::open(&world.system(), &token).await.unwrap().is_some());
    world.backend = world.backend.at(kept_at + TimeDelta::hours(24) + TimeDelta::seconds(1));
    assert!(kept_forms::open(&world.system(), &token).await.unwrap().is_none());
}

async fn a_password_is_never_kept(world: World) {
    let mut sent = form();
    for name in ["form[password]", "form[current]", "new", "form[again]"] {
        sent.values.push((name.to_owned(), "secret".to_owned()));
    }
    let token = kept_forms::keep(&world.backend, None, sent).await.unwrap();
    assert_eq!(kept_forms::open(&world.system(), &token).await.unwrap(), Some(form()));
}

async fn a_token_is_not_to_be_guessed_from_what_is_stored(world: World) {
    let token = kept_forms::keep(&world.backend, None, form()).await.unwrap();
    let stored =
        backend::entities::kept_form::Entity::find().one(world.backend.db()).await.unwrap().unwrap().token_hash;
    assert_ne!(stored, token);
    assert_eq!(kept_forms::open(&world.system(), &stored).await.unwrap(), None);
}

async fn a_form_sent_twice_is_carried_out_once(world: World) {
    let ctx = Ctx { form_key: Some("key".to_owned()), ..world.secretariat().await };
    ctx.begin().await.unwrap().commit().await.unwrap();
    assert_eq!(ctx.begin().await.unwrap_err().into_refusal(), Refusal::AlreadyDone);
    // Another form of the same person, and a step without a form.
    Ctx { form_key: Some("k".repeat(100_000)), ..ctx.clone() }.begin().await.unwrap();
    Ctx { form_key: None, ..ctx }.begin().await.unwrap();
}

async fn a_form_sent_twice_at_once_is_carried_out_once(world: World) {
    let ctx = Ctx { form_key: Some("key".to_owned()), ..world.secretariat().await };
    let sent: Vec<_> = (0..6)
        .map(|_| {
            let ctx = ctx.clone();
            tokio::spawn(async move {
                match ctx.begin().await {
                    Ok(txn) => txn.commit().await.is_ok(),
                    Err(err) => {
                        assert_eq!(err.into_refusal(), Refusal::AlreadyDone);
                        false
                    }
                }
            })
        })
        .collect();
    let mut carried_out = 0;
    for sent in sent {
        carried_out += u32::from(sent.await.unwrap());
    }
    assert_eq!(carried_out, 1);
}

async fn a_form_that_was_not_carried_out_may_be_sent_again(world: World) {
    let ctx = Ctx { form_key: Some("key".to_owned()), ..world.secretariat().await };
    drop(ctx.begin().await.unwrap());
    ctx.begin().await.unwrap().commit().await.unwrap();
}

async fn what_is_too_old_is_removed(mut world: World) {
    let ctx = Ctx { form_key: Some("key".to_owned()), ..world.secretariat().await };
    ctx.begin().await.unwrap().commit().await.unwrap();
    kept_forms::keep(&world.backend, None, form()).await.unwrap();
    assert_eq!(jobs::purge(&world.backend).await.unwrap(), 0);
    world.backend = world.backend.at(world.backend.now() + TimeDelta::days(31));
    assert_eq!(jobs::purge(&world.backend).await.unwrap(), 2);
}

fn form() -> KeptForm {
    KeptForm {
        action: "/fn/reports/submit".to_owned(),
        values: vec![
            ("form[text]".to_owned(), "Сделано.\n</textarea><script>".to_owned()),
            ("form[kind]".to_owned(), "final".to_owned()),
        ],
        error: Refusal::field("text", Problem::Empty),
    }
}

fn account(ctx: &Ctx) -> Option<AccountId> {
    ctx.actor.as_ref().map(|actor| actor.account)
}
