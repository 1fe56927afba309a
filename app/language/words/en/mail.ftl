## Kinds of letters

mail-kind-issued = Directive issued
mail-kind-returned = Report returned
mail-kind-closed = Taken off control
mail-kind-reminder = Reminder
mail-kind-extension-decided = Decision on more time
mail-kind-date-moved = Date moved
mail-kind-executors-changed = Executors changed
mail-kind-objection-decided = Decision on an objection
mail-kind-escalation = Escalation
mail-kind-digest = Digest
mail-kind-overdue-list = Overdue list
mail-kind-discipline = Discipline of execution
mail-kind-corrected = Words corrected

## States of a letter

mail-state-created = Waiting to be sent
mail-state-sending = Being sent
mail-state-sent = Sent
mail-state-temporary-failure = Not taken yet, will be tried again
mail-state-permanent-failure = Not delivered
mail-state-cancelled = Withdrawn

## Why a reminder is sent

mail-rule-before = { $n } { $n ->
    [one] working day
   *[other] working days
 } before
mail-rule-on-the-day = on the day
mail-rule-overdue-first = overdue, first working day
mail-rule-overdue = overdue, reminder { $n }

## Letters: what several of them say

mail-product = Kenes
mail-subject = No. { $reference }. { $title }
mail-directive = Directive
mail-directive-of-protocol = No. { $reference }, protocol No. { $protocol } { $of }
mail-content = Content
mail-deadline = Deadline
mail-deadline-none = no date
mail-internal-date = Internal date
mail-lead = Lead
mail-co-executors = Co-executors
mail-days-off = Days off until then
mail-weekend-work = Working days at weekends
mail-last-report = Last report
mail-last-report-none = none
mail-words = Words of the protocol
mail-remarks = Remarks
mail-reason = Reason
mail-open = Open the directive
mail-why-lead = This letter came because your body leads the execution of the directive.
mail-automatic = The system wrote this letter; replies to it are not read.
mail-answers = The system wrote this letter. An answer to it reaches { $mailbox }; a report counts only where the link above leads.
mail-reply-to = Answers go to
mail-no-mailbox = The body has named no mailbox.
mail-no-head-mailbox = The body has named no mailbox of its head.
mail-dissolved = The body is dissolved, and nobody took it over.
mail-failed-letters = Several letters
mail-unsubscribe = To be written to no more

## A directive was issued

mail-issued-title-lead = A directive of the Council: your body leads
mail-issued-title-co = A directive of the Council: your body contributes
mail-issued-lead = { $body } is the lead: it coordinates the co-executors and submits the final report.
mail-issued-co = { $body } is a co-executor: it delivers its part to the lead by the internal date.
mail-issued-answer = Confirm on the directive's page that you have received it. Report there; where more time is needed, ask for it there.
mail-issued-why = This letter came because the protocol was signed { $on } and the directive is addressed to your body.

## The words of a directive were corrected

mail-corrected-title = The words of the directive were corrected
mail-corrected-text = The protocol was corrected. The corrected words stand from now on; what was reported and granted stays as it is.
mail-corrected-reason = Why it was corrected
mail-corrected-why = This letter came because the corrected words are addressed to your body.

## A report was returned

mail-returned-title = The report was returned with remarks
mail-returned-text = The secretariat did not find the report sufficient. The deadline has not moved.
mail-returned-answer = Answer the remarks with a new final report on the directive's page.

## A directive was closed

mail-closed-title-done = The directive is closed as done
mail-closed-title-not-done = The directive is closed as not done
mail-closed-title-declined = The directive is closed: declined with reasons
mail-closed-title-cancelled = The directive is cancelled
mail-closed-title-superseded = The directive is superseded by another
mail-closed-title-merged = The directive is merged with another
mail-closed-text = It is off control { $from }. Nothing more is owed on it, and no more reminders are sent.

## A request for more time was decided

