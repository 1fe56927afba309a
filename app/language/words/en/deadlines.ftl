## Lengths

deadlines-length-calendar-days = { $n } calendar { $n ->
    [one] day
   *[other] days
 }
deadlines-length-working-days = { $n } working { $n ->
    [one] day
   *[other] days
 }
deadlines-length-weeks = { $n } { $n ->
    [one] week
   *[other] weeks
 }
deadlines-length-months = { $n } { $n ->
    [one] month
   *[other] months
 }
deadlines-length-quarters = { $n } { $n ->
    [one] quarter
   *[other] quarters
 }
deadlines-length-half-years = { $n } half-{ $n ->
    [one] year
   *[other] years
 }
deadlines-length-years = { $n } { $n ->
    [one] year
   *[other] years
 }

## Terms: within a length

deadlines-within-calendar-days = within { $n } calendar { $n ->
    [one] day
   *[other] days
 }
deadlines-within-working-days = within { $n } working { $n ->
    [one] day
   *[other] days
 }
deadlines-within-weeks = within { $n } { $n ->
    [one] week
   *[other] weeks
 }
deadlines-within-months = within { $n } { $n ->
    [one] month
   *[other] months
 }
deadlines-within-quarters = within { $n } { $n ->
    [one] quarter
   *[other] quarters
 }
deadlines-within-half-years = within { $n } half-{ $n ->
    [one] year
   *[other] years
 }
deadlines-within-years = within { $n } { $n ->
    [one] year
   *[other] years
 }
deadlines-within-from-meeting = { $within } of the meeting
deadlines-within-from-signature = { $within } of signature
deadlines-within-from-registration = { $within } of registration
deadlines-within-from-receipt = { $within } of receipt
deadlines-within-from-event = { $within } of the event

## Terms: the end of a period

deadlines-end-this-week = by the end of this week
deadlines-end-this-month = by the end of this month
deadlines-end-this-quarter = by the end of this quarter
deadlines-end-this-half-year = by the end of this half-year
deadlines-end-this-year = by the end of this year
deadlines-end-next-week = by the end of next week
deadlines-end-next-month = by the end of next month
deadlines-end-next-quarter = by the end of the next quarter
deadlines-end-next-half-year = by the end of the next half-year
deadlines-end-next-year = by the end of next year
deadlines-end-month = by the end of { $month }
deadlines-end-month-of-year = by the end of { $month } { $year }
deadlines-end-quarter = by the end of quarter { $quarter }
deadlines-end-quarter-of-year = by the end of quarter { $quarter } of { $year }
deadlines-end-half-year = by the end of half-year { $half }
deadlines-end-half-year-of-year = by the end of half-year { $half } of { $year }
deadlines-end-year = by the end of { $year }

## Terms: again and again

deadlines-monthly = monthly
deadlines-monthly-by = monthly, by day { $day } of the month
deadlines-quarterly = quarterly
deadlines-quarterly-by = quarterly, by day { $day } of the month after the quarter
deadlines-half-yearly = half-yearly
deadlines-half-yearly-by = half-yearly, by day { $day } of the month after the half-year
deadlines-yearly = yearly
deadlines-yearly-by = yearly, { $by }
deadlines-permanently = permanently
deadlines-urgent = urgently
deadlines-very-urgent = very urgently
deadlines-promptly = promptly
deadlines-not-given = no date in the protocol

## Where a term starts

deadlines-start-meeting = Day of the meeting
deadlines-start-signature = Day of signature
deadlines-start-registration = Day of registration
deadlines-start-receipt = Day of receipt
deadlines-start-event = Day of the event

## The rule applied

deadlines-applied-as-written = As the protocol says
deadlines-applied-default-term = Rule “no date given”: { $length }
deadlines-applied-answer-term = Term for an answer to a recommendation or request: { $length }
deadlines-applied-urgency = Term that belongs to the mark “{ $mark }”: { $length }
deadlines-applied-recurring-day = Usual day of a recurring report: day { $day } of the next month
deadlines-applied-standing-report = Yearly report on a standing directive

