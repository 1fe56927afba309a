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

## A body

bodies-add = Add a body
bodies-add-lede = A body that the council addresses, or whose guests take part.
bodies-full-name = Full name
bodies-short-name = Short name
bodies-kind = Kind
bodies-parent = Part of
bodies-no-parent = Part of no other body
bodies-binding-hint = A binding word to a body that cannot be bound is pointed out when a directive is drafted and signed.
bodies-week = Working week
bodies-week-five = Five days
bodies-week-six = Six days
bodies-mailbox-hint = The office’s mailbox, not a person’s. Letters and reminders go there.
bodies-valid-from = First day under this name
bodies-valid-from-hint = Empty: always
bodies-valid-to = Last day
bodies-valid-to-hint = For a body that ended without a successor
bodies-span = Existed
bodies-leads = As lead executor
bodies-correct = Correct the entry
bodies-correct-note = a new name is not a correction: it is recorded as a succession

## Succession

bodies-succession = Renamed, merged, split
bodies-succession-text = Open directives and groups go to whoever follows; what has ended keeps the old name.
bodies-succession-record = Record a succession
bodies-succession-lede = Everything below moves at once. Each directive notes the old name and the new one.
bodies-succession-kind = What happened
bodies-succession-renamed = Renamed
bodies-succession-merged = Merged into another body
bodies-succession-split = Split
bodies-succession-renamed-hint = The same body under another name. Its people and its mailbox stay.
bodies-succession-merged-hint = Another body takes over its tasks and its people.
bodies-succession-split-hint = Several bodies take over its tasks; the first takes what nobody else is named for. Its people are assigned anew by the administrator.
bodies-succession-on = First day of the successor
bodies-succession-on-hint = Today or a day that has passed
bodies-succession-act = Act on which it rests
bodies-succession-act-hint = Number and date as printed on the act
bodies-successor = Successor
bodies-successor-hint = A body of the register, or a new one named below
bodies-successor-new = A new body, named below
bodies-new-name = Name of the new body
bodies-new-mailbox-hint = Empty: the mailbox stays
bodies-others = Further successors of a split
bodies-others-hint = New bodies come into the register first.
bodies-moves = What moves
bodies-moves-note = directives on control in which the body takes part
bodies-moves-none = The body takes part in no directive on control.
bodies-moves-groups = In these groups the successor takes its place:
bodies-people = { $n ->
    [one] { $n } person speaks for the body and will speak for the successor, unless it is split.
   *[other] { $n } people speak for the body and will speak for the successor, unless it is split.
}
bodies-place = Where it is split: who takes this directive over
bodies-place-first = The first successor
bodies-succession-confirm = I have looked through the list and confirm the succession.
bodies-predecessors = Before
bodies-successors = Followed by

## A group

bodies-add-group = Add a group
bodies-edit-group = Change the group
bodies-group-lede = What the collective words of a protocol mean. A directive keeps the bodies that the group meant on the day of its meeting.
bodies-group-name = Words for the group
bodies-members = Members
bodies-members-note = the first in the list coordinates unless the protocol says otherwise
bodies-members-new-hint = Order and dates are set afterwards.
bodies-members-empty = The group has no members yet. Add the first below.
bodies-add-member = Add a member
bodies-choose = Choose a body
bodies-position = Place in the list
bodies-member-from = Member from
bodies-member-to = Last day
bodies-remove-member = Take out: { $body }
bodies-remove-member-text = Only for an entry made by mistake. A body that left the group gets a last day.

## Contacts

bodies-contacts = Who is written to
bodies-contacts-note = The office’s mailbox gets every letter; these get theirs beside it.
bodies-no-people = Nobody has an account for this body yet.
bodies-nobody = Nobody
bodies-alternate-hint = Written to while the focal point is away, and as the ladder’s second step.
bodies-head-mailbox = Mailbox of the head’s office
bodies-head-mailbox-hint = Written to when the body has not reported long after the date.
