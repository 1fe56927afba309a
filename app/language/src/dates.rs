//! Dates as each language writes them, whole: day, month, year.

use chrono::{Datelike, NaiveDate};
use domain::locale::Locale;

use crate::months::month;

/// `21 December 2018`, `21 декабря 2018 года`, `2018 жылғы 21 желтоқсан`.
pub fn day(date: NaiveDate, locale: Locale) -> String {
    let (day, year) = (date.day(), date.year());
    let month = month(date);
    match locale {
        Locale::Kk => format!("{year} жылғы {day} {}", month.kk.plain),
        Locale::Ru => format!("{day} {} {year} года", month.ru.of),
        Locale::En => format!("{day} {} {year}", month.en),
    }
}

/// `21 Dec 2018`, `21 дек. 2018`, `2018 ж. 21 жел.`
pub fn day_short(date: NaiveDate, locale: Locale) -> String {
    let (day, year) = (date.day(), date.year());
    let month = month(date);
    match locale {
        Locale::Kk => format!("{year} ж. {day} {}", month.kk.short),
        Locale::Ru => format!("{day} {} {year}", month.ru.of_short),
        Locale::En => format!("{day} {} {year}", month.en_short),
    }
}

/// `Friday, 21 December 2018`, `пятница, 21 декабря 2018 года`, `2018 жылғы 21 желтоқсан, жұма`.
pub fn day_and_weekday(date: NaiveDate, locale: Locale) -> String {
    let (day, weekday) = (day(date, locale), weekday(date, locale));
    match locale {
        Locale::Kk => format!("{day}, {weekday}"),
        Locale::Ru | Locale::En => format!("{weekday}, {day}"),
    }
}

/// `21 December`, `21 декабря`, `21 желтоқсан`: where the year stands beside it.
pub fn day_month(date: NaiveDate, locale: Locale) -> String {
    let month = month(date);
    let name = match locale {
        Locale::Kk => month.kk.plain,
        Locale::Ru => month.ru.of,
        Locale::En => month.en,
    };
    format!("{} {name}", date.day())
}

/// `21 Dec`, `21 дек.`, `21 жел.`: where the year stands beside it.
pub fn day_month_short(date: NaiveDate, locale: Locale) -> String {
    let month = month(date);
    let name = match locale {
        Locale::Kk => month.kk.short,
        Locale::Ru => month.ru.of_short,
        Locale::En => month.en_short,
    };
    format!("{} {name}", date.day())
}

/// `December 2018`, `декабрь 2018 года`, `2018 жылғы желтоқсан`.
pub fn month_year(date: NaiveDate, locale: Locale) -> String {
    let (month, year) = (month(date), date.year());
    match locale {
        Locale::Kk => format!("{year} жылғы {}", month.kk.plain),
        Locale::Ru => format!("{} {year} года", month.ru.plain),
        Locale::En => format!("{} {year}", month.en),
    }
}

/// `December`, `декабрь`, `желтоқсан`: where the year stands above it.
pub fn month_alone(date: NaiveDate, locale: Locale) -> &'static str {
    let month = month(date);
    match locale {
        Locale::Kk => month.kk.plain,
        Locale::Ru => month.ru.plain,
        Locale::En => month.en,
    }
}

/// `Dec 2018`, `дек. 2018`, `2018 ж. жел.`: for axes and narrow columns.
pub fn month_short(date: NaiveDate, locale: Locale) -> String {
    let (month, year) = (month(date), date.year());
    match locale {
        Locale::Kk => format!("{year} ж. {}", month.kk.short),
        Locale::Ru => format!("{} {year}", month.ru.short),
        Locale::En => format!("{} {year}", month.en_short),
    }
}

/// `Friday`, `пятница`, `жұма`.
pub fn weekday(date: NaiveDate, locale: Locale) -> &'static str {
    const KK: [&str; 7] = ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"];
    const RU: [&str; 7] = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"];
    const EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    by_weekday(date, locale, [KK, RU, EN])
}

/// `Fri`, `пт`, `жм`: for the heads of calendars.
pub fn weekday_short(date: NaiveDate, locale: Locale) -> &'static str {
    const KK: [&str; 7] = ["дс", "сс", "ср", "бс", "жм", "сб", "жс"];
    const RU: [&str; 7] = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
    const EN: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    by_weekday(date, locale, [KK, RU, EN])
}

