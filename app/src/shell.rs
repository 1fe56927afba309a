//! The HTML document around every page; on the server alone.

use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_meta::MetaTags;

use crate::{App, FirstPage};

/// Drawings that pages refer to by name.
pub const SYMBOLS: &str = include_str!("../../style/symbols.svg");

/// Addresses of the built files, whose names carry the hash of their content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// Absent where the browser bundle was not built: pages then work as plain HTML.
    pub script: Option<String>,
    pub wasm: Option<String>,
    pub style: String,
}

/// The whole document. Words, session and assets come from the request's context.
pub fn shell() -> impl IntoView {
    let locale =
        use_context::<FirstPage>().and_then(|first| first.session).map(|session| session.locale).unwrap_or_default();
    let assets = use_context::<Assets>();
    let start = assets.as_ref().and_then(|assets| {
        let (script, wasm) = (assets.script.as_ref()?, assets.wasm.as_ref()?);
        let version = language::version(locale);
        let locale = locale.as_str();
        Some(format!(
            "import init,{{hydrate}} from '{script}';\
             const words=fetch('/words/{locale}.{version}.ftl').then(r=>r.text());\
             await init({{module_or_path:'{wasm}'}});\
             hydrate('{locale}',await words);\
             document.documentElement.dataset.ready='true';"
        ))
    });
    let style = assets.as_ref().map(|assets| assets.style.clone()).unwrap_or_default();
    let preload = assets.and_then(|assets| assets.script.zip(assets.wasm)).map(|(script, wasm)| {
        view! {
            <link rel="modulepreload" href=script />
            <link rel="preload" href=wasm r#as="fetch" r#type="application/wasm" crossorigin="anonymous" />
        }
    });
    view! {
        <!DOCTYPE html>
        <html lang=locale.as_str()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
                <meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)" />
                <link rel="icon" href="/mark.svg" r#type="image/svg+xml" />
                <link rel="preload" href="/fonts/golos-text-latin.woff2" r#as="font" r#type="font/woff2" crossorigin="anonymous" />
                <link rel="stylesheet" href=style />
                {preload}
                {start.map(|start| view! { <script r#type="module" nonce=use_nonce() inner_html=start></script> })}
                <MetaTags />
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}
