## Force

directives-force-binding = Binding
directives-force-request = Request
directives-force-recommendation = Recommendation
directives-force-proposal = Proposal
directives-force-hint-binding = directed, instructed, tasked, told that it is necessary
directives-force-hint-request = asked; the answer says whether it is accepted
directives-force-hint-recommendation = recommended; it is accepted, accepted in part or declined with reasons
directives-force-hint-proposal = proposed; the body says what it makes of it

## The word used

directives-verb-directed = directed
directives-verb-instructed = instructed
directives-verb-tasked = tasked
directives-verb-told-necessary = told that it is necessary
directives-verb-asked = asked
directives-verb-recommended = recommended
directives-verb-proposed = proposed

## Kinds

directives-kind-one-off = To be done once
directives-kind-recurring = Recurring
directives-kind-standing = Standing, without an end
directives-kind-second-order = To draft a directive or set up a group
directives-classification-open = Open
directives-classification-official-use = For official use

## State

directives-state-draft = Draft
directives-state-issued = Issued
directives-state-acknowledged = Acknowledged
directives-state-in-progress = In progress
directives-state-reported = Reported
directives-state-under-review = Put up for closing
directives-state-returned = Returned
directives-state-on-hold = On hold
directives-state-closed-done = Closed: done
directives-state-closed-not-done = Closed: not done
directives-state-closed-declined = Closed: declined with reasons
directives-state-cancelled = Cancelled
directives-state-superseded = Superseded
directives-state-merged = Merged

## How the issuer ends a directive

directives-ending-done = Close as done
directives-ending-not-done = Close as not done
directives-ending-declined = Close as declined with reasons
directives-ending-cancelled = Cancel
directives-ending-superseded = Supersede by another directive
directives-ending-merged = Merge into another directive

## Confidence

directives-confidence-green = Likely
directives-confidence-amber = At risk
directives-confidence-red = In doubt
directives-confidence-none = In doubt: nothing reported
directives-confidence-hint-green = It will be done by the date.
directives-confidence-hint-amber = It can be done by the date if what stands in the way is solved.
directives-confidence-hint-red = It will probably not be done by the date.

## Who does what

directives-role-lead = Lead executor
directives-role-co-executor = Co-executor
directives-role-informed = Informed
directives-limb-open = Not proven
directives-limb-proven = Proven
directives-limb-refused = Evidence refused

## The register

directives-view-open = On control
directives-view-overdue = Overdue
directives-view-soon = Due within 10 working days
directives-view-to-check = Reports to check
directives-view-to-close = To be closed
directives-view-returned = Returned
directives-view-still = Not moving
directives-view-closed = Closed
directives-view-draft = Drafts
directives-view-all = All
directives-sort-due = Earliest date first
directives-sort-reference = By number
directives-sort-lead = By lead executor
directives-sort-changed = Latest change first

## What the reader may do now

directives-act-acknowledge = Acknowledge
directives-act-report-interim = Give interim information
directives-act-report-final = Submit the final report
directives-act-ask-for-more-time = Ask for more time
directives-act-check = Check the report
directives-act-decide-extension = Decide on more time
directives-act-close = Close or send back
directives-act-end = Cancel, hold or supersede
directives-act-resume = Resume
directives-act-reopen = Reopen
directives-act-edit-draft = Edit the draft

## Timeliness

directives-timeliness-no-date = No date
directives-timeliness-due = Due in { $n } { $n ->
    [one] working day
   *[other] working days
 }
directives-timeliness-due-today = Due today
directives-timeliness-overdue = Overdue by { $n } { $n ->
    [one] day
   *[other] days
 }
directives-timeliness-reported-in-time = Reported in time
directives-timeliness-reported-late = Reported { $n } { $n ->
    [one] day
   *[other] days
 } late
directives-timeliness-done-in-time = Done in time
directives-timeliness-done-late = Done { $n } { $n ->
    [one] day
   *[other] days
 } late
directives-timeliness-ended = Ended

## The control mark

directives-mark-ahead = Not yet due
directives-mark-soon = Due soon
directives-mark-overdue = Overdue
directives-mark-reported-late = Reported late
directives-mark-done-late = Done late
directives-mark-overdue-days = { $days } { $days ->
    [one] day
   *[other] days
 } ({ $working } working)
directives-mark-days-late = { $days } { $days ->
    [one] day
   *[other] days
 }
directives-mark-working-days-left = { $n } { $n ->
    [one] working day
   *[other] working days
 } left
directives-mark-today = today

## Columns and labels

directives-number = No.
directives-directive = Directive
directives-timeliness = Timeliness
directives-state = State
directives-confidence = Confidence
directives-force = Force
directives-no-lead = Nobody leads yet
directives-with = with { $names }
directives-proposed = proposed by the rule
directives-extensions = { $n ->
    [one] { $n } extension
   *[other] { $n } extensions
}
directives-limbs-proven = { $proven } of { $n } parts proven
directives-count = { $n ->
    [one] { $n } directive
   *[other] { $n } directives
}
directives-views = Views of the register
directives-find = Words or number
directives-body = Lead or co-executor
directives-meeting = Meeting
directives-due-from = Due from
directives-due-to = Due up to
directives-part = Part of the body
directives-overdue-on = Overdue { $date }
directives-overdue-for = Overdue for { $days }
directives-still-for = not moving: { $n } { $n ->
    [one] working day
   *[other] working days
 } without a report
