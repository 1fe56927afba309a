//! How a letter looks: one sheet, written as plain text and as HTML that needs no images and fits 320 pixels.

use std::collections::BTreeSet;

use askama::Template;
use domain::ids::DirectiveId;

use crate::Error;

/// A letter's content, in the words of its reader's language.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub lang: &'static str,
    pub product: String,
    /// Absent where the letter is silent about its matter.
    pub council: Option<String>,
    pub title: String,
    pub paragraphs: Vec<String>,
    pub facts: Vec<Fact>,
    pub quotes: Vec<Quote>,
    /// Directives that the letter gathers.
    pub sections: Vec<Section>,
    /// How to answer.
    pub answer: Option<String>,
    /// The words of the link to the place where one answers.
    pub open: String,
    pub link: String,
    /// Why the letter came.
    pub why: String,
    /// The words and the link by which its reader ends such letters.
    pub unsubscribe: Option<(String, String)>,
}

impl Sheet {
    /// The directives that it gathers.
    pub fn directives(&self) -> BTreeSet<DirectiveId> {
        self.sections.iter().flat_map(|section| &section.items).filter_map(|item| item.directive).collect()
    }
}

/// Directives under one heading; without one where the letter has no other.
#[derive(Debug)]
pub(crate) struct Section {
    pub heading: Option<String>,
    pub items: Vec<Item>,
    /// That more are left out, and how many.
    pub more: Option<String>,
}

/// One directive among others, with the place where one answers.
#[derive(Debug)]
pub(crate) struct Item {
    pub directive: Option<DirectiveId>,
    pub title: String,
    pub line: String,
    /// Late, or sent back.
    pub strong: bool,
    pub link: String,
}

#[derive(Debug)]
pub(crate) struct Fact {
    pub label: String,
    pub value: String,
    pub strong: bool,
}

/// Somebody's words, as they were written.
#[derive(Debug)]
pub(crate) struct Quote {
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
    /// Who wrote the letter, and whether answers to it are read.
    automatic: &'a str,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct AsHtml<'a> {
    sheet: &'a Sheet,
    /// Who wrote the letter, and whether answers to it are read.
    automatic: &'a str,
}

impl Letter {
    pub fn write(subject: String, sheet: &Sheet, automatic: &str) -> Result<Letter, Error> {
        let (text, html) = (AsText { sheet, automatic }.render()?, AsHtml { sheet, automatic }.render()?);
        Ok(Letter { subject, text, html })
    }
}
