## Kinds of meetings

meetings-kind-ordinary = Ordinary meeting
meetings-kind-extended = Extended meeting
meetings-kind-extraordinary = Extraordinary meeting
meetings-kind-field = Field meeting
meetings-kind-absentee = Absentee vote
meetings-kind-workshop = Workshop

## States of a meeting

meetings-state-planned = Planned
meetings-state-agenda-draft = Agenda in draft
meetings-state-agenda-approved = Agenda approved
meetings-state-held = Held
meetings-state-protocol-pending = Protocol being drawn up
meetings-state-closed = Protocol signed
meetings-state-postponed = Postponed
meetings-state-cancelled = Cancelled

## Attendance

meetings-capacity-chair = Chair
meetings-capacity-member = Member
meetings-capacity-acting = Acting for a member
meetings-capacity-invited = Invited
meetings-capacity-foreign-guest = Guest from abroad
meetings-presence-not-recorded = not recorded
meetings-presence-present = present
meetings-presence-absent = absent

## The list, and planning

meetings-title = Meetings
meetings-plan = Plan a meeting
meetings-edit = Edit the meeting
meetings-none = No meeting has been recorded yet.
meetings-of-year = Meetings of { $year }
meetings-of-day = Meeting { $day }
meetings-of-days = Meeting of { $days }
meetings-workshop-of-day = Workshop { $day }
meetings-workshop-of-days = Workshop of { $days }
meetings-number-of-year = Meeting no. { $number } of { $year }
meetings-workshop-number-of-year = Workshop no. { $number } of { $year }
meetings-chaired-by = in the chair: { $chair }
meetings-number = Number
meetings-number-hint = In the series of the year
meetings-meeting = Meeting
meetings-kind = Kind
meetings-place = Place
meetings-state = State
meetings-items = Items
meetings-directives = Directives
meetings-overdue = Overdue
meetings-starts-on = Day, or first day
meetings-ends-on = Last day
meetings-ends-on-hint = Only for a meeting of several days
meetings-language = Language of the meeting
meetings-language-hint = The text in this language is the first to be read in case of doubt
meetings-chair = In the chair: office and name
meetings-subject = Subject, if the meeting has one

## The page of a meeting

meetings-protocol = Protocol
meetings-protocol-number = Protocol № { $number }
meetings-protocol-dated = dated { $date }
meetings-protocol-secretariat-only = Seen by the secretariat alone
meetings-protocol-corrected = The text stands in version { $n }, corrected on { $date }. Earlier versions stay readable.
meetings-protocol-text = Text of the protocol and its versions
meetings-papers-due = Papers due
meetings-agenda-locks = Agenda locks
meetings-meeting-days = Meeting
meetings-overdue-today = Overdue today
meetings-due-soon = Due within 10 working days
meetings-closed-done = Closed as done
meetings-decisions = Decisions
meetings-nothing-to-control = nothing to control
meetings-of-force-binding = { $n } binding
meetings-of-force-request = { $n } requested
meetings-of-force-recommendation = { $n } recommended
meetings-of-force-proposal = { $n } proposed
meetings-limbs-proven = Parts proven: { $proven } of { $n }
meetings-points = { $n ->
    [one] point { $numbers }
   *[other] points { $numbers }
 }
meetings-agenda = Agenda
meetings-agenda-empty = The agenda has no items yet.
meetings-agenda-not-yet = The agenda is shown once it has been approved.
meetings-minutes = { $n } min
meetings-minutes-in-all = { $n } minutes in all
meetings-reports = reports
meetings-co-reports = with a co-report
meetings-findings = Findings put before the Council
meetings-findings-of-workshop = Figures put forward
meetings-findings-note = as figures, with the item they belong to
meetings-item = Item { $n }
meetings-finding-change = change against an earlier period
meetings-decided = What was decided
meetings-decided-note = words of the protocol; underlined: the word that carries the force
meetings-points-draft = The protocol is not signed: nothing has been issued yet, and only the secretariat sees these points.
meetings-due = Due { $date }
meetings-date-proposed = proposed by the rule
meetings-all-dates-proposed = The protocol gives no date for any of its directives. The first dates were proposed by the rule “no date given”; later changes stand on the page of each directive.
meetings-without-item = Under no item
meetings-with = with { $names }
meetings-no-lead = Nobody leads yet
meetings-in-the-source = Addressee in the source: { $addressee }
meetings-workshop-issues-nothing = A workshop is not a sitting of the Council: it issues no directives.
meetings-attendance = Attendance
meetings-members-present = { $n ->
    [one] { $present } of { $n } member present
   *[other] { $present } of { $n } members present
 }
