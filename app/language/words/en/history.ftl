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
history-extension-asked = More time asked
history-extension-asked-until = More time asked; proposed date { $date }
history-extension-granted = Deadline moved
history-extension-granted-until = Deadline moved; new date { $date }
history-extension-granted-otherwise = Deadline moved; new date { $date }, { $asked } was asked
history-extension-refused = More time refused
history-extension-withdrawn = Request for more time withdrawn
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

## The council

history-calendar-published = Working calendar: version { $version } published
history-setting-changed = { $setting }: { $after } in place of { $before }
