//! What every use case is given: the program's means ([`Backend`]) and on whose behalf it acts ([`Ctx`]).

use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, NaiveDate, SubsecRound, Timelike, Utc};
use chrono_tz::Tz;
use domain::access::{self, Act, Actor};
use domain::calendar::Calendar;
use domain::councils::Council;
use domain::error::Error as Refusal;
use domain::ids::CouncilId;
use domain::locale::Locale;
use sea_orm::{DatabaseConnection, DatabaseTransaction};

use crate::error::Error;
use crate::files::Files;
use crate::{calendar, councils, database, kept_forms};

/// Where the program keeps its things and how it is reached.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `sqlite:<path>` or `postgres://…`
    pub database_url: String,
    /// A folder, or `s3://<bucket>` in a build with the feature `s3`.
    pub files: String,
    /// The address that links in mails begin with, without a slash at the end.
    pub public_url: String,
    /// Holds invented data; every page says so.
    pub demonstration: bool,
    pub clock: Clock,
}

/// The only source of the present time.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    System,
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// In microseconds, as both databases keep it.
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Clock::System => Utc::now(),
            Clock::Fixed(instant) => instant,
        }
        .trunc_subsecs(6)
    }
}

/// The program's means: database, files, clock. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Backend {
    pub(crate) db: DatabaseConnection,
    pub(crate) clock: Clock,
    pub(crate) files: Files,
    pub(crate) public_url: Arc<str>,
    pub(crate) demonstration: bool,
    /// The mail server's name, for the ledger; none where mail is written to files.
    relay: Option<Arc<str>>,
    /// Read once, since the day is asked for at every step. One installation serves one time zone.
    time_zone: Arc<RwLock<Tz>>,
    /// The calendar last read; a version never changes once it is published.
    calendar: Arc<RwLock<Option<KnownCalendar>>>,
}

type KnownCalendar = (CouncilId, Arc<Calendar>);

impl Backend {
    /// Opens database and files. The tables are made or brought up to date by [`Backend::migrate`].
    pub async fn open(settings: &Settings) -> Result<Backend, Error> {
        let backend = Backend {
            db: database::open(&settings.database_url).await?,
            clock: settings.clock,
            files: Files::open(&settings.files)?,
            public_url: settings.public_url.trim_end_matches('/').into(),
            demonstration: settings.demonstration,
            relay: None,
            time_zone: Arc::new(RwLock::new(Tz::Asia__Almaty)),
            calendar: Arc::default(),
        };
        // Before the first migration there is no table to read from.
        if database::has_tables(&backend.db).await? {
            backend.read_time_zone().await?;
        }
        Ok(backend)
    }

    pub async fn migrate(&self) -> Result<(), Error> {
        database::migrate(&self.db).await?;
        self.read_time_zone().await
    }

    /// The same means at another time.
    pub fn at(&self, instant: DateTime<Utc>) -> Backend {
        Backend { clock: Clock::Fixed(instant), ..self.clone() }
    }

    /// The same means at noon of a day in the council's time zone.
    pub(crate) fn on(&self, day: NaiveDate) -> Backend {
        let noon = day.and_hms_opt(12, 0, 0).unwrap_or_default().and_local_timezone(self.time_zone());
        self.at(noon.earliest().map_or_else(|| self.now(), |noon| noon.to_utc()))
    }

    /// The same means, with the name of the mail server that takes the mail.
    pub fn mailing_by(self, relay: Option<&str>) -> Backend {
        Backend { relay: relay.map(Into::into), ..self }
    }

