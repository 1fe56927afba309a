//! Two senders of which one is killed again and again.

use std::process::Child;
use std::time::Duration;

use super::{Counter, House};

/// How often it is looked whether a sender has ended.
const GLANCE: Duration = Duration::from_millis(5);

/// What happened.
#[derive(Debug, Default)]
pub struct Fire {
    pub kills: u32,
    /// Identities that came more than once.
    pub repeated: usize,
    /// Mails of which the ledger says that they may have.
    pub doubtful: usize,
}

/// Sends all that waits with two programs, killing one of them after a random number of mails, so many
/// times. Fails where a mail is lost, or came more often than the ledger admits.
pub async fn send_under_fire(house: &House, counter: &Counter, seed: u64, kills: u32) -> Fire {
    let mails = house.waiting().await;
    let mut dice = Dice(seed);
    let url = counter.url();
    // A lease is five times as long.
    let settings = [("KENES_SMTP_URL", url.as_str()), ("KENES_SMTP_TIMEOUT", "1"), ("KENES_LOG", "off")];
    let start = || house.kenes(&["deliver"], &settings);
    let mut senders = [start(), start()];
    let mut fire = Fire::default();
    while house.waiting().await > 0 {
        let until = counter.total() + 1 + dice.roll(mails / u64::from(kills + 1));
        let ended = first_to_end(&mut senders);
        tokio::select! {
            () = counter.reached(until), if fire.kills < kills => {
                let victim = &mut senders[usize::from(dice.roll(2) == 1)];
                victim.kill().unwrap();
                victim.wait().unwrap();
                *victim = start();
                fire.kills += 1;
            }
            sender = ended => {
                // Nothing was due: what is left is held by the dead.
                while house.waiting().await > 0 && !house.something_is_due().await {
                    tokio::time::sleep(GLANCE).await;
                }
                senders[sender] = start();
            }
        }
    }
    for sender in &mut senders {
        sender.kill().unwrap();
        sender.wait().unwrap();
    }
    judge(house, counter, mails, fire).await
}

async fn judge(house: &House, counter: &Counter, mails: u64, mut fire: Fire) -> Fire {
    let copies = counter.copies();
    let sent = house.sent().await;
    assert_eq!(u64::try_from(sent.len()).unwrap(), mails, "every mail is sent");
    for (identity, begun, answered) in sent {
        let came = copies.get(&identity).copied().unwrap_or(0);
        assert!(came >= 1, "{identity} is lost");
        let unanswered = begun - answered;
        assert!(
            came <= u64::from(1 + unanswered),
            "{identity} came {came} times, {unanswered} attempts were unanswered"
        );
        fire.repeated += usize::from(came > 1);
        fire.doubtful += usize::from(domain::mail::is_doubtful(begun, answered, false));
    }
    fire
}

async fn first_to_end(senders: &mut [Child; 2]) -> usize {
    loop {
        for (number, sender) in senders.iter_mut().enumerate() {
            if sender.try_wait().unwrap().is_some() {
                return number;
            }
        }
        tokio::time::sleep(GLANCE).await;
    }
}

/// Xorshift: the same for a seed, on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides.max(1)
    }
}
