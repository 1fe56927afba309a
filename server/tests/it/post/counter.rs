//! A mail server that takes everything and counts each identity.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

pub struct Counter {
    address: SocketAddr,
    log: Arc<Mutex<Log>>,
    total: watch::Receiver<u64>,
}

#[derive(Default)]
struct Log {
    copies: HashMap<String, u64>,
    first: Option<Instant>,
    last: Option<Instant>,
}

impl Counter {
    pub async fn open() -> Counter {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let log = Arc::new(Mutex::new(Log::default()));
        let (bell, total) = watch::channel(0);
        let (bell, kept) = (Arc::new(bell), log.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A client that is killed in the middle of a mail is part of what is tested.
                tokio::spawn(converse(stream, kept.clone(), bell.clone()));
            }
        });
        Counter { address, log, total }
    }

    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// All mails, those that came twice counted twice.
    pub fn total(&self) -> u64 {
        *self.total.borrow()
    }

    /// Waits until so many have come.
    pub async fn reached(&self, total: u64) {
        self.total.clone().wait_for(|now| *now >= total).await.unwrap();
    }

    /// How often each identity came.
    pub fn copies(&self) -> HashMap<String, u64> {
        self.log.lock().unwrap().copies.clone()
    }

    /// From the first mail to the last.
    pub fn lasted(&self) -> Duration {
        let log = self.log.lock().unwrap();
        log.first.zip(log.last).map(|(first, last)| last - first).unwrap_or_default()
    }
}

async fn converse(stream: TcpStream, log: Arc<Mutex<Log>>, bell: Arc<watch::Sender<u64>>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 counter\r\n").await.ok()?;
    let mut line = Vec::new();
    loop {
        hear(&mut stream, &mut line).await?;
        let answer: &[u8] = match line.get(..4).unwrap_or_default() {
            b"EHLO" => b"250-counter\r\n250 8BITMIME\r\n",
            b"QUIT" => return stream.write_all(b"221 bye\r\n").await.ok(),
            b"DATA" => {
                stream.write_all(b"354 go on\r\n").await.ok()?;
                let mut identity = String::new();
                while line != b".\r\n" {
                    hear(&mut stream, &mut line).await?;
                    if let Some(value) = line.strip_prefix(b"Message-ID: ") {
                        identity = String::from_utf8_lossy(value).trim().to_owned();
                    }
                }
                {
                    let mut log = log.lock().unwrap();
                    let now = Instant::now();
                    log.first.get_or_insert(now);
                    log.last = Some(now);
                    *log.copies.entry(identity).or_default() += 1;
                }
                bell.send_modify(|total| *total += 1);
                b"250 2.0.0 taken\r\n"
            }
            _ => b"250 fine\r\n",
        };
        stream.write_all(answer).await.ok()?;
    }
}

async fn hear(stream: &mut BufReader<TcpStream>, line: &mut Vec<u8>) -> Option<()> {
    line.clear();
    let read = stream.read_until(b'\n', line).await.ok()?;
    (read > 0).then_some(())
}
