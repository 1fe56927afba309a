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
directives-act-report-no-change = Nothing has changed
directives-act-submit-road-map = Submit the road map
directives-act-ask-for-more-time = Ask for more time
directives-act-let-report = Let a colleague report by a link
directives-act-check = Check the report
directives-act-endorse-extension = Advise on more time
directives-act-decide-extension = Decide on more time
directives-act-object = Object to being an executor
directives-act-decide-objection = Decide on the objection
directives-act-change-executors = Change the executors
directives-act-close = Close or send back
directives-act-hold = Put on hold
directives-act-change-rhythm = Change the periods
directives-act-name-group = Name the group that was created
directives-act-note-outcome = Note the outcome
directives-act-end = Cancel, supersede or merge
directives-act-resume = Resume
directives-act-reopen = Reopen
directives-act-record-event = Record the event
directives-act-edit-draft = Edit the draft

## Timeliness

directives-timeliness-no-date = No date
directives-timeliness-on-hold = On hold
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
directives-mark-on-hold = On hold
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
directives-first-report = First report
directives-accepted = Report accepted
directives-own-date = the directive’s own date { $date }; what is left to prove has a date of its own
directives-words = Words of the source
directives-deadline = Deadline
directives-limbs = Parts and evidence
directives-life = Life of the directive
directives-newest-first = newest first
directives-acknowledged = acknowledged { $on }
directives-internal-date = internal date { $date }
directives-contributed = contributed { $on }
directives-cannot-be-bound = { $word }; but these executors cannot be bound in this way: { $bodies }
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
directives-limb-own-date = own date { $date }
directives-reports = Reports
directives-no-reports = Nothing has been reported yet.

## Decisions

directives-acknowledge-text = You confirm that the directive has reached your body. The deadline does not change.
directives-close-text = The secretariat has put the directive up for closing. The decision is yours.
directives-close-done-hint = All that was asked is done and proven.
directives-close-not-done-hint = It was not done and is not owed any more.
directives-send-back = Send back to the secretariat
directives-send-back-hint = The secretariat checks the report once more.
directives-decision = Decision
directives-remark = Reason
directives-remark-hint = Needed unless you close it as done. It stays in the life of the directive.
directives-end-hint = Needed. It stays in the life of the directive.
directives-decide = Record the decision
directives-executors-text = The issuer alone names other executors. Whoever executes no longer keeps reading the directive; the new executors are told by letter. The deadline does not change.
directives-executors-objects = { $body } objects. If it is not among the executors below, its objection is upheld.
directives-executors-lead-hint = One body leads, whatever the order of the others.
directives-executors-co-hint = Each new co-executor gets an internal date before the deadline.
directives-executors-save = Name these executors
directives-executors-not-now = Executors cannot be changed in the present state: a report that is being checked is returned first, and what has ended is opened again first.

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
directives-edit-cannot-be-bound = The word used binds, but these bodies cannot be bound in this way: { $bodies }. Choose another word, or note that they have agreed. The draft can be saved all the same.
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
directives-edit-kind-hint = What falls due by periods becomes recurring by itself, what holds permanently becomes standing.
directives-edit-links = Other directives
directives-edit-links-hint = By number: “4/9”; if several bear the number, with the year of the meeting: “4/9 (2018)”.
directives-edit-carries-out = Carries out the directive
directives-edit-carries-out-hint = The one that asked for this directive; it closes as done when the protocol is signed.
directives-edit-supersedes = Supersedes
directives-edit-supersedes-hint = Earlier directives, a line each; they leave control when the protocol is signed.
directives-edit-refers-to = To carry out earlier directives
directives-edit-refers-to-hint = A line each; nothing changes for them.
directives-edit-classification = Who may read it
directives-edit-classification-hint = What is for official use stands in no mail.

## How directives hang together

directives-link-carries-out = Carries out
directives-link-carried-out-by = Carried out by
directives-link-supersedes = Supersedes
directives-link-superseded-by = Superseded by
directives-link-merged-into = Merged into
directives-link-merged-from = Goes on with what was asked in
directives-link-refers-to = To carry out
directives-link-referred-to-by = Taken up by
directives-created-group = Group that was created

## Recurring directives

directives-by-periods = By periods
directives-instances = Periods and their dates
directives-instances-note = each period is reported on and closed apart; the next one is made in time
directives-rhythm = Periods
directives-period-of = for the period { $period }
directives-period-parent = All periods: directive № { $reference }
directives-period = Period
directives-rhythm-text = Coming periods on which nothing was submitted are made anew. Those with reports, and those whose date has passed, stay.
directives-rhythm-term = New periods, in words
directives-rhythm-term-hint = For instance “monthly, by the 10th” or “quarterly, by the 15th”

## Answers, road maps, outcomes

directives-answer = Answer
directives-not-answered = Not answered
directives-answered = { $answer }, { $date }
directives-answer-was-due = the answer was due { $date }
directives-road-map = Road map
directives-road-map-owed = owed by { $date }
directives-road-map-submitted = submitted { $date }
directives-days-late = { $n } { $n ->
    [one] day
   *[other] days
 } late
directives-road-map-text = The date lies far ahead and several bodies take part: the plan of how it will be carried out is owed. It closes nothing.
directives-no-change-text = Nothing has changed since your last report, and what you said about the date holds.
directives-outcome = Outcome
directives-outcome-unknown = Not known yet. What the addressee has to do is followed apart from it.
directives-outcome-text = What was decided
directives-outcome-text-hint = The act by number and date, if there is one. The state of the directive does not change.
directives-outcome-on = Day of the decision

## Ends, and what goes on

directives-target = Number of the other directive
directives-target-hint = Needed to supersede or to merge: “4/9”; if several bear the number, with the year of the meeting: “4/9 (2018)”
directives-end-confirmed = I know that cancelling, superseding and merging cannot be undone
directives-awaiting = awaiting: { $event }
directives-hold-text = Until the event the date does not run and no reminders are sent.
directives-held-for = Event that is awaited
directives-held-for-hint = For instance “the Government adopts the programme”
directives-track = Keep on control until it is carried out
directives-track-hint = The body accepted. It carries it out by the date below and reports again.
directives-until = To be carried out by
directives-until-hint = Only to keep it on control.
directives-until-promised = Only to keep it on control. The body names { $date }.
directives-name-group-text = The group exists in the register of bodies. With it the directive is carried out and closes as done today.
directives-name-group-none = There is no group in the register of bodies yet.
## The event that a directive waits for

directives-event-text = The words name an event in place of a date. Once it has happened, record it: the date is counted from that day and the reminders follow it.
directives-event-held = The directive is on hold for an event. Once it has happened, record it: execution goes on, with a date counted from that day.
directives-event-on = Day of the event
directives-event-words = What happened
directives-event-shown-by = What shows it
directives-event-shown-by-hint = An act, a letter or a publication, with its number and date
directives-event-term = Term that runs from it, or a date
directives-event-term-hint = As an office writes it, for instance “within one month”; left empty, the council’s usual term applies
