//! The reasons that the shipped calendar gives, so that they can be worded in every language.

use chrono::NaiveDate;

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Feast {
    NewYear,
    /// Orthodox Christmas.
    Christmas,
    WomensDay,
    Nauryz,
    UnityDay,
    DefenderDay,
    VictoryDay,
    CapitalDay,
    ConstitutionDay,
    KurbanAit,
    RepublicDay,
    FirstPresidentDay,
    IndependenceDay,
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

impl Reason<'_> {
    pub fn read(reason: &str) -> Reason<'_> {
        let swapped =
            reason.strip_prefix("day off in place of ").or_else(|| reason.strip_prefix("worked in place of "));
        if let Some(date) = swapped.and_then(|date| date.parse().ok()) {
            return Reason::InPlaceOf(date);
        }
        if let Some(feast) = reason.strip_suffix(" (observed)").and_then(feast) {
            return Reason::Substitute(feast);
        }
        feast(reason).map_or(Reason::Words(reason), Reason::Feast)
    }
}

fn feast(name: &str) -> Option<Feast> {
    FEASTS.iter().find(|(spelling, _)| *spelling == name).map(|(_, feast)| *feast)
}
