## Kinds of meetings

meetings-kind-ordinary = Ordinary meeting
meetings-kind-extended = Extended meeting
meetings-kind-extraordinary = Extraordinary meeting
meetings-kind-field = Field meeting
meetings-kind-absentee = Absentee vote
meetings-kind-workshop = Workshop

## States of a meeting

meetings-state-planned = Planned
meetings-state-agenda-draft = Agenda in draft
meetings-state-agenda-approved = Agenda approved
meetings-state-held = Held
meetings-state-protocol-pending = Protocol being drawn up
meetings-state-closed = Protocol signed
meetings-state-postponed = Postponed
meetings-state-cancelled = Cancelled

## Attendance

meetings-capacity-chair = Chair
meetings-capacity-member = Member
meetings-capacity-acting = Acting for a member
meetings-capacity-invited = Invited
meetings-capacity-foreign-guest = Guest from abroad
meetings-presence-not-recorded = not recorded
meetings-presence-present = present
meetings-presence-absent = absent
