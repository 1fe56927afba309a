//! Two people edited the same text: the second is shown both.

use domain::error::{Conflict, ConflictField};
use domain::history::Event;
use serde::Serialize;
use serde_json::Value;

use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// Refuses a form that was opened before somebody else saved. `theirs` is the form as it would be
/// filled today; where both say the same nothing is refused.
pub(crate) fn refuse<F: Serialize>(by: String, version: i32, theirs: &F, yours: &F) -> Result<(), Error> {
    let fields = differences(&serde_json::to_value(theirs)?, &serde_json::to_value(yours)?);
    if fields.is_empty() {
        return Ok(());
    }
    Err(domain::error::Error::Conflict(Box::new(Conflict { by, version, fields })).into())
}

/// Who did the latest of such things to the subject; empty where nobody is recorded.
pub(crate) async fn last_editor(
    ctx: &Ctx,
    subject: Subject,
    is_edit: impl Fn(&Event) -> bool,
) -> Result<String, Error> {
    let events = history::of(ctx, subject).await?;
    Ok(events.into_iter().find(is_edit).and_then(|event| event.actor).unwrap_or_default())
}

fn differences(theirs: &Value, yours: &Value) -> Vec<ConflictField> {
    let (Value::Object(theirs), Value::Object(yours)) = (theirs, yours) else { return Vec::new() };
    theirs
        .iter()
        .filter(|(field, _)| !matches!(field.as_str(), "id" | "version" | "meeting"))
        .map(|(field, theirs)| ConflictField {
            field: field.clone(),
            theirs: words(theirs),
            yours: yours.get(field).map(words).unwrap_or_default(),
        })
        .filter(|field| field.theirs != field.yours)
        .collect()
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.replace("\r\n", "\n").trim().to_owned(),
        Value::Array(values) => values.iter().map(words).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::meetings::AgendaItemForm;

    fn item(version: &str, title: &str) -> AgendaItemForm {
        AgendaItemForm { version: version.to_owned(), title_ru: title.to_owned(), ..AgendaItemForm::default() }
    }

    #[test]
    fn both_texts_of_a_field_are_shown_and_the_version_that_stands() {
        let refused = refuse("D. Imanova".to_owned(), 3, &item("3", "theirs"), &item("2", "yours")).unwrap_err();
        let domain::error::Error::Conflict(conflict) = refused.into_refusal() else { panic!("no conflict") };
        assert_eq!((conflict.by.as_str(), conflict.version), ("D. Imanova", 3));
        let field =
            ConflictField { field: "title_ru".to_owned(), theirs: "theirs".to_owned(), yours: "yours".to_owned() };
        assert_eq!(conflict.fields, [field]);
    }

    #[test]
    fn two_edits_that_say_the_same_are_no_conflict() {
        assert!(refuse(String::new(), 3, &item("3", "same\n"), &item("2", " same")).is_ok());
    }
}
