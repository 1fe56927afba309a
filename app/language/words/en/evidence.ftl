## Grades

evidence-grade-claimed = Claimed
evidence-grade-documented = Documented
evidence-grade-verified-on-site = Verified on site
evidence-grade-hint-claimed = The body says so.
evidence-grade-hint-documented = A document shows it.
evidence-grade-hint-verified-on-site = The secretariat saw it on site or in the system.
evidence-kind-file = File
evidence-kind-reference = Reference to an act

## Where there is none

evidence-none-yet = No evidence yet
