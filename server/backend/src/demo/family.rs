//! An invented meeting about eight months ago: violence in families, and the enforcement of maintenance.

use domain::directives::Confidence::{Amber, Red};
use domain::directives::{DirectiveKind, Verb};
use domain::evidence::Grade;
use domain::locale::Locale;
use domain::meetings::MeetingKind;
use domain::reports::Answer;

use super::fiction::{CHAIR, NOTE, PLACE, SEATS};
use super::script::When::Ago;
use super::script::{
    CHANGE, DIRECTIVE, FINAL, Figure, Final, Item, LEVEL, Office, Point, Sitting, Step, TermWords, Told, same, text,
};

pub(super) const SITTING: Sitting = Sitting {
    starts: Ago(245),
    ends: Ago(245),
    kind: MeetingKind::Extended,
    number: None,
    title: text(
        "Отбасындағы зорлық-зомбылық және алимент өндіріп алу (көрсетілім)",
        "Насилие в семье и взыскание алиментов (демонстрация)",
        "Violence in families, and the enforcement of maintenance (demonstration)",
    ),
    place: PLACE,
    language: Locale::Kk,
    chair: CHAIR,
    note: NOTE,
    items: ITEMS,
    seats: SEATS,
    points: &[
        Point::Directive(&PROTECTION),
        Point::Directive(&ALIMONY),
        Point::Directive(&COUNSELLORS),
        Point::Directive(&SHELTERS),
        Point::Directive(&DRAFT),
        Point::Directive(&ALLOWANCES),
        Point::Directive(&COURTS),
        Point::Directive(&BORDER_BAN),
    ],
    signed: Some(Ago(238)),
};

const ITEMS: &[Item] = &[
    Item {
        title: text(
            "Отбасындағы зорлық-зомбылықтың алдын алу",
            "Профилактика насилия в семье",
            "Prevention of violence in families",
        ),
        minutes: Some(50),
        rapporteurs: &[Office::Interior, Office::Health],
        figures: &[Figure {
            label: text("Шығарылған қорғау нұсқамалары", "Вынесено защитных предписаний", "Protection orders issued"),
            value: same("+8"),
            unit: same("%"),
            ..CHANGE
        }],
    },
    Item {
        title: text("Алимент өндіріп алу", "Взыскание алиментов", "Enforcement of maintenance"),
        minutes: Some(40),
        rapporteurs: &[Office::Justice],
        figures: &[Figure {
            label: text(
                "Аяқталған өндірістердің үлесі",
                "Доля оконченных производств",
                "Share of proceedings completed",
            ),
            value: same("62"),
            unit: same("%"),
            ..LEVEL
        }],
    },
];

