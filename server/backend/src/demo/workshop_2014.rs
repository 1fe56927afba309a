//! The workshop of 13 and 14 May 2014 in Astana: another kind of meeting, over two days, with guests
//! from abroad. It issued no directive; the 140 orders of which it was told were requests sent.

use domain::locale::Locale;
use domain::meetings::{Capacity, MeetingKind, Presence};

use super::script::{Figure, Item, LEVEL, Seat, Sitting, Text, When, same, text};

pub(super) const SITTING: Sitting = Sitting {
    starts: When::On(2014, 5, 13),
    ends: When::On(2014, 5, 14),
    kind: MeetingKind::Workshop,
    number: Some("1"),
    title: text(
        "Солтүстік есірткі жолы бойындағы прокурорлар мен құқықтық көмек органдарының бірінші өңіраралық семинары",
        "Первый межрегиональный семинар прокуроров и органов правовой помощи по северному пути наркотиков",
        "First inter-regional workshop of prosecutors and legal assistance authorities along the northern drug route",
    ),
    place: text("Астана", "Астана", "Astana"),
    language: Locale::Ru,
    chair: text(
        "Бас Прокурордың бірінші орынбасары Иоган Меркель (ашқан)",
        "Первый заместитель Генерального Прокурора Иоган Меркель (открыл семинар)",
        "First Deputy Prosecutor General Iogan Merkel (opened the workshop)",
    ),
    note: text(
        "Бас прокуратура БҰҰ-ның Есірткі және қылмыс жөніндегі басқармасымен бірлесіп өткізді. Тапсырмалар берілген жоқ.",
        "Проведён Генеральной прокуратурой совместно с Управлением ООН по наркотикам и преступности. Поручений не дано.",
        "Held by the Prosecutor General’s Office with the UN Office on Drugs and Crime. No directive was issued.",
    ),
    items: ITEMS,
    seats: SEATS,
    points: &[],
    signed: None,
};

const ITEMS: &[Item] = &[
    Item {
        title: text(
            "Орындалған және бас тартылған құқықтық көмек",
            "Оказанная правовая помощь и отказы в ней",
            "Legal assistance executed and refused",
        ),
        minutes: None,
        rapporteurs: &[],
        figures: REQUESTS,
    },
    topic(text("Есірткі қылмысынан түскен табыс", "Доходы от наркопреступлений", "Proceeds of drug crime")),
    topic(text("Бақыланатын жеткізілім", "Контролируемые поставки", "Controlled deliveries")),
    topic(text("Еуроюст тәжірибесі", "Практика Евроюста", "Eurojust’s practice")),
    topic(text(
        "ТМД-ға қатысушы мемлекеттер Бас прокурорларының үйлестіру кеңесі",
        "Координационный совет генеральных прокуроров государств — участников СНГ",
        "The Coordinating Council of Prosecutors General of the CIS",
    )),
    topic(text(
        "Қатысушы елдердің ұлттық тәжірибесі",
        "Национальная практика стран-участниц",
        "National practice of the countries present",
    )),
];

const fn topic(title: Text) -> Item {
    Item { title, minutes: None, rapporteurs: &[], figures: &[] }
}

const THREE_YEARS: Text = text("үш жыл ішінде", "за три года", "in three years");

const REQUESTS: &[Figure] = &[
    Figure {
        label: text(
            "Есірткі істері бойынша құқықтық көмек туралы шетелдік өтініштер",
            "Иностранные обращения о правовой помощи по делам о наркотиках",
            "Foreign applications for legal assistance in drug matters",
        ),
        value: same("200"),
        period: THREE_YEARS,
        ..LEVEL
    },
    Figure {
        label: text(
            "Қанағаттандырылған ұстап беру туралы өтініштер",
            "Удовлетворённые запросы о выдаче",
            "Extradition requests satisfied",
        ),
        value: text("30-дан астам", "более 30", "more than 30"),
        period: THREE_YEARS,
        ..LEVEL
    },
    Figure {
        label: text("Шетелге жіберілген сұрау салулар", "Запросы, направленные за рубеж", "Requests sent abroad"),
        value: same("140"),
        period: THREE_YEARS,
        ..LEVEL
    },
];

const SEATS: &[Seat] = &[
    guest(text(
        "БҰҰ ЕҚБ Орталық Азиядағы өңірлік кеңсесі",
        "Региональное представительство УНП ООН в Центральной Азии",
        "UNODC Regional Office for Central Asia",
    )),
    guest(text(
        "БҰҰ ЕҚБ Ауғанстандағы кеңсесі",
        "Представительство УНП ООН в Афганистане",
        "UNODC office in Afghanistan",
    )),
    guest(text("Еуроюст", "Евроюст", "Eurojust")),
    guest(text("Әзербайжан", "Азербайджан", "Azerbaijan")),
    guest(text("Ауғанстан", "Афганистан", "Afghanistan")),
    guest(text("Германия", "Германия", "Germany")),
    guest(text("Грузия", "Грузия", "Georgia")),
    guest(text("Дания", "Дания", "Denmark")),
    guest(text("Иран", "Иран", "Iran")),
    guest(text("Қырғызстан", "Кыргызстан", "Kyrgyzstan")),
    guest(text("Нидерланд", "Нидерланды", "Netherlands")),
    guest(text("Ресей", "Россия", "Russia")),
    guest(text("АҚШ", "США", "United States of America")),
    guest(text("Тәжікстан", "Таджикистан", "Tajikistan")),
    guest(text("Өзбекстан", "Узбекистан", "Uzbekistan")),
    guest(text("Швеция", "Швеция", "Sweden")),
];

const fn guest(office: Text) -> Seat {
    Seat { office, person: None, body: None, capacity: Capacity::ForeignGuest, presence: Presence::Present }
}
