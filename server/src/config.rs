//! The command line and the environment, read once. The help texts are the manual.

// These comments are printed as they stand by --help; brackets round an address would be copied along.
#![allow(clippy::doc_markdown)]

use std::net::SocketAddr;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum, value_parser};

/// Keeps a coordinating council's word: what was decided, who must do it by when, and whether it was done.
#[derive(Debug, Parser)]
#[command(name = "kenes", version, about, max_term_width = 100)]
pub struct Kenes {
    #[command(flatten)]
    pub storage: Storage,

    /// What is logged to standard error: a level (error, warn, info, debug) or a filter such as "info,sqlx=warn".
    #[arg(long, env = "KENES_LOG", default_value = "warn,kenes=info,backend=info,server=info", global = true)]
    pub log: String,

    #[command(subcommand)]
    pub command: Command,
}

/// Where data is kept; the same for all commands.
#[derive(Clone, Debug, Args)]
pub struct Storage {
    /// The folder for the embedded database, evidence and mail written to files.
    #[arg(long, env = "KENES_DATA_DIR", default_value = "data", global = true)]
    pub data_dir: PathBuf,

    /// The database: "sqlite://PATH?mode=rwc" or "postgres://USER:PASSWORD@HOST/NAME".
    /// Without it, the file kenes.sqlite in the data folder.
    #[arg(long, env = "KENES_DATABASE_URL", global = true, hide_env_values = true)]
    pub database_url: Option<String>,

    /// The address under which people reach the program, as it stands in mails: "https://kenes.example".
    #[arg(long, env = "KENES_PUBLIC_URL", global = true)]
    pub public_url: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the pages, plan reminders and send mail.
    ///
    /// For real use it needs a public address and a mail server and refuses to start without them.
    /// With --demonstration it needs neither: mail is written to files, and an empty database is
    /// filled with the demonstration council.
    Serve(Serve),
    /// Bring the database's tables up to date. "serve" does this itself.
    Migrate,
    /// Load the demonstration council into an empty database.
    Demo,
    /// Look after accounts.
    User(User),
    /// Work out a deadline and explain it. Exit status 2 where the term is not understood.
    Deadline(Deadline),
    /// Plan the letters that are due: reminders, letters that gather, steps of the ladder. The last line
    /// begins with the number of letters.
    Remind(Remind),
    /// Send the mail that waits, once, and end.
    Deliver(Mail),
    /// Read a mailbox of what mail servers wrote back, and mark the mail that did not arrive.
    ///
    /// The mailbox is not changed; what was read before changes nothing.
    Bounces(Bounces),
}

#[derive(Debug, Args)]
pub struct Serve {
    /// The address to listen on.
    #[arg(long, env = "KENES_ADDRESS", default_value = "127.0.0.1:3000")]
    pub address: SocketAddr,

    /// The folder of the built browser bundle, style sheet and fonts.
    #[arg(long, env = "KENES_SITE_ROOT", default_value = "target/site")]
    pub site_root: PathBuf,

    /// Show the demonstration council: loaded if the database is empty, with a banner on every page.
    #[arg(long, env = "KENES_DEMONSTRATION")]
    pub demonstration: bool,

    /// The secret with which a mail server hands over what came back, at POST /mail/bounces (one message,
    /// with "Authorization: Bearer SECRET"). Without it that door is closed.
    #[arg(long, env = "KENES_BOUNCE_TOKEN", hide_env_values = true)]
    pub bounce_token: Option<String>,

    #[command(flatten)]
    pub mail: Mail,
}

#[derive(Clone, Debug, Args)]
pub struct Mail {
    /// The mail server: "smtps://USER:PASSWORD@HOST" or "smtp://HOST:587?tls=required". Several are tried
    /// in this order; give the option again, or put commas between them.
    /// Without it mail is written as .eml files to the folder "mail" of the data folder.
    #[arg(long, env = "KENES_SMTP_URL", hide_env_values = true, value_delimiter = ',')]
    pub smtp_url: Vec<String>,

    /// A file of certificates (PEM) of authorities that vouch for the mail servers, besides the
    /// well-known ones.
    #[arg(long, env = "KENES_SMTP_CA")]
    pub smtp_ca: Option<PathBuf>,

    /// Mails that are sent at the same time, each over a connection of its own.
    #[arg(long, env = "KENES_SMTP_CONNECTIONS", default_value_t = 8, value_parser = value_parser!(u16).range(1..=100))]
    pub smtp_connections: u16,

