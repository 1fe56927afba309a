//! What carries mail out of the house: a mail server, or a folder where there is none.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::{self, PoolConfig};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::queries::Claimed;

/// How long a mail server may take over one command.
const COMMAND_TIMEOUT: Duration = Duration::from_secs(20);
/// How long one mail may take in all.
const MAIL_TIMEOUT: Duration = Duration::from_secs(25);

/// Where mail goes, and in whose name.
#[derive(Clone, Debug)]
pub struct Carrier {
    from: Mailbox,
    way: Way,
}

#[derive(Clone, Debug)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// One file for each mail, for an installation without a mail server.
    Folder(PathBuf),
}

/// A carrier that cannot be set up; the program does not start with it.
#[derive(Debug, thiserror::Error)]
pub enum CarrierError {
    #[error("the address of the mail server is not understood")]
    Server(#[from] smtp::Error),
    #[error("{0:?} is no address to send from")]
    From(String),
}

/// What came of one attempt.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Accepted(String),
    /// The server asks to try again later.
    Deferred(String),
    /// This mail will never be accepted.
    Refused(String),
    /// The server could not be spoken to, or will not speak to us: nothing to do with this mail.
    Unreachable(String),
}

impl Carrier {
    /// A mail server by its address: `smtp://host:25`, `smtps://user:password@host`,
    /// `smtp://user:password@host:587?tls=required`. `from` is an address, with or without a name.
    pub fn smtp(url: &str, from: &str) -> Result<Carrier, CarrierError> {
        let pool = PoolConfig::new().max_size(u32::try_from(super::outbox::SENDERS).unwrap_or(1));
        let transport =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.timeout(Some(COMMAND_TIMEOUT)).pool_config(pool);
        Ok(Carrier { from: sender(from)?, way: Way::Smtp(transport.build()) })
    }

    /// A folder that takes one `.eml` file for each mail.
    pub fn folder(path: impl Into<PathBuf>, from: &str) -> Result<Carrier, CarrierError> {
        Ok(Carrier { from: sender(from)?, way: Way::Folder(path.into()) })
    }

    /// `host` is this program's own, for the list's identity.
    pub(super) async fn carry(&self, mail: &Claimed, host: &str) -> Outcome {
        let message = match self.message(mail, host) {
            Ok(message) => message,
            Err(reason) => return Outcome::Refused(reason),
        };
        match &self.way {
            Way::Smtp(transport) => match tokio::time::timeout(MAIL_TIMEOUT, transport.send(message)).await {
                Ok(Ok(answer)) => Outcome::Accepted(answered(&answer)),
                Ok(Err(failure)) => failed(&failure),
                Err(_) => Outcome::Unreachable(format!("no answer within {} seconds", MAIL_TIMEOUT.as_secs())),
            },
            Way::Folder(folder) => match keep(folder, mail, &message).await {
                Ok(name) => Outcome::Accepted(format!("written to {name}")),
                Err(failure) => Outcome::Unreachable(failure.to_string()),
            },
        }
    }

    /// The same mail is the same message every time it is tried.
    fn message(&self, mail: &Claimed, host: &str) -> Result<Message, String> {
        let address: Address = mail.to.parse().map_err(|_| format!("{:?} is no address", mail.to))?;
        let header = |name, value: String| HeaderValue::new(HeaderName::new_from_ascii_str(name), value);
        let body = MultiPart::alternative()
            .boundary(identity(mail))
            .singlepart(lettre::message::SinglePart::plain(mail.text.clone()))
            .singlepart(lettre::message::SinglePart::html(mail.html.clone()));
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(mail.to_name.clone(), address))
            .subject(mail.subject.clone())
            .date(SystemTime::from(mail.created_at))
            .message_id(Some(mail.message_id.clone()))
            .raw_header(header("List-Id", format!("<directives.{host}>")))
            // Keeps holiday answers away (RFC 3834).
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()))
            .multipart(with_attachments(body, mail)?)
            .map_err(|failure| failure.to_string())
    }
}

/// The letter alone, or the letter with its files.
fn with_attachments(letter: MultiPart, mail: &Claimed) -> Result<MultiPart, String> {
    if mail.attachments.is_empty() {
        return Ok(letter);
    }
    let mut body = MultiPart::mixed().boundary(format!("{}-files", identity(mail))).multipart(letter);
    for file in &mail.attachments {
        let media_type = file.media_type.parse().map_err(|_| format!("{:?} is no media type", file.media_type))?;
        body = body.singlepart(lettre::message::Attachment::new(file.name.clone()).body(file.content.clone(), media_type));
    }
    Ok(body)
}

fn sender(from: &str) -> Result<Mailbox, CarrierError> {
    from.parse().map_err(|_| CarrierError::From(from.to_owned()))
}

fn answered(answer: &smtp::response::Response) -> String {
    let words = answer.message().collect::<Vec<_>>().join(" ");
    format!("{} {words}", answer.code()).trim().to_owned()
}

fn failed(failure: &smtp::Error) -> Outcome {
    let mut words = failure.to_string();
    let mut cause = std::error::Error::source(failure);
    while let Some(error) = cause {
        let more = error.to_string();
        if !words.contains(&more) {
            words = format!("{words}: {more}");
        }
        cause = error.source();
    }
    // RFC 4954: the server does not accept our name or password, whatever the mail.
    let name_or_password = failure.status().is_some_and(|code| matches!(u16::from(code), 530 | 534 | 535 | 538));
    if name_or_password {
        Outcome::Unreachable(words)
    } else if failure.is_permanent() {
        Outcome::Refused(words)
    } else if failure.is_transient() {
        Outcome::Deferred(words)
    } else {
        Outcome::Unreachable(words)
    }
}

/// Writes the mail under the name of its identity: once more writes the same file.
async fn keep(folder: &std::path::Path, mail: &Claimed, message: &Message) -> std::io::Result<String> {
    tokio::fs::create_dir_all(folder).await?;
    let name = format!("{}.eml", identity(mail));
    let unfinished = folder.join(format!("{name}.part"));
    tokio::fs::write(&unfinished, message.formatted()).await?;
    tokio::fs::rename(&unfinished, folder.join(&name)).await?;
    Ok(name)
}

/// The part of the mail's identity that is its own.
fn identity(mail: &Claimed) -> String {
    mail.message_id.trim_start_matches('<').split('@').next().unwrap_or_default().to_owned()
}
