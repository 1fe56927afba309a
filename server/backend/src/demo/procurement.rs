//! An invented meeting six weeks ago: purchases of medical equipment, and the return of stolen assets.
//! Most of it falls due around the day of loading.

use domain::directives::Confidence::{Amber, Green};
use domain::directives::{Classification, Verb};
use domain::extensions::EndorsementWord;
use domain::locale::Locale;
use domain::meetings::MeetingKind;

use super::fiction::{CHAIR, NOTE, PLACE, SEATS};
use super::script::When::{Ago, Ahead};
use super::script::{
    DIRECTIVE, FINAL, Figure, Final, Item, LEVEL, Office, Point, Sitting, Step, TermWords, Told, same, text,
};

pub(super) const SITTING: Sitting = Sitting {
    starts: Ago(45),
    ends: Ago(45),
    kind: MeetingKind::Ordinary,
    number: None,
    title: text(
        "Медициналық жабдықты сатып алу және ұрланған активтерді қайтару (көрсетілім)",
        "Закупки медицинского оборудования и возврат похищенных активов (демонстрация)",
        "Purchases of medical equipment, and the return of stolen assets (demonstration)",
    ),
    place: PLACE,
    language: Locale::Ru,
    chair: CHAIR,
    note: NOTE,
    items: ITEMS,
    seats: SEATS,
    points: &[
        Point::Directive(&PRICES),
        Point::Directive(&ETHICS),
        Point::Directive(&EXPERTS),
        Point::Directive(&AUCTIONS),
        Point::Directive(&ABROAD),
        Point::Directive(&OFFSHORE),
        Point::Directive(&REGISTER_OF_ARRESTS),
        Point::Directive(&CONFISCATION),
        Point::Directive(&OLD_EQUIPMENT),
        Point::Directive(&RESTRICTED),
    ],
    signed: Some(Ago(38)),
};

const ITEMS: &[Item] = &[
    Item {
        title: text(
            "Медициналық жабдықты сатып алу",
            "Закупки медицинского оборудования",
            "Purchases of medical equipment",
        ),
        minutes: Some(60),
        rapporteurs: &[Office::AntiCorruption, Office::Health],
        figures: &[Figure {
            label: text(
                "Іске қосылмаған жабдық",
                "Оборудование, не введённое в работу",
                "Equipment that was never put to use",
            ),
            value: same("57"),
            ..LEVEL
        }],
    },
    Item {
        title: text(
            "Ұрланған активтерді қайтару барысы",
            "Ход возврата похищенных активов",
            "Progress in the return of stolen assets",
        ),
        minutes: Some(50),
        rapporteurs: &[Office::ProsecutorGeneral, Office::Justice],
        figures: &[Figure {
            label: text("Қайтарылған бөлігі", "Возвращено", "Recovered"),
            value: same("41"),
            unit: same("%"),
            ..LEVEL
        }],
    },
];

