## How long directives have been overdue

dashboard-age-between = { $from } to { $to } days
dashboard-age-over = over { $days } days

## Leadership

dashboard-restricted-not-counted = matter for official use is counted only for those cleared for it
dashboard-title-nothing = Nothing is on control
dashboard-title = { $overdue ->
    [0] None of { $n } directives on control is overdue.
    [one] { $overdue } of { $n } directives on control is overdue.
   *[other] { $overdue } of { $n } directives on control are overdue.
}
dashboard-title-before = { $n ->
    [0] A month ago none was.
   *[other] A month ago it was { $n }.
}
dashboard-lede = The longest wait: { $days }, { $body }.
dashboard-lede-soon = { $n ->
    [0] Nothing falls due { $date }.
    [one] { $n } more falls due { $date }.
   *[other] { $n } more fall due { $date }.
}
dashboard-overdue = Overdue
dashboard-month-ago = { $n } a month ago
dashboard-soon = Due within 10 working days
dashboard-on-control = On control
dashboard-without-date = { $n } without a date
dashboard-on-time = Carried out on time
dashboard-on-time-note = { $in_time } of { $due } due · { $period }
dashboard-to-check = Reports with the secretariat
dashboard-to-close = { $n } put up for closing
dashboard-waiting = What waits for your decision
dashboard-decide-closing = Close or send back
dashboard-decide-time = Decide on more time
dashboard-more-time = More time is asked, until { $date }
dashboard-decide-objection = Decide on the objection
dashboard-objects = { $body } objects to being an executor
dashboard-what-is-overdue = What is overdue, and since when
dashboard-longest-first = longest first
dashboard-open-register = open in the register
dashboard-nothing-overdue = Nothing is overdue.

## Where, how long, trend

dashboard-where = Where
dashboard-by-lead = on control, by lead body
dashboard-nothing-on-control = Nothing is on control.
dashboard-holders = { $n ->
    [0] No body has anything overdue.
    [one] { $n } body has something overdue.
   *[other] { $n } bodies have something overdue.
}
dashboard-ahead = Not yet due
dashboard-with-secretariat = Reported in time, being checked
dashboard-no-date = No date
dashboard-body = Body
dashboard-how-long = How long
dashboard-in-days = overdue, by calendar days
dashboard-long = { $n ->
    [0] None has stood for more than 40 days.
    [one] { $n } has stood for more than 40 days.
   *[other] { $n } have stood for more than 40 days.
}
dashboard-trend = Is it getting better?
dashboard-twelve-months = the last twelve months
dashboard-trend-better = Yes: overdue directives fell from { $from } to { $to }. The gap between the two lines is what moved dates hide.
dashboard-trend-same = Neither: { $n } overdue then and now. The gap between the two lines is what moved dates hide.
dashboard-trend-worse = No: overdue directives rose from { $from } to { $to }. The gap between the two lines is what moved dates hide.
dashboard-overdue-at-month-end = Overdue at the month’s end
dashboard-on-time-of-due = Carried out on time, per cent of those due in the month
dashboard-overdue-long = Overdue more than 40 days
dashboard-overdue-short = Overdue up to 40 days
dashboard-month = Month

## On-time rate

dashboard-rate = On-time rate
dashboard-nothing-was-due = Nothing was due.
dashboard-formula = of what was due in the period: closed on time / (closed + open and overdue)
dashboard-closed-in-time = Closed on time
dashboard-closed-late = Closed late or not done
dashboard-open-overdue = Open and overdue
dashboard-by-current = By the current date
dashboard-by-first = By the first date

## Shares and periods

dashboard-share-nothing = nothing was due
dashboard-share-of = of { $n }
dashboard-period = Period
dashboard-period-twelve-months = Twelve months
dashboard-period-half-year = This half-year
dashboard-period-last-half-year = Last half-year
dashboard-period-quarter = This quarter
dashboard-period-last-quarter = Last quarter
dashboard-period-other = Other days
dashboard-period-from = From
dashboard-period-to = To
dashboard-period-show = Show
dashboard-period-days = Due { $days }

## What is counted

dashboard-member-in-time = closed on time
dashboard-member-late = closed late or not done
dashboard-member-overdue = open and overdue
dashboard-member-undecided = in time so far, being checked, on hold or due today
dashboard-member-superseded = superseded
dashboard-member-cancelled = cancelled
dashboard-member-merged = merged
dashboard-member-declined = declined with reasons
dashboard-left-out = Left out of the rate:
dashboard-not-counted-yet = Not counted yet:
dashboard-rate-rule = Whole per cent, halves rounded up; of fewer than { $few } the count is said instead. A report that was returned does not count: the directive is overdue again from the same date.
dashboard-poor = Of those that missed the date, { $n } { $n ->
    [one] was reported
   *[other] were reported
 } in time at first, but the report did not stand.
