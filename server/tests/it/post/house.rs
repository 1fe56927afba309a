//! A database with the demonstration council and as many directives more as are asked for.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use backend::entities::{assignment, body, directive, mail, mail_attempt};
use backend::{Backend, Clock, Settings};
use sea_orm::{
    ColumnTrait, ConnectOptions, ConnectionTrait, Database, EntityTrait, IdenStatic, Iterable, PaginatorTrait,
    QueryFilter, QuerySelect,
};
use tempfile::TempDir;

/// The working day on which the reminders are due.
pub const TODAY: &str = "2026-11-26";

pub struct House {
    pub backend: Backend,
    url: String,
    /// The server on which the database was made, to be removed with it.
    server: Option<(String, String)>,
    folder: TempDir,
}

impl House {
    pub async fn on_sqlite() -> House {
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("kenes.sqlite").display());
        House::open(url, None, folder).await
    }

    /// None where no server is named.
    pub async fn on_postgres(name: &str) -> Option<House> {
        let server = std::env::var("KENES_TEST_POSTGRES_URL").ok()?;
        let database = format!("kenes_{name}_{}", std::process::id());
        execute(&server, &format!("CREATE DATABASE {database}")).await;
        let (address, _) = server.rsplit_once('/').unwrap();
        let url = format!("{address}/{database}");
        Some(House::open(url, Some((server, database)), TempDir::new().unwrap()).await)
    }

    async fn open(url: String, server: Option<(String, String)>, folder: TempDir) -> House {
        let settings = Settings {
            database_url: url.clone(),
            files: folder.path().join("evidence").display().to_string(),
            public_url: "http://kenes.example".to_owned(),
            demonstration: true,
            clock: Clock::System,
        };
        let backend = Backend::open(&settings).await.unwrap();
        backend.migrate().await.unwrap();
        assert!(backend::demo::load(&backend).await.unwrap());
        let house = House { backend, url, server, folder };
        // The demonstration's own mail is not what is counted.
        house.run("UPDATE mail SET state = 'cancelled', next_attempt_at = NULL WHERE state = 'created'").await;
        house
    }

    /// Adds directives, of which some are due today, each to a body of its own, and all others later than
    /// anybody is reminded.
    pub async fn fill(&self, directives: u32, due: u32) {
        self.copy(due, TODAY).await;
        self.copy(directives - due, "2029-11-26").await;
        let lead = "(SELECT min(id) FROM assignment WHERE role = 'lead')";
        let bodies = columns::<body::Entity>(|column| match column {
            "mailbox" => "'b' || n.i || '@kenes.example'".to_owned(),
            "focal_account_id" | "alternate_account_id" => "NULL".to_owned(),
            other => format!("b.{other}"),
        });
        self.run(&format!(
            "INSERT INTO body ({}) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {due}) \
             SELECT {} FROM body b, n WHERE b.id = (SELECT body_id FROM assignment WHERE id = {lead})",
            bodies.0, bodies.1
        ))
        .await;
        let parts = columns::<assignment::Entity>(|column| match column {
            "directive_id" => "d.id".to_owned(),
            "body_id" => "COALESCE(b.id, a.body_id)".to_owned(),
            other => format!("a.{other}"),
        });
        self.run(&format!(
            "INSERT INTO assignment ({}) SELECT {} FROM directive d JOIN assignment a ON a.id = {lead} \
             LEFT JOIN body b ON b.mailbox = 'b' || substr(d.reference, 3) || '@kenes.example' \
             WHERE d.reference LIKE 'B/%'",
            parts.0, parts.1
        ))
        .await;
        self.run("ANALYZE").await;
    }

    async fn copy(&self, number: u32, due_on: &str) {
        let columns = columns::<directive::Entity>(|column| match column {
            "reference" => "'B/' || n.i".to_owned(),
            "due_on" | "first_due_on" => format!("'{due_on}'"),
            "due_set_on" | "issued_on" => "'2026-01-12'".to_owned(),
            other => format!("d.{other}"),
        });
        self.run(&format!(
            "INSERT INTO directive ({}) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {number}) \
             SELECT {} FROM directive d, n WHERE d.id = (SELECT min(id) FROM directive WHERE kind = 'one_off' \
             AND classification = 'open' AND due_on IS NOT NULL AND state IN ('issued', 'acknowledged', 'in_progress'))",
            columns.0, columns.1
        ))
        .await;
    }

    /// The program on this house's data.
    pub fn kenes(&self, arguments: &[&str], settings: &[(&str, &str)]) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kenes"));
        command.args(arguments).env("KENES_DATABASE_URL", &self.url).env("KENES_DATA_DIR", self.data());
        command.env("KENES_PUBLIC_URL", "http://kenes.example").envs(settings.iter().copied());
        command.stdout(Stdio::null()).spawn().unwrap()
    }

    /// How many mails wait or are being sent.
    pub async fn waiting(&self) -> u64 {
        let unsent = ["created", "sending", "temporary_failure"];
        mail::Entity::find().filter(mail::Column::State.is_in(unsent)).count(self.backend.db()).await.unwrap()
    }

    /// Whether a mail is due.
    pub async fn something_is_due(&self) -> bool {
        let due = mail::Entity::find().filter(mail::Column::NextAttemptAt.lte(self.backend.now()));
        due.count(self.backend.db()).await.unwrap() > 0
    }

    /// Identity, attempts begun and attempts answered of each mail that was sent by these tests.
    pub async fn sent(&self) -> Vec<(String, u32, u32)> {
        let db = self.backend.db();
        let answered: Vec<(i64, i64)> = mail_attempt::Entity::find()
            .select_only()
            .column(mail_attempt::Column::MailId)
            .column_as(mail_attempt::Column::Id.count(), "answered")
            .filter(mail_attempt::Column::Kind.eq("answered"))
            .group_by(mail_attempt::Column::MailId)
            .into_tuple()
            .all(db)
            .await
            .unwrap();
        let answered: std::collections::HashMap<i64, i64> = answered.into_iter().collect();
        let rows: Vec<(i64, String, i32)> = mail::Entity::find()
            .select_only()
            .columns([mail::Column::Id, mail::Column::MessageId, mail::Column::Attempts])
            .filter(mail::Column::State.eq("sent"))
            .filter(mail::Column::LastAnswer.eq("250 2.0.0 taken"))
            .into_tuple()
            .all(db)
            .await
            .unwrap();
        let number = |number: i64| u32::try_from(number).unwrap();
        rows.into_iter()
            .map(|(id, identity, begun)| {
                (identity, number(begun.into()), number(answered.get(&id).copied().unwrap_or(0)))
            })
            .collect()
    }

    /// Makes all that was sent wait once more, as if it had never been tried.
    pub async fn forget_sending(&self) {
        self.run("DELETE FROM mail_attempt WHERE answer = '250 2.0.0 taken'").await;
        self.run(
            "UPDATE mail SET state = 'created', attempts = 0, sent_at = NULL, next_attempt_at = created_at, \
             last_answer = NULL WHERE last_answer = '250 2.0.0 taken'",
        )
        .await;
    }

    pub async fn close(self) {
        self.backend.db().clone().close().await.unwrap();
        if let Some((server, database)) = &self.server {
            execute(server, &format!("DROP DATABASE {database} WITH (FORCE)")).await;
        }
    }

    fn data(&self) -> &Path {
        self.folder.path()
    }

    async fn run(&self, statement: &str) {
        self.backend.db().execute_unprepared(statement).await.unwrap();
    }
}

/// The columns of a table but its identity, and what to write into each.
fn columns<E: EntityTrait>(value: impl Fn(&str) -> String) -> (String, String) {
    let names: Vec<&str> = E::Column::iter().map(|column| column.as_str()).filter(|name| *name != "id").collect();
    let values: Vec<String> = names.iter().map(|name| value(name)).collect();
    (names.join(", "), values.join(", "))
}

async fn execute(server: &str, statement: &str) {
    let connection = Database::connect(ConnectOptions::new(server).max_connections(1).to_owned()).await.unwrap();
    connection.execute_unprepared(statement).await.unwrap();
    connection.close().await.unwrap();
}
