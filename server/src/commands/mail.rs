use std::fs::{self, File};
use std::io::{BufReader, stdin};
use std::path::Path;
use std::time::Duration;

use backend::mail::{Carrier, Relays, Sender, Signature};

use super::{CommandError, open};
use crate::config::{Bounces, Mail, Storage};

pub async fn deliver(storage: &Storage, mail: &Mail) -> Result<(), CommandError> {
    let backend = open(storage, false).await?;
    backend.migrate().await?;
    let carrier = carrier(storage, mail)?;
    let delivered = backend::mail::outbox::deliver(&backend, &carrier).await?;
    println!("{} mails sent, {} failed.", delivered.sent, delivered.failed);
    Ok(())
}

pub async fn bounces(storage: &Storage, bounces: &Bounces) -> Result<(), CommandError> {
    let backend = open(storage, false).await?;
    backend.migrate().await?;
    let sorted = if bounces.mailbox == Path::new("-") {
        backend::mail::bounces::take_mailbox(&backend, BufReader::new(stdin())).await?
    } else {
        let file = File::open(&bounces.mailbox).map_err(|error| CommandError::File(bounces.mailbox.clone(), error))?;
        backend::mail::bounces::take_mailbox(&backend, BufReader::new(file)).await?
    };
    println!(
        "{} mails came back, {} are delayed, {} notices were known already, {} are about no mail of ours; {} messages are no notices.",
        sorted.came_back, sorted.delayed, sorted.known, sorted.foreign, sorted.no_notice
    );
    if sorted.unfinished {
        println!("There are more than are read in one run.");
    }
    Ok(())
}

pub(super) fn carrier(storage: &Storage, mail: &Mail) -> Result<Carrier, CommandError> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| CommandError::File(path.to_owned(), error));
    let mut sender = Sender { returns_to: mail.mail_return.clone(), ..Sender::new(&mail.mail_from) };
    if let (Some(key), Some(selector)) = (&mail.dkim_key, &mail.dkim_selector) {
        let domain = mail.mail_from.rsplit('@').next().unwrap_or_default().trim_end_matches('>').to_owned();
        sender.signature = Some(Signature { domain, selector: selector.clone(), key: read(key)? });
    }
    let urls = servers(mail);
    if urls.is_empty() {
        return Ok(Carrier::folder(storage.data_dir.join("mail"), &sender)?);
    }
    let relays = Relays {
        urls,
        authorities: mail.smtp_ca.as_deref().map(read).transpose()?.map(String::into_bytes),
        connections: mail.smtp_connections.into(),
        timeout: Duration::from_secs(mail.smtp_timeout.into()),
        per_minute: mail.smtp_rate,
    };
    Ok(Carrier::smtp(&relays, &sender)?)
}

/// The mail servers that are named. A variable that is set and empty names none.
pub(super) fn servers(mail: &Mail) -> Vec<String> {
    mail.smtp_url.iter().map(|url| url.trim().to_owned()).filter(|url| !url.is_empty()).collect()
}
