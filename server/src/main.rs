//! Kenes: keeps a coordinating council's word.

use std::process::ExitCode;

use clap::Parser;

use server::commands;
use server::config::{Command, Kenes};

#[tokio::main]
async fn main() -> ExitCode {
    let kenes = Kenes::parse();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(&kenes.log))
        .with_writer(std::io::stderr)
        .init();
    let outcome = match kenes.command {
        Command::Serve(serve) => commands::serve::run(kenes.storage, serve).await,
        Command::Migrate => commands::migrate(&kenes.storage).await,
        Command::Demo => commands::demo(&kenes.storage).await,
        Command::User(user) => commands::user::run(&kenes.storage, user).await,
        Command::Deadline(deadline) => return commands::deadline::run(&deadline),
        Command::Remind(remind) => commands::remind(&kenes.storage, &remind).await,
        Command::Deliver(mail) => commands::deliver(&kenes.storage, &mail).await,
        Command::Bounces(bounces) => commands::bounces(&kenes.storage, &bounces).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kenes: {error}");
            let mut cause = std::error::Error::source(&error);
            while let Some(error) = cause {
                eprintln!("  because: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}
