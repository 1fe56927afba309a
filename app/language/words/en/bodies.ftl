## Kinds of bodies

bodies-kind-ministry = Ministry
bodies-kind-agency = Agency
bodies-kind-special-agency = Special agency
bodies-kind-committee = Committee of a ministry
bodies-kind-akimat = Akimat
bodies-kind-court = Court
bodies-kind-own-office = The council’s own office
bodies-kind-outside = Outside organisation

## Standing in the council

bodies-standing-chair = Chair
bodies-standing-member = Member
bodies-standing-invited = Invited
bodies-standing-none = Not in the council

## How the council may address a body

bodies-binding-direct = May be directed
bodies-binding-by-agreement = May be directed by agreement
bodies-binding-recommend-only = May be asked and recommended only
bodies-binding-not-addressable = Cannot be addressed

## The register

bodies-title = Bodies and groups
bodies-lede = Who takes part in the council, how each body may be addressed, and to which office its letters go.
bodies-register = Register of bodies
bodies-name = Body
bodies-standing = Standing in the council
bodies-binding = How it may be addressed
bodies-mailbox = Mailbox of the office
bodies-until = until { $date }
bodies-groups = Groups
bodies-groups-note = What the collective words of a protocol mean; where dates stand, a body belongs to the group within them.
