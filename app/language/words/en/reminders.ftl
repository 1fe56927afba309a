## Letters on one directive

reminders-letters = Who gets what and when
reminders-schedule = Reminders before the date: { $before }; on the day; while it is past: { $overdue }. What one recipient is to be reminded of on one day goes out in one letter.
reminders-silence-draft = The directive is a draft: nobody is written to.
reminders-silence-no-date = The directive has no date: nobody is reminded of it.
reminders-silence-reported = A report has come: nobody is reminded until it is returned.
reminders-silence-on-hold = The directive is on hold: nobody is reminded of it.
reminders-silence-ended = The directive is off control: nobody is written to.
reminders-planned = Letters to come
reminders-planned-note = If nobody reports and the date stands; thirty days ahead.
reminders-taken = Steps of the ladder that were taken
reminders-day = Day
reminders-step = Step
reminders-letter = Letter
reminders-co-executor = Co-executor
reminders-from-hour = from { $hour }:00
reminders-nobody = nobody is named: the office’s mailbox
reminders-change-schedule = Change the schedule in the settings of the council
reminders-no-address = no mailbox is named
reminders-nobody-leads = Nobody leads the directive: nobody is reminded of it.
reminders-change = Change

## Another schedule tried on one directive

reminders-trial = Try another schedule
reminders-trial-lede = Who would get what and when under another schedule. Nothing is saved until you save it below.
reminders-trial-show = Show the letters
reminders-trial-none = There is no such directive, or it is for official use. Give the number of a directive that was issued, such as 4/9.
reminders-trial-changes = The letters of both schedules: those that stay, those that would come, those that would fall away.
reminders-trial-same = Under this schedule the same letters would go out.
reminders-trial-save = Save this schedule
reminders-trial-confirm = I know that letters on all open directives follow this schedule from now on
reminders-change-stays = stays
reminders-change-comes = would come
reminders-change-goes = would fall away
