//! What one reader sees of one directive, and may do on it now.

use super::{DeskAct, DirectiveState, Ending, Step};
use crate::access::{self, Act, Actor, DirectiveScope, Role};
use crate::history::EventKind;
use crate::ids::BodyId;
use crate::report_links;

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
    /// The reader's body may still object to being an executor.
    pub may_object: bool,
    /// An objection waits for the issuer.
    pub objected: bool,
    /// The date has passed.
    pub late: bool,
    /// The body has said before how likely it is.
    pub has_confidence: bool,
    /// Falls due period by period; its instances are reported on.
    pub recurs: bool,
    /// Asks for a directive or a group.
    pub second_order: bool,
    pub road_map_owed: bool,
    /// The outcome rests with a third body.
    pub outcome_elsewhere: bool,
    /// The words name an event in place of a date, and it has not been recorded yet.
    pub awaits_event: bool,
    /// The council allows reports by a link.
    pub links_allowed: bool,
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
        let leads = access::may_report(actor, scope, true) && !present.recurs;
        let takes_part = access::may_report(actor, scope, false) && !present.recurs;
        let unchanged = present.has_confidence && !present.late;
        offer(DeskAct::Acknowledge, may_acknowledge(actor, scope, present.acknowledged));
        offer(DeskAct::ReportFinal, leads && can(Step::ReportFinal));
        offer(DeskAct::ReportNoChange, leads && unchanged && can(Step::ReportInterim));
        offer(DeskAct::ReportInterim, takes_part && can(Step::ReportInterim));
        offer(DeskAct::SubmitRoadMap, leads && present.road_map_owed && can(Step::ReportInterim));
        offer(DeskAct::AskForMoreTime, leads && scope.state.awaits_body() && present.dated && !present.more_time_asked);
        offer(DeskAct::Object, takes_part && scope.state.awaits_body() && present.may_object);
    }
    if access::may(actor, Act::ControlExecution) {
        offer(DeskAct::Check, can(Step::Return) || can(Step::PutUpForClosing));
        let endorse = present.more_time_asked && !present.endorsed;
        offer(DeskAct::EndorseExtension, endorse && scope.state.is_open());
        offer(DeskAct::RecordEvent, may_record_event(actor, scope, present.awaits_event));
        offer(DeskAct::EditDraft, scope.state == DirectiveState::Draft);
        offer(DeskAct::NoteOutcome, may_note_outcome(scope, present.outcome_elsewhere));
    }
    if access::may(actor, Act::Decide) {
        offer(DeskAct::DecideExtension, present.more_time_asked && scope.state.is_open());
        offer(DeskAct::DecideObjection, present.objected && scope.state.is_open());
        offer(DeskAct::Close, can(Step::End(Ending::Done)));
        offer(DeskAct::Resume, can(Step::Resume));
        offer(DeskAct::Reopen, can(Step::Reopen));
        offer(DeskAct::ChangeExecutors, scope.state.executors_may_change());
        offer(DeskAct::NameGroup, present.second_order && can(Step::ChildExists));
        offer(DeskAct::ChangeRhythm, present.recurs && can(Step::Hold));
        offer(DeskAct::Hold, can(Step::Hold));
        offer(DeskAct::End, can(Step::End(Ending::Cancelled)));
    }
    let links = present.links_allowed && !present.recurs;
    offer(DeskAct::LetReport, links && !report_links::offered(actor, scope).is_empty());
    acts
}

/// The lead acknowledges what was issued, a co-executor its part as long as the body has the move.
pub fn may_acknowledge(actor: &Actor, scope: &DirectiveScope, acknowledged: bool) -> bool {
    if acknowledged || !access::may_report(actor, scope, false) {
        return false;
    }
    if scope.lead == actor.body { scope.state.after(Step::Acknowledge).is_ok() } else { scope.state.awaits_body() }
}

/// What a third body decided can be noted whenever it becomes known, also after the body's part was closed.
pub fn may_note_outcome(scope: &DirectiveScope, outcome_elsewhere: bool) -> bool {
    outcome_elsewhere && scope.state != DirectiveState::Draft
}

/// The secretariat records the event that a directive waits for: the one its words name, or the one for
/// which the issuer put it on hold.
pub fn may_record_event(actor: &Actor, scope: &DirectiveScope, awaits_event: bool) -> bool {
    access::may(actor, Act::ControlExecution)
        && access::may_see_directive(actor, scope)
        && (scope.state == DirectiveState::OnHold || (awaits_event && scope.state.awaits_body()))
}

