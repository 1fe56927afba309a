//! The feed as iCalendar (RFC 5545, RFC 7986). It names no organiser and asks nobody to answer: whoever
//! reads it is told, not invited.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use domain::feeds::Certainty;
use icalendar::{Calendar, Class, Component, Event, EventLike, EventStatus, Property};

use crate::{Backend, mail};

/// How often a calendar should look for changes.
const REFRESH: TimeDelta = TimeDelta::hours(1);

/// Whole days in the council's time zone. The tables give no meeting a time of day, so nothing here has one
/// and no time zone needs to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Within this installation, the same for ever.
    pub uid: String,
    /// The first and the last day.
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub summary: String,
    pub lines: Vec<String>,
    pub place: Option<String>,
    /// The page that it is about.
    pub path: String,
    pub certainty: Certainty,
    /// Grows with every change.
    pub sequence: u32,
    pub changed_at: DateTime<Utc>,
    /// Takes the reader's time, as a due date does not.
    pub occupies: bool,
}

/// The same text for the same entries, so that a calendar that has it need not be sent it again.
pub fn write(name: &str, backend: &Backend, entries: &[Entry]) -> String {
    let host = mail::host(backend);
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//Kenes//Kenes//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, value));
    }
    let name = plain(name);
    calendar.append_property(text("NAME", &name));
    calendar.append_property(Property::new("X-WR-CALNAME", &name));
    calendar.timezone(backend.time_zone().name());
    calendar.ttl(&REFRESH);
    calendar.extend(entries.iter().map(|entry| event(entry, host, backend.public_url())));
    calendar.to_string()
}

fn event(entry: &Entry, host: &str, public_url: &str) -> Event {
    let link = format!("{public_url}{}", entry.path);
    let mut lines: Vec<String> = entry.lines.iter().map(|line| plain(line)).collect();
    // Many calendars show no URL but this one.
    lines.push(link.clone());
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", entry.uid))
        .starts(entry.from)
        // The day after the last: the end is not included.
        .ends(entry.to.checked_add_days(Days::new(1)).unwrap_or(entry.to))
        .summary(&plain(&entry.summary))
        .description(&lines.join("\n"))
        .url(&link)
        .class(Class::Private)
        .sequence(entry.sequence)
        .timestamp(entry.changed_at)
        .last_modified(entry.changed_at)
        .status(match entry.certainty {
            Certainty::Tentative => EventStatus::Tentative,
            Certainty::Confirmed => EventStatus::Confirmed,
            Certainty::Cancelled => EventStatus::Cancelled,
        })
        .add_property("TRANSP", if entry.occupies { "OPAQUE" } else { "TRANSPARENT" });
    if let Some(place) = &entry.place {
        event.location(&plain(place));
    }
    event.done()
}

/// The library knows of NAME in no list of texts, and escapes what it is told is one.
fn text(key: &str, value: &str) -> Property {
    Property::new(key, value).append_parameter(("VALUE", "TEXT")).done()
}

/// One line; a carriage return would end the calendar's line in the middle.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            uid: "directive-7".to_owned(),
            from: NaiveDate::from_ymd_opt(2024, 3, 1).unwrap(),
            to: NaiveDate::from_ymd_opt(2024, 3, 1).unwrap(),
            summary: "Срок исполнения: № 4/9. Медицина; препараты, \\ приказ\r\n№ 107/ОД ".repeat(3),
            lines: vec!["Ответственный исполнитель: Министерство здравоохранения".to_owned()],
            place: Some("Астана".to_owned()),
            path: "/directives/7".to_owned(),
            certainty: Certainty::Confirmed,
            sequence: 3,
            changed_at: "2024-02-29T19:30:00.123456Z".parse().unwrap(),
            occupies: false,
        }
    }

    fn written() -> String {
        let mut calendar = Calendar::empty();
        calendar.push(event(&entry(), "kenes.example", "https://kenes.example"));
        calendar.to_string()
    }

    #[test]
    fn no_line_is_longer_than_seventy_five_octets_and_all_end_as_the_standard_says() {
        let text = written();
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    }

    #[test]
    fn a_due_date_is_a_whole_day_wherever_the_calendar_is() {
        let text = written();
        assert!(text.contains("DTSTART;VALUE=DATE:20240301\r\n"), "{text}");
        assert!(text.contains("DTEND;VALUE=DATE:20240302\r\n"), "{text}");
        assert!(text.contains("DTSTAMP:20240229T193000Z\r\n"), "{text}");
        assert!(text.contains("LAST-MODIFIED:20240229T193000Z\r\n"), "{text}");
    }

    #[test]
    fn what_is_written_is_read_back_word_for_word() {
        let read: Calendar = written().parse().unwrap();
        let event = read.events().next().unwrap();
        assert_eq!(event.get_summary(), Some(plain(&entry().summary).as_str()));
        assert_eq!(event.get_uid(), Some("directive-7@kenes.example"));
        assert_eq!(event.get_url(), Some("https://kenes.example/directives/7"));
        assert_eq!(event.get_sequence(), Some(3));
    }

    #[test]
    fn a_text_with_commas_is_one_text() {
        let mut out = Calendar::empty();
        out.append_property(text("NAME", "Суд, прокуратура; надзор"));
        assert!(out.to_string().contains("NAME;VALUE=TEXT:Суд\\, прокуратура\\; надзор\r\n"));
    }
}
