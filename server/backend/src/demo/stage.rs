//! Plays the stories through the use cases, each step at its own moment, so that reckonings, history
//! and mail are as real as anybody's.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, TimeZone};
use domain::access::Actor;
use domain::calendar::{Calendar, Week};
use domain::ids::{DirectiveId, MeetingId};
use domain::locale::Locale;

use super::cast::Cast;
use super::script::{Point, Sitting, When};
use super::{executors, lives, sittings};
use crate::{Backend, Ctx, Error, directives, escalations, extensions, mail, reminders};

/// Mail planned in the last days before loading waits in the outbox and really goes out; what is
/// older is recorded as sent, so that loading floods nobody.
const LEFT_TO_SEND: Days = Days::new(3);

/// One moment of the play. The order of the kinds is their order within a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Scene {
    /// What recurs falls due, and what is due is reminded of.
    Remind,
    /// A body bears another name from this day.
    Rename,
    /// The meeting is put on the calendar with its agenda.
    Plan {
        sitting: usize,
    },
    /// The meeting is held: attendance, findings and the draft of the protocol are recorded.
    Hold {
        sitting: usize,
    },
    Sign {
        sitting: usize,
    },
    Live {
        sitting: usize,
        point: usize,
        step: usize,
    },
}

pub(super) struct Stage {
    pub backend: Backend,
    pub cast: Cast,
    pub calendar: Arc<Calendar>,
    pub today: NaiveDate,
    pub meetings: HashMap<usize, MeetingId>,
    pub directives: HashMap<(usize, usize), DirectiveId>,
}

impl Stage {
    /// Plays all stories in the order of their days.
    pub async fn play(&mut self, stories: &[&Sitting]) -> Result<(), Error> {
        let mut scenes = self.scenes(stories);
        scenes.sort_unstable();
        let mut rest = scenes.as_slice();
        while let Some((day, _)) = rest.first().copied() {
            let (of_day, later) = rest.split_at(rest.partition_point(|(other, _)| *other == day));
            rest = later;
            for (number, (_, scene)) in of_day.iter().enumerate() {
                let minutes = i64::try_from(number).unwrap_or_default() * 3;
                self.backend = self.at(day, NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default(), minutes)?;
                self.scene(stories, *scene)
                    .await
                    .inspect_err(|_| tracing::error!(%day, ?scene, "the demonstration breaks off"))?;
            }
            if self.today.checked_sub_days(LEFT_TO_SEND).is_some_and(|kept| day < kept) {
                self.backend = self.at(day, NaiveTime::from_hms_opt(20, 0, 0).unwrap_or_default(), 0)?;
                mail::outbox::settle_unsent(&self.backend, super::bodies::UNREACHED).await?;
            }
        }
        Ok(())
    }

    async fn scene(&mut self, stories: &[&Sitting], scene: Scene) -> Result<(), Error> {
        match scene {
            Scene::Remind => {
                let ctx = Ctx::system(self.backend.clone(), Locale::default());
                directives::make_due(&ctx).await?;
                extensions::lapse(&ctx, ctx.today()).await?;
                reminders::plan(&ctx, ctx.today(), false).await?;
                escalations::plan(&ctx, ctx.today(), false).await?;
                Ok(())
            }
            Scene::Rename => executors::rename(self).await,
            Scene::Plan { sitting } => sittings::plan(self, sitting, stories[sitting]).await,
            Scene::Hold { sitting } => sittings::hold(self, sitting, stories[sitting]).await,
            Scene::Sign { sitting } => sittings::sign(self, sitting, stories[sitting]).await,
            Scene::Live { sitting, point, step } => match &stories[sitting].points[point] {
                Point::Directive(told) => {
                    lives::step(self, self.directives[&(sitting, point)], told, told.life[step].1).await
                }
                Point::Decided { .. } => Ok(()),
            },
        }
    }

    fn scenes(&self, stories: &[&Sitting]) -> Vec<(NaiveDate, Scene)> {
        let mut scenes = Vec::new();
        for (sitting, story) in stories.iter().enumerate() {
            // A meeting known from its account alone was recorded on the day on which it was held.
            let recorded = matches!(story.starts, When::On(..));
            let held = self.day(story.ends);
            let planned = if recorded {
                held
            } else {
                self.calendar.subtract_working_days(self.day(story.starts), 14, Week::Five)
            };
            scenes.push((planned.min(self.today), Scene::Plan { sitting }));
            if held <= self.today {
                scenes.push((held, Scene::Hold { sitting }));
            }
            let Some(signed) = story.signed else { continue };
            scenes.push((self.day(signed), Scene::Sign { sitting }));
            for (point, told) in story.points.iter().enumerate() {
                let Point::Directive(told) = told else { continue };
                for (step, (when, _)) in told.life.iter().enumerate() {
                    scenes.push((self.day(*when), Scene::Live { sitting, point, step }));
                }
            }
        }
        scenes.push((self.day(executors::RENAMED_ON), Scene::Rename));
        scenes.retain(|(day, _)| *day <= self.today);
        scenes.extend(self.days_of_reminders(stories).into_iter().map(|day| (day, Scene::Remind)));
        scenes
    }

    /// Reminders went out while the nine directives were new, and in the last year; nobody writes the
    /// same letter for seven years.
    fn days_of_reminders(&self, stories: &[&Sitting]) -> Vec<NaiveDate> {
        let spans = [
            (self.day(When::On(2019, 1, 3)), self.day(When::On(2019, 4, 10))),
            (
                stories
                    .iter()
                    .filter(|story| !matches!(story.starts, When::On(..)))
                    .filter_map(|story| story.signed)
                    .map(|when| self.day(when))
                    .min()
                    .unwrap_or(self.today),
                self.today,
            ),
        ];
        let days = spans.into_iter().flat_map(|(from, until)| from.iter_days().take_while(move |day| *day < until));
        days.filter(|day| self.calendar.is_working(*day, Week::Five)).collect()
    }

    /// A day of a story. One that is counted from today lies on a working day: past ones move back,
    /// coming ones forward.
    pub fn day(&self, when: When) -> NaiveDate {
        let working = |day: NaiveDate| self.calendar.is_working(day, Week::Five);
        match when {
            When::On(year, month, day) => NaiveDate::from_ymd_opt(year, month, day).unwrap_or(self.today),
            When::Ago(days) => {
                let day = self.today - TimeDelta::days(days);
                if working(day) { day } else { self.calendar.previous_working(day, Week::Five) }
            }
            When::Ahead(days) => {
                let day = self.today + TimeDelta::days(days);
                if working(day) { day } else { self.calendar.next_working(day, Week::Five) }
            }
        }
    }

    /// The moment's context for one of the cast.
    pub fn as_actor(&self, actor: &Actor) -> Ctx {
        Ctx { actor: Some(actor.clone()), ..Ctx::system(self.backend.clone(), actor.locale) }
    }

    fn at(&self, day: NaiveDate, time: NaiveTime, minutes: i64) -> Result<Backend, Error> {
        let local = day.and_time(time) + TimeDelta::minutes(minutes);
        let instant = self.backend.time_zone().from_local_datetime(&local).earliest().ok_or_else(Error::not_found)?;
        Ok(self.backend.at(instant.to_utc()))
    }
}
