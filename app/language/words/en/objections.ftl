## States of an objection

objections-state-raised = Waits for the issuer
objections-state-upheld = Upheld: other executors were named
objections-state-dismissed = Dismissed

## On the file of a directive

objections-title = Objections to being an executor
objections-note = an objection stops no deadline

## Objecting

objections-raise-text = You say why your body should not execute this directive. The issuer decides; until then the directive and its deadline hold.
objections-until = Objections are possible { $date }.
objections-reason = Why your body should not be an executor

## Deciding

objections-raised = { $on }, { $by }
objections-uphold = Uphold: name other executors
objections-dismiss = Dismiss the objection
objections-dismiss-reason = Reasons for dismissing it
objections-dismiss-hint = Needed. The body reads them word for word.