dashboard-counted-poor = reported in time at first, but the report did not stand
dashboard-counted-due = all that counts in the on-time rate
dashboard-counted-by-first = { $what }, by the first date
dashboard-counted-contribution = co-executor’s contribution: { $what }

## Body by body

dashboard-leads = Discipline of lead executors
dashboard-most-missed-first = most missed first
dashboard-all-bodies = All bodies
dashboard-co-executors = Discipline of co-executors
dashboard-co-executors-note = by the internal date, apart from the lead’s
dashboard-contributions-sum = { $n } of { $due } contributions due in the period came in time.
dashboard-no-contribution-was-due = No contribution was due.
dashboard-contributed-in-time = Contributed on time
dashboard-own-contributions = Your contributions as co-executor
dashboard-delivery-in-time = in time
dashboard-delivery-late = late
dashboard-delivery-silent = silent

## What does not move

dashboard-still = Not moving
dashboard-still-note = no report for { $days } working days, since the last one or the issue
dashboard-still-count = { $n ->
    [one] { $n } directive in the register
   *[other] { $n } directives in the register
}
dashboard-all-move = Every directive has been reported on lately.

## What comes due

dashboard-coming = What comes due
dashboard-coming-note = three weeks; hatched: days off
dashboard-today = today

## The secretariat’s day

dashboard-today-title = { $n ->
    [one] { $n } report waits to be checked
   *[other] { $n } reports wait to be checked
}
dashboard-today-nothing = No report waits to be checked
dashboard-reports-to-check = Reports to check
dashboard-oldest-first = oldest first
dashboard-check = Check
dashboard-no-reports = All final reports are checked.
dashboard-silent = Issued and not acknowledged
dashboard-silent-note = the body has not yet said that it has the directive
dashboard-to-advise = Requests for more time
dashboard-to-advise-note = your word stands beside them for whoever decides
dashboard-none-silent = Every directive is acknowledged.
dashboard-objections = Objections of executors
dashboard-objections-note = they wait for the issuer; no deadline stops
dashboard-nothing-soon = Nothing falls due within 10 working days.
dashboard-put-up = Put up for closing
dashboard-extensions = Requests for more time
dashboard-meetings = Meetings without a signed protocol
dashboard-meeting = Meeting № { $number }, { $date }
dashboard-no-meetings = No meeting is in preparation.
dashboard-plan-meeting = Plan a meeting
dashboard-failed-mail = Mail that could not be sent
dashboard-no-failed-mail = All mail has been taken by the mail server.
dashboard-recounts = { $n ->
    [one] { $n } date would differ by the changed calendar
   *[other] { $n } dates would differ by the changed calendar
}
dashboard-recounts-decide = Decide on each

## A body’s page

dashboard-my-nothing = You owe nothing
dashboard-my-in-time = { $n ->
    [one] { $n } directive to carry out, not overdue
   *[other] { $n } directives to carry out, none overdue
}
dashboard-my-overdue = { $n ->
    [one] { $n } directive is overdue
   *[other] { $n } directives are overdue
}
dashboard-my-overdue-returned = { $n ->
    [0] Nothing is overdue, { $returned ->
        [one] { $returned } report was returned
       *[other] { $returned } reports were returned
    }
    [one] { $n } directive is overdue, { $returned ->
        [one] { $returned } report was returned
       *[other] { $returned } reports were returned
    }
   *[other] { $n } directives are overdue, { $returned ->
        [one] { $returned } report was returned
       *[other] { $returned } reports were returned
    }
}
dashboard-returned = Returned with remarks
dashboard-return-stops-nothing = a return does not stop the clock
dashboard-owed = To carry out
dashboard-by-date = by date
dashboard-owes-nothing = Nothing waits for you. New directives appear here and in your mailbox when a protocol is signed.
dashboard-rework = Rework the report
dashboard-report = Report
dashboard-last-report = last report { $date }
dashboard-no-report-yet = no report yet
dashboard-submitted = With the secretariat or the Chair
dashboard-submitted-on = Reported
dashboard-nothing-submitted = None of your reports waits for a decision.
dashboard-contributes = Co-execution
dashboard-contributes-note = the internal date lies before the lead’s
dashboard-contributes-nothing = You are co-executor of nothing at present.
dashboard-internal-date = Internal date

## Road maps

dashboard-road-maps = Road maps owed
dashboard-road-maps-late = Road maps that did not come
