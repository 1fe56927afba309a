//! What the invented meetings have in common.

use domain::meetings::{Capacity, Presence};

use super::script::{Office, Seat, Text, text};

pub(super) const CHAIR: Text =
    text("Кеңес төрағасы (көрсетілім)", "Председатель Совета (демонстрация)", "Chair of the Council (demonstration)");

pub(super) const PLACE: Text = text("Астана", "Астана", "Astana");

pub(super) const NOTE: Text = text(
    "Ойдан шығарылған отырыс: бағдарламаны көрсету үшін жазылған.",
    "Вымышленное заседание: записано для показа программы.",
    "An invented meeting, recorded to show the program.",
);

pub(super) const WORK_PLAN: Text = text(
    "Кеңестің жұмыс жоспарының орындалуы туралы ақпарат назарға алынды, жоспар бекітілді.",
    "Информация об исполнении плана работы Совета принята, план утверждён.",
    "The account of how the Council’s work plan was carried out is received and the plan is approved.",
);

/// Offices without names.
pub(super) const SEATS: &[Seat] = &[
    seat(CHAIR, Office::ProsecutorGeneral, Capacity::Chair, Presence::Present),
    seat(
        text("Ішкі істер министрі", "Министр внутренних дел", "Minister of Internal Affairs"),
        Office::Interior,
        Capacity::Member,
        Presence::Present,
    ),
    seat(
        text(
            "Ұлттық қауіпсіздік комитетінің Төрағасы",
            "Председатель Комитета национальной безопасности",
            "Chairman of the National Security Committee",
        ),
        Office::NationalSecurity,
        Capacity::Member,
        Presence::Present,
    ),
    seat(
        text("Әділет министрі", "Министр юстиции", "Minister of Justice"),
        Office::Justice,
        Capacity::Member,
        Presence::Present,
    ),
    seat(
        text("Қаржы министрі", "Министр финансов", "Minister of Finance"),
        Office::Finance,
        Capacity::Member,
        Presence::Absent,
    ),
    seat(
        text("Денсаулық сақтау министрі", "Министр здравоохранения", "Minister of Health"),
        Office::Health,
        Capacity::Invited,
        Presence::Present,
    ),
    seat(
        text("Білім және ғылым министрі", "Министр образования и науки", "Minister of Education and Science"),
        Office::Education,
        Capacity::Invited,
        Presence::NotRecorded,
    ),
];

const fn seat(office: Text, body: Office, capacity: Capacity, presence: Presence) -> Seat {
    Seat { office, person: None, body: Some(body), capacity, presence }
}
