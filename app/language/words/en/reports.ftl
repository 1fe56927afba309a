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
