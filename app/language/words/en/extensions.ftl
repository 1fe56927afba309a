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
extensions-ask-by = Ask by { $date }, { $n ->
    [one] { $n } working day
   *[other] { $n } working days
 } before the date.
extensions-ask-late = It should have been asked for by { $date }, { $n ->
    [one] { $n } working day
   *[other] { $n } working days
 } before the date. The request will be marked as late; whoever decides sees it.
extensions-what = What more time is asked for
extensions-whole = The whole directive, due { $date }
extensions-part = ({ $letter }) { $text }, due { $date }
extensions-co-executors-word = What the co-executors say
extensions-co-executors-hint = Who agrees, who objects, who was not asked.

## Deciding on it

extensions-late = The request came later than the notice allows.
extensions-grant = Grant more time
extensions-refuse = Refuse
extensions-refuse-hint = The reason is needed; the body reads it word for word.
extensions-until = New date
extensions-until-hint = It may differ from the date asked for; both stay visible.
extensions-consent = The chair consents expressly to a further extension
extensions-consent-hint = More time was granted already as often as the Council’s settings foresee.

## The secretariat’s advice

extensions-word-for = For more time
extensions-word-against = Against more time
extensions-endorse-text = Your word stands beside the request for whoever decides. The body does not read it.
extensions-word = Your word
extensions-word-reason = Reason
extensions-endorse = Record the advice

## The record of a request

extensions-title = Requests for more time
extensions-title-note = each stays on record, whatever became of it
extensions-heading = Request No. { $n }
extensions-heading-part = Request No. { $n }, part ({ $letter })
extensions-asked-on = Asked
extensions-dates = Date
extensions-advice = Advice of the secretariat
extensions-no-advice = The secretariat has not said its word.
extensions-decision = Decision
extensions-granted-until = Granted until { $date }
extensions-by = { $name }, { $date }
extensions-late-by = Late: it should have been asked for by { $date }.
extensions-lapsed-note = Nobody decided before the date passed. The date was not moved, and the directive is overdue all the same.
extensions-lapsed-ended = Nobody decided before the directive ended.
extensions-express = The chair consented expressly to a further extension.
extensions-withdraw = Withdraw the request
extensions-withdraw-text = Nobody decides on it any more. The present date stands; you may ask again.
