//! What one reader sees of one directive, and may do on it now.

use super::{DeskAct, DirectiveState, Ending, Step};
use crate::access::{self, Act, Actor, DirectiveScope, Role};
use crate::history::EventKind;
use crate::ids::BodyId;

/// What the desk needs to know besides the scope.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, known from another place")]
pub struct Present {
    /// The reader's body has acknowledged its part.
    pub acknowledged: bool,
    /// There is a date that could be moved.
    pub dated: bool,
    /// A request for more time waits for a decision.
    pub more_time_asked: bool,
    /// The secretariat has said its word on that request.
    pub endorsed: bool,
}

/// The steps open to the reader, the most fitting first. The use cases ask the same rules again.
/// A co-executor's interim report is its contribution for the lead.
pub fn desk(actor: &Actor, scope: &DirectiveScope, present: Present) -> Vec<DeskAct> {
    if !access::may_see_directive(actor, scope) {
        return Vec::new();
    }
    let can = |step| scope.state.after(step).is_ok();
    let mut acts = Vec::new();
    let mut offer = |act, offered: bool| {
        if offered {
            acts.push(act);
        }
    };
    if actor.role == Role::Body {
        let leads = access::may_report(actor, scope, true);
        let takes_part = access::may_report(actor, scope, false);
        offer(DeskAct::Acknowledge, may_acknowledge(actor, scope, present.acknowledged));
        offer(DeskAct::ReportFinal, leads && can(Step::ReportFinal));
        offer(DeskAct::ReportInterim, takes_part && can(Step::ReportInterim));
        offer(DeskAct::AskForMoreTime, leads && scope.state.awaits_body() && present.dated && !present.more_time_asked);
    }
    if access::may(actor, Act::ControlExecution) {
        offer(DeskAct::Check, can(Step::Return) || can(Step::PutUpForClosing));
        let endorse = present.more_time_asked && !present.endorsed;
        offer(DeskAct::EndorseExtension, endorse && scope.state.is_open());
        offer(DeskAct::EditDraft, scope.state == DirectiveState::Draft);
    }
    if access::may(actor, Act::Decide) {
        offer(DeskAct::DecideExtension, present.more_time_asked && scope.state.is_open());
        offer(DeskAct::Close, can(Step::End(Ending::Done)));
        offer(DeskAct::Resume, can(Step::Resume));
        offer(DeskAct::Reopen, can(Step::Reopen));
        offer(DeskAct::End, can(Step::End(Ending::Cancelled)));
    }
    acts
}

/// The lead acknowledges what was issued, a co-executor its part as long as the body has the move.
pub fn may_acknowledge(actor: &Actor, scope: &DirectiveScope, acknowledged: bool) -> bool {
    if acknowledged || !access::may_report(actor, scope, false) {
        return false;
    }
    if scope.lead == actor.body { scope.state.after(Step::Acknowledge).is_ok() } else { scope.state.awaits_body() }
}

/// Whether the reader may read what this body submitted: its reports, their papers, its requests for
/// more time. The lead consolidates, so it reads all; a co-executor reads its own and the lead's;
/// bodies that are only informed read the decisions and not the papers.
pub fn may_read_papers_of(actor: &Actor, scope: &DirectiveScope, body: BodyId) -> bool {
    if !access::may_see_directive(actor, scope) {
        return false;
    }
    match (actor.role, actor.body) {
        (Role::Secretariat | Role::Leadership, _) => true,
        (Role::Body, Some(reader)) => {
            scope.lead == Some(reader)
                || (scope.co_executors.contains(&reader) && (body == reader || scope.lead == Some(body)))
        }
        (Role::Body | Role::Administrator, _) => false,
    }
}

