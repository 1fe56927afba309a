use domain::dashboard::{Against, Ages, Counted, Delivery, Member, Span};
use domain::directives::TimeClass;

use crate::Words;

impl Words {
    /// A range of days overdue: "6 to 10 days", "over 60 days".
    pub fn age_class(&self, ages: Ages) -> String {
        match ages.to {
            Some(to) => self.say_with("dashboard-age-between", &[("from", ages.from.into()), ("to", to.into())]),
            None => self.say_with("dashboard-age-over", &[("days", (ages.from - 1).into())]),
        }
    }

    /// The period of a rate.
    pub fn span(&self, span: Span) -> String {
        self.say(match span {
            Span::TwelveMonths => "dashboard-period-twelve-months",
            Span::HalfYear => "dashboard-period-half-year",
            Span::LastHalfYear => "dashboard-period-last-half-year",
            Span::Quarter => "dashboard-period-quarter",
            Span::LastQuarter => "dashboard-period-last-quarter",
        })
    }

    /// The date by which discipline is measured, as a heading.
    pub fn against(&self, against: Against) -> String {
        self.say(match against {
            Against::CurrentDate => "dashboard-by-current",
            Against::FirstDate => "dashboard-by-first",
        })
    }

    /// What a directive is to the on-time rate, as it stands in the formula: "closed on time".
    pub fn member(&self, member: Member) -> String {
        self.say(match member {
            Member::InTime => "dashboard-member-in-time",
            Member::Late => "dashboard-member-late",
            Member::Overdue => "dashboard-member-overdue",
            Member::Undecided => "dashboard-member-undecided",
            Member::Superseded => "dashboard-member-superseded",
            Member::Cancelled => "dashboard-member-cancelled",
            Member::Merged => "dashboard-member-merged",
            Member::Declined => "dashboard-member-declined",
        })
    }

    /// What became of a contribution.
    pub fn delivery(&self, delivery: Delivery) -> String {
        self.say(match delivery {
            Delivery::InTime => "dashboard-delivery-in-time",
            Delivery::Late => "dashboard-delivery-late",
            Delivery::Silent => "dashboard-delivery-silent",
        })
    }

    /// What the register was narrowed to, behind a figure: "closed late or not done, by the first date".
    pub fn counted(&self, counted: Counted) -> String {
        let what = match counted {
            Counted::Member(_, member) => self.member(member),
            Counted::Due(_) => self.say("dashboard-counted-due"),
            Counted::Poor(_) => self.say("dashboard-counted-poor"),
            Counted::Contribution(delivery) => {
                return self.say_with("dashboard-counted-contribution", &[("what", self.delivery(delivery).into())]);
            }
        };
        match counted.against() {
            Against::CurrentDate => what,
            Against::FirstDate => self.say_with("dashboard-counted-by-first", &[("what", what.into())]),
        }
    }

    /// How what is on control stands in time.
    pub fn time_class(&self, time: TimeClass) -> String {
        self.say(match time {
            TimeClass::Overdue => "dashboard-overdue",
            TimeClass::Soon => "dashboard-soon",
            TimeClass::Ahead => "dashboard-ahead",
            TimeClass::Reported => "dashboard-with-secretariat",
            TimeClass::NoDate => "dashboard-no-date",
        })
    }
}
