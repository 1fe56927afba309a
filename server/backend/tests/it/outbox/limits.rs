//! How much is sent at once, how much in a minute, and what is left when a run is told to end.

use backend::mail::outbox::deliver;
use backend::mail::{Carrier, Relays, Sender};
use chrono::TimeDelta;
use domain::mail::MailState;

use super::sink::{Conduct, Sink};
use super::{FROM, issued, rows};
use crate::support::{World, both_databases};

both_databases!(
    mails_share_connections,
    no_more_leave_in_a_minute_than_all_programs_together_may_send,
    a_run_told_to_end_leaves_the_rest_untouched,
);

async fn mails_share_connections(world: World) {
    issued(&world, 60).await;
    let sink = Sink::open(Conduct::Accept).await;
    let relays = Relays { connections: 3, ..Relays::at(sink.url()) };
    let carrier = Carrier::smtp(&relays, &Sender::new(FROM)).unwrap();
    assert_eq!(deliver(&world.backend, &carrier).await.unwrap().sent, 60);
    assert_eq!(sink.connections(), 3);
    // They were taken leave of.
    assert_eq!(sink.said().iter().filter(|line| *line == "QUIT").count(), 3);
}

async fn no_more_leave_in_a_minute_than_all_programs_together_may_send(world: World) {
    issued(&world, 50).await;
    let sink = Sink::open(Conduct::Accept).await;
    let relays = Relays { per_minute: Some(20), ..Relays::at(sink.url()) };
    let programs = [(); 2].map(|()| Carrier::smtp(&relays, &Sender::new(FROM)).unwrap());
    let sent_at = async |seconds: i64| {
        let now = world.backend.at(world.backend.now() + TimeDelta::seconds(seconds));
        let (first, second) = tokio::join!(deliver(&now, &programs[0]), deliver(&now, &programs[1]));
        first.unwrap().sent + second.unwrap().sent
    };
    assert_eq!(sent_at(0).await, 20);
    assert_eq!(sent_at(59).await, 0);
    assert_eq!(sent_at(60).await, 20);
    assert_eq!(sent_at(120).await, 10);
    assert_eq!(sink.received().len(), 50);
}

async fn a_run_told_to_end_leaves_the_rest_untouched(world: World) {
    issued(&world, 60).await;
    let sink = Sink::open(Conduct::Accept).await;
    let carrier = Carrier::smtp(&Relays { connections: 4, ..Relays::at(sink.url()) }, &Sender::new(FROM)).unwrap();
    carrier.end();
    let sent = deliver(&world.backend, &carrier).await.unwrap().sent;
    assert_eq!(usize::try_from(sent).unwrap(), sink.received().len());
    let rest: Vec<_> = rows(&world).await.into_iter().filter(|row| row.state != MailState::Sent.as_str()).collect();
    assert!(rest.len() >= 40, "{}", rest.len());
    for row in rest {
        assert_eq!((row.state.as_str(), row.attempts, row.leased_until), ("created", 0, None));
        assert_eq!(row.next_attempt_at, Some(world.backend.now()));
    }
}
