//! Rows that are typed into.

use leptos::either::Either;
use leptos::prelude::*;

/// Remembers which rows a list showed, over all loads of its page. A row that keeps its place keeps
/// what was typed and is not saved yet; once another row may stand in a place, all rows are drawn
/// anew, so that nothing typed for one row turns up in another.
#[derive(Clone, Copy)]
pub struct Rows(StoredValue<Shown>);

#[derive(Default)]
struct Shown {
    ids: Vec<String>,
    /// Changes sides each time the rows are drawn anew.
    anew: bool,
}

impl Rows {
    pub fn new() -> Self {
        Self(StoredValue::new(Shown::default()))
    }

    pub fn show(self, rows: Vec<(String, AnyView)>) -> impl IntoView + use<> {
        let (ids, views): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        let anew = self.0.try_update_value(|shown| {
            if !ids.starts_with(&shown.ids) && !shown.ids.starts_with(&ids) {
                shown.anew = !shown.anew;
            }
            shown.ids = ids;
            shown.anew
        });
        // A view that changes sides is never patched, but drawn anew.
        if anew.unwrap_or_default() { Either::Left(views) } else { Either::Right(views) }
    }
}
