use backend::accounts::{self, NewAccount, SignedIn};
use backend::entities::{account, session};
use backend::{Ctx, Error};
use chrono::TimeDelta;
use domain::access::Role;
use domain::accounts::{PasswordForm, SignInForm};
use domain::error::{Error as Refusal, Problem};
use domain::history::EventKind;
use domain::ids::AccountId;
use domain::locale::{Locale, Multilingual};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, EntityTrait};

use crate::support::{World, both_databases, day};

const EMAIL: &str = "aliya@kenes.example";
const PASSWORD: &str = "a long password";

both_databases!(
    who_knows_the_password_signs_in,
    a_wrong_password_an_unknown_address_and_a_disabled_account_are_told_alike,
    the_sixth_attempt_in_a_quarter_of_an_hour_is_not_heard,
    attempts_sent_at_once_are_counted_too,
    signing_in_forgets_earlier_failures,
    a_session_ends_after_twelve_hours_without_use,
    a_session_that_is_used_ends_after_thirty_days,
    a_session_ends_when_the_account_is_disabled_or_the_person_signs_out,
    a_token_is_stored_as_its_hash,
    a_new_password_ends_the_sessions_begun_with_the_old_one,
    the_present_password_is_asked_for_before_it_is_changed,
    the_language_a_person_chooses_is_kept,
    an_address_has_one_account,
    who_speaks_for_a_body_is_added_with_one_that_exists,
    the_list_of_accounts_is_the_administrators,
    the_session_tells_the_secretariat_how_many_reports_wait,
    a_page_can_be_asked_for_before_there_is_a_council,
);

async fn who_knows_the_password_signs_in(world: World) {
    let account = add(&world).await;
    let SignedIn { token, actor } = sign_in(&world, PASSWORD).await.unwrap();
    assert_eq!((actor.account, actor.name.as_str(), actor.role), (account, "Aliya", Role::Secretariat));
    assert_eq!(accounts::actor_by_token(&world.backend, &token).await.unwrap(), Some(actor));
    assert_eq!(accounts::actor_by_token(&world.backend, "another token").await.unwrap(), None);
}

async fn a_wrong_password_an_unknown_address_and_a_disabled_account_are_told_alike(world: World) {
    let account = add(&world).await;
    let wrong = sign_in(&world, "another password").await.unwrap_err();
    let unknown =
        SignInForm { email: "nobody@kenes.example".to_owned(), password: PASSWORD.to_owned(), ..Default::default() };
    let unknown = accounts::sign_in(&world.backend, unknown, Locale::En).await.unwrap_err();
    disable(&world, account).await;
    let disabled = sign_in(&world, PASSWORD).await.unwrap_err();
    for refused in [wrong, unknown, disabled] {
        assert_eq!(refused.into_refusal(), Refusal::field("password", Problem::WrongPassword));
    }
}

async fn the_sixth_attempt_in_a_quarter_of_an_hour_is_not_heard(mut world: World) {
    add(&world).await;
    for _ in 0..5 {
        sign_in(&world, "another password").await.unwrap_err();
    }
    let refused = sign_in(&world, PASSWORD).await.unwrap_err().into_refusal();
    assert_eq!(refused, Refusal::TooOften { seconds: 15 * 60 });
    world.move_to(day("2019-01-14"), "10:15");
    sign_in(&world, PASSWORD).await.unwrap();
}

async fn attempts_sent_at_once_are_counted_too(world: World) {
    add(&world).await;
    let attempts = (0..8).map(|_| {
        let backend = world.backend.clone();
        tokio::spawn(async move { accounts::sign_in(&backend, form("another password"), Locale::En).await })
    });
    let mut heard = 0;
    for attempt in attempts.collect::<Vec<_>>() {
        if !matches!(attempt.await.unwrap().unwrap_err(), Error::Refused(Refusal::TooOften { .. })) {
            heard += 1;
        }
    }
    assert_eq!(heard, 5);
}

async fn signing_in_forgets_earlier_failures(world: World) {
    add(&world).await;
    for _ in 0..2 {
        for _ in 0..4 {
            sign_in(&world, "another password").await.unwrap_err();
        }
        sign_in(&world, PASSWORD).await.unwrap();
    }
}

