//! Senders that are killed while they send from one database. `cargo xtask bench mail` does the same with
//! ten thousand mails.

use crate::post::{Counter, House, TODAY, send_under_fire};

const MAILS: u32 = 300;
const KILLS: u32 = 6;

#[tokio::test(flavor = "multi_thread")]
async fn two_senders_on_one_postgresql_of_which_one_is_killed_again_and_again_lose_no_mail() {
    if let Some(house) = House::on_postgres("chaos").await {
        survives(house, 0x006b_656e_6573).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_senders_on_one_sqlite_file_of_which_one_is_killed_again_and_again_lose_no_mail() {
    survives(House::on_sqlite().await, 0x6d61_696c).await;
}

/// None is lost, and what came twice is marked in the ledger.
async fn survives(house: House, seed: u64) {
    house.fill(MAILS, MAILS).await;
    assert!(house.kenes(&["remind", "--today", TODAY], &[]).wait().unwrap().success());
    assert!(house.waiting().await >= MAILS.into());
    let counter = Counter::open().await;
    let fire = send_under_fire(&house, &counter, seed, KILLS).await;
    assert_eq!(fire.kills, KILLS);
    assert!(fire.repeated <= fire.doubtful, "{fire:?}");
    println!("{fire:?}");
    house.close().await;
}
