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
protocols-obstacle-dates-differ = The languages of point { $point } name different dates or terms.
protocols-obstacle-addressees-differ = The languages of point { $point } name different bodies.
protocols-obstacle-limbs-differ = The languages of point { $point } hold different numbers of parts.
protocols-obstacle-no-quorum = No quorum: { $present } seats were present, { $needed } are needed. Decisions have no force.

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

## The signed text and its versions

protocols-number-of = Protocol No. { $number }
protocols-text = Text of the protocol
protocols-version = Version { $n }
protocols-versions = Versions
protocols-version-heading = Version
protocols-signed = Signed
protocols-reason = Why it was corrected
protocols-first-text = The first text
protocols-text-stands = This is the text that stands. What the correction changed is shown beside the text before.
protocols-text-replaced = This text no longer stands: version { $n } replaced it.
protocols-nothing-for-you = The protocol holds nothing that concerns your body.
protocols-term = Deadline in the words of the protocol: { $term }
protocols-to-the-directive = To the directive
protocols-no-text = no text
protocols-part-words = Words
protocols-part-title = Short title
protocols-part-force-word = Word that carries the force
protocols-part-addressee = Addressee in the words of the protocol
protocols-part-limb = Part ({ $letter })
protocols-part-term = Deadline in the words of the protocol

## Corrections

protocols-correct = Correct the protocol
protocols-correct-text = Signed text does not change. A correction is a new version with a signature of its own; until then the present text stands.
protocols-correct-begin = Begin a correction
protocols-correct-continue = Go on with the correction
protocols-correct-verb = Correct
protocols-correction = Correction
protocols-correction-of = Correction of protocol No. { $number }
protocols-correction-lede = Correct the words of the points. Who executes a directive does not change here, nor do reports, evidence and dates set since.
protocols-unchanged = unchanged
protocols-changed = corrected
protocols-nothing-corrected = Nothing has been corrected yet. Correct at least one point, then the correction can be signed.
protocols-corrected-points = { $n ->
    [0] No point is corrected yet.
    [one] { $n } point is corrected.
   *[other] { $n } points are corrected.
 }
protocols-correct-point = Correct point { $number }
protocols-correct-point-lede = The signed words stay readable beside the corrected ones.
protocols-limbs-hint = { $n ->
    [one] One line: the number of parts does not change.
   *[other] { $n } lines, one for each part: their number does not change.
 }
protocols-term-hint = Where it gives another date and no date was set since, the date moves at the signature.
protocols-reason-hint = Everybody who sees the protocol reads it: nothing “for official use” here
protocols-correction-sign = Record the signature of the correction
protocols-correction-to-sign = To the signature
protocols-correction-follows-text = The corrected text becomes the one that stands; the earlier one stays readable.
protocols-correction-follows-work = Reports, evidence and requests for more time stay as they are.
protocols-correction-follows-dates = A date moves only where the corrected words give another one and no date was set since; the first date stays visible.
protocols-correction-follows-mails = The executors of corrected directives that are on control receive a letter.
protocols-correction-number = Number of the corrected protocol
protocols-correction-number-hint = May stay the same; directives keep the numbers they have
protocols-correction-signed-on-hint = Not before the version that stands, not after today
protocols-correction-confirm = The corrected protocol is signed on paper as it stands here
protocols-correction-discard = Give the correction up
protocols-correction-discard-text = What was written in the correction is lost. The signed text stays as it is.

## Extracts

protocols-extract = Extract from the protocol
protocols-extract-of = Extract from protocol No. { $number } { $of }
protocols-extract-for = For
protocols-extract-show = Show the extract
protocols-extract-choose = Choose the body for which the extract is made.
protocols-extract-empty = The protocol addresses nothing to this body.
protocols-extract-no-date = no date
protocols-extract-signed = Protocol signed on { $on }: { $who }.
protocols-extract-version = Version { $n }.
protocols-extract-true = The extract holds the points addressed to this body and no others.
