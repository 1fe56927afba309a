## What is to be changed in a field

errors-empty = Fill this in
errors-too-long = Shorten it to { $max } { $max ->
    [one] character
   *[other] characters
 }; it has { $length } now
errors-control-character = Remove the invisible control characters; they often come along when text is pasted
errors-not-a-date = Enter a date, for instance 01.03.2019
errors-not-an-email = Enter an e-mail address, for instance name@ministry.kz
errors-not-a-number = Enter a whole number
errors-out-of-range = The number must lie between { $min } and { $max }
errors-not-a-choice = Choose one of the options
errors-end-before-start = This date is too early: choose a later one
errors-date-in-past = This date has passed: choose today or a later day
errors-date-in-future = The date cannot be after today
errors-deadline-past = This deadline has already passed: choose a later one
errors-no-language = Give the text in at least one language
errors-no-lead = Choose the body that leads
errors-lead-twice = The lead cannot be a co-executor as well: keep one of the two
errors-same-executors = These are the present executors: name another lead or other co-executors
errors-unknown-body = Choose a body that exists on this date and can be addressed
errors-unknown-group = Choose a group from the list
errors-rhythm-missing = Say how often in the deadline: “monthly, by the 10th”, “quarterly”, “permanently”
errors-unknown-directive = There is no directive of that number; look it up in the register
errors-several-directives = Several directives bear that number; add the year of the meeting: “4/9 (2018)”
errors-one-number = Name one directive
errors-not-second-order = That directive does not ask for a directive or a group; name the one that does
errors-directive-ended = That directive has ended already; name one that is on control
errors-link-loop = The chain of directives would come back to its start; name another one
errors-empty-group = The group has no members on this date: name the bodies one by one
errors-no-successor = Choose who follows, or give the new name
errors-one-successor = Only a body that is split has several successors: keep one, or choose “split”
errors-not-a-successor = A directive goes to one of the successors named above: choose one of them
errors-still-takes-part = The body still takes part in directives on control: record who follows it under “Renamed, merged, split”
errors-word-not-in-text = This word does not stand in the text in the same language: copy it as it is written there
errors-number-taken = This number is already used this year: choose another one
errors-taken = This is already taken: choose another one
errors-file-too-large = The file is too large: choose one of up to { $size }
errors-file-type-forbidden = Files of this type are not accepted. Choose one of these: { $types }
errors-too-many-files = Choose at most { $max } { $max ->
    [one] file
   *[other] files
 }
errors-file-choose-again = Choose the file again: a browser does not keep it in a form that was sent back
errors-no-evidence = Describe what was done or add a file
errors-slippage-reason-needed = The deadline has passed: give the reason for the delay
errors-wrong-password = The password does not fit. Check the address and the password and enter them again
errors-password-too-short = Use at least { $min } { $min ->
    [one] character
   *[other] characters
 }
errors-passwords-differ = The two passwords differ: enter the new one twice alike
errors-not-confirmed = Tick the box to confirm
errors-consent-needed = More time was granted as often as foreseen: tick that the chair consents expressly, or refuse
errors-same-day = A day cannot be swapped with itself: choose another
errors-nothing-ticked = Tick at least one
errors-no-date-follows = No single date follows from this: write a term that runs from the event, for instance “within one month”, or a date

## Why a request was not carried out

errors-invalid = Something in the form needs to be changed
errors-sign-in-needed = Sign in to go on. What you typed is kept.
errors-denied = Your role does not allow this.
errors-not-found = There is nothing here that you may see.
errors-conflict = { $name } changed the same text while you were editing. Both texts are kept.
errors-already-done = This form arrived twice. It was carried out once.
errors-too-often = Too many attempts. Try again in { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
 }.
errors-unavailable = The data cannot be reached at the moment. Nothing was saved; try again in a minute.

## Why a step cannot be taken now

errors-obstacle-state = This step cannot be taken in the present state. The page shows how things stand.
errors-obstacle-signed = Signed text does not change. A correction is a new version of the protocol.
errors-obstacle-protocol-empty = The protocol holds no points yet.
errors-obstacle-directive-incomplete = A directive of the protocol lacks its lead, its words or its force.
errors-obstacle-limbs-open = A part of the directive is not proven yet.
errors-obstacle-lead-only = Only the lead executor submits the final report.
errors-obstacle-no-report = There is no report to decide on.
errors-obstacle-extension-pending = An earlier request for more time has not been decided yet.
errors-obstacle-objection-closed = The days in which a body may object are over, or it has objected already.
errors-obstacle-succeeded = This body has a successor already. Its page names it.
errors-obstacle-on-instances = This directive falls due by periods. Report on the period.
errors-obstacle-reason-due = The deadline has passed. Give interim information with the reason for the delay.
errors-obstacle-nothing-corrected = Nothing has been corrected yet. Correct at least one point first.
errors-obstacle-links-not-allowed = The Council does not allow reports by a link.
errors-obstacle-link-shut = The link cannot be used: it was used up or revoked or has expired, or the directive takes no such report now. Ask in your body for a new one, or sign in.

## Above a form

errors-of-field = { $field }: { $problem }
errors-summary-title = The form was not accepted
errors-no-connection = The server did not answer. What you typed is still in the form: send it again.
