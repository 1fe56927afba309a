### The administrator’s pages: jobs, accounts, the state of the system.

## The administrator’s page

system-lede = What the program does by itself, and who may sign in. The administrator sees no directives.
system-version = Version
system-database = Database
system-history = Chain of the history
system-history-intact = { $n ->
    [one] Intact, { $n } entry
   *[other] Intact, { $n } entries
}
system-history-broken = Broken: an entry was changed or removed past the program
system-accounts-note = Accounts are added on the command line of the server.

## Jobs

system-jobs = What the program does by itself
system-job = Job
system-job-remind = Preparing reminders
system-job-recur = Making the next periods of what recurs
system-job-sweep = Removing what has expired
system-job-lapse = Ending requests for more time that nobody decided
system-job-deliver = Sending letters
system-last-run = Last run
system-took = Took
system-milliseconds = { $n } ms
system-handled = Handled
system-outcome = Outcome
system-succeeded = Done
system-never-ran = has not run yet
