//! A mailbox in the format mbox: messages one after the other, each begun by a line "From ".

use std::io::{self, BufRead, Read};

use super::MESSAGE_MAX;

/// Longest line that is looked at as one; a longer one cannot begin a message.
const LINE_MAX: u64 = 64 * 1024;

pub(super) struct Mailbox<R> {
    lines: R,
    begun: bool,
}

impl<R: BufRead> Mailbox<R> {
    pub fn new(lines: R) -> Self {
        Mailbox { lines, begun: false }
    }

    /// The next message, of which no more is kept than is read.
    pub fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut message = Vec::new();
        // A message begins after an empty line, or where the mailbox does.
        let mut after_empty = true;
        while let Some(line) = self.line()? {
            if after_empty && line.starts_with(b"From ") {
                if self.begun {
                    return Ok(Some(message));
                }
                self.begun = true;
                continue;
            }
            self.begun = true;
            after_empty = line.iter().all(u8::is_ascii_whitespace);
            // A line of the message that looked like a beginning was quoted, and one that was quoted once more.
            let quotes = line.iter().take_while(|byte| **byte == b'>').count();
            let text = if quotes > 0 && line[quotes..].starts_with(b"From ") { &line[1..] } else { &line[..] };
            if message.len() + text.len() <= MESSAGE_MAX {
                message.extend_from_slice(text);
            }
        }
        let last = self.begun && !message.is_empty();
        self.begun = false;
        Ok(last.then_some(message))
    }

    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let read = self.lines.by_ref().take(LINE_MAX).read_until(b'\n', &mut line)?;
        Ok((read > 0).then_some(line))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        let mut mailbox = Mailbox::new(text.as_bytes());
        let mut all = Vec::new();
        while let Some(message) = mailbox.next().unwrap() {
            all.push(String::from_utf8(message).unwrap());
        }
        all
    }

    #[test]
    fn messages_are_told_apart_and_quoted_lines_are_as_they_were() {
        let text = "From a@b Mon\nSubject: 1\n\nText\n>From the start\n>>From quotes\nFrom here on it is text\n\n\
                    From c@d Tue\r\nSubject: 2\r\n\r\nText\r\n";
        assert_eq!(
            messages(text),
            [
                "Subject: 1\n\nText\nFrom the start\n>From quotes\nFrom here on it is text\n\n",
                "Subject: 2\r\n\r\nText\r\n"
            ]
        );
        assert!(messages("").is_empty());
        assert_eq!(messages("Subject: alone\n\nText\n"), ["Subject: alone\n\nText\n"]);
    }

    #[test]
    fn no_more_of_a_message_is_kept_than_is_read() {
        let line = format!("{}\n", "x".repeat(1000));
        let text = format!("From a\n{}\nFrom b\nshort\n", line.repeat(3000));
        let all = messages(&text);
        assert!(all[0].len() <= MESSAGE_MAX && all[0].len() > MESSAGE_MAX - 2000);
        assert_eq!(all[1], "short\n");
    }
}
