## Kinds and states

reports-kind-interim = Interim information
reports-kind-final = Final report
reports-kind-contribution = Co-executor’s contribution
reports-kind-hint-interim = It closes nothing and stops no deadline.
reports-kind-hint-final = The secretariat checks it; the issuer closes the directive.
reports-kind-hint-contribution = It goes to the lead executor, who reports for all.
reports-state-submitted = With the secretariat
reports-state-accepted = Accepted
reports-state-returned = Returned with remarks

## Answer to a recommendation, request or proposal

reports-answer-accepted = Accepted
reports-answer-accepted-in-part = Accepted in part
reports-answer-declined = Declined with reasons

## The secretariat’s verdict

reports-verdict-return = Return with remarks
reports-verdict-put-up = Propose closure to the Chair

## The form of a report

reports-text = What was done
reports-answer = Answer of the body
reports-confidence = Will it be done by the date?
reports-slippage-reason = Reason for the delay
reports-slippage-hint = The deadline has passed; the reason stands beside the report.
reports-files = Papers
reports-files-types = Types
reports-files-limit = Limit
reports-files-size = { $n ->
    [one] { $n } file of up to { $size }
   *[other] { $n } files of up to { $size } each
}
reports-reference = Adopted act, or an address
reports-reference-hint = Number and date as printed on the act, for instance 107/НҚ of 1 March 2019
reports-limb = Which part the papers prove
reports-limb-all = The whole directive
reports-signed-by = Signed by
reports-signed-by-hint = The head of the body or a deputy: office and name
reports-submit-contribution = Give the contribution to the lead
reports-silent-before = Has not contributed: { $bodies }. You may report all the same; the report will say so.
reports-silent-note = Word on the co-executors that have not contributed
reports-silent-note-hint = What was asked of them, and when. It stands with the report; the breach is theirs.

## Reports on a directive

reports-heading = { $kind } No. { $n }
reports-by = { $body }, signed by { $signed }
reports-slippage = Reason for the delay: { $reason }
reports-silent = Had not contributed: { $bodies }
reports-remarks = Remarks

## The check

reports-check-text = Mark for each part what proves it. Then put the directive up for closing, or return the report.
reports-silent-check = When the lead reported, these co-executors had not contributed: { $bodies }. That is their breach, not the lead’s.
reports-check-remarks = Remarks to the body
reports-check-remarks-hint = Needed when you return it. The body reads them word for word.

## Interim information of a kind of its own

reports-matter-no-change = No change
reports-matter-road-map = Road map
reports-no-change = Nothing has changed since the last report.
reports-promised-on = Will be carried out by
reports-promised-on-hint = If you accept, and it is not done yet. The Council then keeps it on control until that day.
reports-promised = to be carried out by { $date }