const PRICES: Told = Told {
    title: text("Жабдыққа шекті бағалар", "Предельные цены на оборудование", "Ceiling prices for equipment"),
    words: text(
        "Денсаулық сақтау министрлігіне келісім бойынша медициналық жабдыққа шекті бағаларды бекіту тапсырылды.",
        "Министерству здравоохранения (по согласованию) поручено утвердить предельные цены на медицинское оборудование.",
        "The Ministry of Health was instructed, by agreement, to approve ceiling prices for medical equipment.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    by_agreement: true,
    lead: Office::Health,
    co_executors: &[Office::Finance],
    term: TermWords::ByWorkingDay(3),
    life: &[(Ago(36), Step::Acknowledged), (Ago(10), Step::Interim("Бағалар есептелді, келісуде.", Amber))],
    ..DIRECTIVE
};

const ETHICS: Told = Told {
    title: text("Сатып алу мамандарын даярлау", "Подготовка специалистов по закупкам", "Training of purchasers"),
    words: text(
        "Білім және ғылым министрлігіне сатып алу мамандарын даярлау бағдарламасын жаңарту ұсынылды.",
        "Министерству образования и науки рекомендовано обновить программу подготовки специалистов по закупкам.",
        "The Ministry of Education and Science was recommended to renew the training of purchasers.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::Education,
    term: TermWords::ByWorkingDay(1),
    life: &[(Ago(35), Step::Acknowledged)],
    ..DIRECTIVE
};

const EXPERTS: Told = Told {
    title: text("Сараптама мерзімдері", "Сроки экспертиз", "How long expert reports take"),
    words: text(
        "Ішкі істер министрлігіне медициналық жабдық істері бойынша сараптама мерзімдерін қысқарту тапсырылды.",
        "Министерству внутренних дел поручено сократить сроки экспертиз по делам о медицинском оборудовании.",
        "The Ministry of Internal Affairs was instructed to shorten expert reports in cases of medical equipment.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    term: TermWords::ByWorkingDay(6),
    life: &[
        (Ago(36), Step::Acknowledged),
        (
            Ago(2),
            Step::Asked {
                until: Ahead(40), reason: "Набор экспертов завершится в следующем месяце."
            },
        ),
    ],
    ..DIRECTIVE
};

const AUCTIONS: Told = Told {
    item: 2,
    title: text(
        "Тәркіленген мүлікті сату тәртібі",
        "Порядок продажи конфискованного имущества",
        "How confiscated property is sold",
    ),
    words: text(
        "Әділет министрлігіне тәркіленген мүлікті сату тәртібін жаңарту міндеті жүктелді.",
        "На Министерство юстиции возложена задача обновить порядок продажи конфискованного имущества.",
        "The Ministry of Justice was tasked to renew the rules on how confiscated property is sold.",
    ),
    force_word: text("міндеті жүктелді", "возложена задача", "tasked"),
    verb: Verb::Tasked,
    lead: Office::Justice,
    term: TermWords::By(Ago(3)),
    ..DIRECTIVE
};

const ABROAD: Told = Told {
    item: 2,
    title: text("Шетелге іздеу салу", "Розыск за рубежом", "Searches abroad"),
    words: text(
        "Ішкі істер министрлігіне шетелдегі активтер бойынша сұрау салуларды түгендеу тапсырылды.",
        "Министерству внутренних дел поручено провести сверку запросов по активам за рубежом.",
        "The Ministry of Internal Affairs was instructed to take stock of the requests on assets abroad.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    co_executors: &[Office::NationalSecurity],
    term: TermWords::ByWorkingDay(4),
    life: &[
        (Ago(37), Step::Acknowledged),
        (Ago(9), Step::Part(Office::NationalSecurity, "Сведения по своей части переданы.")),
        (
            Ago(5),
            Step::Final(Final {
                text: "Сверка завершена: из 62 запросов исполнено 40.",
                reference: "Письмо № 1-4/310 (демонстрация)",
                ..FINAL
            }),
        ),
    ],
    ..DIRECTIVE
};

const OFFSHORE: Told = Told {
    item: 2,
    title: text("Офшорлық құрылымдарды талдау", "Анализ офшорных структур", "Analysis of offshore structures"),
    words: text(
        "Ұлттық қауіпсіздік комитетіне активтер шығарылған офшорлық құрылымдарды талдау тапсырылды.",
        "Комитету национальной безопасности поручено проанализировать офшорные структуры, через которые выведены активы.",
        "The National Security Committee was directed to analyse the offshore structures through which assets were moved out.",
    ),
    force_word: text("тапсырылды", "поручено", "directed"),
    verb: Verb::Directed,
    lead: Office::NationalSecurity,
    term: TermWords::ByWorkingDay(18),
    life: &[
        (Ago(36), Step::Acknowledged),
        (
            Ago(16),
            Step::Asked {
                until: Ahead(60), reason: "Ответы иностранных реестров ещё не получены."
            },
        ),
        (Ago(13), Step::Withdrawn),
    ],
    ..DIRECTIVE
};

const REGISTER_OF_ARRESTS: Told = Told {
    item: 2,
    title: text(
        "Тыйым салынған мүліктің бірыңғай тізілімі",
        "Единый реестр арестованного имущества",
        "One register of seized property",
    ),
    words: text(
        "Әділет министрлігіне тыйым салынған мүліктің бірыңғай тізілімін іске қосу міндеті жүктелді.",
        "На Министерство юстиции возложена задача ввести в работу единый реестр арестованного имущества.",
        "The Ministry of Justice was tasked to put one register of seized property into operation.",
    ),
    force_word: text("міндеті жүктелді", "возложена задача", "tasked"),
    verb: Verb::Tasked,
    lead: Office::Justice,
    co_executors: &[Office::Interior, Office::Revenue],
    limbs: &[
        text("Тізілімді іске қосу", "Ввести реестр в работу", "Put the register into operation"),
        text("Бұрынғы шектеулерді енгізу", "Внести прежние аресты", "Enter the earlier seizures"),
    ],
    term: TermWords::By(Ahead(60)),
    life: &[
        (Ago(34), Step::Acknowledged),
        (Ago(12), Step::Interim("Реестр работает в опытном порядке.", Green)),
        (
            Ago(10),
            Step::AskedForPart {
                letter: "b",
                until: Ahead(95),
                reason: "Прежние аресты хранятся на бумаге, их перевод в цифровой вид не завершён.",
            },
        ),
        (Ago(9), Step::Endorsed(EndorsementWord::For, "Первая часть идёт по плану, срок нужен только второй.")),
        (Ago(7), Step::Granted { until: Ahead(90), note: "Только для второй части." }),
    ],
    ..DIRECTIVE
};

const CONFISCATION: Told = Told {
    item: 2,
    title: text("Тәркілеу тәжірибесіне шолу", "Обзор практики конфискации", "Review of the practice of confiscation"),
    words: text(
        "Жоғарғы Сотқа тәркілеу тәжірибесіне шолу жасау ұсынылды.",
        "Верховному Суду рекомендовано подготовить обзор практики конфискации.",
        "The Supreme Court was recommended to prepare a review of the practice of confiscation.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::SupremeCourt,
    term: TermWords::By(Ahead(30)),
    ..DIRECTIVE
};

const OLD_EQUIPMENT: Told = Told {
    title: text("Іске қосылмаған жабдық", "Неиспользуемое оборудование", "Equipment lying idle"),
    words: text(
        "Денсаулық сақтау министрлігінен іске қосылмаған жабдықтың тізімін ұсыну сұралды.",
        "К Министерству здравоохранения обращена просьба представить перечень неиспользуемого оборудования.",
        "The Ministry of Health was asked to present a list of the equipment lying idle.",
    ),
    force_word: text("сұралды", "обращена просьба", "asked"),
    verb: Verb::Asked,
    lead: Office::Health,
    term: TermWords::ByWorkingDay(2),
    life: &[(Ago(35), Step::Acknowledged)],
    ..DIRECTIVE
};

/// Matter "for official use": its mail says nothing of it.
const RESTRICTED: Told = Told {
    item: 2,
    title: text(
        "Ерекше бақылаудағы іс (көрсетілім)",
        "Дело на особом контроле (демонстрация)",
        "A case under special control (demonstration)",
    ),
    words: text(
        "Ішкі істер министрлігіне ерекше бақылаудағы іс бойынша жоспарды ұсыну тапсырылды.",
        "Министерству внутренних дел поручено представить план по делу, находящемуся на особом контроле.",
        "The Ministry of Internal Affairs was instructed to present the plan in a case under special control.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    classification: Classification::OfficialUse,
    lead: Office::Interior,
    term: TermWords::ByWorkingDay(9),
    life: &[(Ago(36), Step::Acknowledged)],
    ..DIRECTIVE
};
