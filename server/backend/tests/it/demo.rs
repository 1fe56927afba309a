//! The demonstration, loaded on any day.

use std::time::Instant;

use crate::support::{World, both_databases, day};

both_databases!(loading_happens_once);

async fn loading_happens_once(mut world: World) {
    world.move_to(day("2026-11-23"), "10:00");
    let begun = Instant::now();
    assert!(backend::demo::load(&world.backend).await.unwrap());
    eprintln!("loaded in {:?}", begun.elapsed());
    assert!(!backend::demo::load(&world.backend).await.unwrap());
}
