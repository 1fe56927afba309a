## States of a protocol

protocols-state-draft = Draft
protocols-state-signed = Signed

## Kinds of points

protocols-point-noted = Taken note of
protocols-point-decided = Decision
protocols-point-directive = Directive

## Before the signature

protocols-obstacle-no-points = The protocol holds no points yet.
protocols-obstacle-no-lead = Point { $point } names nobody who leads.
protocols-obstacle-date-past = The date of point { $point } lies before the signature: { $date }.
protocols-obstacle-too-short = Point { $point } leaves less than two working days: { $date }.
protocols-obstacle-cannot-be-bound = The word of point { $point } binds, but its lead cannot be bound.
protocols-obstacle-language-missing = The text of point { $point } is missing in Kazakh or Russian.
