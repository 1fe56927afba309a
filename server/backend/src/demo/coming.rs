//! An invented meeting three weeks ahead, in draft: agenda, and directives that the secretariat alone sees.

use domain::directives::Verb;
use domain::locale::Locale;
use domain::meetings::MeetingKind;

use super::fiction::{CHAIR, NOTE, PLACE};
use super::script::When::Ahead;
use super::script::{DIRECTIVE, Item, Office, Point, Sitting, TermWords, Told, text};

pub(super) const SITTING: Sitting = Sitting {
    starts: Ahead(21),
    ends: Ahead(21),
    kind: MeetingKind::Ordinary,
    number: None,
    title: text(
        "Жол қауіпсіздігі және жазасын өтегендерді қайта бейімдеу (көрсетілім)",
        "Безопасность на дорогах и возвращение отбывших наказание (демонстрация)",
        "Safety on the roads, and the return of former prisoners (demonstration)",
    ),
    place: PLACE,
    language: Locale::Ru,
    chair: CHAIR,
    note: NOTE,
    items: &[
        Item {
            title: text(
                "Жолдағы қаза мен жарақатты азайту",
                "Снижение гибели и травм на дорогах",
                "Fewer deaths and injuries on the roads",
            ),
            minutes: Some(50),
            rapporteurs: &[Office::Interior, Office::Health],
            figures: &[],
        },
        Item {
            title: text(
                "Жазасын өтегендерді қайта бейімдеу",
                "Возвращение отбывших наказание к обычной жизни",
                "The return of former prisoners to ordinary life",
            ),
            minutes: Some(40),
            rapporteurs: &[Office::Interior, Office::Education],
            figures: &[],
        },
        Item {
            title: text(
                "Келесі жартыжылдыққа арналған жұмыс жоспары",
                "План работы на следующее полугодие",
                "Work plan for the next half-year",
            ),
            minutes: Some(10),
            rapporteurs: &[Office::ProsecutorGeneral],
            figures: &[],
        },
    ],
    seats: &[],
    points: &[Point::Directive(&SPEED), Point::Directive(&AMBULANCES), Point::Directive(&TRADES)],
    signed: None,
};

const SPEED: Told = Told {
    title: text("Жылдамдықты бақылау нүктелері", "Места контроля скорости", "Where speed is checked"),
    words: text(
        "Ішкі істер министрлігіне жылдамдықты бақылау нүктелерін апат ошақтарына көшіру тапсырылсын.",
        "Министерству внутренних дел поручить перенести контроль скорости на аварийные участки.",
        "The Ministry of Internal Affairs is instructed to move the checks of speed to the most dangerous places.",
    ),
    force_word: text("тапсырылсын", "поручить", "instructed"),
    lead: Office::Interior,
    term: TermWords::Written("в течение двух месяцев со дня подписания"),
    ..DIRECTIVE
};

const AMBULANCES: Told = Told {
    title: text("Трассадағы жедел жәрдем", "Скорая помощь на трассах", "Ambulances on the highways"),
    words: text(
        "Денсаулық сақтау министрлігіне трассалардағы жедел жәрдем пункттерінің санын қайта қарау ұсынылсын.",
        "Министерству здравоохранения рекомендовать пересмотреть число пунктов скорой помощи на трассах.",
        "The Ministry of Health is recommended to review the number of ambulance stations on the highways.",
    ),
    force_word: text("ұсынылсын", "рекомендовать", "recommended"),
    verb: Verb::Recommended,
    lead: Office::Health,
    ..DIRECTIVE
};

const TRADES: Told = Told {
    item: 2,
    title: text(
        "Жазасын өтегендерге кәсіп үйрету",
        "Обучение отбывших наказание профессии",
        "Trades for former prisoners",
    ),
    words: text(
        "Білім және ғылым министрлігіне жазасын өтегендерге кәсіп үйрету орындарын белгілеу ұсынылсын.",
        "Министерству образования и науки предложить определить места для обучения отбывших наказание профессии.",
        "It is proposed to the Ministry of Education and Science to set aside places where former prisoners learn a trade.",
    ),
    force_word: text("ұсынылсын", "предложить", "proposed"),
    verb: Verb::Proposed,
    lead: Office::Education,
    co_executors: &[Office::Interior],
    term: TermWords::Written("до конца квартала"),
    ..DIRECTIVE
};