mail-extension-granted-title = More time is granted
mail-extension-granted-text = The new date replaces the earlier one; the first date stays visible.
mail-extension-granted-part-text = Part ({ $letter }) has a new date of its own. The date of the other parts stands.
mail-extension-granted-until = New date of the part
mail-extension-refused-title = More time is refused
mail-extension-refused-text = The deadline stands.
mail-extension-asked = Date asked for
mail-extension-earlier = Earlier date

## Reminders

mail-reminder-left-title = { $n ->
    [one] { $n } working day remains until the deadline
   *[other] { $n } working days remain until the deadline
}
mail-reminder-today-title = The directive is due today
mail-reminder-overdue-title = { $n ->
    [one] The directive is { $n } day overdue
   *[other] The directive is { $n } days overdue
}
mail-reminder-text = { $body } is the lead. The date: { $date }.
mail-reminder-answer = Submit the final report on the directive's page. More time is asked for there, at least { $n ->
    [one] { $n } working day
   *[other] { $n } working days
} before the date.
mail-reminder-overdue-answer = Submit the final report on the directive's page and give the reason for the delay. A request for more time does not stop the count.
mail-reminder-why = Reminders go out before the date, on the day itself and while it is past, as the council has set. They stop when the final report is submitted or the date is moved.

## Changes that nobody asked for

mail-moved-title = The date of the directive has moved
mail-moved-text = It was counted anew. The first date stays visible, and reminders follow the new one.
mail-moved-by-calendar = The working calendar was changed.
mail-let-go-title = Your body is an executor no more
mail-let-go-text = { $body } owes nothing more on this directive: the issuer named other executors.
mail-let-go-why = This letter came because your body took part in the directive until now.
mail-objection-title = The objection is dismissed
mail-objection-text = { $body } stays an executor of the directive. The deadline stands.
mail-objection-why = This letter came because your body objected to being an executor.

## Matter that is never sent by mail

mail-neutral-title = Something awaits you in Kenes
mail-neutral-text = What it is about is not sent by mail. Sign in to read it.
mail-neutral-open = Sign in
mail-neutral-why = This letter came because it concerns your body.

## The ledger

mail-lede = All letters of the system: to whom, why, when, and with what answer.
mail-by-relay = Letters are handed to the mail server { $relay }.
mail-by-files = No mail server is set: letters are written to files.
mail-find = Subject or address
mail-count = { $n ->
    [one] { $n } letter
   *[other] { $n } letters
}
mail-heading = Subject
mail-to = To
mail-why = Why
mail-planned-at = Prepared
mail-state = State
mail-attempts = Attempts to send
mail-sent-is-not-delivered = “Sent” means that a mail server took the letter; whether it was read nobody knows.
mail-no-attempts = It has not been tried yet.
mail-lede-own = Letters to your body: why, when, and with what answer.
mail-csv = All of them as a table (CSV)
mail-since = Prepared from
mail-until = Prepared until
mail-template = Template
mail-sent-at = Sent
mail-came-back = Came back
mail-answer = Answer of the server
mail-answered = Answered attempts
mail-unanswered = Handed over, no answer came
mail-notice = Written back by a mail server
mail-doubt = May have gone out twice
mail-doubt-text = Attempts begun: { $begun }, answered: { $answered }. The program or the connection broke off in between, so the letter may have gone out more than once. All copies bear the same identity of the message.
mail-retry = Try once more now
mail-again = Send again
mail-again-text = A new letter with the same words goes to the address at which its reader is reached today. This one keeps its place in the ledger.
mail-again-because = Reason
mail-again-because-hint = It is kept in the history of the directive.
mail-again-of = Sent again; the first letter
mail-copies = Sent again as
mail-copy = letter No. { $n }

## Templates

mail-templates = Letters of the program
mail-templates-lede = Every letter as it would be written today on a real directive. Nothing is sent.
mail-template-letter = Letter
mail-template-granted = More time was granted
mail-template-refused = More time was refused
mail-template-language = Language of the letter
mail-template-number = Number of the directive
mail-template-show = Show the letter
mail-template-html = As HTML
mail-template-open = Open as a mail program shows it
mail-template-none = There is no such directive. Type a number from the register, or none for the one with the latest date.
