//! An invented meeting about half a year ago on how decisions are carried out: road maps, a
//! recommendation that is tracked, a directive to draft a directive, one that was superseded later.

use domain::directives::Confidence::Green;
use domain::directives::{DirectiveKind, Verb};
use domain::evidence::Grade;
use domain::locale::Locale;
use domain::meetings::MeetingKind;
use domain::reports::Answer;

use super::fiction::{CHAIR, NOTE, PLACE, SEATS};
use super::script::When::{Ago, Ahead};
use super::script::{DIRECTIVE, FINAL, Final, Item, Office, Point, Sitting, Step, TermWords, Told, text};

pub(super) const SITTING: Sitting = Sitting {
    starts: Ago(200),
    ends: Ago(200),
    kind: MeetingKind::Ordinary,
    number: None,
    title: text(
        "Кеңес шешімдерінің орындалуы (көрсетілім)",
        "Исполнение решений Совета (демонстрация)",
        "How the Council’s decisions are carried out (demonstration)",
    ),
    place: PLACE,
    language: Locale::Ru,
    chair: CHAIR,
    note: NOTE,
    items: &[Item {
        title: text(
            "Кеңес шешімдерінің орындалу барысы",
            "Ход исполнения решений Совета",
            "Progress on the Council’s decisions",
        ),
        minutes: Some(60),
        rapporteurs: &[Office::ProsecutorGeneral, Office::Interior],
        figures: &[],
    }],
    seats: SEATS,
    points: &[
        Point::Directive(&REVIEW),
        Point::Directive(&TRAUMA),
        Point::Directive(&GROUPS),
        Point::Directive(&QUARTERLY_TABLES),
        Point::Directive(&SINGLE_REGISTER),
        Point::Directive(&EXPERT_CENTRES),
    ],
    signed: Some(Ago(194)),
};

const REVIEW: Told = Told {
    title: text(
        "Шешімдердің орындалу тәжірибесін жалпы шолу",
        "Общий обзор практики исполнения решений",
        "General review of how decisions are carried out",
    ),
    words: text(
        "Жоғарғы Сотқа шешімдердің орындалу тәжірибесіне жалпы шолу жасау ұсынылды.",
        "Верховному Суду рекомендовано провести общий обзор практики исполнения решений.",
        "The Supreme Court was recommended to make a general review of how decisions are carried out.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::SupremeCourt,
    ..DIRECTIVE
};

const TRAUMA: Told = Told {
    title: text(
        "Жарақаттанғандарды есепке алудың бірыңғай тәртібі",
        "Единый порядок учёта пострадавших",
        "One way to record the injured",
    ),
    words: text(
        "Денсаулық сақтау министрлігіне жарақаттанғандарды есепке алудың бірыңғай тәртібін енгізу ұсынылды.",
        "Министерству здравоохранения рекомендовано ввести единый порядок учёта пострадавших.",
        "The Ministry of Health was recommended to introduce one way to record the injured.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::Health,
    life: &[
        (Ago(192), Step::Acknowledged),
        (
            Ago(184),
            Step::Final(Final {
                text: "Ұсыным қабылданды. Тәртіпті енгізу үшін ақпараттық жүйені пысықтау қажет.",
                answer: Some(Answer::Accepted),
                promised: Some(Ahead(45)),
                reference: "№ 3-1/204 хат (көрсетілім)",
                ..FINAL
            }),
        ),
        (Ago(181), Step::PutUp(Grade::Claimed)),
        (Ago(179), Step::Tracked(Ahead(45))),
        (Ago(60), Step::Interim("Ақпараттық жүйені пысықтауға шарт жасалды.", Green)),
    ],
    ..DIRECTIVE
};

const GROUPS: Told = Told {
    title: text(
        "Қылмыстық мүлікті іздеу туралы тапсырма жобасы",
        "Проект поручения о розыске преступного имущества",
        "A draft directive on tracing criminal property",
    ),
    words: text(
        "Кеңес аппаратына қылмыстық мүлікті іздеу туралы тапсырма жобасын дайындау тапсырылды.",
        "Аппарату Совета поручено подготовить проект поручения о розыске преступного имущества.",
        "The Council’s own office was instructed to draft a directive on tracing criminal property.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    kind: DirectiveKind::SecondOrder,
    lead: Office::ProsecutorGeneral,
    term: TermWords::By(Ago(65)),
    life: &[(Ago(193), Step::Acknowledged)],
    ..DIRECTIVE
};

const QUARTERLY_TABLES: Told = Told {
    title: text("Тоқсандық есеп кестелері", "Квартальные таблицы отчётности", "Quarterly tables"),
    words: text(
        "Ішкі істер министрлігіне тоқсандық есеп кестелерін әзірлеу тапсырылды.",
        "Министерству внутренних дел поручено разработать квартальные таблицы отчётности.",
        "The Ministry of Internal Affairs was instructed to work out quarterly tables.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    term: TermWords::By(Ago(40)),
    life: &[(Ago(193), Step::Acknowledged)],
    ..DIRECTIVE
};

const SINGLE_REGISTER: Told = Told {
    title: text("Орындаудың бірыңғай тізілімі", "Единый реестр исполнения", "One register of execution"),
    words: text(
        "Ішкі істер және Әділет министрліктеріне орындаудың бірыңғай тізілімін құру тапсырылды.",
        "Министерствам внутренних дел и юстиции поручено создать единый реестр исполнения.",
        "The Ministries of Internal Affairs and of Justice were instructed to set up one register of execution.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    co_executors: &[Office::Justice],
    term: TermWords::By(Ahead(120)),
    life: &[(Ago(193), Step::Acknowledged)],
    ..DIRECTIVE
};

const EXPERT_CENTRES: Told = Told {
    title: text("Сот сараптамасы орталықтары", "Центры судебных экспертиз", "Centres for forensic examination"),
    words: text(
        "Әділет және Денсаулық сақтау министрліктеріне сот сараптамасы орталықтарын жабдықтау тапсырылды.",
        "Министерствам юстиции и здравоохранения поручено оснастить центры судебных экспертиз.",
        "The Ministries of Justice and of Health were instructed to equip the centres for forensic examination.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Justice,
    co_executors: &[Office::Health],
    term: TermWords::By(Ahead(100)),
    life: &[
        (Ago(193), Step::Acknowledged),
        (Ago(183), Step::RoadMap("Дорожная карта утверждена, семь этапов.", "Дорожная карта № 2 (демонстрация)")),
        (Ago(70), Step::Interim("Пройдены три этапа из семи.", Green)),
        (Ago(12), Step::NoChange),
    ],
    ..DIRECTIVE
};
