//! What carries mail out of the house: mail servers, or a folder where there is none.

mod message;
mod relay;
mod security;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use lettre::Message;

use super::queries::Claimed;
use message::Writer;
pub use message::{Sender, Signature};
use relay::Relay;

/// How long one server may take over one mail, where nobody says otherwise.
pub const TIMEOUT: Duration = Duration::from_secs(25);
/// Mails sent at the same time, where nobody says otherwise.
pub const CONNECTIONS: usize = 8;
/// Mails in a batch for each sender.
const IN_TURN: usize = 2;

/// How mail servers are used.
#[derive(Clone, Debug)]
pub struct Relays {
    /// Addresses, tried in this order: `smtp://host:25`, `smtps://user:password@host`,
    /// `smtp://user:password@host:587?tls=required`.
    pub urls: Vec<String>,
    /// Certificates (PEM) of authorities that are trusted besides the well-known ones.
    pub authorities: Option<Vec<u8>>,
    /// Mails sent at the same time.
    pub connections: usize,
    /// How long one server may take over one mail.
    pub timeout: Duration,
    /// Most mails in any minute, of all programs on the same database together.
    pub per_minute: Option<u32>,
}

/// Where mail goes, and in whose name.
#[derive(Clone, Debug)]
pub struct Carrier {
    writer: Arc<Writer>,
    way: Way,
    senders: usize,
    timeout: Duration,
    per_minute: Option<u32>,
    ending: Arc<AtomicBool>,
}

#[derive(Clone, Debug)]
enum Way {
    Relays(Arc<[Relay]>),
    /// One file for each mail, for an installation without a mail server.
    Folder(PathBuf),
}

