//! SQL of mail.

mod addressees;
mod again;
mod bounces;
mod lease;
mod ledger;
mod matters;
mod outbox;

pub(crate) use addressees::{Address, Addressees, Reader, addressees};
pub(crate) use again::{
    Copy, Original, address_of_account, copies, date_of_reminder, insert_copy, matter_now, original,
};
pub(crate) use bounces::{came_back, is_noted, of_identities};
pub(crate) use lease::{Claimed, begun_since, claim, give_back, is_claimed, untried};
pub(crate) use ledger::{Listed, Slice, Wanted, mail, page, slice_of};
pub(crate) use matters::{Decided, Matter, Party, decided, for_sample, matters, returned_finals};
pub(crate) use outbox::{
    Attachment, Attempt, Planned, accepted, attempted, attempts, failed, insert_all, named, relay_again,
    unsent_gathering, withdraw,
};
