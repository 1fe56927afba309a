//! The months' names and cases.
//!
//! A Kazakh month takes its case ending by the harmony of its vowels and by its last sound, so each ending is written out.

use chrono::{Datelike, NaiveDate};

/// The names of the month in which a date lies.
pub fn month(date: NaiveDate) -> &'static Month {
    &MONTHS[date.month0() as usize]
}

pub struct Month {
    pub kk: KazakhMonth,
    pub ru: RussianMonth,
    pub en: &'static str,
    pub en_short: &'static str,
}

/// A month and its cases: dative (to), ablative (from), locative (on), the attribute made of that (of) and genitive.
pub struct KazakhMonth {
    pub plain: &'static str,
    pub short: &'static str,
    pub to: &'static str,
    pub from: &'static str,
    pub on: &'static str,
    pub of: &'static str,
    pub genitive: &'static str,
}

/// A month alone and, in the genitive, after a day.
pub struct RussianMonth {
    pub plain: &'static str,
    pub of: &'static str,
    pub short: &'static str,
    pub of_short: &'static str,
}

const fn kk(
    [plain, short]: [&'static str; 2],
    [to, from]: [&'static str; 2],
    [on, of, genitive]: [&'static str; 3],
) -> KazakhMonth {
    KazakhMonth { plain, short, to, from, on, of, genitive }
}

const fn ru([plain, of]: [&'static str; 2], [short, of_short]: [&'static str; 2]) -> RussianMonth {
    RussianMonth { plain, of, short, of_short }
}

static MONTHS: [Month; 12] = [
    Month {
        kk: kk(["қаңтар", "қаң."], ["қаңтарға", "қаңтардан"], ["қаңтарда", "қаңтардағы", "қаңтардың"]),
        ru: ru(["январь", "января"], ["янв.", "янв."]),
        en: "January",
        en_short: "Jan",
    },
    Month {
        kk: kk(["ақпан", "ақп."], ["ақпанға", "ақпаннан"], ["ақпанда", "ақпандағы", "ақпанның"]),
        ru: ru(["февраль", "февраля"], ["февр.", "февр."]),
        en: "February",
        en_short: "Feb",
    },
    Month {
        kk: kk(["наурыз", "нау."], ["наурызға", "наурыздан"], ["наурызда", "наурыздағы", "наурыздың"]),
        ru: ru(["март", "марта"], ["март", "марта"]),
        en: "March",
        en_short: "Mar",
    },
    Month {
        kk: kk(["сәуір", "сәу."], ["сәуірге", "сәуірден"], ["сәуірде", "сәуірдегі", "сәуірдің"]),
        ru: ru(["апрель", "апреля"], ["апр.", "апр."]),
        en: "April",
        en_short: "Apr",
    },
    Month {
        kk: kk(["мамыр", "мам."], ["мамырға", "мамырдан"], ["мамырда", "мамырдағы", "мамырдың"]),
        ru: ru(["май", "мая"], ["май", "мая"]),
        en: "May",
        en_short: "May",
    },
    Month {
        kk: kk(["маусым", "мау."], ["маусымға", "маусымнан"], ["маусымда", "маусымдағы", "маусымның"]),
        ru: ru(["июнь", "июня"], ["июнь", "июня"]),
        en: "June",
        en_short: "June",
    },
    Month {
        kk: kk(["шілде", "шіл."], ["шілдеге", "шілдеден"], ["шілдеде", "шілдедегі", "шілденің"]),
        ru: ru(["июль", "июля"], ["июль", "июля"]),
        en: "July",
        en_short: "July",
    },
    Month {
        kk: kk(["тамыз", "там."], ["тамызға", "тамыздан"], ["тамызда", "тамыздағы", "тамыздың"]),
        ru: ru(["август", "августа"], ["авг.", "авг."]),
        en: "August",
        en_short: "Aug",
    },
    Month {
        kk: kk(["қыркүйек", "қыр."], ["қыркүйекке", "қыркүйектен"], ["қыркүйекте", "қыркүйектегі", "қыркүйектің"]),
        ru: ru(["сентябрь", "сентября"], ["сент.", "сент."]),
        en: "September",
        en_short: "Sept",
    },
    Month {
        kk: kk(["қазан", "қаз."], ["қазанға", "қазаннан"], ["қазанда", "қазандағы", "қазанның"]),
        ru: ru(["октябрь", "октября"], ["окт.", "окт."]),
        en: "October",
        en_short: "Oct",
    },
    Month {
        kk: kk(["қараша", "қар."], ["қарашаға", "қарашадан"], ["қарашада", "қарашадағы", "қарашаның"]),
        ru: ru(["ноябрь", "ноября"], ["нояб.", "нояб."]),
        en: "November",
        en_short: "Nov",
    },
    Month {
        kk: kk(
            ["желтоқсан", "жел."],
            ["желтоқсанға", "желтоқсаннан"],
            ["желтоқсанда", "желтоқсандағы", "желтоқсанның"],
        ),
        ru: ru(["декабрь", "декабря"], ["дек.", "дек."]),
        en: "December",
        en_short: "Dec",
    },
];