/// Whether the reader may read what this body submitted: its reports, their papers, its requests for
/// more time. The lead consolidates, so it reads all; a co-executor reads its own and the lead's;
/// bodies that are only informed read the decisions and not the papers, save those of their own from
/// the time when they executed.
pub fn may_read_papers_of(actor: &Actor, scope: &DirectiveScope, body: BodyId) -> bool {
    if !access::may_see_directive(actor, scope) {
        return false;
    }
    match (actor.role, actor.body) {
        (Role::Secretariat | Role::Leadership, _) => true,
        (Role::Body, Some(reader)) => {
            scope.lead == Some(reader)
                || body == reader
                || (scope.co_executors.contains(&reader) && scope.lead == Some(body))
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
            // Whom a body lets report is its own matter, and the lead's, who consolidates.
            let of_links = matches!(kind, EventKind::ReportLinkMade | EventKind::ReportLinkRevoked);
            !drafting && !kind.is_automatic() && !among_themselves && (!of_links || scope.lead == actor.body)
        }
        Role::Body => kind.is_decision() || kind == EventKind::Succeeded,
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
        assert_eq!(on(DirectiveState::UnderReview), [DeskAct::Close, DeskAct::Hold, DeskAct::End]);
        assert_eq!(on(DirectiveState::OnHold), [DeskAct::Resume, DeskAct::ChangeExecutors, DeskAct::End]);
        assert_eq!(on(DirectiveState::ClosedDone), [DeskAct::Reopen]);
        assert_eq!(on(DirectiveState::Draft), []);
        let asked = Present { dated: true, more_time_asked: true, ..Present::default() };
        let acts = desk(&actor(Role::Leadership, None), &scope(DirectiveState::InProgress), asked);
        assert_eq!(acts, [DeskAct::DecideExtension, DeskAct::ChangeExecutors, DeskAct::Hold, DeskAct::End]);
    }

    #[test]
    fn the_secretariat_records_an_event_where_one_is_awaited() {
        let offered = |role, state, awaits_event| {
            let present = Present { awaits_event, ..Present::default() };
            desk(&actor(role, None), &scope(state), present).contains(&DeskAct::RecordEvent)
        };
        assert!(offered(Role::Secretariat, DirectiveState::InProgress, true));
        assert!(offered(Role::Secretariat, DirectiveState::OnHold, false));
        assert!(!offered(Role::Secretariat, DirectiveState::InProgress, false));
        assert!(!offered(Role::Secretariat, DirectiveState::ClosedDone, true));
        assert!(!offered(Role::Leadership, DirectiveState::OnHold, true));
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
    fn whoever_executes_objects_within_its_days_and_the_issuer_decides() {
        let open = Present { may_object: true, ..Present::default() };
        for body in [LEAD, CO_EXECUTOR] {
            let body = actor(Role::Body, Some(body));
            assert!(desk(&body, &scope(DirectiveState::Issued), open).contains(&DeskAct::Object));
            assert!(!desk(&body, &scope(DirectiveState::Issued), Present::default()).contains(&DeskAct::Object));
            assert!(!desk(&body, &scope(DirectiveState::Reported), open).contains(&DeskAct::Object));
        }
        let objected = Present { objected: true, ..Present::default() };
        let acts = desk(&actor(Role::Leadership, None), &scope(DirectiveState::Issued), objected);
        assert_eq!(acts, [DeskAct::DecideObjection, DeskAct::ChangeExecutors, DeskAct::Hold, DeskAct::End]);
        assert_eq!(desk(&actor(Role::Secretariat, None), &scope(DirectiveState::Issued), objected), []);
    }

    #[test]
    fn nothing_changed_is_said_after_a_first_word_and_not_once_late() {
        let lead = actor(Role::Body, Some(LEAD));
        let offered =
            |present| desk(&lead, &scope(DirectiveState::InProgress), present).contains(&DeskAct::ReportNoChange);
        assert!(offered(Present { has_confidence: true, ..Present::default() }));
        assert!(!offered(Present::default()));
        assert!(!offered(Present { has_confidence: true, late: true, ..Present::default() }));
    }

    #[test]
    fn a_recurring_directive_is_reported_on_by_its_instances_and_the_issuer_changes_its_rhythm() {
        let present = Present { recurs: true, has_confidence: true, road_map_owed: true, ..Present::default() };
        let of_body = desk(&actor(Role::Body, Some(LEAD)), &scope(DirectiveState::Issued), present);
        assert_eq!(of_body, [DeskAct::Acknowledge]);
        let of_issuer = desk(&actor(Role::Leadership, None), &scope(DirectiveState::Issued), present);
        assert_eq!(of_issuer, [DeskAct::ChangeExecutors, DeskAct::ChangeRhythm, DeskAct::Hold, DeskAct::End]);
    }

    #[test]
    fn edge_case_17_the_outcome_that_rests_with_a_third_body_is_noted_also_after_the_closing() {
        let elsewhere = Present { outcome_elsewhere: true, ..Present::default() };
        let of = |state| desk(&actor(Role::Secretariat, None), &scope(state), elsewhere);
        assert_eq!(of(DirectiveState::ClosedDone), [DeskAct::NoteOutcome]);
        assert_eq!(of(DirectiveState::Draft), [DeskAct::EditDraft]);
    }

    #[test]
    fn the_lead_reads_all_papers_and_a_co_executor_its_own_and_the_leads() {
        let reads = |reader, of| {
            may_read_papers_of(&actor(Role::Body, Some(reader)), &scope(DirectiveState::Issued), BodyId(of))
        };
        assert!(reads(LEAD, CO_EXECUTOR) && reads(CO_EXECUTOR, CO_EXECUTOR) && reads(CO_EXECUTOR, LEAD));
        assert!(!reads(CO_EXECUTOR, 5));
        assert!(!reads(INFORMED, LEAD) && !reads(FOREIGN, LEAD));
        // From the time when it executed.
        assert!(reads(INFORMED, INFORMED) && !reads(FOREIGN, FOREIGN));
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
