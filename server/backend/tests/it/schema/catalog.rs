//! What the database itself knows of its tables, asked for in the words of each.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::support::World;

pub async fn tables(world: &World) -> Vec<String> {
    let mut tables = texts(
        world,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
    )
    .await;
    tables.sort();
    tables
}

pub async fn columns(world: &World, table: &str) -> Vec<String> {
    let mut columns = texts(
        world,
        &format!("SELECT name FROM pragma_table_info('{table}')"),
        &format!("SELECT column_name::text FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}'"),
    )
    .await;
    columns.sort();
    columns
}

/// Names of unique indexes, primary keys left out.
pub async fn keys(world: &World) -> Vec<String> {
    let mut keys = texts(
        world,
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE UNIQUE%'",
        "SELECT indexname::text FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE 'CREATE UNIQUE%' AND indexname NOT LIKE '%_pkey'",
    )
    .await;
    keys.sort();
    keys
}

pub async fn checks(world: &World) -> Vec<String> {
    let mut checks: Vec<String> = constraints(world, "CHECK", "c").await.into_iter().map(|(_, name, _)| name).collect();
    checks.sort();
    checks
}

/// Table and column of each foreign key.
pub async fn references(world: &World) -> Vec<(String, String)> {
    let mut references = Vec::new();
    if world.backend.db().get_database_backend() == DbBackend::Sqlite {
        for table in tables(world).await {
            let columns = texts(world, &format!("SELECT \"from\" FROM pragma_foreign_key_list('{table}')"), "").await;
            references.extend(columns.into_iter().map(|column| (table.clone(), column)));
        }
        return references;
    }
    for (table, name, _) in constraints(world, "FOREIGN KEY", "f").await {
        let column = name
            .strip_prefix(&format!("{table}_"))
            .and_then(|name| name.strip_suffix("_fkey"))
            .unwrap_or_else(|| panic!("{name}"));
        references.push((table.clone(), column.to_owned()));
    }
    references
}

/// The words that a check lists.
pub async fn spellings_of(world: &World, table: &str, check: &str) -> Vec<String> {
    let constraints = constraints(world, "CHECK", "c").await;
    let (_, _, rule) =
        constraints.iter().find(|(of, name, _)| of == table && name == check).unwrap_or_else(|| panic!("no {check}"));
    let mut words: Vec<String> = rule.split('\'').skip(1).step_by(2).map(ToOwned::to_owned).collect();
    words.sort();
    words
}

/// Table, name and rule of each constraint of a kind.
async fn constraints(world: &World, sqlite_kind: &str, postgres_kind: &str) -> Vec<(String, String, String)> {
    if world.backend.db().get_database_backend() == DbBackend::Sqlite {
        let mut constraints = Vec::new();
        for table in tables(world).await {
            let create = texts(world, &format!("SELECT sql FROM sqlite_master WHERE name = '{table}'"), "").await;
            for constraint in create[0].split("CONSTRAINT \"").skip(1) {
                let (name, rule) = constraint.split_once('"').unwrap();
                if rule.trim_start().starts_with(sqlite_kind) {
                    constraints.push((table.clone(), name.to_owned(), rule.to_owned()));
                }
            }
        }
        return constraints;
    }
    let found = texts(
        world,
        "",
        &format!(
            "SELECT t.relname || '|' || c.conname || '|' || pg_get_constraintdef(c.oid) FROM pg_constraint c \
             JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace \
             WHERE n.nspname = 'public' AND c.contype = '{postgres_kind}' ORDER BY t.relname, c.conname"
        ),
    )
    .await;
    let parts = |found: String| {
        let mut parts = found.splitn(3, '|').map(ToOwned::to_owned);
        (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap())
    };
    found.into_iter().map(parts).collect()
}

async fn texts(world: &World, sqlite: &str, postgres: &str) -> Vec<String> {
    let db = world.backend.db();
    let backend = db.get_database_backend();
    let statement = if backend == DbBackend::Sqlite { sqlite } else { postgres };
    let rows = db.query_all_raw(Statement::from_string(backend, statement)).await.unwrap();
    rows.into_iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}
