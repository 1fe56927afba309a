//! One mail server: connections to it are kept from mail to mail, and each mail is said step by step, so
//! that it is known how far it came.
//!
//! The library's own pool is not used: it asks the server before each mail whether it is still there,
//! leaves packets to wait for each other, and does not tell at which step a mail was lost (decision 16).

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use lettre::transport::smtp::response::Response;
use lettre::transport::smtp::{self};
use percent_encoding::percent_decode_str;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout, timeout_at};
use url::Url;

use super::security::{Secured, Security};
use super::{CarrierError, Outcome, Relays};

/// A server that could not be reached is tried after the others for so long.
const REST: Duration = Duration::from_mins(1);
/// How long taking leave may last; the server would notice without it too.
const GOODBYE: Duration = Duration::from_secs(1);

pub(super) struct Relay {
    host: String,
    port: u16,
    hello: ClientId,
    security: Security,
    credentials: Option<Credentials>,
    timeout: Duration,
    /// Connections on which a mail was said to its end.
    idle: Mutex<Vec<AsyncSmtpConnection>>,
    unreached_at: Mutex<Option<Instant>>,
}

/// What kept a step from being taken.
enum Failure {
    NoAnswer(Duration),
    Network(std::io::Error),
    /// The address has letters that this server cannot read.
    Alphabet,
    Smtp(smtp::Error),
}

impl Relay {
    pub fn at(address: &str, relays: &Relays) -> Result<Relay, CarrierError> {
        let url = Url::parse(address)?;
        // Brackets stand round the numbers of an address of version 6 only where a port may follow.
        let host = url.host_str().ok_or(CarrierError::NoHost)?.trim_matches(['[', ']']).to_owned();
        let tls = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
        let security = Security::new((url.scheme(), tls.as_deref()), &host, relays.authorities.as_deref())?;
        let port = match &security {
            Security::None => smtp::SMTP_PORT,
            Security::Upgraded { .. } => smtp::SUBMISSION_PORT,
            Security::FromTheStart { .. } => smtp::SUBMISSIONS_PORT,
        };
        let decoded = |text: &str| Ok::<_, CarrierError>(percent_decode_str(text).decode_utf8()?.into_owned());
        let credentials = match url.password() {
            Some(password) => Some(Credentials::new(decoded(url.username())?, decoded(password)?)),
            None => None,
        };
        let hello = match url.path().trim_matches('/') {
            "" => ClientId::default(),
            name => ClientId::Domain(name.to_owned()),
        };
        Ok(Relay {
            port: url.port().unwrap_or(port),
            host,
            hello,
            security,
            credentials,
            timeout: relays.timeout,
            idle: Mutex::default(),
            unreached_at: Mutex::default(),
        })
    }

    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it could not be reached a moment ago.
    pub fn is_resting(&self) -> bool {
        self.unreached_at.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|at| at.elapsed() < REST)
    }

    pub async fn hand_over(&self, envelope: &Envelope, content: &[u8]) -> Outcome {
        let outcome = self.on_some_connection(envelope, content).await;
        let unreached = matches!(outcome, Outcome::Unreachable(_)).then(Instant::now);
        *self.unreached_at.lock().unwrap_or_else(PoisonError::into_inner) = unreached;
        outcome
    }

    pub async fn hang_up(&self) {
        let idle = std::mem::take(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for mut connection in idle {
            let _ = timeout(GOODBYE, connection.quit()).await;
        }
    }

    async fn on_some_connection(&self, envelope: &Envelope, content: &[u8]) -> Outcome {
        let until = Instant::now() + self.timeout;
        let kept = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if let Some(connection) = kept {
            let outcome = self.say(connection, envelope, content, until).await;
            // The server may have closed it meanwhile.
            if !matches!(outcome, Outcome::Unreachable(_)) {
                return outcome;
            }
        }
        match self.within(until, self.connect()).await {
            Ok(connection) => self.say(connection, envelope, content, until).await,
            // Whatever is said before the mail says nothing about it.
            Err(failure) => Outcome::Unreachable(failure.to_string()),
        }
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Failure> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await.map_err(Failure::Network)?;
        // The end of a mail is a packet of its own, which would wait until the one before it is acknowledged.
        stream.set_nodelay(true).map_err(Failure::Network)?;
        let mut connection = match &self.security {
            Security::FromTheStart { tls, name } => {
                let stream = Secured::over(stream, tls, name).await.map_err(Failure::Network)?;
                AsyncSmtpConnection::connect_with_transport(Box::new(stream), &self.hello).await?
            }
            Security::None | Security::Upgraded { .. } => {
                AsyncSmtpConnection::connect_with_transport(Box::new(stream), &self.hello).await?
            }
        };
        if let Security::Upgraded { tls, needed } = &self.security
            && (*needed || connection.can_starttls())
        {
            connection.starttls(tls.clone(), &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
        }
        Ok(connection)
    }

    /// One mail on one connection, which is kept if it can be used again.
    async fn say(
        &self,
        mut connection: AsyncSmtpConnection,
        envelope: &Envelope,
        content: &[u8],
        until: Instant,
    ) -> Outcome {
        if let Err(failure) = self.within(until, introduce(&mut connection, envelope)).await {
            let outcome = failure.outcome();
            if failure.is_answer() && self.within(until, command(&mut connection, Rset)).await.is_ok() {
                self.keep(connection);
            }
            return outcome;
        }
        match self.within(until, async { Ok(connection.message(content).await?) }).await {
            Ok(answer) => {
                self.keep(connection);
                Outcome::Accepted(answered(&answer))
            }
            Err(failure) if failure.is_answer() => {
                self.keep(connection);
                failure.outcome()
            }
            Err(failure) => Outcome::Unanswered(failure.to_string()),
        }
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
    }

    async fn within<T>(&self, until: Instant, step: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
        timeout_at(until, step).await.unwrap_or(Err(Failure::NoAnswer(self.timeout)))
    }
}

/// Everything that is said before the mail itself.
async fn introduce(connection: &mut AsyncSmtpConnection, envelope: &Envelope) -> Result<(), Failure> {
    let mut parameters = Vec::new();
    let latin =
        envelope.from().into_iter().chain(envelope.to()).all(|address| AsRef::<str>::as_ref(address).is_ascii());
    if !latin {
        if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Failure::Alphabet);
        }
        parameters.push(MailParameter::SmtpUtfEight);
    }
    command(connection, Mail::new(envelope.from().cloned(), parameters)).await?;
    for recipient in envelope.to() {
        command(connection, Rcpt::new(recipient.clone(), Vec::new())).await?;
    }
    command(connection, Data).await
}