/// A carrier that cannot be set up; the program does not start with it.
#[derive(Debug, thiserror::Error)]
pub enum CarrierError {
    #[error("the address of a mail server is not understood")]
    Address(#[from] url::ParseError),
    #[error("the address of a mail server names no host")]
    NoHost,
    #[error("the address of a mail server begins with smtp:// or smtps://; tls is required or opportunistic")]
    Security,
    #[error("the name or the password in the address of a mail server is not understood")]
    Credentials(#[from] std::str::Utf8Error),
    #[error("the certificates of the mail server's authority are not understood")]
    Authorities(#[from] lettre::transport::smtp::Error),
    #[error("the certificates of the mail server's authority are not understood")]
    Certificates(#[from] rustls::Error),
    #[error("the file of the mail server's authority holds no certificates (PEM)")]
    NoCertificates,
    #[error("{0:?} is no address to send from")]
    From(String),
    #[error("the key of the signature is neither an RSA key in PKCS #1 (PEM) nor an Ed25519 key in base64")]
    Key(#[from] lettre::message::dkim::DkimSigningKeyError),
}

/// What came of one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Accepted(String),
    /// The server asks to try again later.
    Deferred(String),
    /// This mail will never be accepted.
    Refused(String),
    /// The server could not be spoken to, or will not speak to us: nothing to do with this mail.
    Unreachable(String),
    /// All was handed over and no answer came: the server may have taken the mail.
    Unanswered(String),
}

impl Relays {
    pub fn at(url: impl Into<String>) -> Relays {
        Relays {
            urls: vec![url.into()],
            authorities: None,
            connections: CONNECTIONS,
            timeout: TIMEOUT,
            per_minute: None,
        }
    }
}

impl Carrier {
    pub fn smtp(relays: &Relays, sender: &Sender) -> Result<Carrier, CarrierError> {
        let all: Vec<Relay> =
            relays.urls.iter().map(|url| Relay::at(url, relays)).collect::<Result<_, CarrierError>>()?;
        Ok(Carrier {
            writer: Arc::new(Writer::new(sender)?),
            way: Way::Relays(all.into()),
            senders: relays.connections.max(1),
            timeout: relays.timeout,
            per_minute: relays.per_minute,
            ending: Arc::default(),
        })
    }

    /// A folder that takes one `.eml` file for each mail.
    pub fn folder(path: impl Into<PathBuf>, sender: &Sender) -> Result<Carrier, CarrierError> {
        Ok(Carrier {
            writer: Arc::new(Writer::new(sender)?),
            way: Way::Folder(path.into()),
            senders: CONNECTIONS,
            timeout: TIMEOUT,
            per_minute: None,
            ending: Arc::default(),
        })
    }

    /// The names of the mail servers, for the ledger; none where mail is written to files.
    pub fn relays(&self) -> Option<String> {
        match &self.way {
            Way::Relays(relays) => Some(relays.iter().map(Relay::host).collect::<Vec<_>>().join(", ")),
            Way::Folder(_) => None,
        }
    }

    /// Tells a run that is under way to take no more mail; what it has taken it sends.
    pub fn end(&self) {
        self.ending.store(true, Ordering::Relaxed);
    }

    pub fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Relaxed)
    }

    /// Mails that are sent at the same time.
    pub(super) fn senders(&self) -> usize {
        self.senders
    }

    /// Mails taken at once. While one batch is sent the next is taken already.
    pub(super) fn batch(&self) -> usize {
        self.senders * IN_TURN
    }

    /// How long a mail that was taken belongs to whoever took it: longer than the two batches before it
    /// and it itself may last at worst.
    pub(super) fn lease(&self) -> TimeDelta {
        let servers = match &self.way {
            Way::Relays(relays) => relays.len(),
            Way::Folder(_) => 1,
        };
        let rounds = u32::try_from(2 * IN_TURN * servers + 1).unwrap_or(u32::MAX);
        TimeDelta::from_std(self.timeout.saturating_mul(rounds)).unwrap_or(TimeDelta::days(1))
    }

    pub(super) fn per_minute(&self) -> Option<u32> {
        self.per_minute
    }

    /// `host` is this program's own, for the list's identity.
    pub(super) async fn carry(&self, mail: &Claimed, host: &str) -> Outcome {
        let message = match self.writer.message(mail, host) {
            Ok(message) => message,
            Err(reason) => return Outcome::Refused(reason),
        };
        match &self.way {
            Way::Relays(relays) => hand_over(relays, &message).await,
            Way::Folder(folder) => match keep(folder, mail, &message).await {
                Ok(name) => Outcome::Accepted(format!("written to {name}")),
                Err(failure) => Outcome::Unreachable(failure.to_string()),
            },
        }
    }

    /// Takes leave of the servers; the next mail opens new connections.
    pub(super) async fn hang_up(&self) {
        if let Way::Relays(relays) = &self.way {
            for relay in relays.iter() {
                relay.hang_up().await;
            }
        }
    }
}

/// Tries the servers in their order, those that could not be reached a moment ago last. Whatever one of
/// them says of the mail holds: another would say the same, or have it twice.
async fn hand_over(relays: &[Relay], message: &Message) -> Outcome {
    let content = message.formatted();
    let mut in_order: Vec<&Relay> = relays.iter().collect();
    in_order.sort_by_key(|relay| relay.is_resting());
    let mut silent = Vec::new();
    for relay in in_order {
        let outcome = relay.hand_over(message.envelope(), &content).await;
        match if relays.len() > 1 { outcome.of(relay.host()) } else { outcome } {
            Outcome::Unreachable(words) => silent.push(words),
            outcome => return outcome,
        }
    }
    Outcome::Unreachable(silent.join("; "))
}

impl Outcome {
    /// The same, with the name of the server that said it.
    fn of(self, host: &str) -> Outcome {
        let named = |words: String| format!("{host}: {words}");
        match self {
            Outcome::Accepted(words) => Outcome::Accepted(named(words)),
            Outcome::Deferred(words) => Outcome::Deferred(named(words)),
            Outcome::Refused(words) => Outcome::Refused(named(words)),
            Outcome::Unreachable(words) => Outcome::Unreachable(named(words)),
            Outcome::Unanswered(words) => Outcome::Unanswered(named(words)),
        }
    }
}

/// Writes the mail under the name of its identity: once more writes the same file.
async fn keep(folder: &Path, mail: &Claimed, message: &Message) -> std::io::Result<String> {
    tokio::fs::create_dir_all(folder).await?;
    let name = format!("{}.eml", mail.identity());
    let unfinished = folder.join(format!("{name}.part"));
    tokio::fs::write(&unfinished, message.formatted()).await?;
    tokio::fs::rename(&unfinished, folder.join(&name)).await?;
    Ok(name)
}
