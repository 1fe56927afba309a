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
history-extension-asked = More time asked
history-extension-asked-until = More time asked; proposed date { $date }
history-extension-granted = Deadline moved
history-extension-granted-until = Deadline moved; new date { $date }
history-extension-granted-otherwise = Deadline moved; new date { $date }, { $asked } was asked
history-extension-refused = More time refused
history-extension-withdrawn = Request for more time withdrawn

## Letters

history-mail-planned = Letter prepared: { $letter }
history-mail-sent = Letter sent: { $letter }
history-mail-failed = Letter not delivered: { $letter }
history-mail-reminder = reminder, { $rule }

## Accounts

history-signed-in = Signed in
history-password-changed = Password changed
history-account-added = Account added
