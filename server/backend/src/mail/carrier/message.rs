//! A mail as it is written for the servers: who sends it, its headers, its signature.

use std::time::SystemTime;

use lettre::message::dkim::{
    DkimCanonicalization, DkimCanonicalizationType, DkimConfig, DkimSigningAlgorithm, DkimSigningKey,
};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message, address::Envelope};

use super::CarrierError;
use crate::mail::queries::Claimed;

/// In whose name mail is sent.
#[derive(Clone, Debug, Default)]
pub struct Sender {
    /// An address, with or without a name.
    pub from: String,
    /// Where what cannot be delivered comes back to; without it, to the sender.
    pub returns_to: Option<String>,
    pub signature: Option<Signature>,
}

/// What mail is signed with (DKIM).
#[derive(Clone, Debug)]
pub struct Signature {
    pub domain: String,
    /// The name under which the domain publishes the public key.
    pub selector: String,
    /// An RSA key in PKCS #1 (PEM), or an Ed25519 key in base64.
    pub key: String,
}

/// Covered by the signature. RFC 8058 asks it of the two for unsubscribing.
const SIGNED: [&str; 12] = [
    "From",
    "Reply-To",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "List-Id",
    "Auto-Submitted",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
];

/// Writes every mail of one sender.
#[derive(Debug)]
pub(super) struct Writer {
    from: Mailbox,
    returns_to: Address,
    signature: Option<DkimConfig>,
}

impl Sender {
    pub fn new(from: impl Into<String>) -> Sender {
        Sender { from: from.into(), ..Sender::default() }
    }
}

impl Writer {
    pub fn new(sender: &Sender) -> Result<Writer, CarrierError> {
        let from: Mailbox = sender.from.parse().map_err(|_| CarrierError::From(sender.from.clone()))?;
        let returns_to = match &sender.returns_to {
            Some(address) => address.parse().map_err(|_| CarrierError::From(address.clone()))?,
            None => from.email.clone(),
        };
        let signature = sender.signature.as_ref().map(signing).transpose()?;
        Ok(Writer { from, returns_to, signature })
    }

    /// The same mail is the same message every time it is tried. An error says why there is none.
    pub fn message(&self, mail: &Claimed, host: &str) -> Result<Message, String> {
        let address: Address = mail.to.parse().map_err(|_| format!("{:?} is no address", mail.to))?;
        let envelope = Envelope::new(Some(self.returns_to.clone()), vec![address.clone()]);
        let body = MultiPart::alternative()
            .boundary(mail.identity())
            .singlepart(SinglePart::plain(mail.text.clone()))
            .singlepart(SinglePart::html(mail.html.clone()));
        let mut message = Message::builder()
            .envelope(envelope.map_err(|failure| failure.to_string())?)
            .from(self.from.clone())
            .to(Mailbox::new(mail.to_name.clone(), address))
            .subject(mail.subject.clone())
            .date(SystemTime::from(mail.created_at))
            .message_id(Some(mail.message_id.clone()))
            .raw_header(header("List-Id", format!("<directives.{host}>")))
            // Keeps holiday answers away (RFC 3834).
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        if let Some(office) = &mail.reply_to {
            let office: Address = office.parse().map_err(|_| format!("{office:?} is no address"))?;
            message = message.reply_to(Mailbox::new(None, office));
        }
        if let Some(address) = &mail.unsubscribe {
            // With one click, and by a POST: programs that only follow links unsubscribe nobody (RFC 8058).
            message = message
                .raw_header(header("List-Unsubscribe", format!("<{address}>")))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        let mut message = message.multipart(with_attachments(body, mail)?).map_err(|failure| failure.to_string())?;
        if let Some(signature) = &self.signature {
            message.sign(signature);
        }
        Ok(message)
    }
}

/// The letter alone, or the letter with its files.
fn with_attachments(letter: MultiPart, mail: &Claimed) -> Result<MultiPart, String> {
    if mail.attachments.is_empty() {
        return Ok(letter);
    }
    let mut body = MultiPart::mixed().boundary(format!("{}-files", mail.identity())).multipart(letter);
    for file in &mail.attachments {
        let media_type = file.media_type.parse().map_err(|_| format!("{:?} is no media type", file.media_type))?;
        body = body.singlepart(Attachment::new(file.name.clone()).body(file.content.clone(), media_type));
    }
    Ok(body)
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

fn signing(signature: &Signature) -> Result<DkimConfig, CarrierError> {
    let key = signature.key.trim();
    let algorithm =
        if key.starts_with("-----BEGIN") { DkimSigningAlgorithm::Rsa } else { DkimSigningAlgorithm::Ed25519 };
    Ok(DkimConfig::new(
        signature.selector.clone(),
        signature.domain.clone(),
        DkimSigningKey::new(key, algorithm)?,
        SIGNED.map(HeaderName::new_from_ascii_str).to_vec(),
        DkimCanonicalization { header: DkimCanonicalizationType::Relaxed, body: DkimCanonicalizationType::Relaxed },
    ))
}
