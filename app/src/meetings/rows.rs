//! Rows that are typed into.

use std::collections::HashMap;

use leptos::either::Either;
use leptos::prelude::*;

/// Remembers which rows the lists of a page showed, over all loads of its data. A row that keeps its
/// place keeps what was typed and is not saved yet; once another row may stand in a place, the list is
/// drawn anew, so that nothing typed for one row turns up in another.
#[derive(Clone, Copy)]
pub struct Rows(StoredValue<HashMap<String, Shown>>);

#[derive(Default)]
struct Shown {
    ids: Vec<String>,
    /// Changes sides each time the list is drawn anew.
    side: bool,
}

impl Rows {
    pub fn none_yet() -> Self {
        Self(StoredValue::new(HashMap::new()))
    }

    /// The rows of one list, each with what it stands for.
    pub fn show(self, list: &str, rows: Vec<(String, AnyView)>) -> impl IntoView + use<> {
        let (ids, views): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        let side = self.0.try_update_value(|lists| {
            let shown = lists.entry(list.to_owned()).or_default();
            if !ids.starts_with(&shown.ids) && !shown.ids.starts_with(&ids) {
                shown.side = !shown.side;
            }
            shown.ids = ids;
            shown.side
        });
        // A view that changes sides is not patched, but drawn anew.
        if side.unwrap_or_default() { Either::Left(views) } else { Either::Right(views) }
    }
}
