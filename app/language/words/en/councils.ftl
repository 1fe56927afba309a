## The settings of the council

councils-settings = Settings of the council
councils-lede = Rules that the law leaves open or that could not be verified. Each has a stated default, with the source from which it was taken.
councils-later = A change concerns what is issued from then on, and later requests and papers. No date that stands is moved.
councils-schedule-note = Letters on all open directives follow a changed schedule from then on.
councils-default = Default: { $value }
councils-source = source { $key }
councils-own = chosen by the product
councils-unit = Unit
councils-month = Month
councils-confirm = I know that directives issued from now on follow these settings
councils-save = Change the settings
councils-changes = Changes
councils-no-changes = Nothing has been changed yet: all settings are at their defaults.

## Parts

councils-chapter-terms = Terms that stand in where the words give none
councils-chapter-counting = How dates are counted
councils-chapter-execution = In the course of execution
councils-chapter-reminders = Reminders and escalation
councils-chapter-meetings = Meetings and protocols

## Each setting

councils-not-given = No date in the protocol
councils-answer = Answer to a recommendation, request or proposal
councils-urgent = “Urgently”
councils-very-urgent = “Very urgently”
councils-promptly = “Promptly”
councils-recurring-day = Monthly and quarterly reports, day of the next month
councils-half-yearly-day = Half-yearly reports, day of the next month
councils-standing-report = Yearly report on a standing directive
councils-start = Terms run from
councils-roll = A date on a day off
councils-week = Working week of the council
councils-too-short-days = Terms shorter than this are pointed out before signing
councils-co-executor-days = Co-executors deliver before the lead by
councils-extension-notice-days = More time is asked for before the date by
councils-extensions-max = More time without the chair’s special consent
councils-objection-days = Objection to being an executor, after issue
councils-road-map-months = A road map is asked for over
councils-road-map-days = A road map is owed, after issue
councils-still-days = “Not moving”: no report for
councils-remind-binding = Binding: reminded before the date by
councils-overdue-binding = Binding: reminded once overdue
councils-remind-asked = Asked or recommended: reminded before the date by
councils-overdue-asked = Asked or recommended: reminded once overdue
councils-urgent-days = A term is short when it is at most
councils-remind-urgent = Short term: reminded before the date by
councils-overdue-urgent = Short term: reminded once overdue
councils-on-days-off = Letters go out on days off
councils-digest-hour = Letters that gather go out from
councils-ladder-focal-point = Overdue: the focal point is written to after
councils-ladder-alternate = Overdue: the alternate is written to after
councils-ladder-head = Overdue: the head of the body is written to after
councils-ladder-chair = Overdue: the leadership is written to after
councils-report-links = Reports by a link, without an account
councils-reply-mailbox = Answers to letters are read at
councils-reply-mailbox-hint = A mailbox of the secretariat. Without it, letters say that answers are not read.
councils-papers-days = Papers reach members before the meeting by
councils-agenda-lock-days = The agenda is fixed before the meeting by
councils-signature-days = The protocol is signed after the meeting within

## Values

councils-times = { $n ->
    [0] never
    [one] once
   *[other] { $n } times
}
councils-day-of-month = by day { $day } of the month
councils-roll-previous = moves to the working day before
councils-roll-next = moves to the working day after
councils-roll-none = stays
councils-week-five = five days
councils-week-six = six days
councils-unit-calendar-days = calendar days
councils-unit-working-days = working days
councils-unit-weeks = weeks
councils-unit-months = months
councils-unit-quarters = quarters
councils-unit-half-years = half-years
councils-unit-years = years
councils-unit-times = times
councils-unit-day = day of the month
councils-days-before = { $list } working days
councils-days-before-none = not before the date
councils-days-before-hint = Numbers of working days with commas between them, each at most 30; empty for none.
councils-every = every { $n ->
    [one] calendar day
   *[other] { $n } calendar days
}
councils-every-once = once
councils-hour = { $hour }:00
councils-switch-on = yes
councils-switch-off = no
councils-mailbox-none = nobody reads them
councils-unit-working-days-list = working days, a list
councils-unit-every = calendar days between reminders; 0 is once
councils-unit-hour = hour of the day
councils-ladder-hint = 0 leaves the step out.