    pub fn relay(&self) -> Option<&str> {
        self.relay.as_deref()
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The day in the council's time zone.
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&self.time_zone()).date_naive()
    }

    /// The day and the hour in the council's time zone.
    pub fn local_hour(&self) -> (NaiveDate, u32) {
        let local = self.now().with_timezone(&self.time_zone());
        (local.date_naive(), local.hour())
    }

    pub fn db(&self) -> &DatabaseConnection {
        &self.db
    }

    pub fn files(&self) -> &Files {
        &self.files
    }

    pub fn public_url(&self) -> &str {
        &self.public_url
    }

    pub fn is_demonstration(&self) -> bool {
        self.demonstration
    }

    /// "SQLite" or "PostgreSQL".
    pub fn database_name(&self) -> &'static str {
        database::name(&self.db)
    }

    /// Begins a transaction that writes.
    pub async fn begin(&self) -> Result<DatabaseTransaction, Error> {
        Ok(database::begin(&self.db).await?)
    }

    /// Begins a transaction that leases rows which nobody else holds.
    pub(crate) async fn begin_beside(&self) -> Result<DatabaseTransaction, Error> {
        Ok(database::begin_beside(&self.db).await?)
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> Result<(), Error> {
        Ok(self.db.ping().await?)
    }

    pub fn time_zone(&self) -> Tz {
        *self.time_zone.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// To be called when a council has been created.
    pub(crate) async fn read_time_zone(&self) -> Result<(), Error> {
        if let Some(council) = councils::first(&self.db).await? {
            let zone = crate::error::stored("council.time_zone", &council.time_zone, |name| name.parse().ok())?;
            *self.time_zone.write().unwrap_or_else(PoisonError::into_inner) = zone;
        }
        Ok(())
    }

    async fn calendar(&self, council: CouncilId) -> Result<Arc<Calendar>, Error> {
        let version = calendar::latest_version(&self.db, council).await?;
        let known = self.calendar.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((of, calendar)) = known
            && of == council
            && calendar.version == version
        {
            return Ok(calendar);
        }
        let calendar = Arc::new(calendar::read(&self.db, council, version).await?);
        *self.calendar.write().unwrap_or_else(PoisonError::into_inner) = Some((council, calendar.clone()));
        Ok(calendar)
    }
}

/// One request, or one run of a job.
#[derive(Clone, Debug)]
pub struct Ctx {
    pub backend: Backend,
    /// Absent where nobody is signed in, and for jobs.
    pub actor: Option<Actor>,
    pub locale: Locale,
    /// Came with the form: a form sent twice is carried out once.
    pub form_key: Option<String>,
}

impl Ctx {
    /// A job of the program itself.
    pub fn system(backend: Backend, locale: Locale) -> Ctx {
        Ctx { backend, actor: None, locale, form_key: None }
    }

    pub fn actor(&self) -> Result<&Actor, Error> {
        self.actor.as_ref().ok_or(Error::Refused(Refusal::SignInNeeded))
    }

    /// The actor, if allowed to do this kind of work.
    pub fn require(&self, act: Act) -> Result<&Actor, Error> {
        let actor = self.actor()?;
        if access::may(actor, act) { Ok(actor) } else { Err(Error::Refused(Refusal::Denied)) }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.backend.now()
    }

    /// The day in the council's time zone.
    pub fn today(&self) -> NaiveDate {
        self.backend.today()
    }

    /// Day and time of day ("09:12") in the council's time zone.
    pub fn local(&self, instant: DateTime<Utc>) -> (NaiveDate, String) {
        let local = instant.with_timezone(&self.backend.time_zone());
        (local.date_naive(), local.format("%H:%M").to_string())
    }

    pub fn db(&self) -> &DatabaseConnection {
        self.backend.db()
    }

    /// Begins a transaction that writes. A form that was carried out already is refused here.
    pub async fn begin(&self) -> Result<DatabaseTransaction, Error> {
        let txn = self.backend.begin().await?;
        if let Some(key) = &self.form_key {
            let account = self.actor.as_ref().map(|actor| actor.account);
            kept_forms::carry_out_once(&txn, key, account, self.now()).await?;
        }
        Ok(txn)
    }

    /// The actor's council; without an actor the one that was created first.
    pub async fn council(&self) -> Result<Council, Error> {
        let council = match &self.actor {
            Some(actor) => councils::by_id(self.db(), actor.council).await?,
            None => councils::first(self.db()).await?,
        };
        council.ok_or_else(Error::not_found)
    }

    /// The latest version of the council's working calendar.
    pub async fn calendar(&self) -> Result<Arc<Calendar>, Error> {
        let council = match &self.actor {
            Some(actor) => actor.council,
            None => self.council().await?.id,
        };
        self.backend.calendar(council).await
    }
}
