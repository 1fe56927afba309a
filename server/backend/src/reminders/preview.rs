use chrono::{Days, NaiveDate};
use domain::access::Act;
use domain::calendar::Calendar;
use domain::councils::Settings;
use domain::directives::DirectiveState;
use domain::escalations::Escalation;
use domain::ids::DirectiveId;
use domain::reminders::{Letters, Occasion, Planned, Reckoning, Rule, Silence, Trial, TrialFilter, TriedOn, changes};

use super::{Known, queries};
use crate::directives::queries::standing::standing;
use crate::mail::{self, Matter, Party, Post, Recipient};
use crate::{Ctx, Error, councils, escalations};

/// How far ahead letters that repeat are told.
const AHEAD: Days = Days::new(30);

/// Who gets what and when for one directive, if nobody reports.
pub async fn preview(ctx: &Ctx, directive: DirectiveId) -> Result<Letters, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    standing(ctx.db(), actor, directive).await?;
    let post = Post::open(ctx.db(), ctx).await?;
    let matter = post.matters(ctx.db(), &[directive]).await?.pop().ok_or_else(Error::not_found)?;
    let calendar = ctx.calendar().await?;
    let known = queries::planned(ctx.db(), &[directive]).await?;
    Ok(letters(&post, &matter, (escalations::of(ctx, directive).await?, &known), &calendar))
}

/// What another schedule would change, on the directive of that number. Nothing is saved.
pub async fn trial(ctx: &Ctx, filter: &TrialFilter) -> Result<Trial, Error> {
    let actor = ctx.require(Act::ChangeSettings)?;
    let (settings, version) = councils::with_version(ctx.db(), actor.council).await?;
    let (tried, problems) = filter.tried(settings.clone());
    let directive = match mail::queries::for_sample(ctx.db(), actor, filter.number.trim()).await? {
        Some(directive) => Some(tried_on(ctx, directive, (&settings, &tried)).await?),
        None => None,
    };
    Ok(Trial { filter: filter.clone(), settings, version, tried, problems, directive })
}

async fn tried_on(
    ctx: &Ctx,
    directive: DirectiveId,
    (settings, tried): (&Settings, &Settings),
) -> Result<TriedOn, Error> {
    let mut post = Post::open(ctx.db(), ctx).await?;
    let matter = post.matters(ctx.db(), &[directive]).await?.pop().ok_or_else(Error::not_found)?;
    let (taken, calendar) = (escalations::of(ctx, directive).await?, ctx.calendar().await?);
    let known = queries::planned(ctx.db(), &[directive]).await?;
    post.settings = settings.clone();
    let standing = letters(&post, &matter, (taken.clone(), &known), &calendar);
    post.settings = tried.clone();
    let letters = letters(&post, &matter, (taken, &known), &calendar);
    let changes = changes(&standing.planned, &letters.planned);
    Ok(TriedOn { letters, changes })
}

fn letters(post: &Post, matter: &Matter, (taken, known): (Vec<Escalation>, &Known), calendar: &Calendar) -> Letters {
    let silence = silence(matter);
    let mut letters = Letters {
        directive: matter.id,
        reference: matter.reference.clone(),
        title: matter.title.clone(),
        due_on: matter.due_on,
        silence,
        schedule: None,
        planned: Vec::new(),
        taken,
    };
    let (None, Some(lead), Some(due_on)) = (silence, &matter.lead, matter.due_on) else { return letters };
    let until = due_on.max(post.today) + AHEAD;
    let set_on = matter.date_set_on.unwrap_or(post.today);
    let since = matter.resumed_on.map_or(set_on, |resumed_on| resumed_on.max(set_on));
    let week = lead.address.week;
    let reckoning = post.reckoning((matter.force, set_on, due_on), calendar, week);
    letters.schedule = Some(reckoning.schedule);
    let foretold = Foretold { post, known, directive: matter.id, since, until };
    let of_lead = foretold.letters(&reckoning, lead, due_on);
    letters.planned.extend(of_lead.into_iter().map(|(on, rule, to)| Planned {
        on,
        occasion: Occasion::Lead(rule),
        to,
    }));
    for party in &matter.co_executors {
        let Some(internal) = party.internal_due_on.filter(|_| !party.contributed) else { continue };
        let reckoning = post.reckoning((matter.force, set_on, internal), calendar, party.address.week);
        let owed = foretold.letters(&reckoning, party, internal);
        let occasion = Occasion::CoExecutor;
        letters.planned.extend(owed.into_iter().map(|(on, rule, to)| Planned { on, occasion: occasion(rule), to }));
    }
    let highest = letters.taken.iter().filter(|taken| taken.due_on == due_on).map(|taken| taken.step).max();
    for (step, on) in
        post.settings.ladder.days(matter.resumed_on.map_or(due_on, |resumed_on| resumed_on.max(due_on)), calendar, week)
    {
        if on >= post.today && highest.is_none_or(|highest| highest < step) {
            let to = reached(post, post.at_step(step, &lead.address));
            let to = to.into_iter().map(|(to, _)| (to, None)).collect();
            letters.planned.push(Planned { on, occasion: Occasion::Step(step), to });
        }
    }
    letters.planned.sort_by_key(|planned| planned.on);
    letters
}

/// What reminders of a part are foretold with.
struct Foretold<'a> {
    post: &'a Post,
    /// What was reminded of already is not reminded of again.
    known: &'a Known,
    directive: DirectiveId,
    since: NaiveDate,
    until: NaiveDate,
}

impl Foretold<'_> {
    /// The reminders to come, as the planning will write them: what should have gone out by now comes with its
    /// next run.
    fn letters(&self, reckoning: &Reckoning, party: &Party, due_on: NaiveDate) -> Vec<(NaiveDate, Rule, Reached)> {
        let today = self.post.today;
        let works = reckoning.on_days_off || reckoning.calendar.is_working(today, reckoning.week);
        let next = if works { today } else { reckoning.calendar.next_working(today, reckoning.week) };
        let late = reckoning.due(due_on, self.since, next).map(|rule| (rule, next));
        let coming = reckoning.days(due_on, self.until).into_iter().filter(|(_, day)| *day > next && *day > self.since);
        let recipients = self.post.recipients(&party.address);
        let of_rule = |(rule, on): (Rule, NaiveDate)| {
            let is_new = |recipient: &&Recipient| {
                !self.known.contains(&(self.directive, recipient.key.clone(), rule.key(), due_on))
            };
            let to = reached(self.post, recipients.iter().filter(is_new).cloned().collect());
            (!to.is_empty()).then_some((on, rule, to))
        };
        late.into_iter().chain(coming).filter_map(of_rule).collect()
    }
}

/// Addresses, each with the hour from which it is written to.
type Reached = Vec<(String, Option<u32>)>;

fn silence(matter: &Matter) -> Option<Silence> {
    match matter.state {
        DirectiveState::Draft => Some(Silence::Draft),
        DirectiveState::OnHold => Some(Silence::OnHold),
        DirectiveState::Reported | DirectiveState::UnderReview => Some(Silence::Reported),
        state if !state.awaits_body() => Some(Silence::Ended),
        _ if matter.due_on.is_none() => Some(Silence::NoDate),
        _ => None,
    }
}

fn reached(post: &Post, recipients: Vec<Recipient>) -> Reached {
    let one = |recipient: Recipient| {
        let hour = post.hour_of(&recipient);
        (recipient.key, Some(hour))
    };
    recipients.into_iter().map(one).collect()
}
