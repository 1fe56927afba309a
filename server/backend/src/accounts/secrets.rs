//! Passwords and tokens. Neither is ever stored: a password as its Argon2id hash with a salt of its
//! own, a token (which is random and long) as its SHA-256.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use sha2::{Digest, Sha256};

use crate::Error;

/// 256 random bits in hexadecimal.
pub fn new_token() -> String {
    hex::encode(rand::random::<[u8; 32]>())
}

pub fn hash_of_token(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

/// Hashing takes tens of milliseconds of a processor, so it leaves the threads that answer requests.
pub async fn hash_of_password(password: String) -> Result<String, Error> {
    let hash: PasswordHash =
        tokio::task::spawn_blocking(move || Argon2::default().hash_password(password.as_bytes())).await??;
    Ok(hash.to_string())
}

/// Whether the password is the one hashed. Without a hash the answer is no, after as long a time, so
/// that it does not tell which addresses are known.
pub async fn is_password(password: String, hash: Option<String>) -> Result<bool, Error> {
    let Some(hash) = hash else {
        hash_of_password(password).await?;
        return Ok(false);
    };
    let verify = move || Argon2::default().verify_password(password.as_bytes(), hash.as_str());
    match tokio::task::spawn_blocking(verify).await? {
        Ok(()) => Ok(true),
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
        Err(err) => Err(err.into()),
    }
}