/// Whether a line of the directive's life is for the reader. The secretariat reads all. Nobody else
/// reads how the words were drafted. Bodies do not read to whom else mail went, nor what issuer and
/// secretariat write to each other; the informed read decisions alone.
pub fn may_read_event(actor: &Actor, scope: &DirectiveScope, kind: EventKind) -> bool {
    let drafting = matches!(kind, EventKind::Drafted | EventKind::DraftEdited | EventKind::DraftRemoved);
    match actor.role {
        Role::Secretariat => true,
        Role::Leadership => !drafting,
        Role::Body if access::may_report(actor, scope, false) => {
            let among_themselves = matches!(kind, EventKind::SentBack | EventKind::ExtensionEndorsed);
            !drafting && !kind.is_automatic() && !among_themselves
        }
        Role::Body => kind.is_decision(),
        Role::Administrator => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directives::Classification;
    use crate::ids::{AccountId, CouncilId};
    use crate::locale::Locale;

    const LEAD: i64 = 1;
    const CO_EXECUTOR: i64 = 2;
    const INFORMED: i64 = 3;
    const FOREIGN: i64 = 4;

    fn actor(role: Role, body: Option<i64>) -> Actor {
        Actor {
            account: AccountId(1),
            name: "A".to_owned(),
            role,
            council: CouncilId(1),
            body: body.map(BodyId),
            locale: Locale::En,
            cleared: false,
        }
    }

    fn scope(state: DirectiveState) -> DirectiveScope {
        DirectiveScope {
            state,
            classification: Classification::Open,
            lead: Some(BodyId(LEAD)),
            co_executors: vec![BodyId(CO_EXECUTOR)],
            informed: vec![BodyId(INFORMED)],
        }
    }

    fn acts(role: Role, body: Option<i64>, state: DirectiveState) -> Vec<DeskAct> {
        desk(&actor(role, body), &scope(state), Present { dated: true, ..Present::default() })
    }

    #[test]
    fn the_lead_of_an_issued_directive_acknowledges_reports_or_asks_for_more_time() {
        use DeskAct::{Acknowledge, AskForMoreTime, ReportFinal, ReportInterim};
        let acts = acts(Role::Body, Some(LEAD), DirectiveState::Issued);
        assert_eq!(acts, [Acknowledge, ReportFinal, ReportInterim, AskForMoreTime]);
    }

    #[test]
    fn a_co_executor_contributes_and_neither_ends_nor_moves_anything() {
        let acts = acts(Role::Body, Some(CO_EXECUTOR), DirectiveState::InProgress);
        assert_eq!(acts, [DeskAct::Acknowledge, DeskAct::ReportInterim]);
    }

    #[test]
    fn whoever_is_informed_or_foreign_finds_an_empty_desk() {
        for state in DirectiveState::ALL {
            assert_eq!(acts(Role::Body, Some(INFORMED), *state), [], "{state:?}");
            assert_eq!(acts(Role::Body, Some(FOREIGN), *state), [], "{state:?}");
            assert_eq!(acts(Role::Administrator, None, *state), [], "{state:?}");
        }
    }

    #[test]
    fn a_body_has_no_move_while_its_report_is_being_checked() {
        for state in [DirectiveState::Reported, DirectiveState::UnderReview, DirectiveState::ClosedDone] {
            assert_eq!(acts(Role::Body, Some(LEAD), state), [], "{state:?}");
        }
    }

    #[test]
    fn the_secretariat_checks_reports_and_closes_nothing() {
        assert_eq!(acts(Role::Secretariat, None, DirectiveState::Draft), [DeskAct::EditDraft]);
        assert_eq!(acts(Role::Secretariat, None, DirectiveState::Reported), [DeskAct::Check]);
        assert_eq!(acts(Role::Secretariat, None, DirectiveState::UnderReview), []);
    }

    #[test]
    fn leadership_decides_on_more_time_closes_ends_and_reopens() {
        let on = |state| acts(Role::Leadership, None, state);
        assert_eq!(on(DirectiveState::UnderReview), [DeskAct::Close, DeskAct::End]);
        assert_eq!(on(DirectiveState::OnHold), [DeskAct::Resume, DeskAct::End]);
        assert_eq!(on(DirectiveState::ClosedDone), [DeskAct::Reopen]);
        assert_eq!(on(DirectiveState::Draft), []);
        let asked = Present { dated: true, more_time_asked: true, ..Present::default() };
        let acts = desk(&actor(Role::Leadership, None), &scope(DirectiveState::InProgress), asked);
        assert_eq!(acts, [DeskAct::DecideExtension, DeskAct::End]);
    }

    #[test]
    fn nobody_asks_for_more_time_twice_at_once_or_without_a_date() {
        let lead = actor(Role::Body, Some(LEAD));
        let offered =
            |present| desk(&lead, &scope(DirectiveState::InProgress), present).contains(&DeskAct::AskForMoreTime);
        assert!(offered(Present { dated: true, ..Present::default() }));
        assert!(!offered(Present { dated: true, more_time_asked: true, ..Present::default() }));
        assert!(!offered(Present::default()));
    }

    #[test]
    fn the_secretariat_says_its_word_on_more_time_once() {
        let secretariat = actor(Role::Secretariat, None);
        let on = |present| desk(&secretariat, &scope(DirectiveState::InProgress), present);
        let asked = Present { dated: true, more_time_asked: true, ..Present::default() };
        assert_eq!(on(asked), [DeskAct::EndorseExtension]);
        assert_eq!(on(Present { endorsed: true, ..asked }), []);
        assert_eq!(on(Present { dated: true, ..Present::default() }), []);
    }

    #[test]
    fn the_lead_reads_all_papers_and_a_co_executor_its_own_and_the_leads() {
        let reads = |reader, of| {
            may_read_papers_of(&actor(Role::Body, Some(reader)), &scope(DirectiveState::Issued), BodyId(of))
        };
        assert!(reads(LEAD, CO_EXECUTOR) && reads(CO_EXECUTOR, CO_EXECUTOR) && reads(CO_EXECUTOR, LEAD));
        assert!(!reads(CO_EXECUTOR, 5));
        assert!(!reads(INFORMED, LEAD) && !reads(FOREIGN, LEAD));
    }

    #[test]
    fn drafting_is_read_by_the_secretariat_and_others_mail_by_no_body() {
        let scope = scope(DirectiveState::Issued);
        let reads = |role, body, kind| may_read_event(&actor(role, body), &scope, kind);
        assert!(reads(Role::Secretariat, None, EventKind::DraftEdited));
        assert!(!reads(Role::Leadership, None, EventKind::DraftEdited));
        assert!(reads(Role::Leadership, None, EventKind::MailSent));
        assert!(!reads(Role::Body, Some(LEAD), EventKind::MailSent));
        assert!(!reads(Role::Body, Some(LEAD), EventKind::ExtensionEndorsed));
        assert!(reads(Role::Body, Some(LEAD), EventKind::ExtensionLapsed));
        assert!(reads(Role::Body, Some(LEAD), EventKind::Returned));
        assert!(!reads(Role::Body, Some(INFORMED), EventKind::Returned));
        assert!(reads(Role::Body, Some(INFORMED), EventKind::ClosedDone));
    }
}
