//! How tables are described in all migrations, so that keys and constraints are named alike. What is
//! written here is part of every migration and as frozen as they are.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_pk_auto, text_null};

/// A table with the identity that most have.
pub fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).col(big_pk_auto("id")).take()
}

pub trait InThreeLanguages {
    /// Columns for one text in Kazakh, Russian and English.
    fn in_three_languages(&mut self, column: &str) -> &mut Self;
}

impl InThreeLanguages for TableCreateStatement {
    fn in_three_languages(&mut self, column: &str) -> &mut Self {
        for locale in ["kk", "ru", "en"] {
            self.col(text_null(format!("{column}_{locale}")));
        }
        self
    }
}

/// `<table>_<column>_fkey`, a name that SQLite does not keep. Deleting what is referred to is refused
/// unless the caller says otherwise.
pub fn reference(table: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(format!("{table}_{column}_fkey")).from(table, column).to(to, "id").take()
}

/// `<table>_<column>_check`: the spellings that a column may hold.
pub fn one_of(table: &str, column: &'static str, values: &[&'static str]) -> Check {
    named_check(table, column, Expr::col(column).is_in(values.iter().copied()))
}

/// `<table>_<what>_check`
pub fn named_check(table: &str, what: &str, rule: Expr) -> Check {
    Check::named(format!("{table}_{what}_check"), rule)
}

/// `<table>_<columns>_key`. SQLite reports a violation by table and columns, PostgreSQL by name;
/// because the name is made of table and columns, both can be read alike.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    on(table, columns, "key").unique().take()
}

/// `<table>_<columns>_idx`
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    on(table, columns, "idx")
}

fn on(table: &'static str, columns: &[&'static str], suffix: &str) -> IndexCreateStatement {
    let mut index = Index::create().name(format!("{table}_{}_{suffix}", columns.join("_"))).table(table).take();
    for column in columns {
        index.col(*column);
    }
    index
}
