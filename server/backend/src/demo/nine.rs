//! The nine directives and the decision of 21 December 2018. Addressees, words that carry the force and
//! what is to be done are facts; the sentences are written afresh in three languages.
//! None has a date in the source, so each is proposed by rule. What became of them in 2019 is
//! invented and stands in [`super::year_2019`].

use domain::directives::{DirectiveKind, Verb};

use super::script::{Collective, DIRECTIVE, Office, Point, Told, text};
use super::year_2019 as life;

pub(super) const POINTS: &[Point] = &[
    Point::Directive(&SUPPLY_CHAINS),
    Point::Directive(&CRITERIA),
    Point::Directive(&BORDER),
    Point::Directive(&REGISTER),
    Point::Directive(&PREVENTION),
    Point::Directive(&PROGRAMME),
    Point::Directive(&RETURN_OF_FUNDS),
    Point::Directive(&CRIMINAL_ASSETS),
    Point::Directive(&DEBTORS),
    Point::Decided {
        number: "D",
        item: 3,
        words: text(
            "Кеңестің 2019 жылғы бірінші жартыжылдыққа арналған жұмыс жоспары бекітілді. Ол Мемлекет басшысының азаматтардың құқықтары жөніндегі тапсырмалары негізінде жасалған.",
            "Утверждён план работы Совета на первое полугодие 2019 года. Он составлен на основе поручений Главы государства по вопросам прав граждан.",
            "The Council’s work plan for the first half of 2019 is approved. It is drawn from the Head of State’s instructions on citizens’ rights.",
        ),
    },
];

const SUPPLY_CHAINS: Told = Told {
    title: text(
        "Есірткі жеткізу арналары және оларды ұйымдастырушылар",
        "Каналы поставки наркотиков и их организаторы",
        "Drug supply chains and those who run them",
    ),
    words: text(
        "Құқық қорғау және арнаулы органдарға есірткі жеткізу арналарын және оларды ұйымдастырушыларды анықтау тапсырылды.",
        "Правоохранительным и специальным органам поручено выявлять каналы поставки наркотиков и их организаторов.",
        "Law enforcement and special agencies were directed to uncover the chains by which drugs are supplied and the people who run them.",
    ),
    force_word: text("тапсырылды", "поручено", "directed"),
    verb: Verb::Directed,
    addressee: text(
        "құқық қорғау және арнаулы органдар",
        "правоохранительные и специальные органы",
        "law enforcement and special agencies",
    ),
    collective: Some(Collective::LawEnforcement),
    lead: Office::Interior,
    co_executors: &[Office::NationalSecurity, Office::AntiCorruption, Office::Revenue],
    expected: text(
        "Жолы кесілген арналар және анықталған ұйымдастырушылар",
        "Пресечённые каналы и установленные организаторы",
        "Chains cut off and organisers identified",
    ),
    life: life::SUPPLY_CHAINS,
    ..DIRECTIVE
};

const CRITERIA: Told = Told {
    title: text(
        "Бөліністердің жұмысын бағалау өлшемдері",
        "Критерии оценки работы подразделений",
        "How the work of units is judged",
    ),
    words: text(
        "Бөліністердің жұмысын жолы кесілген арналар мен жауапқа тартылған сатушылар бойынша бағалау ұсынылды.",
        "Предложено оценивать работу подразделений по пресечённым каналам и привлечённым к ответственности сбытчикам.",
        "It was proposed to judge the work of units by the channels suppressed and the dealers brought to justice.",
    ),
    force_word: text("ұсынылды", "Предложено", "proposed"),
    verb: Verb::Proposed,
    addressee: text(
        "Дереккөзде ешкім аталмаған; орындауды хатшылықтың өз органы қабылдады",
        "В источнике никто не назван; исполнение принял орган секретариата",
        "Nobody is named in the source; the secretariat’s own office took the lead",
    ),
    lead: Office::ProsecutorGeneral,
    expected: text(
        "Көрсеткіш: жолы кесілген арналар және жауапқа тартылған сатушылар саны",
        "Показатель: число пресечённых каналов и привлечённых к ответственности сбытчиков",
        "Indicator: channels suppressed and dealers brought to justice",
    ),
    life: life::CRITERIA,
    ..DIRECTIVE
};

