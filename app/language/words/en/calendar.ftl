## The year

calendar-title = Working calendar
calendar-of-year = Working calendar { $year }
calendar-lede = Which days offices work. Every term in working days, and every date on a day off, is counted by it.
calendar-years = Years
calendar-off = day off
calendar-working = working day
calendar-plain = plain day of the week
calendar-estimated = estimated
calendar-five-day-only = five-day week only
calendar-key-off = day off
calendar-key-feast = feast or its substitute
calendar-key-worked = weekend day that is worked
calendar-key-estimated = estimated, may yet change
calendar-not-covered = No day of this year has been published. Until it is, the plain week is taken, Monday to Friday.
calendar-list = Days that differ from the plain week
calendar-none-differ = No day of this year differs from the plain week.
calendar-day = Day
calendar-what = What
calendar-reason = Why
calendar-act = Act it rests on
calendar-no-act = not named
calendar-export = Download this version as a table (CSV)

## Versions

calendar-versions = Versions
calendar-versions-note = a published version never changes; a correction is the next one
calendar-version = Version { $version }
calendar-published-on = Published
calendar-comes-from = Comes from
calendar-published-by = By
calendar-version-told = version { $version }, { $date }, { $origin }
calendar-origin-shipped = came with the program
calendar-origin-edited = change of { $day }
calendar-origin-imported = table { $file }
calendar-origin-pasted = pasted table
calendar-older = This is an earlier version; deadlines are counted by version { $version } now.
calendar-to-latest = Open the latest version
calendar-changed = What version { $version } changed

## A day is changed

calendar-keep = Keeping the calendar
calendar-edit = Change a day
calendar-edit-text = The change is published as the next version. Dates that it would move are shown to you first; none moves by itself.
calendar-edit-day = Change
calendar-date = Day
calendar-mark = What the day becomes
calendar-mark-off = Day off
calendar-mark-working = Working day
calendar-mark-plain = Plain day of the week again
calendar-why-words = In your own words
calendar-why-swap = Swapped with another day
calendar-swapped-with = The other day of a swap
calendar-swapped-with-hint = Only for a swap: it is changed at the same time
calendar-words = Reason in your own words
calendar-words-hint = Shown as you write it, in every language
calendar-act-hint = Law, resolution or order, with its number and date
calendar-tick-estimated = Estimated: follows the moon or a draft act
calendar-tick-five = Binds the five-day week only
calendar-publish-change = Publish the change

## A table is read

calendar-import = Import a table
calendar-import-text = A CSV table with the heading { $columns }, followed or not by { $week } and { $act }: the same that can be downloaded here. You are shown what would change before anything is published.
calendar-file = Table as a file
calendar-file-hint = CSV, up to 1 MB; instead of a file you may paste the table below
calendar-table = Table
calendar-extent = Days that the table does not name
calendar-extent-named = stay as they are
calendar-extent-whole = become plain days of the week
calendar-compare = Compare
calendar-import-title = The table compared with version { $version }
calendar-import-counts = Added: { $added }, changed: { $changed }, made plain again: { $removed }
calendar-import-nothing = The table says nothing that version { $version } does not say already. There is nothing to publish.
calendar-before = Before
calendar-after = After
calendar-import-confirm = I have looked through the changes
calendar-publish-table = Publish as the next version

## Dates that would differ

calendar-recounts = Dates by the changed calendar
calendar-recounts-title = { $n ->
    [one] { $n } date would differ by the changed calendar
   *[other] { $n } dates would differ by the changed calendar
}
calendar-recounts-none = No date differs by the latest calendar
calendar-recounts-none-text = When a version is published that would move a date on control, it appears here.
calendar-recounts-lede = No date moves by itself. Tick those that you decide on; dates that were granted on request are not among them. The first date stays visible.
calendar-recounts-shown = The { $shown } earliest of { $total } are shown.
calendar-recount-tick = Decide on { $reference }
calendar-recount-directive = Directive
calendar-recount-present = Present date
calendar-recount-new = By version { $version }
calendar-recount-because = What makes the difference
calendar-recount-past = already past: it can only be left
calendar-turned-off = { $date } is a day off now
calendar-turned-off-because = { $date } is a day off now: { $reason }
calendar-turned-worked = { $date } is worked now
calendar-turned-worked-because = { $date } is worked now: { $reason }
calendar-move = Move the ticked dates
calendar-leave = Leave the ticked dates as they are
calendar-decide = What you decided is written into the life of each directive, with your name.

## What is wrong in a table

calendar-problem-line = Line { $line }: { $problem }
calendar-problem-heading = begin the table with the heading { $columns }, followed or not by { $week } and { $act }
calendar-problem-fields = { $found } fields stand here, but the heading has { $expected }
calendar-problem-quotation = a quotation mark is not closed
calendar-problem-date = “{ $written }” is no date; write it as 2019-03-01
calendar-problem-weekday = “{ $written }” is written, but { $date } is a { $weekday }; write one of { $names }
calendar-problem-effect = “{ $written }” is neither { $off } nor { $working }
calendar-problem-week = “{ $written }” is neither { $five } nor { $both }
calendar-problem-reason = give a reason of up to 300 characters
calendar-problem-act = name the act in up to 300 characters
calendar-problem-twice = { $date } stands in an earlier line already
calendar-problem-too-many-days = the table has more than 5,000 days
calendar-problem-no-days = there is no day under the heading
