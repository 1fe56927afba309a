use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::Notify;

use super::{CommandError, carrier, open, print_accounts};
use crate::application::Application;
use crate::config::{Serve, Storage};
use crate::{assets, jobs, router};

/// Serves until the program is told to end.
pub async fn run(mut storage: Storage, serve: Serve) -> Result<(), CommandError> {
    if !serve.demonstration {
        if storage.public_url.is_none() {
            return Err(CommandError::PublicUrl);
        }
        if serve.mail.smtp_url.is_none() {
            return Err(CommandError::MailServer);
        }
    }
    storage.public_url.get_or_insert_with(|| format!("http://{}", serve.address));
    let assets =
        assets::read(&serve.site_root).map_err(|error| CommandError::Bundle(serve.site_root.clone(), error))?;
    let carrier = carrier(&storage, &serve.mail)?;
    let relay = serve.mail.smtp_url.as_deref().and_then(host_of);
    let backend = open(&storage, serve.demonstration).await?.mailing_by(relay);
    backend.migrate().await?;
    let mut loaded = false;
    if serve.demonstration {
        loaded = backend::demo::load(&backend).await?;
    }
    match (backend::demo::is_loaded(&backend).await?, serve.demonstration) {
        (true, false) => return Err(CommandError::DemonstrationData),
        (false, true) => return Err(CommandError::RealData),
        _ => {}
    }
    let application = Application {
        backend,
        assets,
        site_root: serve.site_root,
        carrier: Arc::new(carrier),
        post: Arc::new(Notify::new()),
    };
    let listener =
        TcpListener::bind(serve.address).await.map_err(|error| CommandError::Listen(serve.address, error))?;
    println!("Kenes serves on http://{}", serve.address);
    if loaded {
        println!("The demonstration council has been loaded.");
    }
    if serve.demonstration {
        print_accounts();
    }
    let server = axum::serve(listener, router::router(application.clone())).with_graceful_shutdown(told_to_end());
    tokio::select! {
        ended = async { server.await } => ended.map_err(CommandError::Ended),
        () = jobs::keep_time(application.clone()) => Ok(()),
        () = jobs::carry_mail(application) => Ok(()),
    }
}

/// The host of an address, without the user's name and password.
fn host_of(url: &str) -> Option<&str> {
    let rest = url.split_once("://")?.1;
    let rest = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    rest.split(['/', '?']).next().filter(|host| !host.is_empty())
}

/// Interrupted at the keyboard, or asked by the system to end.
async fn told_to_end() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
