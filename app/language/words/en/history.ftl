## Meetings and protocols

history-meeting-planned = Meeting planned
history-meeting-edited = Meeting changed
history-meeting-moved = Meeting moved on
history-meeting-moved-to = Meeting: { $state }
history-agenda-edited = Agenda changed
history-attendance-edited = Attendance recorded
history-findings-edited = Findings changed
history-protocol-edited = Protocol changed
history-protocol-signed = Protocol signed
history-protocol-signed-number = Protocol № { $number } signed
history-correction-opened = Correction of the protocol begun
history-correction-edited = Correction of the protocol changed
history-correction-discarded = Correction of the protocol given up
history-protocol-corrected = Protocol corrected, version { $version }
history-words-corrected = Words corrected, version { $version } of the protocol
history-words-corrected-moved = Words corrected, version { $version } of the protocol; date { $date } in place of { $earlier }
history-words-corrected-dated = Words corrected, version { $version } of the protocol; date { $date }
history-words-corrected-undated = Words corrected, version { $version } of the protocol; the date { $earlier } no longer stands

## Directives

history-drafted = Drafted
history-draft-edited = Draft changed
history-draft-removed = Draft removed
history-issued = Issued
history-issued-dated = Issued, first date { $date }
history-acknowledged = Acknowledged
history-interim-reported = Interim information given
history-contribution-reported = Co-executor’s contribution given
history-final-reported = Final report submitted
history-final-reported-again = Final report submitted, version { $ordinal }
history-limb-proven = Execution proven
history-limb-proven-letter = Part ({ $letter }) proven
history-limb-refused = Evidence refused
history-limb-refused-letter = Part ({ $letter }): evidence refused
history-returned = Report returned with remarks
history-put-up-for-closing = Put up for closing
history-sent-back = Sent back to the secretariat
history-closed-done = Closed: done
history-closed-not-done = Closed: not done
history-closed-declined = Closed: declined with reasons
history-cancelled = Cancelled
history-superseded = Superseded by another directive
history-merged = Merged into another directive
history-held = Put on hold
history-resumed = Resumed
history-reopened = Reopened
history-reopened-dated = Reopened; the first date counts again: { $dates }
history-carried-out = Closed: done, what was asked for exists
history-carried-out-by = Closed: done, by { $by }
history-superseded-by = Superseded by directive № { $number }
history-merged-into = Merged into directive № { $number }
history-held-for = Put on hold; awaiting: { $event }
history-tracked = Answer accepted; stays on control
history-tracked-until = Answer accepted; to be carried out by { $date }
history-rhythm-changed = Periods changed
history-rhythm-changed-to = Periods changed: “{ $before }”, now “{ $after }”
history-road-map-submitted = Road map submitted
history-no-change-reported = Reported: nothing has changed
history-report-link-made = Link to report made for { $name }, until { $date }: { $kind }
history-report-link-revoked = Link of { $name } revoked
history-outcome-noted = Outcome noted
history-outcome-noted-of = Outcome noted; decided { $date }
history-extension-asked = More time asked
history-extension-asked-until = More time asked: { $dates }
history-extension-granted = Deadline moved
history-extension-granted-until = Deadline moved: { $dates }
history-extension-granted-otherwise = Deadline moved: { $dates }; { $asked } was asked
history-extension-refused = More time refused
history-extension-withdrawn = Request for more time withdrawn
history-extension-endorsed = Advice of the secretariat on more time
history-extension-endorsed-for = The secretariat advises to grant more time
history-extension-endorsed-against = The secretariat advises against more time
history-extension-lapsed = Request for more time lapsed without a decision
history-executors-changed = Executors changed. Now: { $after }. Before: { $before }
history-lead-named = { $body } (lead)
history-objection-raised = { $body } objects to being an executor
history-objection-upheld = Objection upheld: { $body }
history-objection-dismissed = Objection dismissed: { $body }
history-succeeded = { $before } is followed by { $after } from { $date }

## The register of bodies

history-body-added = Body added: { $body }
history-body-edited = Body corrected: { $body }
history-body-succeeded = { $before } is followed by { $after }
history-group-edited = Group changed: { $group }
history-event-happened = Event recorded; it happened on { $other }. Date: { $date }
history-date-recounted = Date counted again by version { $version } of the calendar: { $date } in place of { $other }
history-date-kept = Date left at { $date }, though version { $version } of the calendar gives { $other }

## Letters

history-mail-planned = Letter prepared: { $letter }
history-mail-sent = Letter sent: { $letter }
history-mail-failed = Letter not delivered: { $letter }
history-mail-reminder = reminder, { $rule }

## Accounts

history-signed-in = Signed in
history-password-changed = Password changed
history-account-added = Account added
history-feed-made = Link to the calendar feed made
history-feed-revoked = Link to the calendar feed revoked

## Particulars

history-dates = { $from } → { $to }
history-of-part = { $text }, part ({ $letter })
history-with-grade = { $text }: { $grade }
history-by-link = { $text }, by link No. { $link }, which { $maker } made
history-read-report = Read the report
history-letters = { $n ->
    [one] { $n } letter
   *[other] { $n } letters
}
## The council

history-calendar-published = Working calendar: version { $version } published
history-setting-changed = { $setting }: { $after } in place of { $before }
