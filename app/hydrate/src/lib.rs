//! The browser's entry: takes over the page that the server has written.

use wasm_bindgen::prelude::wasm_bindgen;

/// `words` is the Fluent source of the one language the page is written in, `locale` its name.
#[wasm_bindgen]
pub fn hydrate(locale: &str, words: &str) {
    console_error_panic_hook::set_once();
    app::words::receive(locale, words);
    leptos::mount::hydrate_body(app::App);
}