async fn command(connection: &mut AsyncSmtpConnection, command: impl fmt::Display) -> Result<(), Failure> {
    connection.command(command).await?;
    Ok(())
}

fn answered(answer: &Response) -> String {
    let words = answer.message().collect::<Vec<_>>().join(" ");
    format!("{} {words}", answer.code()).trim().to_owned()
}

impl Failure {
    /// Whether the server said no, and may be spoken to further.
    fn is_answer(&self) -> bool {
        match self {
            Failure::Alphabet => true,
            Failure::Smtp(failure) => failure.status().is_some_and(|code| u16::from(code) != 421),
            Failure::NoAnswer(_) | Failure::Network(_) => false,
        }
    }

    fn outcome(&self) -> Outcome {
        let words = self.to_string();
        let failure = match self {
            Failure::Smtp(failure) => failure,
            Failure::Alphabet => return Outcome::Refused(words),
            Failure::NoAnswer(_) | Failure::Network(_) => return Outcome::Unreachable(words),
        };
        // RFC 4954: the server does not accept our name or password, whatever the mail. RFC 5321: it closes.
        let not_about_the_mail =
            failure.status().is_some_and(|code| matches!(u16::from(code), 421 | 530 | 534 | 535 | 538));
        if not_about_the_mail {
            Outcome::Unreachable(words)
        } else if failure.is_permanent() {
            Outcome::Refused(words)
        } else if failure.is_transient() {
            Outcome::Deferred(words)
        } else {
            Outcome::Unreachable(words)
        }
    }
}

impl From<smtp::Error> for Failure {
    fn from(failure: smtp::Error) -> Self {
        Failure::Smtp(failure)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::NoAnswer(timeout) => write!(f, "no answer within {} seconds", timeout.as_secs_f32()),
            Failure::Network(failure) => write!(f, "{failure}"),
            Failure::Alphabet => f.write_str("the server takes Latin addresses only"),
            // Its words hold those of its causes.
            Failure::Smtp(failure) => write!(f, "{failure}"),
        }
    }
}

impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relay").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}
