//! An invented meeting about eleven months ago: online fraud, and offences of minors. Everything on it
//! has ended, in one way or another.

use domain::directives::Confidence::{Green, Red};
use domain::directives::Verb;
use domain::evidence::Grade;
use domain::locale::Locale;
use domain::meetings::MeetingKind;
use domain::reports::Answer;

use super::fiction::{CHAIR, NOTE, PLACE, SEATS, WORK_PLAN};
use super::script::When::Ago;
use super::script::{
    CHANGE, DIRECTIVE, FINAL, Figure, Final, Item, LEVEL, Office, Point, Sitting, Step, TermWords, Told, same, text,
};

pub(super) const SITTING: Sitting = Sitting {
    starts: Ago(335),
    ends: Ago(335),
    kind: MeetingKind::Ordinary,
    number: None,
    title: text(
        "Интернет-алаяқтық және кәмелетке толмағандардың құқық бұзушылықтары (көрсетілім)",
        "Интернет-мошенничество и правонарушения несовершеннолетних (демонстрация)",
        "Online fraud, and offences of minors (demonstration)",
    ),
    place: PLACE,
    language: Locale::Ru,
    chair: CHAIR,
    note: NOTE,
    items: ITEMS,
    seats: SEATS,
    points: &[
        Point::Directive(&NUMBERS),
        Point::Directive(&HELPLINE),
        Point::Directive(&LESSONS),
        Point::Directive(&ARREST_OF_ACCOUNTS),
        Point::Directive(&WALLETS),
        Point::Directive(&SERVANTS),
        Point::Directive(&MINORS),
        Point::Decided { number: "8", item: 2, words: WORK_PLAN },
    ],
    signed: Some(Ago(328)),
};

const ITEMS: &[Item] = &[
    Item {
        title: text(
            "Интернет-алаяқтыққа қарсы іс-қимыл",
            "Противодействие интернет-мошенничеству",
            "Countering online fraud",
        ),
        minutes: Some(60),
        rapporteurs: &[Office::Interior, Office::Revenue],
        figures: &[
            Figure {
                label: text(
                    "Тіркелген алаяқтық, бір жыл ішінде",
                    "Зарегистрировано мошенничеств, за год",
                    "Fraud recorded, over a year",
                ),
                value: same("+12"),
                unit: same("%"),
                ..CHANGE
            },
            Figure {
                label: text("Ашылған істердің үлесі", "Доля раскрытых дел", "Share of cases solved"),
                value: same("31"),
                unit: same("%"),
                ..LEVEL
            },
        ],
    },
    Item {
        title: text(
            "Кәмелетке толмағандардың құқық бұзушылықтарының алдын алу",
            "Профилактика правонарушений несовершеннолетних",
            "Prevention of offences by minors",
        ),
        minutes: Some(40),
        rapporteurs: &[Office::Education, Office::Interior],
        figures: &[],
    },
];

