//! A delivery status notification (RFC 3464), as far as it says whether a mail of ours failed and why.

use std::collections::BTreeMap;

use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders};

/// Longest text that a notice leaves in the ledger.
const WORDS_MAX: usize = 1_000;

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Notice {
    pub verdict: Verdict,
    /// What the server says, with its code, the recipient and the time of the notice.
    pub words: String,
    /// Identities of messages that it may be about, the likeliest first.
    pub about: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nobody tries any more.
    Failed,
    /// The server goes on trying.
    Delayed,
}

impl Notice {
    /// None where the message is no such notice, or tells of success.
    pub fn read(raw: &[u8]) -> Option<Notice> {
        let message = MessageParser::default().parse(raw)?;
        let status = message.parts.iter().find(|part| is(part, &["delivery-status", "global-delivery-status"]))?;
        let status = String::from_utf8_lossy(status.contents()).into_owned();
        let mut groups = groups(&status);
        let of_message = groups.next().unwrap_or_default();
        let recipients: Vec<Fields> = groups.collect();
        let with = |action: &str| {
            recipients.iter().find(|fields| fields.get("action").is_some_and(|is| is.eq_ignore_ascii_case(action)))
        };
        let (verdict, action, recipient) = match (with("failed"), with("delayed")) {
            (Some(failed), _) => (Verdict::Failed, "failed", failed),
            (None, Some(delayed)) => (Verdict::Delayed, "delayed", delayed),
            (None, None) => return None,
        };
        Some(Notice {
            verdict,
            words: words(action, recipient, message.header_raw("Date").map(str::trim)),
            about: about(&message, &of_message, raw),
        })
    }
}

type Fields = BTreeMap<String, String>;

/// Groups of fields between empty lines; names in small letters, folded lines made whole.
fn groups(status: &str) -> impl Iterator<Item = Fields> {
    let text = status.replace("\r\n", "\n");
    let groups: Vec<Fields> = text.split("\n\n").map(fields).filter(|fields| !fields.is_empty()).collect();
    groups.into_iter()
}

fn fields(group: &str) -> Fields {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in group.lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_lowercase(), value.trim().to_owned()));
        }
    }
    fields.into_iter().collect()
}

fn words(action: &str, recipient: &Fields, date: Option<&str>) -> String {
    // The value of many fields begins with its kind: "smtp; 550 …", "rfc822; name@host".
    let value = |name: &str| {
        let value = recipient.get(name)?;
        let rest = value.split_once(';').map_or(value.as_str(), |(_, rest)| rest).trim();
        Some(rest).filter(|rest| !rest.is_empty())
    };
    let joined = |parts: [Option<&str>; 2], between| parts.into_iter().flatten().collect::<Vec<_>>().join(between);
    let said = joined([value("status"), value("diagnostic-code")], " ");
    let of = joined([value("final-recipient"), date], ", ");
    let text = format!("{action}: {said} ({of})");
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).take(WORDS_MAX).collect()
}

/// The message that is given back, or its headers; the name of its envelope; whatever looks like one of
/// our identities.
fn about(message: &Message, of_message: &Fields, raw: &[u8]) -> Vec<String> {
    let given_back = message.parts.iter().filter_map(|part| {
        if let Some(nested) = part.message() {
            return nested.message_id().map(in_brackets);
        }
        if is(part, &["rfc822-headers", "global-headers"]) {
            let headers = MessageParser::default().parse(part.contents())?;
            return headers.message_id().map(in_brackets);
        }
        None
    });
    let envelope = of_message.get("original-envelope-id").map(|id| in_brackets(id));
    let raw = String::from_utf8_lossy(raw);
    let mut identities: Vec<String> = Vec::new();
    for identity in given_back.chain(envelope).chain(look_alikes(&raw)) {
        if !identities.contains(&identity) {
            identities.push(identity);
        }
    }
    identities.truncate(20);
    identities
}

/// As a message's header has it.
fn in_brackets(identity: &str) -> String {
    format!("<{}>", identity.trim().trim_matches(['<', '>']))
}

/// Thirty-two digits before an @, in angle brackets.
fn look_alikes(text: &str) -> impl Iterator<Item = String> {
    text.split('<').skip(1).filter_map(|rest| {
        let (identity, _) = rest.split_once('>')?;
        let (own, host) = identity.split_once('@')?;
        let fits = own.len() == 32 && own.bytes().all(|byte| byte.is_ascii_hexdigit()) && !host.is_empty();
        fits.then(|| format!("<{identity}>"))
    })
}

fn is(part: &MessagePart, subtypes: &[&str]) -> bool {
    part.content_type().is_some_and(|kind| {
        matches!(kind.ctype(), "message" | "text") && kind.subtype().is_some_and(|subtype| subtypes.contains(&subtype))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    /// A report whose part with the status is given with its headers.
    fn report(status: &str) -> String {
        format!(
            "Date: Mon, 14 Jan 2019 10:05:00 +0600\r\nContent-Type: multipart/report; boundary=B\r\n\r\n\
             --B\r\n{status}\r\n--B\r\nContent-Type: text/plain\r\n\r\n\
             <00112233445566778899aabbccddeeff@kenes.example> <short@kenes.example>\r\n--B--\r\n"
        )
    }

    #[test]
    fn a_status_is_read_whatever_its_letters_are_encoded_in() {
        // Reporting-MTA: dns; mx, then Action: FAILED, Status: 5.2.2, Final-Recipient: rfc822; a@b.example
        let encoded = "Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n\
                       UmVwb3J0aW5nLU1UQTogZG5zOyBteA0KDQpBY3Rpb246IEZBSUxFRA0KU3RhdHVzOiA1LjIu\r\n\
                       Mg0KRmluYWwtUmVjaXBpZW50OiByZmM4MjI7IGFAYi5leGFtcGxlDQo=";
        let notice = Notice::read(report(encoded).as_bytes()).unwrap();
        assert_eq!(notice.verdict, Verdict::Failed);
        assert_eq!(notice.words, "failed: 5.2.2 (a@b.example, Mon, 14 Jan 2019 10:05:00 +0600)");
        assert_eq!(notice.about, ["<00112233445566778899aabbccddeeff@kenes.example>"]);
    }

    #[test]
    fn of_several_recipients_one_that_failed_counts_before_one_that_is_delayed() {
        let status = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n\
                      Action: delayed\nStatus: 4.4.1\nFinal-Recipient: rfc822; first@b.example\n\n\
                      Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550\n no such\n\tuser\n\
                      Final-Recipient: rfc822; second@b.example\n";
        let notice = Notice::read(report(status).as_bytes()).unwrap();
        assert_eq!(notice.verdict, Verdict::Failed);
        assert!(notice.words.starts_with("failed: 5.1.1 550 no such user (second@b.example"), "{}", notice.words);
    }

    #[test]
    fn what_is_cut_off_or_mangled_is_no_reason_to_fail() {
        let whole =
            report("Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nAction: failed\r\n");
        for end in 0..whole.len() {
            let _ = Notice::read(&whole.as_bytes()[..end]);
            let mut mangled = whole.clone().into_bytes();
            mangled[end] ^= 0x80;
            let _ = Notice::read(&mangled);
        }
        let long = whole.replace("Action: failed", &format!("Action: failed\r\nStatus: {}", "5".repeat(100_000)));
        assert!(Notice::read(long.as_bytes()).unwrap().words.len() <= WORDS_MAX);
    }
}
