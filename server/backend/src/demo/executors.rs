//! An invented meeting about a month ago that shows who executes: an objection dismissed and one that
//! waits, executors changed, a co-executor that was silent. Beside it a body is renamed while its
//! directives are on control.

use domain::bodies::{SuccessionForm, SuccessionKind};
use domain::directives::Verb;
use domain::locale::Locale;
use domain::meetings::MeetingKind;

use super::fiction::{CHAIR, NOTE, PLACE, SEATS};
use super::script::When::{Ago, Ahead};
use super::script::{DIRECTIVE, FINAL, Final, Item, Office, Point, Sitting, Step, TermWords, Text, Told, When, text};
use super::stage::Stage;
use crate::{Error, bodies};

pub(super) const SITTING: Sitting = Sitting {
    starts: Ago(31),
    ends: Ago(31),
    kind: MeetingKind::Ordinary,
    number: None,
    title: text(
        "Заттай дәлелдемелерді есепке алу және сақтау (көрсетілім)",
        "Учёт и хранение вещественных доказательств (демонстрация)",
        "Recording and keeping physical evidence (demonstration)",
    ),
    place: PLACE,
    language: Locale::Ru,
    chair: CHAIR,
    note: NOTE,
    items: &[Item {
        title: text(
            "Заттай дәлелдемелерді есепке алу және сақтау",
            "Учёт и хранение вещественных доказательств",
            "Recording and keeping physical evidence",
        ),
        minutes: Some(40),
        rapporteurs: &[Office::Interior],
        figures: &[],
    }],
    seats: SEATS,
    points: &[Point::Directive(&STORES), Point::Directive(&TRAINING), Point::Directive(&DIGITAL)],
    signed: Some(Ago(25)),
};

/// The lead reports for all, and one of its co-executors was silent.
const STORES: Told = Told {
    title: text(
        "Заттай дәлелдемелер қоймаларын түгендеу",
        "Инвентаризация хранилищ вещественных доказательств",
        "Stocktaking of the stores of physical evidence",
    ),
    words: text(
        "Ішкі істер министрлігіне Қаржы министрлігімен және Мемлекеттік кірістер комитетімен бірлесіп заттай дәлелдемелер қоймаларын түгендеу тапсырылды.",
        "Министерству внутренних дел совместно с Министерством финансов и Комитетом государственных доходов поручено провести инвентаризацию хранилищ вещественных доказательств.",
        "The Ministry of Internal Affairs was instructed to take stock of the stores of physical evidence together with the Ministry of Finance and the State Revenue Committee.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    addressee: text(
        "Ішкі істер министрлігі, Қаржы министрлігі және Мемлекеттік кірістер комитеті",
        "Министерство внутренних дел, Министерство финансов и Комитет государственных доходов",
        "the Ministries of Internal Affairs and Finance and the State Revenue Committee",
    ),
    lead: Office::Interior,
    co_executors: &[Office::Finance, Office::Revenue],
    term: TermWords::By(Ahead(3)),
    life: &[
        (Ago(24), Step::Acknowledged),
        (Ago(12), Step::Part(Office::Revenue, "Проверены все таможенные хранилища, расхождений нет.")),
        (
            Ago(6),
            Step::Final(Final {
                text: "Инвентаризация проведена в 214 хранилищах, акты утверждены.",
                reference: "Приказ № 88 (демонстрация)",
                silent_note: "Сведения о затратах запрошены письмами дважды, ответа нет.",
                ..FINAL
            }),
        ),
    ],
    ..DIRECTIVE
};

/// The lead objected; the issuer left it the lead.
const TRAINING: Told = Told {
    title: text(
        "Қызметкерлерді сақтау тәртібіне оқыту",
        "Обучение сотрудников порядку хранения",
        "Training in how evidence is kept",
    ),
    words: text(
        "Ұлттық қауіпсіздік комитетіне тергеу қызметкерлерін заттай дәлелдемелерді сақтау тәртібіне оқыту тапсырылды.",
        "Комитету национальной безопасности поручено обучить сотрудников следствия порядку хранения вещественных доказательств.",
        "The National Security Committee was instructed to train its investigators in how physical evidence is kept.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::NationalSecurity,
    term: TermWords::By(Ahead(40)),
    life: &[
        (Ago(24), Step::Objected(Office::NationalSecurity, "Обучение следователей ведёт Министерство внутренних дел.")),
        (
            Ago(21),
            Step::Dismissed(
                Office::NationalSecurity,
                "Речь идёт о собственных следователях Комитета; их обучает Комитет.",
            ),
        ),
        (Ago(20), Step::Acknowledged),
    ],
    ..DIRECTIVE
};

/// Other executors were named; the new lead objects, and the objection waits.
const DIGITAL: Told = Told {
    title: text(
        "Цифрлық дәлелдемелердің бірыңғай тізілімі",
        "Единый реестр цифровых доказательств",
        "One register of digital evidence",
    ),
    words: text(
        "Білім және ғылым министрлігіне келісім бойынша цифрлық дәлелдемелердің бірыңғай тізілімін әзірлеу міндеті жүктелді.",
        "На Министерство образования и науки (по согласованию) возложена разработка единого реестра цифровых доказательств.",
        "The Ministry of Education and Science was tasked, by agreement, to develop one register of digital evidence.",
    ),
    force_word: text("міндеті жүктелді", "возложена разработка", "tasked"),
    verb: Verb::Tasked,
    by_agreement: true,
    lead: Office::Education,
    co_executors: &[Office::Interior],
    term: TermWords::By(Ahead(60)),
    life: &[
        (Ago(24), Step::Acknowledged),
        (
            Ago(5),
            Step::Changed {
                lead: Office::Justice,
                co_executors: &[Office::Interior],
                reason: "Реестр ведётся при органах юстиции; разработка передана им по решению председателя.",
            },
        ),
        (
            Ago(4),
            Step::Objected(Office::Justice, "У министерства нет доступа к материалам следствия; просим назначить МВД."),
        ),
    ],
    ..DIRECTIVE
};

/// The day on which the Agency bears another name.
pub(super) const RENAMED_ON: When = Ago(28);

const NEW_NAME: Text = text(
    "Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі",
    "Агентство по противодействию коррупции",
    "Anti-Corruption Agency",
);

const NEW_SHORT: Text = text("СЖҚІА", "АПК", "ACA");

/// The Agency is renamed; what it has on control goes on under the new name.
pub(super) async fn rename(stage: &mut Stage) -> Result<(), Error> {
    let secretariat = stage.as_actor(&stage.cast.secretariat);
    let form = SuccessionForm {
        body: stage.cast.body(Office::AntiCorruption)?.to_string(),
        kind: SuccessionKind::Renamed.as_str().to_owned(),
        on: secretariat.today().to_string(),
        act: "Указ (демонстрация)".to_owned(),
        name_kk: NEW_NAME.kk.to_owned(),
        name_ru: NEW_NAME.ru.to_owned(),
        name_en: NEW_NAME.en.to_owned(),
        short_kk: NEW_SHORT.kk.to_owned(),
        short_ru: NEW_SHORT.ru.to_owned(),
        short_en: NEW_SHORT.en.to_owned(),
        confirmed: "on".to_owned(),
        ..SuccessionForm::default()
    };
    let successor = bodies::succeed(&secretariat, &form).await?;
    stage.cast.follow(Office::AntiCorruption, successor);
    Ok(())
}
