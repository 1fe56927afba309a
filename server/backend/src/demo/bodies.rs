//! Bodies and groups, named as they were on 21 December 2018.

use chrono::NaiveDate;
use domain::bodies::{BindingScope, BodyKind, Standing};

use super::script::{Collective, CollectiveEntry, Office, OfficeEntry, Text, text};

pub(super) const COUNCIL: Text = text(
    "Құқық қорғау органдарының үйлестіру кеңесі",
    "Координационный совет правоохранительных органов",
    "Coordinating Council of law enforcement agencies",
);

/// In the order of the register; a body stands after the one that it is part of.
pub(super) const OFFICES: &[OfficeEntry] = &[
    OfficeEntry {
        office: Office::ProsecutorGeneral,
        kind: BodyKind::OwnOffice,
        name: text("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General’s Office"),
        short: text("БП", "ГП", "PGO"),
        standing: Standing::Chair,
        binding: BindingScope::Direct,
        mailbox: "control@prosecutor.kenes.example",
        parent: None,
    },
    OfficeEntry {
        office: Office::Interior,
        kind: BodyKind::Ministry,
        name: text("Ішкі істер министрлігі", "Министерство внутренних дел", "Ministry of Internal Affairs"),
        short: text("ІІМ", "МВД", "MIA"),
        standing: Standing::Member,
        binding: BindingScope::Direct,
        mailbox: "control@interior.kenes.example",
        parent: None,
    },
    OfficeEntry {
        office: Office::NationalSecurity,
        kind: BodyKind::SpecialAgency,
        name: text("Ұлттық қауіпсіздік комитеті", "Комитет национальной безопасности", "National Security Committee"),
        short: text("ҰҚК", "КНБ", "NSC"),
        standing: Standing::Member,
        binding: BindingScope::Direct,
        mailbox: "control@security.kenes.example",
        parent: None,
    },
    OfficeEntry {
        office: Office::Border,
        kind: BodyKind::SpecialAgency,
        name: text(
            "Ұлттық қауіпсіздік комитетінің Шекара қызметі",
            "Пограничная служба Комитета национальной безопасности",
            "Border Service of the National Security Committee",
        ),
        short: text("ҰҚК ШҚ", "ПС КНБ", "NSC Border Service"),
        standing: Standing::None,
        binding: BindingScope::Direct,
        mailbox: "control@border.kenes.example",
        parent: Some(Office::NationalSecurity),
    },
    OfficeEntry {
        office: Office::AntiCorruption,
        kind: BodyKind::Agency,
        name: text(
            "Мемлекеттік қызмет істері және сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі",
            "Агентство по делам государственной службы и противодействию коррупции",
            "Agency for Civil Service Affairs and Anti-Corruption",
        ),
        short: text("МҚІСЖҚА", "АДГСПК", "ACSA"),
        standing: Standing::Member,
        binding: BindingScope::Direct,
        mailbox: "control@anticorruption.kenes.example",
        parent: None,
    },
    OfficeEntry {
        office: Office::Finance,
        kind: BodyKind::Ministry,
        name: text("Қаржы министрлігі", "Министерство финансов", "Ministry of Finance"),
        short: text("ҚМ", "МФ", "MoF"),
        standing: Standing::Member,
        binding: BindingScope::Direct,
        mailbox: "control@finance.kenes.example",
        parent: None,
    },
    OfficeEntry {
        office: Office::Revenue,
        kind: BodyKind::Committee,
        name: text(
            "Қаржы министрлігінің Мемлекеттік кірістер комитеті",
            "Комитет государственных доходов Министерства финансов",
            "State Revenue Committee of the Ministry of Finance",
        ),
        short: text("МКК", "КГД", "SRC"),
        standing: Standing::None,
        binding: BindingScope::Direct,
        mailbox: "control@revenue.kenes.example",
        parent: Some(Office::Finance),
    },
    OfficeEntry {
        office: Office::Justice,
        kind: BodyKind::Ministry,
        name: text("Әділет министрлігі", "Министерство юстиции", "Ministry of Justice"),
        short: text("ӘМ", "МЮ", "MoJ"),
        standing: Standing::Member,
        binding: BindingScope::Direct,
        mailbox: "control@justice.kenes.example",
        parent: None,
    },
    OfficeEntry {
        office: Office::Health,
        kind: BodyKind::Ministry,
        name: text("Денсаулық сақтау министрлігі", "Министерство здравоохранения", "Ministry of Health"),
        short: text("ДСМ", "МЗ", "MoH"),
        standing: Standing::Invited,
        binding: BindingScope::ByAgreement,
        mailbox: "control@health.kenes.example",
        parent: None,
    },
    OfficeEntry {
        office: Office::Education,
        kind: BodyKind::Ministry,
        name: text(
            "Білім және ғылым министрлігі",
            "Министерство образования и науки",
            "Ministry of Education and Science",
        ),
        short: text("БҒМ", "МОН", "MES"),
        standing: Standing::Invited,
        binding: BindingScope::ByAgreement,
        mailbox: "control@education.kenes.example",
        parent: None,
    },
    OfficeEntry {
        office: Office::SupremeCourt,
        kind: BodyKind::Court,
        name: text("Жоғарғы Сот", "Верховный Суд", "Supreme Court"),
        short: text("ЖС", "ВС", "SC"),
        standing: Standing::Invited,
        binding: BindingScope::RecommendOnly,
        mailbox: "office@court.kenes.example",
        parent: None,
    },
];

/// The source names the groups and not their members; these were taken for the demonstration.
pub(super) const COLLECTIVES: &[CollectiveEntry] = &[
    CollectiveEntry {
        collective: Collective::LawEnforcement,
        name: text(
            "құқық қорғау және арнаулы органдар",
            "правоохранительные и специальные органы",
            "law enforcement and special agencies",
        ),
        members: &[Office::Interior, Office::NationalSecurity, Office::AntiCorruption, Office::Revenue],
    },
    CollectiveEntry {
        collective: Collective::BorderAndCustoms,
        name: text(
            "шекаралық және кедендік бақылау органдары",
            "органы пограничного и таможенного контроля",
            "border and customs control bodies",
        ),
        members: &[Office::Border, Office::Revenue],
    },
    CollectiveEntry {
        collective: Collective::Authorised,
        name: text("уәкілетті органдар", "уполномоченные органы", "authorised agencies"),
        members: &[Office::AntiCorruption, Office::Interior, Office::Revenue],
    },
];

/// The groups are as they were on the day of the meeting; how long they had been so nobody recorded.
pub(super) const MEMBERS_FROM: Option<NaiveDate> = NaiveDate::from_ymd_opt(2018, 1, 1);

/// The one mailbox to which nothing could be delivered, so that the ledger of mail has a failure.
pub(super) const UNREACHED: &str = "office@court.kenes.example";
