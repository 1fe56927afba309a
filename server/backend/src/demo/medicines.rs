//! An invented meeting about five months ago: medicines with narcotic substances, and the safety of
//! children. Some of it has ended, some waits for the secretariat or the chair, some is late.

use domain::directives::Confidence::{Amber, Green, Red};
use domain::directives::Verb;
use domain::evidence::Grade;
use domain::extensions::EndorsementWord;
use domain::locale::Locale;
use domain::meetings::MeetingKind;
use domain::reports::Answer;

use super::fiction::{CHAIR, NOTE, PLACE, SEATS};
use super::script::When::{Ago, Ahead};
use super::script::{
    CHANGE, DIRECTIVE, FINAL, Figure, Final, Item, LEVEL, Office, Point, Sitting, Step, TermWords, Told, same, text,
};
use super::waiting::{PUPILS, RULES_OF_STORAGE};

pub(super) const SITTING: Sitting = Sitting {
    starts: Ago(150),
    ends: Ago(150),
    kind: MeetingKind::Ordinary,
    number: None,
    title: text(
        "Құрамында есірткі бар дәрілердің айналымы және балалардың қауіпсіздігі (көрсетілім)",
        "Оборот лекарств с наркотическими веществами и безопасность детей (демонстрация)",
        "Medicines with narcotic substances, and the safety of children (demonstration)",
    ),
    place: PLACE,
    language: Locale::Ru,
    chair: CHAIR,
    note: NOTE,
    items: ITEMS,
    seats: SEATS,
    points: &[
        Point::Directive(&PRESCRIPTIONS),
        Point::Directive(&PHARMACIES),
        Point::Directive(&TALKS),
        Point::Directive(&LICENCES),
        Point::Directive(&IMPORTS),
        Point::Directive(&CAMERAS),
        Point::Directive(&TREATMENT),
        Point::Directive(&PROCUREMENT_RISKS),
        Point::Directive(&EXITS),
        Point::Directive(&RULES_OF_STORAGE),
        Point::Directive(&PUPILS),
    ],
    signed: Some(Ago(143)),
};

const ITEMS: &[Item] = &[
    Item {
        title: text(
            "Құрамында есірткі бар дәрілердің айналымы",
            "Оборот лекарств с наркотическими веществами",
            "Trade in medicines with narcotic substances",
        ),
        minutes: Some(60),
        rapporteurs: &[Office::Health, Office::Interior, Office::Revenue],
        figures: &[
            Figure {
                label: text(
                    "Рецептсіз сату фактілері",
                    "Выявлено продаж без рецепта",
                    "Sales without prescription detected",
                ),
                value: same("214"),
                ..LEVEL
            },
            Figure {
                label: text(
                    "Тексерілген дәріханалардың үлесі",
                    "Доля проверенных аптек",
                    "Share of pharmacies inspected",
                ),
                value: same("38"),
                unit: same("%"),
                ..LEVEL
            },
        ],
    },
    Item {
        title: text(
            "Білім беру ұйымдарындағы балалардың қауіпсіздігі",
            "Безопасность детей в организациях образования",
            "Safety of children in schools",
        ),
        minutes: Some(45),
        rapporteurs: &[Office::Education, Office::Interior],
        figures: &[Figure {
            label: text("Бейнебақылауы бар мектептер", "Школы с видеонаблюдением", "Schools with video surveillance"),
            value: same("+6"),
            unit: same("%"),
            ..CHANGE
        }],
    },
];

