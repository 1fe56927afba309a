//! Links by which somebody without an account reports once. Of the link itself only a hash is kept; looking
//! at it uses nothing up, and the report that comes by it uses it up in one transaction.

mod queries;

use domain::access::{Act, Actor, Role};
use domain::councils::Settings;
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;
use domain::report_links::{
    self, LinkPage, LinkedReport, LinkedReportForm, ReportLinkForm, ReportLinks, RevokeLinkForm, Shut, Standing as Now,
    lasts_until, offered,
};
use sea_orm::ConnectionTrait;

use crate::accounts::{self, hash_of_token, new_token};
use crate::directives::queries::file::matter;
use crate::directives::queries::limbs;
use crate::directives::queries::rows;
use crate::directives::queries::standing::{Standing, standing};
use crate::history::{self, Subject};
use crate::reports::{ByLink, admit, put_down};
use crate::{Backend, Ctx, Error, bodies, councils};

use queries::Link;

/// The links of a directive as its reader may see them, with what new ones may admit. Nothing where the
/// council does not allow them.
pub(crate) async fn of(ctx: &Ctx, directive: &Standing, settings: &Settings) -> Result<ReportLinks, Error> {
    let actor = ctx.actor()?;
    if !settings.report_links || directive.recurs() {
        return Ok(ReportLinks::default());
    }
    let offered = offered(actor, &directive.scope);
    let mut links = queries::of(ctx, directive).await?;
    // A body sees whom it lets report itself, the secretariat all.
    links.retain(|link| offered.iter().any(|(body, _)| *body == link.body.id));
    let mut names = bodies::named(ctx.db(), offered.iter().map(|(body, _)| *body)).await?;
    let admissible = offered.into_iter().filter_map(|(body, kinds)| Some((names.remove(&body)?, kinds))).collect();
    Ok(ReportLinks { links, admissible, address: None })
}

/// Makes a link, and answers its secret, which is told once.
pub async fn make(ctx: &Ctx, form: &ReportLinkForm) -> Result<(DirectiveId, String), Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let settings = ctx.council().await?.settings;
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    if !may_make(actor) {
        return Err(Refusal::Denied.into());
    }
    if !settings.report_links {
        return Err(Obstacle::LinksNotAllowed.into());
    }
    if directive.recurs() {
        return Err(Obstacle::OnInstances.into());
    }
    let offered = offered(actor, &directive.scope);
    if offered.is_empty() {
        return Err(Obstacle::State.into());
    }
    let draft = form.parse()?;
    if !offered.iter().any(|(body, kinds)| *body == draft.body && kinds.contains(&draft.kind)) {
        return Err(Error::field("admits", Problem::NotAChoice));
    }
    let token = new_token();
    let until = lasts_until(ctx.today());
    queries::insert(&txn, ctx, id, &draft, (&hash_of_token(&token), until)).await?;
    let detail = EventDetail {
        subject: Some(draft.name),
        value: Some(draft.kind.as_str().to_owned()),
        date: Some(until),
        ..EventDetail::default()
    };
    history::record(&txn, ctx, Subject::Directive(id), EventKind::ReportLinkMade, detail, None).await?;
    txn.commit().await?;
    Ok((id, token))
}

/// Revokes a link that was not used yet: its body's account or the secretariat.
pub async fn revoke(ctx: &Ctx, form: &RevokeLinkForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let link = form.link.trim().parse().map_err(|_| Refusal::NotFound)?;
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    if !may_make(actor) {
        return Err(Refusal::Denied.into());
    }
    let (body, name) = queries::named(&txn, &directive, link).await?.ok_or_else(Error::not_found)?;
    if actor.role == Role::Body && actor.body != Some(body) {
        return Err(Error::not_found());
    }
    if !queries::revoke(&txn, ctx, link).await? {
        return Err(Obstacle::LinkShut.into());
    }
    let detail = EventDetail { subject: Some(name), ..EventDetail::default() };
    history::record(&txn, ctx, Subject::Directive(id), EventKind::ReportLinkRevoked, detail, None).await?;
    txn.commit().await?;
    Ok(id)
}

/// Where a link leads.
pub fn address(backend: &Backend, token: &str) -> String {
    format!("{}/report/{token}", backend.public_url())
}

