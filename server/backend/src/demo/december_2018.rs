//! The meeting of 21 December 2018, as its published account tells it: place, chair, agenda, findings,
//! who was present. What the account does not tell (rapporteurs, minutes given, who exactly came) is
//! left out.

use domain::locale::Locale;
use domain::meetings::{Capacity, MeetingKind, Presence};

use super::nine;
use super::script::{CHANGE, Figure, Item, LEVEL, Seat, Sitting, Text, When, same, text};

const PERCENT: Text = same("%");

pub(super) const SITTING: Sitting = Sitting {
    starts: When::On(2018, 12, 21),
    ends: When::On(2018, 12, 21),
    kind: MeetingKind::Ordinary,
    number: Some("4"),
    title: text("2018 жылғы 21 желтоқсандағы отырыс", "Заседание 21 декабря 2018 года", "Meeting of 21 December 2018"),
    place: text("Астана", "Астана", "Astana"),
    language: Locale::Ru,
    chair: text(
        "Бас Прокурор Қайрат Қожамжаров",
        "Генеральный Прокурор Кайрат Кожамжаров",
        "Prosecutor General Kairat Kozhamzharov",
    ),
    note: text(
        "Бас прокуратураның баспасөз қызметі 2019 жылғы 28 қаңтарда жариялаған мәліметтер бойынша.",
        "По сообщению пресс-службы Генеральной прокуратуры, опубликованному 28 января 2019 года.",
        "After the account published by the press service of the Prosecutor General’s Office on 28 January 2019.",
    ),
    items: ITEMS,
    seats: SEATS,
    points: nine::POINTS,
    signed: Some(When::On(2018, 12, 28)),
};

const ITEMS: &[Item] = &[
    Item {
        title: text(
            "Есірткі қылмысына қарсы іс-қимыл",
            "Противодействие наркопреступности",
            "Countering drug-related crime",
        ),
        minutes: None,
        rapporteurs: &[],
        figures: DRUGS,
    },
    Item {
        title: text(
            "Ұрланған активтерді қайтару және мемлекетке келтірілген залалды өтеу",
            "Возврат похищенных активов с возмещением ущерба государству",
            "The return of stolen assets, with compensation of the damage to the state",
        ),
        minutes: None,
        rapporteurs: &[],
        figures: ASSETS,
    },
    Item {
        title: text(
            "Кеңестің 2019 жылғы бірінші жартыжылдыққа арналған жұмыс жоспары",
            "План работы Совета на первое полугодие 2019 года",
            "The Council’s work plan for the first half of 2019",
        ),
        minutes: None,
        rapporteurs: &[],
        figures: &[],
    },
];

const DRUGS: &[Figure] = &[
    Figure {
        label: text("Есірткі қылмыстары, орта есеппен", "Наркопреступления, в среднем", "Drug crimes, on average"),
        value: same("−9"),
        unit: PERCENT,
        ..CHANGE
    },
    Figure {
        label: text(
            "Нашақорлар саны және есірткінің әсерімен жасалған қылмыстар",
            "Число наркозависимых и преступления, совершённые под воздействием наркотиков",
            "Addicts, and crimes committed under the influence of drugs",
        ),
        value: text("азаймай отыр", "не снижаются", "not falling"),
        ..LEVEL
    },
    Figure {
        label: text("Тәркіленген есірткі", "Изъято наркотиков", "Drugs seized"),
        value: same("97"),
        unit: text("т", "т", "t"),
        ..LEVEL
    },
    Figure {
        label: text("соның ішінде героин", "в том числе героина", "of it heroin"),
        value: same("387"),
        unit: text("кг", "кг", "kg"),
        ..LEVEL
    },
    Figure {
        label: text("Анықталған есірткі сатушылар", "Выявлено сбытчиков наркотиков", "Drug dealers detected"),
        value: same("−15"),
        unit: PERCENT,
        period: same("2017"),
        ..CHANGE
    },
    Figure {
        label: text("Анықталған есірткі сатушылар", "Выявлено сбытчиков наркотиков", "Drug dealers detected"),
        value: same("−30"),
        unit: PERCENT,
        period: same("2018"),
        ..CHANGE
    },
    Figure {
        label: text(
            "Сатушыларға қатысты қозғалған қылмыстық істердің үлесі",
            "Доля уголовных дел, возбуждённых в отношении сбытчиков",
            "Share of criminal cases that are opened against dealers",
        ),
        value: same("30"),
        unit: PERCENT,
        ..LEVEL
    },
    Figure {
        label: text(
            "Прокурорлар анықтаған, мұндай істерді тоқтату немесе үзу туралы заңсыз шешімдер",
            "Незаконные решения о прекращении или прерывании таких дел, выявленные прокурорами",
            "Unlawful decisions to end or suspend such cases, found by prosecutors",
        ),
        value: text("1 500", "1 500", "1,500"),
        ..LEVEL
    },
    Figure {
        label: text(
            "Нашақорлыққа қарсы соңғы мемлекеттік бағдарлама орындалған жыл",
            "Год, в котором исполнена последняя государственная программа борьбы с наркоманией",
            "Year in which the last state programme against addiction was carried out",
        ),
        value: same("2016"),
        ..LEVEL
    },
];

const ASSETS: &[Figure] = &[
    Figure {
        label: text(
            "Ұрланған қаражаттың қайтарылған бөлігі",
            "Возвращено из похищенных средств",
            "Stolen funds recovered",
        ),
        value: same("17"),
        unit: PERCENT,
        period: text("2015 жылдан бері", "с 2015 года", "since 2015"),
        ..LEVEL
    },
    Figure {
        label: text(
            "Іріктеп тексеру барысында табылған, тыйым салынбай, кейін сатылып кеткен күдіктілердің мүлкі",
            "Имущество подозреваемых, оставленное без ареста и затем проданное, по выборочной проверке",
            "Property of suspects left without arrest and then sold, found by a sample check",
        ),
        value: same("86"),
        ..LEVEL
    },
];

const SEATS: &[Seat] = &[
    Seat {
        office: text("Бас Прокурор", "Генеральный Прокурор", "Prosecutor General"),
        person: Some("Kairat Kozhamzharov"),
        body: None,
        capacity: Capacity::Chair,
        presence: Presence::Present,
    },
    Seat {
        office: text(
            "Президенттің көмекшісі — Қауіпсіздік Кеңесінің Хатшысы",
            "Помощник Президента — Секретарь Совета Безопасности",
            "Assistant to the President, Secretary of the Security Council",
        ),
        person: Some("Gabit Baizhanov"),
        body: None,
        capacity: Capacity::Invited,
        presence: Presence::Present,
    },
    Seat {
        office: text("Кеңес мүшелері", "Члены Совета", "Members of the Council"),
        person: None,
        body: None,
        capacity: Capacity::Member,
        presence: Presence::NotRecorded,
    },
    Seat {
        office: text(
            "Президент Әкімшілігінің өкілдері",
            "Представители Администрации Президента",
            "Representatives of the Presidential Administration",
        ),
        person: None,
        body: None,
        capacity: Capacity::Invited,
        presence: Presence::NotRecorded,
    },
    Seat {
        office: text(
            "Мемлекеттік органдардың өкілдері",
            "Представители государственных органов",
            "Representatives of state bodies",
        ),
        person: None,
        body: None,
        capacity: Capacity::Invited,
        presence: Presence::NotRecorded,
    },
];