directives-empty = No directive matches. Directives appear here when the protocol that holds them is signed.

## The file of a directive

directives-of-meeting = Meeting { $date }
directives-of-item = item { $n }, { $title }
directives-source = Protocol No. { $protocol }, point { $point }.
directives-source-draft = Draft of the protocol, not signed yet.
directives-text-authentic = The Kazakh and Russian texts are authentic.
directives-text-unofficial = English text (unofficial); the Kazakh and Russian texts are authentic.
directives-on-control-since = On control since { $date }
directives-not-on-control = Not on control yet
directives-first-date-was = first date { $date }
directives-words = Words of the source
directives-deadline = Deadline
directives-limbs = Parts and evidence
directives-life = Life of the directive
directives-newest-first = newest first
directives-acknowledged = acknowledged { $on }
directives-internal-date = internal date { $date }
directives-contributed = contributed { $on }
directives-cannot-be-bound = { $word }; but the lead cannot be bound in this way
directives-by-agreement = by agreement
directives-addressee = Addressee
directives-group = group: { $group }
directives-co-executors = Co-executors
directives-expected = Expected result
directives-outcome-rests-with = The outcome rests with
directives-classification = Marking
directives-why = Why { $date }
directives-why-no-date = Why there is no date
directives-every-change-visible = the first date and every change stay visible
directives-limbs-title = { $n ->
    [one] { $n } part, proven apart
   *[other] { $n } parts, each proven apart
}
directives-limb-title = What proves the execution
directives-limbs-note = the directive closes only when all of them are proven
directives-reports = Reports
directives-no-reports = Nothing has been reported yet.

## Decisions

directives-acknowledge-text = You confirm that the directive has reached your body. The deadline does not change.
directives-close-text = The secretariat has put the directive up for closing. The decision is yours.
directives-close-done-hint = All that was asked is done and proven.
directives-close-not-done-hint = It was not done and is not owed any more.
directives-send-back = Send back to the secretariat
directives-send-back-hint = The secretariat checks the report once more.
directives-hold = Put on hold
directives-decision = Decision
directives-remark = Reason
directives-remark-hint = Needed unless you close it as done. It stays in the life of the directive.
directives-end-hint = Needed. It stays in the life of the directive.
directives-decide = Record the decision

## The draft of a directive

directives-edit-new = New directive
directives-edit-draft = Draft of a directive
directives-edit-secretariat-only = Seen by the secretariat alone
directives-edit-sends-no-mail = sends no mail
directives-edit-item = Item of the agenda
directives-edit-no-item = Under no item
directives-edit-number = Number of the point
directives-edit-number-hint = Empty: the next free number
directives-edit-words = Words of the directive
directives-edit-words-hint = As the protocol will say it. Kazakh and Russian are needed; English is unofficial.
directives-edit-title = Short title
directives-edit-force = Force
directives-edit-verb = The word used
directives-edit-verb-hint = The force follows from the word.
directives-edit-force-word = Word to underline
directives-edit-force-word-hint = The same word exactly as it stands in the text of each language; it is underlined wherever the words are shown.
directives-edit-by-agreement = By agreement
directives-edit-by-agreement-hint = The body is not subject to the Council and has agreed.
directives-edit-addressee = Addressee
directives-edit-addressee-hint = The words stay in the protocol; the bodies behind them are named below.
directives-edit-addressee-words = Addressee in the words of the protocol
directives-edit-group = Group that the words name
directives-edit-group-hint = If no body is ticked, the members on the day of the meeting are meant: the first leads, the others help.
directives-edit-no-group = No group
directives-edit-group-members = Members of the groups on the day of the meeting
directives-edit-roles = Who does what
directives-edit-roles-hint = Exactly one body leads; any number help or are informed.
directives-edit-body = Body
directives-edit-limbs = Parts to be proven apart
directives-edit-limbs-hint = A line for each part, in the same order in each language, at most { $max }. Leave it empty for a single action.
directives-edit-term = Deadline
directives-edit-term-label = Deadline, in the words of the protocol
directives-edit-term-hint = A date, a period or an event: “by 1 June 2019”, “within ten working days of signature”, “monthly, by the 5th”. Empty: the rule “no date given” proposes one.
directives-edit-expected-signature = Counted as if the protocol were signed on { $date }; it is counted anew at the signature.
directives-edit-due = Due { $date }
directives-edit-awaits-event = No date: an event is awaited
directives-edit-result = Expected result
directives-edit-result-hint = What will show that it is done.
directives-edit-outcome = The outcome rests with
directives-edit-outcome-hint = A third body whose decision is needed, such as the Government
directives-edit-kind = Kind
directives-edit-classification = Who may read it
directives-edit-classification-hint = What is for official use stands in no mail.
