//! The reasons that the shipped calendar gives, so that they can be worded in every language.

use chrono::NaiveDate;

use super::DayKind;
use crate::choice;

/// Why a day differs from the plain week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason<'a> {
    /// A feast on its own day.
    Feast(Feast),
    /// A day off for a feast that fell on another day off (Law on Holidays, Art. 5) [K82].
    Substitute(Feast),
    /// Swapped with that day (Labour Code, Art. 85): off or worked in its place.
    InPlaceOf(NaiveDate),
    /// The secretariat's own words.
    Words(&'a str),
}

choice! {
    Feast {
        NewYear = "new_year",
        /// Orthodox Christmas.
        Christmas = "christmas",
        WomensDay = "womens_day",
        Nauryz = "nauryz",
        UnityDay = "unity_day",
        DefenderDay = "defender_day",
        VictoryDay = "victory_day",
        CapitalDay = "capital_day",
        ConstitutionDay = "constitution_day",
        KurbanAit = "kurban_ait",
        RepublicDay = "republic_day",
        FirstPresidentDay = "first_president_day",
        IndependenceDay = "independence_day",
    }
}

/// The spelling of the calendar's source [K83].
const FEASTS: [(&str, Feast); 13] = [
    ("New Year's Day", Feast::NewYear),
    ("Orthodox Christmas", Feast::Christmas),
    ("International Women's Day", Feast::WomensDay),
    ("Nowruz Holiday", Feast::Nauryz),
    ("Kazakhstan's People Solidarity Holiday", Feast::UnityDay),
    ("Defender of the Fatherland Day", Feast::DefenderDay),
    ("Victory Day", Feast::VictoryDay),
    ("Capital Day", Feast::CapitalDay),
    ("Constitution Day", Feast::ConstitutionDay),
    ("Eid al-Adha", Feast::KurbanAit),
    ("Republic Day", Feast::RepublicDay),
    ("First President Day", Feast::FirstPresidentDay),
    ("Independence Day", Feast::IndependenceDay),
];

const OFF_IN_PLACE_OF: &str = "day off in place of ";
const WORKED_IN_PLACE_OF: &str = "worked in place of ";
const OBSERVED: &str = " (observed)";

impl Reason<'_> {
    pub fn read(reason: &str) -> Reason<'_> {
        let swapped = reason.strip_prefix(OFF_IN_PLACE_OF).or_else(|| reason.strip_prefix(WORKED_IN_PLACE_OF));
        if let Some(date) = swapped.and_then(|date| date.parse().ok()) {
            return Reason::InPlaceOf(date);
        }
        if let Some(feast) = reason.strip_suffix(OBSERVED).and_then(feast) {
            return Reason::Substitute(feast);
        }
        feast(reason).map_or(Reason::Words(reason), Reason::Feast)
    }

    /// The reason as it stands in a calendar on a day of that kind; [`Reason::read`] understands it.
    pub fn written(self, kind: DayKind) -> String {
        match (self, kind) {
            (Reason::Feast(feast), _) => name(feast).to_owned(),
            (Reason::Substitute(feast), _) => format!("{}{OBSERVED}", name(feast)),
            (Reason::InPlaceOf(date), DayKind::Off) => format!("{OFF_IN_PLACE_OF}{date}"),
            (Reason::InPlaceOf(date), DayKind::Working) => format!("{WORKED_IN_PLACE_OF}{date}"),
            (Reason::Words(words), _) => words.to_owned(),
        }
    }
}

fn name(feast: Feast) -> &'static str {
    FEASTS.iter().find(|(_, known)| *known == feast).map_or("", |(spelling, _)| spelling)
}

fn feast(name: &str) -> Option<Feast> {
    FEASTS.iter().find(|(spelling, _)| *spelling == name).map(|(_, feast)| *feast)
}