## The steps of a reckoning

deadlines-step-written = The protocol names the date: { $date }.
deadlines-step-added = { $length } { $from }: { $reached }.
deadlines-step-added-last-of-month = { $length } { $from }: { $reached }, the last day of a month that has no such date.
deadlines-step-period-end = The period ends on { $reached } ({ $period }).
deadlines-step-occurrence = The next time ({ $rhythm }): { $reached }.
deadlines-step-rolled-previous = { $from } is a day off; the working day before it is { $reached }.
deadlines-step-rolled-next = { $from } is a day off; the working day after it is { $reached }.
deadlines-step-rolled-none = { $from } is a day off; the date stays.

## Days left out and days counted

deadlines-skipped = { $days }: { $reason }
deadlines-skipped-weekend = weekend
deadlines-worked = { $day } is a working day: { $reason }
deadlines-day-off-moved = { $feast }, moved

## Feasts

deadlines-feast-new-year = New Year
deadlines-feast-christmas = Orthodox Christmas
deadlines-feast-womens-day = International Women’s Day
deadlines-feast-nauryz = Nauryz
deadlines-feast-unity-day = Unity Day of the People of Kazakhstan
deadlines-feast-defender-day = Defender of the Fatherland Day
deadlines-feast-victory-day = Victory Day
deadlines-feast-capital-day = Capital Day
deadlines-feast-constitution-day = Constitution Day
deadlines-feast-kurban-ait = Kurban Ait
deadlines-feast-republic-day = Republic Day
deadlines-feast-first-president-day = First President Day
deadlines-feast-independence-day = Independence Day

## Cautions

deadlines-caution-expected = Counted from an expected date; it is counted anew when the protocol is signed.
deadlines-caution-proposed = The protocol names no date: this one is proposed by the rule.
deadlines-caution-beyond-calendar = The calendar of working days does not reach so far; days off may still be added.
deadlines-caution-estimated = A feast that follows the moon lies in between; its day is an estimate.
deadlines-too-short-past = This date has passed already.
deadlines-too-short = Too few working days are left.

## The days of the count

deadlines-cell-start = base date
deadlines-cell-counted = working day { $n }
deadlines-cell-off = day off
deadlines-cell-due = due
deadlines-cell-overdue = overdue, day { $n }

## How a date came about

deadlines-line = { $label }: { $value }
deadlines-words = Words
deadlines-expected = expected
deadlines-rule = Rule
deadlines-skipped-title = Days left out
deadlines-skipped-days = { $n ->
    [one] { $n } day off is left out
   *[other] { $n } days off are left out
}
deadlines-skipped-weekends = { $n ->
    [one] Weekends: { $n } day is left out
   *[other] Weekends: { $n } days are left out
}
deadlines-first-date = First date
deadlines-current-date = Current date
deadlines-change = Change { $n }
deadlines-part = Part ({ $letter })
deadlines-changed-by = Moved by { $name }, { $date }
deadlines-asked-for = { $date } was asked for.
deadlines-by-calendar = Counted by version { $version } of the working calendar
deadlines-counted-again = Counted again, since the calendar was changed
deadlines-days-counted = The days, counted week by week
deadlines-week-of = Week of
deadlines-weeks-left-out = { $n ->
    [one] { $n } week is not shown
   *[other] { $n } weeks are not shown
}

## Why the words of a term were not understood

deadlines-problem-not-understood = The deadline was not understood. Write a date or a period, for instance “by 1 June 2019”, “10 working days”, “within one month”, or leave it empty for the default term
deadlines-problem-too-long = Shorten the deadline to { $max } characters
deadlines-problem-no-such-date = There is no { $day } { $month } { $year }
deadlines-problem-no-such-month = There is no month { $month }: write the day first, then the month
deadlines-problem-no-such-day = There is no day { $day } in the month
deadlines-problem-year-missing = Write the year as well, with four digits
deadlines-problem-year-out-of-range = The year must lie between { $first } and { $last }
deadlines-problem-amount-out-of-range = The period must lie between 1 and { $length }