const NUMBERS: Told = Told {
    title: text(
        "Алмастырылған нөмірлерден келетін қоңырауларды бұғаттау",
        "Блокировка звонков с подменных номеров",
        "Blocking calls from disguised numbers",
    ),
    words: text(
        "Ішкі істер министрлігіне алмастырылған нөмірлерден келетін қоңырауларды бұғаттау тәртібін енгізу тапсырылды.",
        "Министерству внутренних дел поручено ввести порядок блокировки звонков с подменных номеров.",
        "The Ministry of Internal Affairs was instructed to introduce a procedure for blocking calls from disguised numbers.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    term: TermWords::By(Ago(280)),
    life: &[
        (Ago(325), Step::Acknowledged),
        (
            Ago(284),
            Step::Final(Final {
                text: "Порядок введён, операторы подключены.",
                reference: "Приказ № 15 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(281), Step::PutUp(Grade::VerifiedOnSite)),
        (Ago(278), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const HELPLINE: Told = Told {
    title: text(
        "Алаяқтықтан зардап шеккендерге психологиялық көмек",
        "Психологическая помощь пострадавшим от мошенничества",
        "Psychological help for victims of fraud",
    ),
    words: text(
        "Денсаулық сақтау министрлігіне алаяқтықтан зардап шеккендерге психологиялық көмек көрсетуді ұйымдастыру ұсынылды.",
        "Министерству здравоохранения рекомендовано организовать психологическую помощь пострадавшим от мошенничества.",
        "The Ministry of Health was recommended to organise psychological help for victims of fraud.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::Health,
    life: &[
        (Ago(324), Step::Acknowledged),
        (
            Ago(318),
            Step::Final(Final {
                text: "Ұсыным қабылданды. Барлық өңірде сенім телефоны ашылды.",
                answer: Some(Answer::Accepted),
                reference: "№ 21 бұйрық (көрсетілім)",
                ..FINAL
            }),
        ),
        (Ago(314), Step::PutUp(Grade::Documented)),
        (Ago(311), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const LESSONS: Told = Told {
    title: text("Қаржылық сауаттылық сабақтары", "Уроки финансовой грамотности", "Lessons in handling money"),
    words: text(
        "Білім және ғылым министрлігіне жеке қаржылық сауаттылық пәнін енгізу ұсынылды.",
        "Министерству образования и науки рекомендовано ввести отдельный предмет по финансовой грамотности.",
        "The Ministry of Education and Science was recommended to introduce a subject of its own on handling money.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::Education,
    life: &[
        (Ago(323), Step::Acknowledged),
        (
            Ago(317),
            Step::Final(Final {
                text: "Ұсыным қабылданбады: тақырып қолданыстағы екі пәннің бағдарламасында бар, жеке пән оқу жүктемесін нормадан асырады.",
                answer: Some(Answer::Declined),
                reference: "№ 3-1/77 хат (көрсетілім)",
                ..FINAL
            }),
        ),
        (Ago(313), Step::PutUp(Grade::Documented)),
        (Ago(309), Step::Decided("declined", "Обоснование принято: тема уже есть в двух программах.")),
    ],
    ..DIRECTIVE
};

const ARREST_OF_ACCOUNTS: Told = Told {
    title: text(
        "Шоттарға электрондық түрде тыйым салу",
        "Арест счетов в электронном виде",
        "Seizing accounts electronically",
    ),
    words: text(
        "Әділет министрлігіне шоттарға электрондық түрде тыйым салуды барлық банктерге енгізу міндеті жүктелді.",
        "На Министерство юстиции возложена задача распространить арест счетов в электронном виде на все банки.",
        "The Ministry of Justice was tasked to extend the electronic seizure of accounts to all banks.",
    ),
    force_word: text("міндеті жүктелді", "возложена задача", "tasked"),
    verb: Verb::Tasked,
    lead: Office::Justice,
    term: TermWords::By(Ago(250)),
    life: &[
        (Ago(326), Step::Acknowledged),
        (
            Ago(262),
            Step::Asked {
                until: Ago(220), reason: "Два банка завершают доработку своих систем."
            },
        ),
        (
            Ago(257),
            Step::Granted {
                until: Ago(228), note: "На месяц меньше, чем испрошено: работы ведутся параллельно."
            },
        ),
        (
            Ago(216),
            Step::Final(Final {
                text: "Подключены все банки, обмен проверен.",
                reason: "Последний банк подключён с опозданием.",
                reference: "Акт ввода № 8 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(211), Step::PutUp(Grade::VerifiedOnSite)),
        (Ago(208), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const WALLETS: Told = Told {
    title: text("Күмәнді әмияндар тізілімі", "Реестр подозрительных кошельков", "Register of suspicious wallets"),
    words: text(
        "Мемлекеттік кірістер комитетіне күмәнді электрондық әмияндар тізілімін құру тапсырылды.",
        "Комитету государственных доходов поручено создать реестр подозрительных электронных кошельков.",
        "The State Revenue Committee was directed to set up a register of suspicious electronic wallets.",
    ),
    force_word: text("тапсырылды", "поручено", "directed"),
    verb: Verb::Directed,
    lead: Office::Revenue,
    co_executors: &[Office::NationalSecurity],
    term: TermWords::By(Ago(200)),
    life: &[
        (Ago(325), Step::Acknowledged),
        (Ago(230), Step::Interim("Техническое задание не согласовано, средства не выделены.", Red)),
        (
            Ago(185),
            Step::Decided("not_done", "Срок истёк, реестра нет. Вопрос вносится в повестку следующего заседания."),
        ),
    ],
    ..DIRECTIVE
};

const SERVANTS: Told = Told {
    title: text("Мемлекеттік қызметшілерді оқыту", "Обучение государственных служащих", "Training of civil servants"),
    words: text(
        "Агенттіктен мемлекеттік қызметшілерге арналған оқу бағдарламасын ұсыну сұралды.",
        "К Агентству обращена просьба представить программу обучения государственных служащих.",
        "The Agency was asked to present a training programme for civil servants.",
    ),
    force_word: text("сұралды", "обращена просьба", "asked"),
    verb: Verb::Asked,
    lead: Office::AntiCorruption,
    term: TermWords::By(Ago(240)),
    life: &[
        (Ago(326), Step::Acknowledged),
        (Ago(270), Step::Decided("cancelled", "Программа принята ранее другим решением.")),
    ],
    ..DIRECTIVE
};

const MINORS: Told = Told {
    item: 2,
    title: text("Есепте тұрған кәмелетке толмағандар", "Несовершеннолетние на учёте", "Minors on the register"),
    words: text(
        "Ішкі істер министрлігіне есепте тұрған кәмелетке толмағандарды салыстырып тексеру және учаскелік инспекторларды мектептерге бекіту тапсырылды.",
        "Министерству внутренних дел поручено сверить учёт несовершеннолетних и закрепить инспекторов за школами.",
        "The Ministry of Internal Affairs was instructed to check the register of minors and to assign inspectors to schools.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    co_executors: &[Office::Education],
    limbs: &[
        text("Есепті салыстырып тексеру", "Сверить учёт несовершеннолетних", "Check the register of minors"),
        text("Инспекторларды мектептерге бекіту", "Закрепить инспекторов за школами", "Assign inspectors to schools"),
    ],
    term: TermWords::By(Ago(150)),
    life: &[
        (Ago(325), Step::Acknowledged),
        (Ago(240), Step::Interim("Сверка завершена в десяти регионах.", Green)),
        (Ago(158), Step::Part(Office::Education, "Мектептердің тізімдері берілді.")),
        (
            Ago(152),
            Step::Final(Final {
                text: "Учёт сверен. Инспекторы закреплены в городах.",
                reference: "Приказ № 40 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(147), Step::Returned("Пункт b): в сёлах инспекторы не закреплены. Приложите списки по районам.", &["a"])),
        (
            Ago(139),
            Step::Final(Final {
                text: "Инспекторы закреплены во всех районах, списки прилагаются.",
                reason: "Списки из районов собраны после замечаний.",
                file: Some(("Списки по районам.csv", "район;школ;инспекторов\n1;14;14\n2;9;9\n")),
                ..FINAL
            }),
        ),
        (Ago(135), Step::PutUp(Grade::Documented)),
        (Ago(132), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};
