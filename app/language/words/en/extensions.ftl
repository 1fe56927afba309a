## States of a request for more time

extensions-state-submitted = To be decided
extensions-state-granted = Granted
extensions-state-refused = Refused
extensions-state-withdrawn = Withdrawn
extensions-state-lapsed = Lapsed: the date passed before a decision
