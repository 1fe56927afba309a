//! A mail server that says what a test tells it to, over a real connection.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

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
}

pub struct Sink {
    address: SocketAddr,
    state: Arc<State>,
}

struct State {
    conduct: Mutex<Conduct>,
    received: Mutex<Vec<String>>,
    arrived: Notify,
}

impl Sink {
    pub async fn open(conduct: Conduct) -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state =
            Arc::new(State { conduct: Mutex::new(conduct), received: Mutex::default(), arrived: Notify::new() });
        let served = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, served.clone()));
            }
        });
        Sink { address, state }
    }

    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    pub fn behave(&self, conduct: Conduct) {
        *self.state.conduct.lock().unwrap() = conduct;
    }

    /// The messages whose content came whole, as they were sent.
    pub fn received(&self) -> Vec<String> {
        self.state.received.lock().unwrap().clone()
    }

    /// Waits until one more message has come whole.
    pub async fn arrival(&self) {
        self.state.arrived.notified().await;
    }
}

impl State {
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
        !matches!(&*self.conduct.lock().unwrap(), Conduct::Unknown(address) if line.contains(address))
    }
}

/// Ends when the other side does, or when the test wants it to.
async fn converse(stream: TcpStream, state: Arc<State>) -> Option<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 sink\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let answer = match line.split(' ').next().unwrap_or_default().to_uppercase().as_str() {
            "RCPT" if !state.knows(&line) => "550 5.1.1 no such mailbox",
            "RCPT" if state.once_less(|conduct| if let Conduct::Defer(left) = conduct { Some(left) } else { None }) => {
                "451 4.7.1 come again later"
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await.ok()?;
                let first = lines.next_line().await.ok()??;
                if state.once_less(|conduct| if let Conduct::HangUp(left) = conduct { Some(left) } else { None }) {
                    return None;
                }
                let mut content = vec![first];
                loop {
                    match lines.next_line().await.ok()?? {
                        line if line == "." => break,
                        line => content.push(line),
                    }
                }
                state.received.lock().unwrap().push(content.join("\n"));
                state.arrived.notify_one();
                if matches!(&*state.conduct.lock().unwrap(), Conduct::Silent) {
                    std::future::pending::<()>().await;
                }
                "250 2.0.0 taken"
            }
            "QUIT" => return writer.write_all(b"221 bye\r\n").await.ok(),
            _ => "250 fine",
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}
