//! The register of directives.

use chrono::NaiveDate;
use domain::access::{Act, Role};
use domain::bodies::BindingScope;
use domain::dashboard::{Ages, Counted};
use domain::directives::{
    self, AssignmentRole, DirectiveState, DirectivesPage, Filter, Force, Sort, Sought, TimeClass, View,
};
use domain::ids::{BodyId, MeetingId};
use domain::text;

use super::queries::register;
use super::queries::rows::{Time, in_order};
use super::queries::scope::Days;
use crate::{Ctx, Error, bodies};

const PAGE_ROWS: u32 = 50;

/// A page of the register as the reader may see it. A filter that is not understood is left out:
/// an address that was cut or typed still leads somewhere.
pub async fn list(ctx: &Ctx, filter: &Filter) -> Result<DirectivesPage, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let wanted = Wanted::read(filter);
    let time = Time::of(ctx).await?;
    let days = Days::of(&time);
    let mut views = register::views(ctx.db(), actor, &wanted, days).await?;
    let total = views.iter().find(|(view, _)| *view == wanted.view).map_or(0, |(_, directives)| *directives);
    let pages = total.div_ceil(PAGE_ROWS).max(1);
    let page = wanted.page.min(pages);
    let offset = u64::from(page - 1) * u64::from(PAGE_ROWS);
    if actor.role != Role::Secretariat {
        views.retain(|(view, _)| *view != View::Draft);
    }
    let ids = register::page(ctx.db(), actor, &wanted, days, offset, u64::from(PAGE_ROWS)).await?;
    let named = bodies::all(ctx.db(), actor.council).await?;
    Ok(DirectivesPage {
        rows: in_order(ctx.db(), ctx, ids).await?,
        total,
        page,
        pages,
        view: wanted.view,
        views,
        bodies: named
            .iter()
            .filter(|body| body.binding != BindingScope::NotAddressable)
            .map(domain::bodies::Body::named)
            .collect(),
        meetings: register::meetings(ctx.db(), actor).await?,
    })
}

/// The filters as understood; none means any.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub view: View,
    pub sought: Option<Sought>,
    pub body: Option<BodyId>,
    /// What part that body has; none: it leads or helps.
    pub role: Option<AssignmentRole>,
    pub force: Option<Force>,
    pub state: Option<DirectiveState>,
    pub meeting: Option<MeetingId>,
    pub due_from: Option<NaiveDate>,
    pub due_to: Option<NaiveDate>,
    pub time: Option<TimeClass>,
    pub age: Option<Ages>,
    pub overdue_on: Option<NaiveDate>,
    /// The filter's days are the dates by which it is counted.
    pub counted: Option<Counted>,
    pub sort: Sort,
    /// From 1.
    pub page: u32,
}

impl Wanted {
    pub fn read(filter: &Filter) -> Wanted {
        let state = DirectiveState::parse(filter.state.trim());
        let counted = Counted::parse(&filter.counted);
        let overdue_on = text::date(&filter.overdue_on).ok();
        // Whoever asks for a state or for what is counted means all there are of it.
        let fitting = if state.is_some() || counted.is_some() || overdue_on.is_some() { View::All } else { View::Open };
        Wanted {
            view: View::parse(filter.view.trim()).unwrap_or(fitting),
            sought: directives::sought(&filter.q),
            body: filter.body.trim().parse().ok(),
            role: AssignmentRole::parse(filter.role.trim()),
            force: Force::parse(filter.force.trim()),
            state,
            meeting: filter.meeting.trim().parse().ok(),
            due_from: text::date(&filter.due_from).ok(),
            due_to: text::date(&filter.due_to).ok(),
            time: TimeClass::parse(filter.time.trim()),
            age: Ages::parse(&filter.age),
            overdue_on,
            counted,
            sort: Sort::parse(filter.sort.trim()).unwrap_or(Sort::Due),
            page: filter.page.trim().parse().unwrap_or(1).max(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(change: impl FnOnce(&mut Filter)) -> Wanted {
        let mut filter = Filter::default();
        change(&mut filter);
        Wanted::read(&filter)
    }

    #[test]
    fn an_empty_address_shows_all_on_control_by_date() {
        let wanted = read(|_| ());
        assert_eq!((wanted.view, wanted.sort, wanted.page), (View::Open, Sort::Due, 1));
    }

    #[test]
    fn a_filter_that_is_not_understood_is_left_out() {
        let wanted = read(|filter| {
            filter.view = "nonsense".to_owned();
            filter.body = "-; drop table directive".to_owned();
            filter.due_from = "yesterday".to_owned();
            filter.page = "99999999999999999999".to_owned();
        });
        assert_eq!(wanted, read(|_| ()));
    }

    #[test]
    fn whoever_asks_for_a_state_means_it_among_all() {
        assert_eq!(read(|filter| filter.state = "closed_done".to_owned()).view, View::All);
        assert_eq!(read(|filter| filter.counted = "in_time".to_owned()).view, View::All);
    }
}