const PRESCRIPTIONS: Told = Told {
    title: text("Электрондық рецепт", "Электронный рецепт", "Electronic prescriptions"),
    words: text(
        "Денсаулық сақтау министрлігіне келісім бойынша электрондық рецептке көшуді аяқтау және қалдықтарды есепке алуды енгізу тапсырылды.",
        "Министерству здравоохранения (по согласованию) поручено завершить переход на электронный рецепт и ввести учёт остатков.",
        "The Ministry of Health was instructed, by agreement, to complete the change to electronic prescriptions and to introduce an account of stocks.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    by_agreement: true,
    lead: Office::Health,
    limbs: &[
        text(
            "Электрондық рецептке көшуді аяқтау",
            "Завершить переход на электронный рецепт",
            "Complete the change to electronic prescriptions",
        ),
        text("Қалдықтарды есепке алуды енгізу", "Ввести учёт остатков", "Introduce an account of stocks"),
    ],
    term: TermWords::By(Ago(20)),
    life: &[
        (Ago(141), Step::Acknowledged),
        (Ago(80), Step::Interim("Он төрт өңір көшті.", Green)),
        (
            Ago(24),
            Step::Final(Final {
                text: "Барлық өңір электрондық рецептке көшті. Қалдықтарды есепке алу жобасы дайын.",
                reference: "№ 204 бұйрық (көрсетілім)",
                ..FINAL
            }),
        ),
        (
            Ago(17),
            Step::Returned("Пункт b): проект не является введением. Укажите принятый акт и дату начала учёта.", &["a"]),
        ),
    ],
    ..DIRECTIVE
};

const PHARMACIES: Told = Told {
    title: text("Дәріханаларды бірлесіп тексеру", "Совместные проверки аптек", "Joint inspections of pharmacies"),
    words: text(
        "Ішкі істер министрлігіне дәріханаларды бірлесіп тексеру кестесін бекіту тапсырылды.",
        "Министерству внутренних дел поручено утвердить график совместных проверок аптек.",
        "The Ministry of Internal Affairs was instructed to approve a schedule of joint inspections of pharmacies.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    co_executors: &[Office::Health],
    term: TermWords::By(Ago(75)),
    life: &[
        (Ago(142), Step::Acknowledged),
        (
            Ago(79),
            Step::Final(Final {
                text: "График утверждён, проверки начаты.",
                reference: "Приказ № 90 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(76), Step::PutUp(Grade::Documented)),
        (Ago(72), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const TALKS: Told = Told {
    title: text("Ата-аналармен әңгімелер", "Беседы с родителями", "Talks with parents"),
    words: text(
        "Білім және ғылым министрлігіне дәрілерді теріс пайдалану туралы ата-аналармен әңгімелер өткізу ұсынылды.",
        "Министерству образования и науки рекомендовано провести с родителями беседы о злоупотреблении лекарствами.",
        "The Ministry of Education and Science was recommended to hold talks with parents on the abuse of medicines.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::Education,
    term: TermWords::By(Ago(40)),
    life: &[
        (Ago(140), Step::Acknowledged),
        (
            Ago(44),
            Step::Final(Final {
                text: "Ұсыным ішінара қабылданды: әңгімелер жоғары сыныптарда өткізілді.",
                answer: Some(Answer::AcceptedInPart),
                reference: "№ 3-1/190 хат (көрсетілім)",
                ..FINAL
            }),
        ),
        (Ago(41), Step::PutUp(Grade::Claimed)),
        (Ago(38), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const LICENCES: Told = Told {
    title: text("Лицензиялар туралы мәліметтерді ашу", "Открытие сведений о лицензиях", "Opening the data on licences"),
    words: text(
        "Әділет министрлігіне лицензиялар туралы мәліметтерді ашық тізілімде жариялау міндеті жүктелді.",
        "На Министерство юстиции возложена задача опубликовать сведения о лицензиях в открытом реестре.",
        "The Ministry of Justice was tasked to publish the data on licences in an open register.",
    ),
    force_word: text("міндеті жүктелді", "возложена задача", "tasked"),
    verb: Verb::Tasked,
    lead: Office::Justice,
    term: TermWords::By(Ago(33)),
    life: &[
        (Ago(140), Step::Acknowledged),
        (Ago(60), Step::Interim("Реестр наполняется, сведения трёх органов не получены.", Amber)),
        // Nobody decides until the date has passed.
        (
            Ago(42),
            Step::Asked {
                until: Ago(5), reason: "Сведения двух органов не получены; без них реестр неполон."
            },
        ),
        (
            Ago(40),
            Step::Endorsed(
                EndorsementWord::Against,
                "Полученные сведения можно опубликовать в срок, остальные добавить позже.",
            ),
        ),
        (Ago(31), Step::Interim("Сведения двух органов по-прежнему не получены, публикация отложена.", Red)),
    ],
    ..DIRECTIVE
};

const IMPORTS: Told = Told {
    title: text("Дәрі импортын қадағалау", "Отслеживание ввоза лекарств", "Tracing imports of medicines"),
    words: text(
        "Мемлекеттік кірістер комитетіне құрамында есірткі бар дәрілердің импортын қадағалауды енгізу тапсырылды.",
        "Комитету государственных доходов поручено ввести отслеживание ввоза лекарств с наркотическими веществами.",
        "The State Revenue Committee was directed to introduce the tracing of imported medicines with narcotic substances.",
    ),
    force_word: text("тапсырылды", "поручено", "directed"),
    verb: Verb::Directed,
    lead: Office::Revenue,
    term: TermWords::By(Ago(10)),
    life: &[
        (Ago(141), Step::Acknowledged),
        (Ago(30), Step::Interim("Система развёрнута на шести постах.", Amber)),
        (
            Ago(3),
            Step::Asked {
                until: Ahead(20), reason: "На четырёх постах не завершена прокладка связи."
            },
        ),
        (
            Ago(1),
            Step::Endorsed(
                EndorsementWord::For,
                "Задержка вызвана подрядчиком, акт представлен; шесть постов работают.",
            ),
        ),
    ],
    ..DIRECTIVE
};

const CAMERAS: Told = Told {
    item: 2,
    title: text(
        "Мектеп камераларын жедел басқару орталықтарына қосу",
        "Подключение школьных камер к центрам управления",
        "Connecting school cameras to control rooms",
    ),
    words: text(
        "Ішкі істер министрлігіне мектеп камераларын жедел басқару орталықтарына қосу тапсырылды.",
        "Министерству внутренних дел поручено подключить школьные камеры к центрам оперативного управления.",
        "The Ministry of Internal Affairs was instructed to connect school cameras to its control rooms.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    co_executors: &[Office::Education],
    term: TermWords::By(Ago(12)),
    life: &[
        (Ago(142), Step::Acknowledged),
        (Ago(22), Step::Part(Office::Education, "Қосуға дайын мектептердің тізімі берілді.")),
        (
            Ago(14),
            Step::Final(Final {
                text: "Подключены камеры 1 240 школ, справка по регионам прилагается.",
                file: Some(("Справка по регионам.csv", "регион;школ;подключено\n1;88;88\n2;74;70\n")),
                ..FINAL
            }),
        ),
    ],
    ..DIRECTIVE
};

const TREATMENT: Told = Told {
    title: text(
        "Тәуелділікті емдеу орындары",
        "Места для лечения зависимости",
        "Places for the treatment of addiction",
    ),
    words: text(
        "Денсаулық сақтау министрлігінен тәуелділікті емдеуге арналған орындар санын қайта қарау сұралды.",
        "К Министерству здравоохранения обращена просьба пересмотреть число мест для лечения зависимости.",
        "The Ministry of Health was asked to review the number of places for the treatment of addiction.",
    ),
    force_word: text("сұралды", "обращена просьба", "asked"),
    verb: Verb::Asked,
    lead: Office::Health,
    term: TermWords::By(Ago(16)),
    life: &[
        (Ago(139), Step::Acknowledged),
        (
            Ago(19),
            Step::Final(Final {
                text: "Орындар саны қайта қаралды, үш өңірде қосымша бөлімшелер ашылады.",
                answer: Some(Answer::Accepted),
                reference: "№ 219 бұйрық (көрсетілім)",
                ..FINAL
            }),
        ),
        (Ago(9), Step::PutUp(Grade::Documented)),
    ],
    ..DIRECTIVE
};

const PROCUREMENT_RISKS: Told = Told {
    title: text(
        "Дәрі сатып алудағы сыбайлас жемқорлық тәуекелдері",
        "Коррупционные риски в закупках лекарств",
        "Risks of corruption in buying medicines",
    ),
    words: text(
        "Агенттікке дәрі сатып алудағы сыбайлас жемқорлық тәуекелдерін талдау тапсырылды.",
        "Агентству поручено провести анализ коррупционных рисков в закупках лекарств.",
        "The Agency was directed to analyse the risks of corruption in buying medicines.",
    ),
    force_word: text("тапсырылды", "поручено", "directed"),
    verb: Verb::Directed,
    lead: Office::AntiCorruption,
    co_executors: &[Office::Finance],
    term: TermWords::By(Ago(55)),
    life: &[
        (Ago(142), Step::Acknowledged),
        (
            Ago(62),
            Step::Asked {
                until: Ahead(12), reason: "Договоры за прошлый год представлены не полностью."
            },
        ),
        (
            Ago(60),
            Step::Endorsed(EndorsementWord::For, "Договоры запрошены вовремя, ответы областей поступают с опозданием."),
        ),
        (Ago(58), Step::Granted { until: Ahead(12), note: "До получения всех договоров." }),
        (Ago(15), Step::Interim("Проверены договоры двенадцати областей.", Green)),
    ],
    ..DIRECTIVE
};

const EXITS: Told = Told {
    item: 2,
    title: text("Мектептердегі эвакуация жолдары", "Пути эвакуации в школах", "Escape routes in schools"),
    words: text(
        "Білім және ғылым министрлігіне келісім бойынша мектептердегі эвакуация жолдарын тексеру міндеті жүктелді.",
        "На Министерство образования и науки (по согласованию) возложена задача проверить пути эвакуации в школах.",
        "The Ministry of Education and Science was tasked, by agreement, to check the escape routes in schools.",
    ),
    force_word: text("міндеті жүктелді", "возложена задача", "tasked"),
    verb: Verb::Tasked,
    by_agreement: true,
    lead: Office::Education,
    term: TermWords::By(Ago(100)),
    life: &[
        (Ago(140), Step::Acknowledged),
        (
            Ago(95),
            Step::Final(Final {
                text: "Барлық мектептің эвакуация жолдары тексерілді, кемшіліктер жойылды.",
                reason: "Алыс аудандардағы тексеру бір аптаға созылды.",
                reference: "№ 140 бұйрық (көрсетілім)",
                ..FINAL
            }),
        ),
        (Ago(90), Step::PutUp(Grade::VerifiedOnSite)),
        (Ago(86), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};