meetings-quorum = Seats present: { $present } of { $n }, needed for a quorum: { $needed }. Votes that carry a decision: { $votes }.
meetings-no-quorum = No quorum: decisions have no force.
meetings-no-chair = The chair was not present, so nobody breaks a tie.
meetings-foreign-guests = Guests from abroad
meetings-office = Office
meetings-capacity = Capacity
meetings-presence = Presence
meetings-acting-for = for { $member }

## What the secretariat does next

meetings-prepare = Prepare the meeting
meetings-edit-agenda = Edit the agenda
meetings-edit-findings = Edit the findings
meetings-edit-attendance = Edit the attendance list
meetings-edit-protocol = Write the protocol
meetings-next-step = The step that comes next:
meetings-to-agenda-draft = Draft the agenda
meetings-to-agenda-approved = Record that the agenda is approved
meetings-to-held = Record that the meeting was held
meetings-to-postponed = Postpone the meeting
meetings-to-cancelled = Cancel the meeting
meetings-put-off = Postpone or cancel
meetings-put-off-text = A postponed meeting can be taken up again. A cancelled one cannot.
meetings-protocol-next = The meeting was held. Its protocol comes next.
meetings-begin-protocol = Begin the protocol
meetings-go-on-with-protocol = Go on with the protocol
meetings-no-longer-open = The protocol is signed or the meeting was cancelled: nothing can be changed here any more.

## The editor of the agenda

meetings-order-hint = Drag an item by its handle, or use the arrows
meetings-question = item { $n }
meetings-item-title = Item
meetings-minutes-label = Minutes
meetings-rapporteur = Rapporteur
meetings-nobody-yet = Nobody yet
meetings-co-rapporteurs = Co-rapporteurs
meetings-no-co-rapporteurs = Add co-rapporteurs
meetings-co-rapporteurs-are = Co-rapporteurs: { $names }
meetings-move-up = Move item { $n } up
meetings-move-down = Move item { $n } down
meetings-remove-item = Take item { $n } off the agenda
meetings-remove-item-text = Its findings go with it. An item on which points of the protocol rest cannot be taken off.
meetings-add-item = Add an item
meetings-minutes-given = { $n ->
    [one] { $n } minute is given.
   *[other] { $n } minutes are given.
 }
meetings-items-without-minutes = { $n ->
    [one] { $n } item has no time yet.
   *[other] { $n } items have no time yet.
 }
meetings-before-agenda = Before the agenda is approved
meetings-ready = { $done } of { $n } done
meetings-missing = missing
meetings-each-rapporteur = A rapporteur for each item
meetings-each-minutes = Time for each item
meetings-each-in-kazakh = Each item in Kazakh
meetings-each-in-russian = Each item in Russian
meetings-attendance-begun = A list of those who attend
meetings-still-open = Still open from earlier meetings

## The editors of findings and attendance

meetings-findings-lede = Figures and statements that are put before the Council, under their items. Value, unit and period are written in your language.
meetings-findings-need-items = Findings belong to an item of the agenda. There is none yet.
meetings-finding-label = What the figure says
meetings-finding-value = Value
meetings-finding-unit = Unit
meetings-finding-period = Period
meetings-finding-is-change = It is a change
meetings-finding-is-change-hint = The value compares with an earlier period and is no level.
meetings-add-finding = Add a finding
meetings-remove-finding = Remove finding { $n }
meetings-attendance-lede = Not recorded is not absent: leave it so until you know. Guests never lead a directive.
meetings-attendance-empty = Nobody has been entered yet.
meetings-add-line = Add a person or an office
meetings-change-office = Change the office
meetings-line-body = Body
meetings-no-body = None of these
meetings-office-hint = Empty: the name of the body
meetings-person = Name of the person
meetings-acting-for-label = In whose place, if acting
meetings-remove-line = Remove from the list: { $office }

## Items that were not considered

meetings-item-deferred = Put off to a later meeting
meetings-item-withdrawn = Withdrawn
meetings-settle-item = Item { $n } was not considered
meetings-settle-text = Once the agenda is agreed, only the meeting puts an item off or withdraws it. The item stays on this agenda with its minute.
meetings-settle-outcome = What the meeting did
meetings-settle-to = To which meeting
meetings-settle-to-none = No meeting chosen
meetings-settle-minute = Minute: why
meetings-settle = Record it
meetings-deferred-to = Put off to the meeting of
meetings-carried-from = Put off by the meeting of