/// The days of a meeting, the first and the last joined by a dash [K94]: `13–14 May 2014`, `30 April – 2 May 2014`; one day stands alone.
pub fn span(from: NaiveDate, to: NaiveDate, locale: Locale) -> String {
    if from == to {
        return day(from, locale);
    }
    if from.year() != to.year() {
        return format!("{} – {}", day(from, locale), day(to, locale));
    }
    let year = from.year();
    let days = if from.month() == to.month() {
        format!("{}–{}", from.day(), day_month(to, locale))
    } else {
        format!("{} – {}", day_month(from, locale), day_month(to, locale))
    };
    match locale {
        Locale::Kk => format!("{year} жылғы {days}"),
        Locale::Ru => format!("{days} {year} года"),
        Locale::En => format!("{days} {year}"),
    }
}

/// A day and a time of the council's clock: `18 March 2019, 09:12`.
pub fn moment(date: NaiveDate, hour: u32, minute: u32, locale: Locale) -> String {
    format!("{}, {hour:02}:{minute:02}", day(date, locale))
}

/// The last day of a term: `by 1 March 2019`, `до 1 марта 2019 года`, `2019 жылғы 1 наурызға дейін`.
pub fn by_day(date: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::Kk => format!("{} дейін", kazakh(date, month(date).kk.to)),
        Locale::Ru => format!("до {}", day(date, locale)),
        Locale::En => format!("by {}", day(date, locale)),
    }
}

/// The day from which something runs: `from 1 March 2019`, `с 1 марта 2019 года`, `2019 жылғы 1 наурыздан`.
pub fn from_day(date: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::Kk => kazakh(date, month(date).kk.from),
        // "Со" stands before the second, since "с второго" cannot be said.
        Locale::Ru if date.day() == 2 => format!("со {}", day(date, locale)),
        Locale::Ru => format!("с {}", day(date, locale)),
        Locale::En => format!("from {}", day(date, locale)),
    }
}

/// The day on which something happens: `on 1 March 2019`, `1 марта 2019 года`, `2019 жылғы 1 наурызда`.
pub fn on_day(date: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::Kk => kazakh(date, month(date).kk.on),
        Locale::Ru => day(date, locale),
        Locale::En => format!("on {}", day(date, locale)),
    }
}

/// The day that a paper bears, as an attribute: `of 28 September 2018`, `от 28 сентября 2018 года`, `2018 жылғы 28 қыркүйектегі`.
pub fn of_day(date: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::Kk => kazakh(date, month(date).kk.of),
        Locale::Ru => format!("от {}", day(date, locale)),
        Locale::En => format!("of {}", day(date, locale)),
    }
}

/// The day for which another stands in: `in place of 10 May 2019`, `вместо 10 мая 2019 года`, `2019 жылғы 10 мамырдың орнына`.
pub fn in_place_of_day(date: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::Kk => format!("{} орнына", kazakh(date, month(date).kk.genitive)),
        Locale::Ru => format!("вместо {}", day(date, locale)),
        Locale::En => format!("in place of {}", day(date, locale)),
    }
}

/// The day of a year without naming it: `by 20 January`, `до 20 января`, `20 қаңтарға дейін`.
pub fn by_day_month(date: NaiveDate, locale: Locale) -> String {
    match locale {
        Locale::Kk => format!("{} {} дейін", date.day(), month(date).kk.to),
        Locale::Ru => format!("до {}", day_month(date, locale)),
        Locale::En => format!("by {}", day_month(date, locale)),
    }
}

/// A month's name as it follows "the end of": `March`, `марта`, `наурыз`.
pub(crate) fn month_of_end(date: NaiveDate, locale: Locale) -> &'static str {
    let month = month(date);
    match locale {
        Locale::Kk => month.kk.plain,
        Locale::Ru => month.ru.of,
        Locale::En => month.en,
    }
}

fn kazakh(date: NaiveDate, month: &str) -> String {
    format!("{} жылғы {} {month}", date.year(), date.day())
}

fn by_weekday(date: NaiveDate, locale: Locale, [kk, ru, en]: [[&'static str; 7]; 3]) -> &'static str {
    let names = match locale {
        Locale::Kk => kk,
        Locale::Ru => ru,
        Locale::En => en,
    };
    names[date.weekday().num_days_from_monday() as usize]
}
