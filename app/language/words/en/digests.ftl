## What awaits a body

digests-title = { $n ->
    [one] One directive awaits you
   *[other] { $n } directives await you
}
digests-text = { $overdue ->
    [0] { $body }: nothing is overdue.
    [one] { $body }: one directive is overdue.
   *[other] { $body }: { $overdue } directives are overdue.
}
digests-mine = Yours
digests-of-body = Your body's
digests-overdue = Overdue
digests-due = Due
digests-hidden = Matter for official use awaits you as well. Sign in to read it.
digests-more = { $n ->
    [one] One more stands in the register.
   *[other] { $n } more stand in the register.
}
digests-answer = Report on the directive's page; where more time is needed, ask for it there.
digests-open = Open what awaits you
digests-why-daily = This letter gathers what your body owes. It comes on working days on which something is to be reminded of. A report or a new date stops the reminders.
digests-why-weekly = This letter gathers what your body owes. It comes once a week, as you chose on your account's page.

## One line

digests-item-due = { $date }: { $left }
digests-item-left = { $n ->
    [one] { $n } working day left
   *[other] { $n } working days left
}
digests-item-today = due today
digests-item-overdue = { $n ->
    [one] { $n } day overdue
   *[other] { $n } days overdue
}
digests-item-returned = returned with remarks
digests-item-contributes = your part, for the lead

## What awaits the secretariat

digests-office-title = What awaits the secretariat today
digests-office-text = Gathered this morning, the reports to be checked first.
digests-office-to-check = Reports to check
digests-office-to-advise = Requests for more time without the secretariat's word
digests-office-objections = Objections that wait for a decision
digests-office-road-maps = Road maps that did not come
digests-office-silent = Issued and not acknowledged
digests-office-failed = Letters that were not delivered
digests-office-open = Open Today
digests-office-why = This letter comes on working days on which something awaits the secretariat.

## For the leadership

digests-overdue-list-title = { $n ->
    [0] Nothing is overdue
    [one] One directive is overdue
   *[other] { $n } directives are overdue
}
digests-overdue-list-text = By body, the one with the most first; within a body the longest overdue first.
digests-overdue-list-open = Open the overview
digests-overdue-list-why = The overdue list comes on Monday or the week's first working day.
digests-discipline-title = Discipline of execution, { $quarter }
digests-discipline-text = How the bodies kept the dates of the quarter. The directives that were due are in the table attached.
digests-discipline-line = On time { $share }, against the first dates { $first }; overdue { $overdue }
digests-discipline-nothing-due = nothing was due
digests-discipline-few = { $part } of { $whole }
digests-discipline-percent = { $n } %
digests-discipline-open = Open the overview for the quarter
digests-discipline-why = This letter comes on the first working day after the quarter.

## The table that goes along

digests-table-bodies = Bodies
digests-table-register = Directives
digests-table-body = Body
digests-table-in-time = On time
digests-table-late = Late
digests-table-overdue = Overdue
digests-table-percent = On time, %
digests-table-percent-first = On time against the first date, %
digests-table-number = No.
digests-table-first-date = First date
digests-table-date = Date
digests-table-extensions = Extensions
digests-table-state = State

## Preferences

digests-preferences = Letters to you
digests-preferences-note = Issue, return and decisions on more time come at once; everything else is gathered in one letter.
digests-frequency = How often
digests-daily = Daily, when something is to be reminded of
digests-weekly = Weekly, on the first working day
digests-never = Not at all
digests-hour = From which hour
digests-hour-hint = Local time, 0 to 23. Empty: the council’s hour, { $hour }:00.
digests-absent-from = Away from
digests-absent-to = Away to
digests-absent-hint = Meanwhile the alternate is written to.
digests-unsubscribe = Letters that gather
digests-unsubscribe-text = You will get no more letters that gather what awaits you. Letters on issue, return and decisions still come.
digests-unsubscribe-do = Send me no more of them
digests-unsubscribed = You will get no more of them. On your account’s page you can ask for them again.