const PROTECTION: Told = Told {
    title: text(
        "Қорғау нұсқамаларының сақталуын тексеру",
        "Проверка соблюдения защитных предписаний",
        "Checking that protection orders are kept",
    ),
    words: text(
        "Ішкі істер министрлігіне қорғау нұсқамаларының сақталуын тұрақты тексеруді енгізу тапсырылды.",
        "Министерству внутренних дел поручено ввести постоянную проверку соблюдения защитных предписаний.",
        "The Ministry of Internal Affairs was instructed to introduce a standing check that protection orders are kept.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    term: TermWords::By(Ago(180)),
    life: &[
        (Ago(236), Step::Acknowledged),
        (
            Ago(184),
            Step::Final(Final {
                text: "Проверка введена во всех регионах.",
                reference: "Приказ № 61 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(180), Step::PutUp(Grade::Documented)),
        (Ago(177), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const ALIMONY: Told = Told {
    item: 2,
    title: text(
        "Борышкерлердің табысын автоматты түрде анықтау",
        "Автоматическое выявление доходов должников",
        "Finding debtors’ incomes automatically",
    ),
    words: text(
        "Әділет министрлігіне борышкерлердің табысын автоматты түрде анықтауды енгізу тапсырылды.",
        "Министерству юстиции поручено ввести автоматическое выявление доходов должников.",
        "The Ministry of Justice was instructed to introduce an automatic search for debtors’ incomes.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Justice,
    co_executors: &[Office::Revenue],
    term: TermWords::By(Ago(160)),
    life: &[
        (Ago(236), Step::Acknowledged),
        (Ago(170), Step::Part(Office::Revenue, "Доступ к сведениям о доходах открыт.")),
        (
            Ago(163),
            Step::Final(Final {
                text: "Обмен сведениями запущен в опытном порядке.",
                reference: "Протокол испытаний № 2 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(158), Step::Returned("Опытный порядок — не внедрение. Назовите дату ввода и охват.", &[])),
        (
            Ago(149),
            Step::Final(Final {
                text: "Обмен введён в постоянную работу во всех регионах.",
                reason: "Опытная работа продлилась дольше намеченного.",
                reference: "Приказ № 73 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(145), Step::PutUp(Grade::VerifiedOnSite)),
        (Ago(142), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const COUNSELLORS: Told = Told {
    title: text("Мектептердегі психологтар", "Психологи в школах", "Counsellors in schools"),
    words: text(
        "Білім және ғылым министрлігіне мектеп психологтарын отбасындағы зорлықты тануға оқыту ұсынылды.",
        "Министерству образования и науки рекомендовано обучить школьных психологов распознаванию насилия в семье.",
        "The Ministry of Education and Science was recommended to train school counsellors to recognise violence in families.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::Education,
    term: TermWords::By(Ago(140)),
    life: &[
        (Ago(235), Step::Acknowledged),
        (
            Ago(144),
            Step::Final(Final {
                text: "Ұсыным қабылданды, оқыту барлық өңірде өткізілді.",
                answer: Some(Answer::Accepted),
                reference: "№ 118 бұйрық (көрсетілім)",
                ..FINAL
            }),
        ),
        (Ago(140), Step::PutUp(Grade::Documented)),
        (Ago(136), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const SHELTERS: Told = Told {
    title: text(
        "Дағдарыс орталықтарындағы медициналық көмек",
        "Медицинская помощь в кризисных центрах",
        "Medical help in crisis centres",
    ),
    words: text(
        "Денсаулық сақтау министрлігіне келісім бойынша дағдарыс орталықтарында тәулік бойы медициналық көмекті қамтамасыз ету тапсырылды.",
        "Министерству здравоохранения (по согласованию) поручено обеспечить круглосуточную медицинскую помощь в кризисных центрах.",
        "The Ministry of Health was instructed, by agreement, to provide medical help in crisis centres round the clock.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    by_agreement: true,
    lead: Office::Health,
    term: TermWords::By(Ago(63)),
    life: &[
        (Ago(234), Step::Acknowledged),
        (
            Ago(120),
            Step::Interim("Он екі орталықта кезекшілік ұйымдастырылды, бес орталыққа қызметкер жетпейді.", Amber),
        ),
        (Ago(61), Step::Interim("Бес орталықта штат бірлігі әлі бекітілген жоқ.", Red)),
    ],
    ..DIRECTIVE
};

const DRAFT: Told = Told {
    title: text(
        "Жергілікті жұмыс топтарын құру туралы тапсырма жобасы",
        "Проект поручения о создании рабочих групп на местах",
        "A draft directive on local working groups",
    ),
    words: text(
        "Кеңес аппаратына жергілікті жұмыс топтарын құру туралы тапсырма жобасын дайындау тапсырылды.",
        "Аппарату Совета поручено подготовить проект поручения о создании рабочих групп на местах.",
        "The Council’s own office was instructed to draft a directive on local working groups.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    kind: DirectiveKind::SecondOrder,
    lead: Office::ProsecutorGeneral,
    term: TermWords::By(Ago(215)),
    life: &[
        (Ago(237), Step::Acknowledged),
        (
            Ago(219),
            Step::Final(Final {
                text: "Проект подготовлен и согласован.",
                reference: "Письмо № 2-7/40 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(216), Step::PutUp(Grade::Documented)),
        (Ago(214), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};

const ALLOWANCES: Told = Told {
    item: 2,
    title: text(
        "Жәрдемақыдан алимент ұстау тәртібі",
        "Порядок удержания алиментов из пособий",
        "How maintenance is withheld from allowances",
    ),
    words: text(
        "Мемлекеттік кірістер комитетіне төлемдерден алимент ұстау тәртібін әзірлеу міндеті жүктелді.",
        "На Комитет государственных доходов возложена задача разработать порядок удержания алиментов из выплат.",
        "The State Revenue Committee was tasked to work out how maintenance is withheld from payments.",
    ),
    force_word: text("міндеті жүктелді", "возложена задача", "tasked"),
    verb: Verb::Tasked,
    lead: Office::Revenue,
    term: TermWords::By(Ago(30)),
    life: &[
        (Ago(236), Step::Acknowledged),
        (Ago(100), Step::Held("принятие поправок в закон", "Поручение остаётся на контроле.")),
    ],
    ..DIRECTIVE
};

const COURTS: Told = Told {
    item: 2,
    title: text(
        "Алимент туралы істерді қарау тәжірибесін қорыту",
        "Обобщение практики по делам об алиментах",
        "Review of court practice on maintenance",
    ),
    words: text(
        "Жоғарғы Сотқа алимент туралы істерді қарау тәжірибесін қорыту ұсынылды.",
        "Верховному Суду рекомендовано обобщить практику рассмотрения дел об алиментах.",
        "The Supreme Court was recommended to review the practice of courts in maintenance cases.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    lead: Office::SupremeCourt,
    term: TermWords::By(Ago(110)),
    life: &[(
        Ago(130),
        Step::Merged(
            "General review of how decisions are carried out",
            "Объединено с рекомендацией об общем обзоре практики исполнения решений.",
        ),
    )],
    ..DIRECTIVE
};

const BORDER_BAN: Told = Told {
    item: 2,
    title: text("Борышкерлердің елден шығуын шектеу", "Ограничение выезда должников", "Exit bans on debtors"),
    words: text(
        "Ұлттық қауіпсіздік комитетіне елден шығуға салынған шектеулерді алып тастау мерзімін бір күнге дейін қысқарту тапсырылды.",
        "Комитету национальной безопасности поручено сократить срок снятия ограничений на выезд до одного дня.",
        "The National Security Committee was directed to cut the time in which exit bans are lifted to one day.",
    ),
    force_word: text("тапсырылды", "поручено", "directed"),
    verb: Verb::Directed,
    lead: Office::NationalSecurity,
    term: TermWords::By(Ago(90)),
    life: &[
        (Ago(236), Step::Acknowledged),
        (
            Ago(93),
            Step::Final(Final {
                text: "Срок сокращён, обмен идёт без бумаги.",
                reference: "Совместный приказ № 12 (демонстрация)",
                ..FINAL
            }),
        ),
        (Ago(90), Step::PutUp(Grade::Documented)),
        (Ago(88), Step::Decided("done", "")),
    ],
    ..DIRECTIVE
};
