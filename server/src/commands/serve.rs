use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::Notify;

use super::mail::{carrier, servers};
use super::{CommandError, open, print_accounts};
use crate::application::Application;
use crate::config::{Serve, Storage};
use crate::mail::BounceToken;
use crate::{assets, jobs, router};

/// How long mail that is being sent is waited for.
const LEAVE: Duration = Duration::from_secs(10);

/// Serves until the program is told to end.
pub async fn run(mut storage: Storage, serve: Serve) -> Result<(), CommandError> {
    if !serve.demonstration {
        if storage.public_url.is_none() {
            return Err(CommandError::PublicUrl);
        }
        if servers(&serve.mail).is_empty() {
            return Err(CommandError::MailServer);
        }
    }
    storage.public_url.get_or_insert_with(|| format!("http://{}", serve.address));
    let assets =
        assets::read(&serve.site_root).map_err(|error| CommandError::Bundle(serve.site_root.clone(), error))?;
    let carrier = carrier(&storage, &serve.mail)?;
    let backend = open(&storage, serve.demonstration).await?.mailing_by(carrier.relays().as_deref());
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
        bounce_token: serve.bounce_token.as_deref().filter(|token| !token.is_empty()).map(BounceToken::new),
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
    let mut post = tokio::spawn(jobs::carry_mail(application.clone()));
    let ended = tokio::select! {
        ended = async { server.await } => ended.map_err(CommandError::Ended),
        () = jobs::keep_time(application.clone()) => Ok(()),
        _ = &mut post => Ok(()),
    };
    // What a mail server has taken is written down; else the mail would go out once more.
    application.carrier.end();
    application.post.notify_one();
    if !post.is_finished() {
        let _ = tokio::time::timeout(LEAVE, post).await;
    }
    ended
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