const BORDER: Told = Told {
    title: text(
        "Шекарадағы тосқауыл және тексеру жабдығы",
        "Заслон на границе и досмотровое оборудование",
        "Barrier at the border; inspection equipment",
    ),
    words: text(
        "Шекаралық және кедендік бақылау органдарына шекарада тиімді тосқауыл қою және тексеру жабдығын жаңарту қажеттігі көрсетілді.",
        "Органам пограничного и таможенного контроля указано на необходимость поставить на границе действенный заслон и обновить досмотровое оборудование.",
        "Border and customs control bodies are told that it is necessary to set an effective barrier at the border and to bring in newer inspection equipment.",
    ),
    force_word: text("қажеттігі көрсетілді", "указано на необходимость", "told that it is necessary"),
    verb: Verb::ToldNecessary,
    addressee: text(
        "шекаралық және кедендік бақылау органдары",
        "органы пограничного и таможенного контроля",
        "border and customs control bodies",
    ),
    collective: Some(Collective::BorderAndCustoms),
    lead: Office::Border,
    co_executors: &[Office::Revenue],
    limbs: &[
        text(
            "Шекарада тиімді тосқауыл қою",
            "Поставить на границе действенный заслон",
            "Set an effective barrier at the border",
        ),
        text("Тексеру жабдығын жаңарту", "Обновить досмотровое оборудование", "Bring in newer inspection equipment"),
    ],
    life: life::BORDER,
    ..DIRECTIVE
};

const REGISTER: Told = Told {
    title: text(
        "Нашақорларды объективті есепке алу",
        "Объективный учёт наркозависимых",
        "An objective register of addicts",
    ),
    words: text(
        "Денсаулық сақтау министрлігіне нашақорларды объективті есепке алуды қамтамасыз ету ұсынылды.",
        "Министерству здравоохранения рекомендовано обеспечить объективный учёт наркозависимых.",
        "The Ministry of Health was recommended to keep an objective register of addicts.",
    ),
    force_word: text("ұсынылды", "рекомендовано", "recommended"),
    verb: Verb::Recommended,
    addressee: text("Денсаулық сақтау министрлігі", "Министерство здравоохранения", "Ministry of Health"),
    lead: Office::Health,
    life: life::REGISTER,
    ..DIRECTIVE
};

/// The source leaves the word out and takes it from the sentence before.
const PREVENTION: Told = Told {
    title: text(
        "Нашақорлықтың алдын алу, ең алдымен жастар арасында",
        "Профилактика наркомании, прежде всего среди молодёжи",
        "Prevention, above all among the young",
    ),
    words: text(
        "…ал Білім және ғылым министрлігіне — ең алдымен жастар арасындағы профилактика жұмысын қайта қарау.",
        "…а Министерству образования и науки — пересмотреть работу по профилактике, прежде всего среди молодёжи.",
        "… and the Ministry of Education to review the work of prevention, above all among the young.",
    ),
    verb: Verb::Recommended,
    addressee: text("Білім және ғылым министрлігі", "Министерство образования и науки", "Ministry of Education"),
    lead: Office::Education,
    ..DIRECTIVE
};

const PROGRAMME: Told = Told {
    title: text(
        "Нашақорлыққа қарсы жаңа мемлекеттік бағдарлама",
        "Новая государственная программа борьбы с наркоманией",
        "A new state programme against addiction",
    ),
    words: text(
        "Ішкі істер министрінен нашақорлыққа қарсы жаңа мемлекеттік бағдарлама қабылдау туралы мәселені Үкімет алдында көтеру сұралды.",
        "К Министру внутренних дел обращена просьба инициировать перед Правительством принятие новой государственной программы борьбы с наркоманией.",
        "The Minister of the Interior was asked to initiate a new state programme against addiction before the Government.",
    ),
    force_word: text("сұралды", "обращена просьба", "asked"),
    verb: Verb::Asked,
    addressee: text("Ішкі істер министрі", "Министр внутренних дел", "Minister of the Interior"),
    lead: Office::Interior,
    expected: text(
        "Бағдарлама жобасы Үкіметке енгізілді",
        "Проект программы внесён в Правительство",
        "A draft programme is before the Government",
    ),
    rests_with: "Правительство",
    life: life::PROGRAMME,
    ..DIRECTIVE
};