async fn a_session_ends_after_twelve_hours_without_use(mut world: World) {
    add(&world).await;
    let token = sign_in(&world, PASSWORD).await.unwrap().token;
    world.move_to(day("2019-01-14"), "21:59");
    assert!(is_signed_in(&world, &token).await);
    world.move_to(day("2019-01-15"), "09:58");
    assert!(is_signed_in(&world, &token).await, "the use of the evening counts");
    world.move_to(day("2019-01-15"), "21:58");
    assert!(!is_signed_in(&world, &token).await);
}

async fn a_session_that_is_used_ends_after_thirty_days(mut world: World) {
    add(&world).await;
    let token = sign_in(&world, PASSWORD).await.unwrap().token;
    let began = world.backend.now();
    while world.backend.now() + TimeDelta::hours(11) < began + TimeDelta::days(30) {
        world.backend = world.backend.at(world.backend.now() + TimeDelta::hours(11));
        assert!(is_signed_in(&world, &token).await);
    }
    world.backend = world.backend.at(began + TimeDelta::days(30));
    assert!(!is_signed_in(&world, &token).await);
}

async fn a_session_ends_when_the_account_is_disabled_or_the_person_signs_out(world: World) {
    let account = add(&world).await;
    let first = sign_in(&world, PASSWORD).await.unwrap().token;
    let second = sign_in(&world, PASSWORD).await.unwrap().token;
    accounts::sign_out(&world.system(), &first).await.unwrap();
    assert!(!is_signed_in(&world, &first).await);
    assert!(is_signed_in(&world, &second).await);
    disable(&world, account).await;
    assert!(!is_signed_in(&world, &second).await);
}

async fn a_token_is_stored_as_its_hash(world: World) {
    add(&world).await;
    let token = sign_in(&world, PASSWORD).await.unwrap().token;
    let stored = session::Entity::find().one(world.backend.db()).await.unwrap().unwrap().token_hash;
    assert_ne!(stored, token);
    assert!(!is_signed_in(&world, &stored).await);
}

async fn a_new_password_ends_the_sessions_begun_with_the_old_one(world: World) {
    add(&world).await;
    let elsewhere = sign_in(&world, PASSWORD).await.unwrap().token;
    let ctx = signed_in(&world).await;
    let token = accounts::change_password(&ctx, password_form(PASSWORD, "another long one")).await.unwrap();
    assert!(!is_signed_in(&world, &elsewhere).await);
    assert!(is_signed_in(&world, &token).await);
    sign_in(&world, PASSWORD).await.unwrap_err();
    sign_in(&world, "another long one").await.unwrap();
}

async fn the_present_password_is_asked_for_before_it_is_changed(world: World) {
    add(&world).await;
    let ctx = signed_in(&world).await;
    let refused =
        accounts::change_password(&ctx, password_form("not the password", "another long one")).await.unwrap_err();
    assert_eq!(refused.into_refusal(), Refusal::field("current", Problem::WrongPassword));
    sign_in(&world, PASSWORD).await.unwrap();
}

async fn the_language_a_person_chooses_is_kept(world: World) {
    add(&world).await;
    let ctx = signed_in(&world).await;
    accounts::choose_language(&ctx, Locale::Kk).await.unwrap();
    assert_eq!(sign_in(&world, PASSWORD).await.unwrap().actor.locale, Locale::Kk);
    accounts::choose_language(&world.system(), Locale::Ru).await.unwrap();
}

async fn an_address_has_one_account(world: World) {
    add(&world).await;
    let again = NewAccount { email: EMAIL.to_uppercase(), ..new_account() };
    let refused = accounts::add(&world.backend, again).await.unwrap_err().into_refusal();
    assert_eq!(refused, Refusal::field("email", Problem::Taken));
}

