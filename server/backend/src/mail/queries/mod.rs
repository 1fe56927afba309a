//! SQL of mail.

mod ledger;
mod matters;
mod outbox;

pub(crate) use ledger::{Listed, Wanted, mail, page};
pub(crate) use matters::{Address, Addressees, Decided, Matter, Party, addressees, decided, matters, returned_finals};
pub(crate) use outbox::{
    Claimed, Planned, accepted, attempted, claim, failed, insert, is_claimed, relay_again, withdraw, withdraw_ended,
};