/// What a link opens, for whoever holds it. Programs that look at links before a person does use nothing up.
pub async fn page(ctx: &Ctx, token: &str) -> Result<LinkPage, Error> {
    let Some(link) = queries::by_token(ctx.db(), ctx, &hash_of_token(token)).await? else {
        return Ok(LinkPage::Unknown);
    };
    match opened(ctx.db(), &link).await? {
        Ok(directive) => Ok(LinkPage::Open(Box::new(linked_report(ctx, &link, &directive).await?))),
        Err(shut) => Ok(LinkPage::Shut(shut)),
    }
}

/// The report that a link was made for. It stands in the history under the name of whoever the link was
/// made for, with the link's number and its maker.
pub async fn report(ctx: &Ctx, form: &LinkedReportForm) -> Result<(), Error> {
    let txn = ctx.begin().await?;
    let link = queries::by_token(&txn, ctx, &hash_of_token(form.token.trim())).await?.ok_or_else(Error::not_found)?;
    let directive = opened(&txn, &link).await?.map_err(|_| Obstacle::LinkShut)?;
    let actor = Actor {
        account: link.account,
        name: link.name.clone(),
        role: Role::Body,
        council: link.council,
        body: Some(link.body),
        locale: ctx.locale,
        cleared: false,
    };
    let reporter = Ctx { actor: Some(actor.clone()), ..ctx.clone() };
    let (body, draft) = admit(&reporter, &actor, &form.report(link.directive, link.kind), &directive)?;
    let by = ByLink { link: link.id, made_by: link.made_by };
    let report = put_down(&txn, &reporter, directive, (body, &draft), &[], Some(&by)).await?;
    // Of two that came at once one uses it up; the other is told, and its report is not written.
    if !queries::use_up(&txn, ctx, link.id, report).await? {
        return Err(Obstacle::LinkShut.into());
    }
    Ok(txn.commit().await?)
}

/// The directive, if the link works and whoever made it might make it today.
async fn opened(conn: &impl ConnectionTrait, link: &Link) -> Result<Result<Standing, Shut>, Error> {
    match link.standing {
        Now::Used { on } => return Ok(Err(Shut::Used { on })),
        Now::Revoked { on } => return Ok(Err(Shut::Revoked { on })),
        Now::Expired { on } => return Ok(Err(Shut::Expired { on })),
        Now::Works { .. } => {}
    }
    let maker = accounts::by_id(conn, link.account).await?.filter(|account| !account.disabled);
    let settings = councils::by_id(conn, link.council).await?.map(|council| council.settings);
    let allowed = settings.is_some_and(|settings| settings.report_links);
    let Some(maker) = maker.filter(|_| allowed) else { return Ok(Err(Shut::Closed)) };
    // A link may come into wrong hands, so it opens nothing for official use, whoever made it.
    let maker = Actor { cleared: false, ..maker.actor };
    let directive = match standing(conn, &maker, link.directive).await {
        Ok(directive) => directive,
        Err(Error::Refused(Refusal::NotFound)) => return Ok(Err(Shut::Closed)),
        Err(error) => return Err(error),
    };
    let admits = report_links::admissible(&maker, &directive.scope, link.body).contains(&link.kind);
    Ok(if admits && !directive.recurs() { Ok(directive) } else { Err(Shut::Closed) })
}

async fn linked_report(ctx: &Ctx, link: &Link, directive: &Standing) -> Result<LinkedReport, Error> {
    let matter = matter(ctx.db(), directive).await?;
    let (reference, title) = rows::heading(ctx.db(), directive.id).await?;
    let limbs = limbs::limbs(ctx.db(), directive, &[]).await?;
    Ok(LinkedReport {
        reference,
        title,
        words: matter.words,
        due_on: queries::due_on(ctx.db(), link, directive).await?,
        body: bodies::named(ctx.db(), [link.body]).await?.remove(&link.body).ok_or_else(Error::not_found)?,
        kind: link.kind,
        name: link.name.clone(),
        made_by: link.made_by.clone(),
        until: link.until,
        late: directive.due_on.is_some_and(|due_on| due_on < ctx.today()),
        answered: directive.force.is_answered() && directive.answer.is_none(),
        confidence: directive.confidence,
        limbs: limbs
            .into_iter()
            .filter(|limb| !limb.letter.is_empty())
            .map(|limb| (limb.id, limb.letter, limb.text))
            .collect(),
    })
}

/// Whoever speaks for a body, or checks what bodies report.
fn may_make(actor: &Actor) -> bool {
    actor.role == Role::Body || domain::access::may(actor, Act::ControlExecution)
}
