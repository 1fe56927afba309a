//! Signing in, and one's own account.

mod account;
pub mod api;
mod sign_in;

pub use account::Account;
pub use sign_in::SignIn;
