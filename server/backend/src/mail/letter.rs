//! How a letter looks: one sheet, written as plain text and as HTML that needs no images and fits 320 pixels.

use askama::Template;

use crate::Error;

/// A letter's content, in the words of its reader's language.
#[derive(Debug)]
pub(super) struct Sheet {
    pub lang: &'static str,
    pub product: String,
    /// Absent where the letter is silent about its matter.
    pub council: Option<String>,
    pub title: String,
    pub paragraphs: Vec<String>,
    pub facts: Vec<Fact>,
    pub quotes: Vec<Quote>,
    /// How to answer.
    pub answer: Option<String>,
    /// The words of the link to the place where one answers.
    pub open: String,
    pub link: String,
    /// Why the letter came.
    pub why: String,
    pub automatic: String,
}

#[derive(Debug)]
pub(super) struct Fact {
    pub label: String,
    pub value: String,
    pub strong: bool,
}

/// Somebody's words, as they were written.
#[derive(Debug)]
pub(super) struct Quote {
    pub label: String,
    pub lang: &'static str,
    pub text: String,
}

/// A letter ready to be sent.
#[derive(Debug)]
pub(super) struct Letter {
    pub subject: String,
    pub text: String,
    pub html: String,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct AsText<'a> {
    sheet: &'a Sheet,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct AsHtml<'a> {
    sheet: &'a Sheet,
}

impl Letter {
    pub fn write(subject: String, sheet: &Sheet) -> Result<Letter, Error> {
        Ok(Letter { subject, text: AsText { sheet }.render()?, html: AsHtml { sheet }.render()? })
    }
}
