//! An invented meeting about ten weeks ago: what recurs monthly, the directive for whose draft an earlier
//! one asked, and one that stands in the place of an earlier one.

use domain::directives::Confidence::Green;
use domain::directives::Verb;
use domain::evidence::Grade;
use domain::locale::Locale;
use domain::meetings::MeetingKind;

use super::fiction::{CHAIR, NOTE, PLACE, SEATS};
use super::script::When::{Ago, Ahead};
use super::script::{DIRECTIVE, FINAL, Final, Item, Office, Point, Sitting, Step, TermWords, Told, text};

pub(super) const SITTING: Sitting = Sitting {
    starts: Ago(75),
    ends: Ago(75),
    kind: MeetingKind::Ordinary,
    number: None,
    title: text(
        "Қылмыстық мүлікті қайтару және есептілік (көрсетілім)",
        "Возврат преступного имущества и отчётность (демонстрация)",
        "Return of criminal property, and reporting (demonstration)",
    ),
    place: PLACE,
    language: Locale::Ru,
    chair: CHAIR,
    note: NOTE,
    items: &[Item {
        title: text(
            "Қылмыстық мүлікті іздеу және қайтару",
            "Розыск и возврат преступного имущества",
            "Tracing and returning criminal property",
        ),
        minutes: Some(50),
        rapporteurs: &[Office::ProsecutorGeneral, Office::Revenue],
        figures: &[],
    }],
    seats: SEATS,
    points: &[Point::Directive(&MONTHLY), Point::Directive(&TRACING), Point::Directive(&FIGURES)],
    signed: Some(Ago(70)),
};

const MONTHLY: Told = Told {
    title: text(
        "Тәркіленген мүлік туралы ай сайынғы мәлімет",
        "Ежемесячные сведения о конфискованном имуществе",
        "Monthly figures on confiscated property",
    ),
    words: text(
        "Әділет министрлігіне тәркіленген мүлік туралы мәліметті ай сайын ұсыну міндеті жүктелді.",
        "На Министерство юстиции возложена задача ежемесячно представлять сведения о конфискованном имуществе.",
        "The Ministry of Justice was tasked to present figures on confiscated property every month.",
    ),
    force_word: text("міндеті жүктелді", "возложена задача", "tasked"),
    verb: Verb::Tasked,
    lead: Office::Justice,
    term: TermWords::MonthlyBy(Ago(50)),
    life: &[
        (Ago(69), Step::Acknowledged),
        (
            Ago(54),
            Step::OfPeriod(
                1,
                &Step::Final(Final {
                    text: "Сведения за период представлены.",
                    reference: "Письмо № 8-1/31 (демонстрация)",
                    ..FINAL
                }),
            ),
        ),
        (Ago(52), Step::OfPeriod(1, &Step::PutUp(Grade::Documented))),
        (Ago(50), Step::OfPeriod(1, &Step::Decided("done", ""))),
    ],
    ..DIRECTIVE
};

const TRACING: Told = Told {
    title: text(
        "Қылмыстық мүлікті шетелден іздеу",
        "Розыск преступного имущества за рубежом",
        "Tracing criminal property abroad",
    ),
    words: text(
        "Мемлекеттік кірістер комитетіне қылмыстық мүлікті шетелден іздеу тәртібін бекіту тапсырылды.",
        "Комитету государственных доходов поручено утвердить порядок розыска преступного имущества за рубежом.",
        "The State Revenue Committee was directed to approve how criminal property is traced abroad.",
    ),
    force_word: text("тапсырылды", "поручено", "directed"),
    verb: Verb::Directed,
    lead: Office::Revenue,
    term: TermWords::By(Ahead(60)),
    carries_out: "A draft directive on tracing criminal property",
    life: &[(Ago(68), Step::Acknowledged), (Ago(30), Step::Interim("Порядок согласуется с двумя органами.", Green))],
    ..DIRECTIVE
};

const FIGURES: Told = Told {
    title: text("Электрондық есептілік", "Отчётность в электронном виде", "Reporting in electronic form"),
    words: text(
        "Ішкі істер министрлігіне тоқсандық кестелердің орнына электрондық есептілікті енгізу тапсырылды.",
        "Министерству внутренних дел поручено ввести электронную отчётность вместо квартальных таблиц.",
        "The Ministry of Internal Affairs was instructed to report electronically in place of quarterly tables.",
    ),
    force_word: text("тапсырылды", "поручено", "instructed"),
    lead: Office::Interior,
    term: TermWords::By(Ahead(80)),
    supersedes: "Quarterly tables",
    life: &[(Ago(68), Step::Acknowledged)],
    ..DIRECTIVE
};