async fn who_speaks_for_a_body_is_added_with_one_that_exists(world: World) {
    let health = world.ministry("Health").await;
    let of = |body: Option<&str>, email: &str| NewAccount {
        role: Role::Body,
        body: body.map(ToOwned::to_owned),
        email: email.to_owned(),
        ..new_account()
    };
    for (words, email) in [
        ("health", "a@kenes.example"),
        ("Ministry of Health", "b@kenes.example"),
        (&health.to_string(), "c@kenes.example"),
    ] {
        accounts::add(&world.backend, of(Some(words), email)).await.unwrap();
        let signed_in = SignInForm { email: email.to_owned(), ..form(PASSWORD) };
        let signed_in = accounts::sign_in(&world.backend, signed_in, Locale::En).await.unwrap();
        assert_eq!(signed_in.actor.body, Some(health), "{words}");
    }
    let refused =
        async |body| accounts::add(&world.backend, of(body, "d@kenes.example")).await.unwrap_err().into_refusal();
    assert_eq!(refused(Some("Magic")).await, Refusal::field("body", Problem::UnknownBody));
    assert_eq!(refused(None).await, Refusal::field("body", Problem::Empty));
}

async fn the_list_of_accounts_is_the_administrators(world: World) {
    let health = world.ministry("Health").await;
    let of_health = world.of_body(health).await;
    let rows = accounts::list(&world.administrator().await).await.unwrap();
    assert_eq!(
        rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(),
        ["Administrator", &format!("Of body {health}")]
    );
    assert_eq!(rows[1].body.as_ref().map(|body| body.id), Some(health));
    for ctx in [of_health, world.secretariat().await, world.leadership().await] {
        assert_eq!(accounts::list(&ctx).await.unwrap_err().into_refusal(), Refusal::Denied);
    }
    assert_eq!(accounts::list(&world.system()).await.unwrap_err().into_refusal(), Refusal::SignInNeeded);
}

async fn the_session_tells_the_secretariat_how_many_reports_wait(world: World) {
    let health = world.ministry("Health").await;
    for state in ["reported", "reported", "under_review", "issued"] {
        let directive = world.directive(health, "by 1 March 2019").await;
        world.set("directive", directive.0, "state", Expr::value(state)).await;
    }
    let waiting = async |ctx: Ctx| accounts::session(&ctx).await.unwrap().reader.unwrap().waiting;
    assert_eq!(waiting(world.secretariat().await).await, 2);
    assert_eq!(waiting(world.leadership().await).await, 1);
    assert_eq!(waiting(world.of_body(health).await).await, 0);
}

async fn a_page_can_be_asked_for_before_there_is_a_council(world: World) {
    let session = accounts::session(&world.system()).await.unwrap();
    assert_eq!((session.reader, session.council, session.today), (None, Multilingual::default(), day("2019-01-14")));
}

async fn add(world: &World) -> AccountId {
    world.council().await;
    let id = accounts::add(&world.backend, new_account()).await.unwrap();
    let subject = backend::history::Subject::Account(id);
    let history = backend::history::of(&world.system(), subject).await.unwrap();
    assert_eq!(history.iter().map(|event| event.kind).collect::<Vec<_>>(), [EventKind::AccountAdded]);
    id
}

fn new_account() -> NewAccount {
    NewAccount {
        name: "Aliya".to_owned(),
        post: Multilingual::default(),
        email: EMAIL.to_owned(),
        password: PASSWORD.to_owned(),
        role: Role::Secretariat,
        body: None,
        locale: Locale::Ru,
        cleared: true,
    }
}

fn form(password: &str) -> SignInForm {
    SignInForm { email: EMAIL.to_owned(), password: password.to_owned(), ..Default::default() }
}

fn password_form(current: &str, new: &str) -> PasswordForm {
    PasswordForm { current: current.to_owned(), new: new.to_owned(), again: new.to_owned() }
}

async fn sign_in(world: &World, password: &str) -> Result<SignedIn, Error> {
    accounts::sign_in(&world.backend, form(password), Locale::En).await
}

async fn signed_in(world: &World) -> Ctx {
    Ctx { actor: Some(sign_in(world, PASSWORD).await.unwrap().actor), ..world.system() }
}

async fn is_signed_in(world: &World, token: &str) -> bool {
    accounts::actor_by_token(&world.backend, token).await.unwrap().is_some()
}

async fn disable(world: &World, account: AccountId) {
    let row =
        account::ActiveModel { id: Set(account.0), disabled_at: Set(Some(world.backend.now())), ..Default::default() };
    row.update(world.backend.db()).await.unwrap();
}
