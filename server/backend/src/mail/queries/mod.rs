//! SQL of mail.

mod addressees;
mod ledger;
mod matters;
mod outbox;

pub(crate) use ledger::{Listed, Wanted, mail, page};
pub(crate) use addressees::{Address, Addressees, Reader, addressees};
pub(crate) use matters::{Decided, Matter, Party, decided, matters, returned_finals};
pub(crate) use outbox::{
    Attachment, Claimed, Planned, accepted, attempted, claim, failed, insert, is_claimed, relay_again,
    unsent_gathering, withdraw, withdraw_ended,
};
