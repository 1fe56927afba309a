//! A mail server that says what a test tells it to, over a real connection.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, crypto::ring};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio_rustls::TlsAcceptor;

/// What the server does with mail.
#[derive(Clone, Debug)]
pub enum Conduct {
    Accept,
    /// Asks to come again, so many times.
    Defer(u32),
    /// Does not know one address.
    Unknown(&'static str),
    /// Hangs up in the middle of the content, so many times.
    HangUp(u32),
    /// Takes the content and never answers.
    Silent,
    /// Takes the connection and never says a word.
    Mute,
    /// Is about to close, and says so.
    Closing,
}

/// How the server is entered. What is secure asks for the password too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Open,
    /// Begun in the open, made secure on demand.
    Upgraded,
    SecureFromTheStart,
}

pub struct Sink {
    address: SocketAddr,
    door: Door,
    /// The certificate of a door that is secure, in PEM.
    pub certificate: Option<String>,
    state: Arc<State>,
}

struct State {
    conduct: Mutex<Conduct>,
    received: Mutex<Vec<String>>,
    said: Mutex<Vec<String>>,
    connections: AtomicU32,
    arrived: Notify,
}

/// "kenes" and "secret", as AUTH PLAIN writes them.
const PASSWORD: &str = "AGtlbmVzAHNlY3JldA==";

impl Sink {
    pub async fn open(conduct: Conduct) -> Sink {
        Sink::behind(Door::Open, conduct).await
    }

    pub async fn behind(door: Door, conduct: Conduct) -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            conduct: Mutex::new(conduct),
            received: Mutex::default(),
            said: Mutex::default(),
            connections: AtomicU32::new(0),
            arrived: Notify::new(),
        });
        let (tls, certificate) = if door == Door::Open { (None, None) } else { Some(secured()).unzip() };
        let served = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                served.connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(converse(stream, door, tls.clone(), served.clone()));
            }
        });
        Sink { address, door, certificate, state }
    }

    pub fn url(&self) -> String {
        let port = self.address.port();
        match self.door {
            Door::Open => format!("smtp://127.0.0.1:{port}"),
            Door::Upgraded => format!("smtp://kenes:secret@localhost:{port}?tls=required"),
            Door::SecureFromTheStart => format!("smtps://kenes:secret@localhost:{port}"),
        }
    }

    pub fn behave(&self, conduct: Conduct) {
        *self.state.conduct.lock().unwrap() = conduct;
    }

    /// The messages whose content came whole, as they were sent.
    pub fn received(&self) -> Vec<String> {
        self.state.received.lock().unwrap().clone()
    }

    /// Every command so far.
    pub fn said(&self) -> Vec<String> {
        self.state.said.lock().unwrap().clone()
    }

    pub fn connections(&self) -> u32 {
        self.state.connections.load(Ordering::Relaxed)
    }

    /// Waits until one more message has come whole.
    pub async fn arrival(&self) {
        self.state.arrived.notified().await;
    }
}

impl State {
    fn conduct(&self) -> Conduct {
        self.conduct.lock().unwrap().clone()
    }

    /// Whether the server still misbehaves in a way that it counts.
    fn once_less(&self, left: fn(&mut Conduct) -> Option<&mut u32>) -> bool {
        let mut conduct = self.conduct.lock().unwrap();
        match left(&mut conduct) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }

    fn knows(&self, line: &str) -> bool {
        !matches!(self.conduct(), Conduct::Unknown(address) if line.contains(address))
    }
}

fn secured() -> (TlsAcceptor, String) {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(own.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), own.cert.pem())
}

/// Ends when the other side does, or when the test wants it to.
async fn converse(stream: TcpStream, door: Door, tls: Option<TlsAcceptor>, state: Arc<State>) -> Option<()> {
    if matches!(state.conduct(), Conduct::Mute) {
        std::future::pending::<()>().await;
    }
    match (door, tls) {
        (Door::SecureFromTheStart, Some(tls)) => {
            let stream = tls.accept(stream).await.ok()?;
            talk(stream, &["AUTH PLAIN LOGIN"], Some("220 sink"), &state).await;
        }
        (Door::Upgraded, Some(tls)) => {
            let stream = talk(stream, &["STARTTLS"], Some("220 sink"), &state).await?;
            let stream = tls.accept(stream).await.ok()?;
            talk(stream, &["AUTH PLAIN LOGIN"], None, &state).await;
        }
        _ => {
            talk(stream, &[], Some("220 sink"), &state).await;
        }
    }
    Some(())
}

/// Gives the stream back where it is to be made secure.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    offers: &[&str],
    greeting: Option<&str>,
    state: &State,
) -> Option<S> {
    let mut stream = BufReader::new(stream);
    let mut known = !offers.contains(&"AUTH PLAIN LOGIN");
    if let Some(greeting) = greeting {
        say(&mut stream, greeting).await?;
    }
    loop {
        let line = hear(&mut stream).await?;
        state.said.lock().unwrap().push(line.clone());
        let answer = match line.split(' ').next().unwrap_or_default().to_uppercase().as_str() {
            "EHLO" => {
                offers.iter().fold("250-sink\r\n".to_owned(), |said, offer| said + "250-" + offer + "\r\n")
                    + "250 8BITMIME"
            }
            "STARTTLS" if offers.contains(&"STARTTLS") => {
                say(&mut stream, "220 go on").await?;
                return Some(stream.into_inner());
            }
            "AUTH" if line.ends_with(PASSWORD) => {
                known = true;
                "235 2.7.0 welcome".to_owned()
            }
            "AUTH" => "535 5.7.8 unknown".to_owned(),
            "MAIL" if !known => "530 5.7.0 who are you".to_owned(),
            "MAIL" if matches!(state.conduct(), Conduct::Closing) => "421 4.3.2 closing".to_owned(),
            "RCPT" if !state.knows(&line) => "550 5.1.1 no such mailbox".to_owned(),
            "RCPT" if state.once_less(|conduct| if let Conduct::Defer(left) = conduct { Some(left) } else { None }) => {
                "451 4.7.1 come again later".to_owned()
            }
            "DATA" => {
                say(&mut stream, "354 go on").await?;
                let content = take(&mut stream, state).await?;
                state.received.lock().unwrap().push(content);
                state.arrived.notify_one();
                if matches!(state.conduct(), Conduct::Silent) {
                    std::future::pending::<()>().await;
                }
                "250 2.0.0 taken".to_owned()
            }
            "QUIT" => {
                say(&mut stream, "221 bye").await?;
                return None;
            }
            _ => "250 fine".to_owned(),
        };
        say(&mut stream, &answer).await?;
    }
}

async fn take<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut BufReader<S>, state: &State) -> Option<String> {
    let mut content = vec![hear(stream).await?];
    if state.once_less(|conduct| if let Conduct::HangUp(left) = conduct { Some(left) } else { None }) {
        return None;
    }
    loop {
        match hear(stream).await? {
            line if line == "." => return Some(content.join("\n")),
            line => content.push(line),
        }
    }
}

async fn say<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut BufReader<S>, words: &str) -> Option<()> {
    stream.write_all(format!("{words}\r\n").as_bytes()).await.ok()?;
    stream.flush().await.ok()
}

async fn hear<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut BufReader<S>) -> Option<String> {
    let mut line = String::new();
    match stream.read_line(&mut line).await {
        Ok(read) if read > 0 => Some(line.trim_end().to_owned()),
        _ => None,
    }
}
