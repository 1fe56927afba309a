//! Whether enough members sat for the council to decide. The council's statute could not be read, so
//! shares are settings.

use serde::{Deserialize, Serialize};

use super::{Attendance, Capacity, Presence};
use crate::locale::Locale;

/// Which share of the listed seats must be present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuorumShare {
    /// More than half [K11][K13].
    Majority,
    /// More than two thirds [K12].
    TwoThirds,
}

/// Of whom a decision needs the majority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MajorityOf {
    /// Of those present; the chair breaks a tie [K13].
    Present,
    /// Of all listed, present or not [K11].
    Listed,
}

/// Who sat, counted in seats: a body has one, however many sat for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    pub seats: u32,
    pub present: u32,
    /// Seats that must be present.
    pub needed: u32,
    /// Votes that carry a decision.
    pub votes: u32,
    /// Whether the chair, or whoever acted for it, was there to break a tie.
    pub chaired: bool,
}

impl Quorum {
    pub fn reached(self) -> bool {
        self.present >= self.needed
    }
}

/// None where nobody has a seat, or where of any seat nobody recorded whether it was taken: not recorded
/// is not absent. Whoever acts for a member counts in
/// that member's seat; whoever is invited, and guests, have none.
pub fn quorum(attendance: &[Attendance], share: QuorumShare, majority: MajorityOf) -> Option<Quorum> {
    let sitting = |line: &&Attendance| matches!(line.capacity, Capacity::Chair | Capacity::Member | Capacity::Acting);
    let lines: Vec<&Attendance> = attendance.iter().filter(sitting).collect();
    let mut seats: Vec<Vec<&Attendance>> = Vec::new();
    // Members first, so that whoever acts for one finds the seat.
    let (acting, members): (Vec<&Attendance>, Vec<&Attendance>) =
        lines.into_iter().partition(|line| line.capacity == Capacity::Acting);
    for line in members.into_iter().chain(acting) {
        match seats.iter_mut().find(|seat| seat.iter().any(|other| one_seat(other, line))) {
            Some(seat) => seat.push(line),
            None => seats.push(vec![line]),
        }
    }
    let recorded = |seat: &Vec<&Attendance>| seat.iter().any(|line| line.presence != Presence::NotRecorded);
    if seats.is_empty() || !seats.iter().all(recorded) {
        return None;
    }
    let present = |seat: &&Vec<&Attendance>| seat.iter().any(|line| line.presence == Presence::Present);
    let chairs = |seat: &Vec<&Attendance>| seat.iter().any(|line| line.capacity == Capacity::Chair);
    let all = count(seats.len());
    let there = count(seats.iter().filter(present).count());
    Some(Quorum {
        seats: all,
        present: there,
        needed: match share {
            QuorumShare::Majority => all / 2 + 1,
            QuorumShare::TwoThirds => all * 2 / 3 + 1,
        },
        votes: match majority {
            MajorityOf::Present => there / 2 + 1,
            MajorityOf::Listed => all / 2 + 1,
        },
        chaired: seats.iter().filter(present).any(chairs),
    })
}

/// Two people of one body, or one who acts for the other.
fn one_seat(one: &Attendance, other: &Attendance) -> bool {
    if one.body.is_some() && one.body == other.body {
        return true;
    }
    let stands_for = |acting: &Attendance, member: &Attendance| {
        acting.acting_for.as_deref().is_some_and(|name| {
            member.person.as_deref() == Some(name)
                || Locale::ALL.into_iter().any(|locale| member.office.get(locale) == Some(name))
        })
    };
    stands_for(one, other) || stands_for(other, one)
}

fn count(seats: usize) -> u32 {
    u32::try_from(seats).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AttendanceId, BodyId};
    use crate::locale::Multilingual;

    fn line(office: &str, body: Option<i64>, capacity: Capacity, presence: Presence) -> Attendance {
        Attendance {
            id: AttendanceId(0),
            position: 1,
            office: Multilingual::new("", "", office),
            person: None,
            body: body.map(BodyId),
            capacity,
            acting_for: None,
            presence,
        }
    }

    fn sat(lines: &[Attendance]) -> Option<Quorum> {
        quorum(lines, QuorumShare::Majority, MajorityOf::Present)
    }

    use Capacity::{Acting, Chair, ForeignGuest, Invited, Member};
    use Presence::{Absent, NotRecorded, Present};

    #[test]
    fn edge_case_32_guests_have_no_seat_and_whoever_acts_for_a_member_sits_in_that_members() {
        let acting = Attendance {
            acting_for: Some("Minister of Justice".to_owned()),
            ..line("Vice-Minister", None, Acting, Present)
        };
        let lines = [
            line("Prosecutor General", Some(1), Chair, Present),
            line("Minister of Justice", None, Member, Absent),
            acting,
            line("Minister of Health", Some(3), Member, Absent),
            line("Bank", Some(4), Invited, Present),
            line("Eurojust", None, ForeignGuest, Present),
        ];
        let quorum = sat(&lines).unwrap();
        assert_eq!((quorum.seats, quorum.present, quorum.needed), (3, 2, 2));
        assert!(quorum.reached() && quorum.chaired);
    }

    #[test]
    fn edge_case_32_a_body_with_two_members_present_has_one_vote() {
        let lines = [
            line("Minister", Some(1), Member, Present),
            line("Vice-Minister", Some(1), Member, Present),
            line("Minister of Health", Some(2), Member, Absent),
        ];
        let quorum = sat(&lines).unwrap();
        assert_eq!((quorum.seats, quorum.present, quorum.votes), (2, 1, 1));
        assert!(!quorum.reached());
    }

    #[test]
    fn edge_case_32_shares_are_counted_of_the_listed_or_of_those_present() {
        let lines: Vec<Attendance> =
            (0..12).map(|seat| line("Minister", Some(seat), Member, if seat < 8 { Present } else { Absent })).collect();
        for (share, majority, needed, votes, reached) in [
            (QuorumShare::Majority, MajorityOf::Present, 7, 5, true),
            (QuorumShare::Majority, MajorityOf::Listed, 7, 7, true),
            (QuorumShare::TwoThirds, MajorityOf::Present, 9, 5, false),
        ] {
            let quorum = quorum(&lines, share, majority).unwrap();
            assert_eq!(
                (quorum.needed, quorum.votes, quorum.reached()),
                (needed, votes, reached),
                "{share:?} {majority:?}"
            );
        }
    }

    #[test]
    fn edge_case_32_without_the_chair_nobody_breaks_a_tie() {
        let lines = [
            line("Prosecutor General", Some(1), Chair, Absent),
            line("Minister", Some(2), Member, Present),
            line("Minister", Some(3), Member, Present),
        ];
        assert!(!sat(&lines).unwrap().chaired);
        let mut stand_in = line("First Deputy", Some(1), Acting, Present);
        stand_in.acting_for = Some("Prosecutor General".to_owned());
        let lines: Vec<Attendance> = lines.into_iter().chain([stand_in]).collect();
        assert!(sat(&lines).unwrap().chaired);
    }

    #[test]
    fn who_was_present_is_not_guessed() {
        assert_eq!(sat(&[line("Minister", Some(1), Member, NotRecorded)]), None);
        assert_eq!(sat(&[line("Eurojust", None, ForeignGuest, Present)]), None);
        let chair = line("Prosecutor General", Some(1), Chair, Present);
        assert_eq!(sat(&[chair, line("Members of the Council", None, Member, NotRecorded)]), None);
        assert_eq!(sat(&[]), None);
    }
}