const RETURN_OF_FUNDS: Told = Told {
    item: 2,
    title: text(
        "Қаражатты мемлекет пен азаматтарға қайтару туралы тапсырма жобасы",
        "Проект поручения о возврате средств государству и гражданам",
        "A draft directive on returning funds to the state and to citizens",
    ),
    words: text(
        "Кеңес аппаратына қаражатты мемлекет пен азаматтарға қайтару жөнінде құқық қорғау органдарына тапсырма жобасын дайындау тапсырылды.",
        "Аппарату Совета поручено подготовить проект поручения правоохранительным органам о возврате средств государству и гражданам.",
        "The Council’s own office was instructed to draft a directive to law enforcement on returning funds to the state and to citizens.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    kind: DirectiveKind::SecondOrder,
    addressee: text("Кеңестің өз аппараты", "аппарат Совета", "the Council’s own office"),
    lead: Office::ProsecutorGeneral,
    life: life::RETURN_OF_FUNDS,
    ..DIRECTIVE
};

const CRIMINAL_ASSETS: Told = Told {
    item: 2,
    title: text(
        "Қылмыстық активтерді іздеу және оларға тыйым салу",
        "Розыск и арест преступных активов",
        "Search for criminal assets and their seizure",
    ),
    words: text(
        "Уәкілетті органдарға шетелдік қаржылық барлау бөлімшелерінің деректерін пайдалана отырып, қылмыстық активтерді іздеу және оларға тыйым салу тапсырылды.",
        "Уполномоченным органам поручено вести розыск и арест преступных активов, используя данные подразделений финансовой разведки других стран.",
        "Authorised agencies were directed to search for criminal assets and seize them, using the data of foreign financial intelligence units.",
    ),
    force_word: text("тапсырылды", "поручено", "directed"),
    verb: Verb::Directed,
    addressee: text("уәкілетті органдар", "уполномоченные органы", "authorised agencies"),
    collective: Some(Collective::Authorised),
    lead: Office::AntiCorruption,
    co_executors: &[Office::Interior, Office::Revenue],
    life: life::CRIMINAL_ASSETS,
    ..DIRECTIVE
};

const DEBTORS: Told = Told {
    item: 2,
    title: text(
        "Борышкерлердің мүлкін тексеретін ақпараттық жүйе; сот орындаушыларының жауапкершілігі",
        "Информационная система проверки имущества должников; ответственность судебных исполнителей",
        "IT system for debtors’ property; responsibility of court officers",
    ),
    words: text(
        "Әділет министрлігіне борышкерлердің мүлкін тексеретін ақпараттық жүйені енгізуді жеделдету және сот орындаушыларының жауапкершілігін арттыру міндеті жүктелді.",
        "На Министерство юстиции возложена задача ускорить внедрение информационной системы проверки имущества должников и повысить ответственность судебных исполнителей.",
        "The Ministry of Justice was tasked to speed up the IT system that checks debtors’ property and to raise the responsibility of court officers.",
    ),
    force_word: text("міндеті жүктелді", "возложена задача", "tasked"),
    verb: Verb::Tasked,
    addressee: text("Әділет министрлігі", "Министерство юстиции", "Ministry of Justice"),
    lead: Office::Justice,
    limbs: &[
        text(
            "Борышкерлердің мүлкін тексеретін ақпараттық жүйені енгізуді жеделдету",
            "Ускорить внедрение информационной системы проверки имущества должников",
            "Speed up the IT system that checks debtors’ property",
        ),
        text(
            "Сот орындаушыларының жауапкершілігін арттыру",
            "Повысить ответственность судебных исполнителей",
            "Raise the responsibility of court officers",
        ),
    ],
    life: life::DEBTORS,
    ..DIRECTIVE
};
