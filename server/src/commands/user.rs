use std::io::BufRead;

use backend::accounts::NewAccount;
use domain::locale::{Locale, Multilingual};
use language::Words;

use super::{CommandError, open};
use crate::config::{Storage, User, UserAdd, UserCommand};

pub async fn run(storage: &Storage, user: User) -> Result<(), CommandError> {
    match user.command {
        UserCommand::Add(add) => self::add(storage, add).await,
    }
}

async fn add(storage: &Storage, add: UserAdd) -> Result<(), CommandError> {
    let (password, made_up) = if add.password_stdin {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map_err(CommandError::Input)?;
        (line.trim_end_matches(['\r', '\n']).to_owned(), false)
    } else {
        (format!("{:024x}", rand::random::<u128>() >> 32), true)
    };
    let locale =
        Locale::parse(&add.language).ok_or_else(|| CommandError::Refused("the language is kk, ru or en".to_owned()))?;
    let backend = open(storage, false).await?;
    backend.migrate().await?;
    let account = NewAccount {
        name: add.name,
        post: Multilingual::default(),
        email: add.email.clone(),
        password: password.clone(),
        role: add.role.into(),
        body: add.body,
        locale,
        cleared: add.cleared,
    };
    match backend::accounts::add(&backend, account).await {
        Ok(_) => {
            println!("The account {} is added.", add.email);
            if made_up {
                println!("Its password is {password}; it can be changed after signing in.");
            }
            Ok(())
        }
        Err(error) => Err(match error.into_refusal() {
            domain::error::Error::Unavailable => {
                CommandError::Refused("the database cannot be used at the moment".to_owned())
            }
            refusal => CommandError::Refused(Words::of(Locale::En).error(&refusal)),
        }),
    }
}