    /// Seconds that one mail server may take over one mail. A mail whose sender was killed is tried
    /// again after five times as long.
    #[arg(long, env = "KENES_SMTP_TIMEOUT", default_value_t = 25, value_parser = value_parser!(u16).range(1..=600))]
    pub smtp_timeout: u16,

    /// Most mails in any minute, of all programs on the same database together. Without it there is no limit.
    #[arg(long, env = "KENES_SMTP_RATE", value_parser = value_parser!(u32).range(1..))]
    pub smtp_rate: Option<u32>,

    /// The sender of all mail.
    #[arg(long, env = "KENES_MAIL_FROM", default_value = "Kenes <no-reply@kenes.example>")]
    pub mail_from: String,

    /// The address to which mail comes back that cannot be delivered; without it, the sender's.
    #[arg(long, env = "KENES_MAIL_RETURN")]
    pub mail_return: Option<String>,

    /// A file with the key that signs mail (DKIM): an RSA key in PKCS #1 (PEM, "openssl genrsa
    /// -traditional"), or the 32 bytes of an Ed25519 key in base64.
    #[arg(long, env = "KENES_DKIM_KEY", requires = "dkim_selector")]
    pub dkim_key: Option<PathBuf>,

    /// The name under which the sender's domain publishes the public key.
    #[arg(long, env = "KENES_DKIM_SELECTOR")]
    pub dkim_selector: Option<String>,
}

#[derive(Debug, Args)]
pub struct Bounces {
    /// The mailbox, in the format mbox; "-" is standard input.
    pub mailbox: PathBuf,
}

#[derive(Debug, Args)]
pub struct User {
    #[command(subcommand)]
    pub command: UserCommand,
}

#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add an account. The password is read from standard input, or made up and printed.
    Add(UserAdd),
}

#[derive(Debug, Args)]
pub struct UserAdd {
    /// The address to sign in with.
    #[arg(long)]
    pub email: String,
    /// The person's name.
    #[arg(long)]
    pub name: String,
    #[arg(long, value_enum)]
    pub role: RoleChoice,
    /// The body the person speaks for, by its short name in any language; needed for the role "body".
    #[arg(long)]
    pub body: Option<String>,
    /// The person's language: kk, ru or en.
    #[arg(long, default_value = "kk")]
    pub language: String,
    /// May see matter marked "for official use".
    #[arg(long)]
    pub cleared: bool,
    /// Read the password from the first line of standard input.
    #[arg(long)]
    pub password_stdin: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum RoleChoice {
    Secretariat,
    Body,
    Leadership,
    Administrator,
}

impl From<RoleChoice> for domain::access::Role {
    fn from(choice: RoleChoice) -> Self {
        match choice {
            RoleChoice::Secretariat => Self::Secretariat,
            RoleChoice::Body => Self::Body,
            RoleChoice::Leadership => Self::Leadership,
            RoleChoice::Administrator => Self::Administrator,
        }
    }
}

#[derive(Debug, Args)]
pub struct Deadline {
    /// The day from which the term is counted.
    #[arg(long)]
    pub from: NaiveDate,
    /// The term in the words of the protocol, in English, Russian or Kazakh.
    #[arg(long, default_value = "")]
    pub term: String,
    /// What happens to a date on a day off.
    #[arg(long, value_enum, default_value = "previous")]
    pub roll: RollChoice,
    /// The body's working week.
    #[arg(long, value_enum, default_value = "five")]
    pub week: WeekChoice,
    /// The language of the explanation: kk, ru or en.
    #[arg(long, default_value = "en")]
    pub language: String,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum RollChoice {
    Previous,
    Next,
    None,
}

impl From<RollChoice> for domain::calendar::Roll {
    fn from(choice: RollChoice) -> Self {
        match choice {
            RollChoice::Previous => Self::Previous,
            RollChoice::Next => Self::Next,
            RollChoice::None => Self::None,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum WeekChoice {
    Five,
    Six,
}

impl From<WeekChoice> for domain::calendar::Week {
    fn from(choice: WeekChoice) -> Self {
        match choice {
            WeekChoice::Five => Self::Five,
            WeekChoice::Six => Self::Six,
        }
    }
}

#[derive(Debug, Args)]
pub struct Remind {
    /// Plan as if it were this day; without it, today in the council's time zone.
    #[arg(long)]
    pub today: Option<NaiveDate>,
    /// Only say what would be planned.
    #[arg(long)]
    pub dry_run: bool,
}
