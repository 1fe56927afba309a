//! Outgoing mail: planned in the transaction that causes it, sent later by the outbox, kept in a
//! ledger that tells what was sent, to whom, why, and what came back.
//!
//! A planned mail holds its words; they can be read later exactly as they were sent. Matter "for
//! official use" is never sent: its mail says only that something awaits, with a link (domain.md 5.4).

mod again;
pub mod bounces;
mod carrier;
mod export;
mod ledger;
mod letter;
pub mod outbox;
mod plan;
mod post;
pub(crate) mod queries;
mod sample;
mod sheets;

/// A mail is planned once under its key.
pub(crate) const KEY: &str = "mail_key_key";

pub use again::send_again;
pub use carrier::{CONNECTIONS, Carrier, CarrierError, Relays, Sender, Signature, TIMEOUT};
pub use export::export;
pub use ledger::{failed, list, page, retry};
pub(crate) use letter::{Item, Section, Sheet};
pub use plan::{
    plan_closed, plan_corrected, plan_date_moved, plan_extension_decided, plan_issued, plan_let_go, plan_new_executors,
    plan_objection_dismissed, plan_returned, withdraw_for,
};
pub(crate) use post::{Draft, Post, Recipient, host};
pub(crate) use queries::{Address, Attachment, Matter, Party, Planned, Reader};
pub use sample::sample;
pub(crate) use sheets::gathered;
