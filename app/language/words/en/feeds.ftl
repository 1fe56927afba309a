## On the account page

feeds-title = Calendar
feeds-text = Your calendar can show due dates and meetings and keep them up to date. It reads them by a secret link. Whoever has the link reads the same, so give it to nobody; matter for official use never stands there.
feeds-of-person = Your own calendar
feeds-of-body = Calendar of the body
feeds-hint-person = The due dates that concern you, and the meetings, in your language.
feeds-hint-body = The due dates of the body, for a calendar that your office shares. The link works as long as the account of whoever made it.
feeds-none = There is no link yet.
feeds-made = Link made { $on }, by { $by }
feeds-used = last read by a calendar { $on }
feeds-never-used = not read by a calendar yet
feeds-revoked = The link was revoked { $on }.
feeds-make = Make a link
feeds-make-new = Make a new link
feeds-make-new-hint = A new link takes the place of this one, which stops working at once.
feeds-revoke = Revoke the link
feeds-address = The link; it is shown this once
feeds-how = How to subscribe
feeds-how-copy = Copy the link now: it is not kept here and cannot be shown again.
feeds-how-outlook = In Outlook: “Add calendar”, “Subscribe from web”, paste the link.
feeds-how-google = In Google Calendar: “Other calendars”, “From URL”, paste the link.
feeds-how-apple = In the calendar of a Mac or an iPhone: “New calendar subscription”, paste the link.
feeds-how-open = Open in the calendar of this device

## In the calendar

feeds-calendar = Directives and meetings: { $of }
feeds-due = Deadline: No. { $reference }. { $title }
feeds-contribution = Contribution to the lead: No. { $reference }. { $title }
feeds-lead = Lead executor: { $body }
feeds-lead-due = Deadline of the directive: { $date }
feeds-state = State: { $state }
