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
errors-unknown-body = Choose a body that exists on this date and can be addressed
errors-unknown-group = Choose a group from the list
errors-empty-group = The group has no members on this date: name the bodies one by one
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
errors-obstacle-nothing-corrected = Nothing has been corrected yet. Correct at least one point first.

## Above a form

errors-of-field = { $field }: { $problem }
errors-summary-title = The form was not accepted
errors-no-connection = The server did not answer. What you typed is still in the form: send it again.
