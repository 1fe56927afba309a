## States of a protocol

protocols-state-draft = Draft
protocols-state-signed = Signed

## Kinds of points

protocols-point-noted = Taken note of
protocols-point-decided = Decision
protocols-point-directive = Directive

## Before the signature

protocols-obstacle-no-points = The protocol holds no points yet.
protocols-obstacle-no-lead = Point { $point } names nobody who leads.
protocols-obstacle-date-past = The date of point { $point } lies before the signature: { $date }.
protocols-obstacle-too-short = Point { $point } leaves less than two working days: { $date }.
protocols-obstacle-cannot-be-bound = The word of point { $point } binds, but its lead cannot be bound.
protocols-obstacle-language-missing = The text of point { $point } is missing in Kazakh or Russian.

## The draft

protocols-title = Protocol
protocols-point = point { $number }
protocols-no-points = No points yet.
protocols-add-directive = Add a directive
protocols-add-point = Add a point
protocols-edit-point = Edit the point
protocols-remove-point = Remove point { $number }
protocols-remove-directive-text = The draft of the directive goes with it. This cannot be undone.
protocols-expected-signature = The dates are counted as if the protocol were signed when it is expected to be: { $date }. They are counted anew at the signature.
protocols-closed = The protocol is signed or the meeting was cancelled. Signed text does not change.
protocols-to-the-meeting = To the meeting
protocols-point-lede = A point that asks nobody to do anything: something decided or taken note of.
protocols-item = Item of the agenda
protocols-point-number = Number of the point
protocols-point-number-hint = Empty: the next free number
protocols-point-kind = What the point does
protocols-words = Words of the point

## The signature

protocols-before-signing = Before the signature
protocols-nothing-in-the-way = Nothing stands in the way of the signature.
protocols-to-mend = To be mended first
protocols-pointed-out = Pointed out; it may be meant so
protocols-not-held-yet = Record first that the meeting was held.
protocols-cannot-be-signed = The protocol cannot be signed as it stands.
protocols-sign = Record the signature
protocols-sign-question = Record that the protocol is signed?
protocols-follows-issued = { $n ->
    [one] { $n } directive is issued and put on control.
   *[other] { $n } directives are issued and put on control.
 }
protocols-follows-leads = Lead executors: { $names }.
protocols-follows-dates = The first dates are counted from the day of the signature.
protocols-follows-proposed = { $n ->
    [one] { $n } of them has no date in the words; the rule proposes one.
   *[other] { $n } of them have no date in the words; the rule proposes one.
 }
protocols-follows-mails = The mailboxes of the executors receive a letter on each directive.
protocols-follows-closed = Agenda, attendance, findings and protocol are closed for editing.
protocols-sign-final = This cannot be undone. Signed text does not change.
protocols-number = Number of the protocol
protocols-number-hint = As it was registered; each directive is called by it
protocols-signed-on = Day of the signature
protocols-signed-on-hint = Not before the meeting, not after today
protocols-signatory = Who signed: office and name
protocols-confirm = The protocol is signed on paper as it stands here
protocols-back-to-draft = Back to the draft
