//! Letters as they would be written today, for whoever looks after them; nothing is sent.

use chrono::{Days, NaiveDate};
use domain::access::Act;
use domain::digests::{DigestKind, Frequency};
use domain::escalations::Step;
use domain::ids::BodyId;
use domain::locale::Locale;
use domain::mail::{Sample, SampleFilter, SampleLetter, Template};
use domain::reminders::Rule;

use super::letter::Sheet;
use super::post::Post;
use super::queries::{self, Decided, Matter, Party};
use super::sheets::gathered::{Counting, Frame};
use super::sheets::{self, Due, Occasion};
use crate::{Ctx, Error, digests, reminders};

const TWO_WEEKS: Days = Days::new(14);

/// A template filled with a real directive, in one language.
pub async fn sample(ctx: &Ctx, filter: &SampleFilter) -> Result<Sample, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let template = Template::parse(filter.template.trim()).unwrap_or(Template::IssuedToLead);
    let language = Locale::parse(filter.language.trim()).unwrap_or(ctx.locale);
    let post = Post::open(ctx.db(), ctx).await?;
    let directive = queries::for_sample(ctx.db(), actor, filter.number.trim()).await?;
    let matter = match directive {
        Some(directive) => post.matters(ctx.db(), &[directive]).await?.pop(),
        None => None,
    };
    let letter = match (gathers(template), &matter) {
        (Some(kind), _) => {
            let sheet = digests::sample(ctx, &post, kind, language).await?;
            Some(written(&post, String::new(), (sheet.title.clone(), sheet), language)?)
        }
        (None, Some(matter)) => {
            let sheet = letter(ctx, &post, template, language, matter).await?;
            Some(written(&post, matter.reference.clone(), sheet, language)?)
        }
        (None, None) => None,
    };
    Ok(Sample { template, language, letter })
}

/// Letters of the council's offices, which are about no directive in particular.
fn gathers(template: Template) -> Option<DigestKind> {
    match template {
        Template::Office => Some(DigestKind::Own),
        Template::OverdueList => Some(DigestKind::OverdueList),
        Template::Discipline => Some(DigestKind::Discipline),
        _ => None,
    }
}

fn written(
    post: &Post,
    number: String,
    (subject, sheet): (String, Sheet),
    language: Locale,
) -> Result<SampleLetter, Error> {
    let letter = post.letter(subject, &sheet, language)?;
    Ok(SampleLetter { number, subject: letter.subject, text: letter.text, html: letter.html })
}

/// Subject and sheet.
async fn letter(
    ctx: &Ctx,
    post: &Post,
    template: Template,
    language: Locale,
    matter: &Matter,
) -> Result<(String, Sheet), Error> {
    let lead = matter.lead.as_ref().ok_or_else(Error::not_found)?;
    match template {
        Template::Own => {
            let sheet = own(ctx, post, language, lead).await?;
            Ok((sheet.title.clone(), sheet))
        }
        _ => on_matter(ctx, post, template, language, (matter, lead)).await,
    }
}

async fn on_matter(
    ctx: &Ctx,
    post: &Post,
    template: Template,
    language: Locale,
    (matter, lead): (&Matter, &Party),
) -> Result<(String, Sheet), Error> {
    let calendar = ctx.calendar().await?;
    let due_on = matter.due_on.unwrap_or(post.today);
    let due = Due {
        rule: Rule::Before(
            calendar.working_days_between(post.today, due_on, lead.address.week).try_into().unwrap_or(0),
        ),
        today: post.today,
        calendar: &calendar,
        notice_days: post.settings.extension_notice_days,
    };
    let words = matter.words.text(language);
    let late = calendar.working_days_between(due_on, post.today, lead.address.week).max(1);
    let decided = decided(template, matter, due_on);
    let occasion = match template {
        Template::IssuedToLead | Template::Own | Template::Office | Template::OverdueList | Template::Discipline => {
            Occasion::IssuedToLead
        }
        Template::ExtensionGranted | Template::ExtensionRefused => Occasion::ExtensionDecided(&decided),
        Template::IssuedToCoExecutor => Occasion::IssuedToCoExecutor,
        Template::Corrected => Occasion::Corrected { reason: words },
        Template::Reminder => Occasion::Reminder(&due),
        Template::Returned => Occasion::Returned,
        Template::Closed => Occasion::Closed,
        Template::DateMoved => Occasion::DateMoved { earlier: matter.first_due_on, event: None },
        Template::LetGo => Occasion::LetGo { reason: words },
        Template::ObjectionDismissed => Occasion::ObjectionDismissed { note: words },
        Template::FocalPoint => Occasion::Escalation { step: Step::FocalPoint, late },
        Template::Alternate => Occasion::Escalation { step: Step::Alternate, late },
        Template::Head => Occasion::Escalation { step: Step::Head, late },
        Template::Chair => Occasion::Escalation { step: Step::Chair, late },
    };
    let party = match template {
        Template::IssuedToCoExecutor => matter.co_executors.first().unwrap_or(lead),
        _ => lead,
    };
    let sheet = sheets::sheet(occasion, matter, (party, language), &post.name, &post.public_url);
    Ok((sheets::subject(matter, language, &sheet.title), sheet))
}

/// A request for two weeks more, as it would be answered.
fn decided(template: Template, matter: &Matter, due_on: NaiveDate) -> Decided {
    let asked_for = due_on + TWO_WEEKS;
    Decided {
        directive: matter.id,
        granted_until: (template == Template::ExtensionGranted).then_some(asked_for),
        asked_for,
        limb: None,
        earlier: matter.due_on,
        note: None,
    }
}

/// All that the lead owes.
async fn own(ctx: &Ctx, post: &Post, language: Locale, lead: &Party) -> Result<Sheet, Error> {
    let bodies = std::collections::HashSet::from([BodyId(lead.address.body)]);
    let (open, hidden) = reminders::queries::open(ctx.db(), &bodies, post.today + reminders::AHEAD, None).await?;
    let calendar = ctx.calendar().await?;
    let frame = Frame { locale: language, council: &post.name, public_url: &post.public_url, unsubscribe: None };
    let counting = Counting { today: post.today, calendar: &calendar, week: lead.address.week };
    let name = post.addressees.name(lead.address.body);
    Ok(frame.own(name.text(language), open, !hidden.is_empty(), Frequency::Daily, counting))
}
