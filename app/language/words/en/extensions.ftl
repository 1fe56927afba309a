## States of a request for more time

extensions-state-submitted = To be decided
extensions-state-granted = Granted
extensions-state-refused = Refused
extensions-state-withdrawn = Withdrawn
extensions-state-lapsed = Lapsed: the date passed before a decision

## Asking for more time

extensions-ask-text = The issuer’s level decides. Until it does, the present date stands.
extensions-asked-for = Date asked for
extensions-present-date = The present date is { $date }
extensions-reason = Why more time is needed

## Deciding on it

extensions-asked = Date asked for: { $date }. Asked on { $on }.
extensions-late = The request came later than the notice allows.
extensions-grant = Grant more time
extensions-refuse = Refuse
extensions-refuse-hint = The reason is needed; the body reads it word for word.
extensions-until = New date
extensions-until-hint = It may differ from the date asked for; both stay visible.
