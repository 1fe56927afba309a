use domain::calendar::{Feast, Reason};

use crate::{Words, dates};

impl Words {
    /// Why a day is off, or worked, as the calendar's table words it; words of the table that are not known stand as they are.
    pub fn calendar_reason(&self, reason: &str) -> String {
        match Reason::read(reason) {
            Reason::Feast(feast) => self.feast(feast),
            Reason::Substitute(feast) => {
                self.say_with("deadlines-day-off-moved", &[("feast", self.feast(feast).into())])
            }
            Reason::InPlaceOf(date) => dates::in_place_of_day(date, self.locale()),
            Reason::Words(words) => words.to_owned(),
        }
    }

    pub fn feast(&self, feast: Feast) -> String {
        self.say(match feast {
            Feast::NewYear => "deadlines-feast-new-year",
            Feast::Christmas => "deadlines-feast-christmas",
            Feast::WomensDay => "deadlines-feast-womens-day",
            Feast::Nauryz => "deadlines-feast-nauryz",
            Feast::UnityDay => "deadlines-feast-unity-day",
            Feast::DefenderDay => "deadlines-feast-defender-day",
            Feast::VictoryDay => "deadlines-feast-victory-day",
            Feast::CapitalDay => "deadlines-feast-capital-day",
            Feast::ConstitutionDay => "deadlines-feast-constitution-day",
            Feast::KurbanAit => "deadlines-feast-kurban-ait",
            Feast::RepublicDay => "deadlines-feast-republic-day",
            Feast::FirstPresidentDay => "deadlines-feast-first-president-day",
            Feast::IndependenceDay => "deadlines-feast-independence-day",
        })
    }
}
