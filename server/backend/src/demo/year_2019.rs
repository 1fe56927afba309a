//! What became of the nine directives in 2019. All of it is invented. Two stay open: nobody answered
//! the fifth, and the sixth rests with the Government.

use domain::directives::Confidence::{Amber, Green};
use domain::evidence::Grade;
use domain::reports::Answer;

use super::script::{FINAL, Final, Office, Step, When};

type Life = &'static [(When, Step)];

pub(super) const SUPPLY_CHAINS: Life = &[
    (When::On(2019, 1, 3), Step::Acknowledged),
    (
        When::On(2019, 1, 21),
        Step::Asked {
            until: When::On(2019, 3, 20),
            reason: "Проверка сведений по трём каналам требует ответов из-за рубежа.",
        },
    ),
    (When::On(2019, 1, 24), Step::Granted { until: When::On(2019, 3, 20), note: "До ответа на запросы." }),
    (When::On(2019, 3, 12), Step::Part(Office::Revenue, "Переданы сведения таможенных постов о задержанных партиях.")),
    (
        When::On(2019, 3, 18),
        Step::Final(Final {
            text: "Пресечены шесть каналов поставки, по каждому установлены организаторы. Сводка прилагается.",
            file: Some((
                "Сводка по каналам.csv",
                "канал;пресечён;организаторы установлены\n1;да;да\n2;да;да\n3;да;да\n",
            )),
            ..FINAL
        }),
    ),
    (When::On(2019, 3, 26), Step::PutUp(Grade::Documented)),
    (When::On(2019, 3, 28), Step::Decided("done", "")),
];

pub(super) const CRITERIA: Life = &[
    (When::On(2019, 1, 3), Step::Acknowledged),
    (
        When::On(2019, 1, 14),
        Step::Final(Final {
            text: "Показатели включены в порядок оценки подразделений с первого квартала.",
            answer: Some(Answer::Accepted),
            reference: "Распоряжение № 4 от 11 января 2019 года",
            ..FINAL
        }),
    ),
    (When::On(2019, 1, 18), Step::PutUp(Grade::Documented)),
    (When::On(2019, 1, 22), Step::Decided("done", "")),
];

pub(super) const BORDER: Life = &[
    (When::On(2019, 1, 3), Step::Acknowledged),
    (When::On(2019, 1, 22), Step::Part(Office::Revenue, "Таможенные посты переведены на усиленный режим досмотра.")),
    (
        When::On(2019, 1, 25),
        Step::Final(Final {
            text: "Усилены девять участков границы. Закупка досмотрового оборудования запланирована.",
            reference: "Приказ № 31 от 24 января 2019 года",
            ..FINAL
        }),
    ),
    (
        When::On(2019, 1, 30),
        Step::Returned(
            "Пункт b): план закупки не является обновлением оборудования. Укажите, что поставлено и куда.",
            &["a"],
        ),
    ),
    (
        When::On(2019, 2, 12),
        Step::Final(Final {
            text: "На четыре пункта пропуска поставлены новые сканеры, акты ввода прилагаются.",
            reason: "Поставка задержана изготовителем.",
            reference: "Акты ввода в эксплуатацию от 8 февраля 2019 года",
            ..FINAL
        }),
    ),
    (When::On(2019, 2, 15), Step::PutUp(Grade::VerifiedOnSite)),
    (When::On(2019, 2, 19), Step::Decided("done", "")),
];

pub(super) const REGISTER: Life = &[
    (When::On(2019, 1, 4), Step::Acknowledged),
    (
        When::On(2019, 1, 14),
        Step::Final(Final {
            text: "Ұсыным қабылданды. Тіркеу ережелері қайта қаралды, есепке алу бірыңғай электрондық тіркелімге көшірілді.",
            answer: Some(Answer::Accepted),
            reference: "2019 жылғы 11 қаңтардағы № 12 бұйрық",
            ..FINAL
        }),
    ),
    (When::On(2019, 1, 17), Step::PutUp(Grade::Documented)),
    (When::On(2019, 1, 21), Step::Decided("done", "")),
];

pub(super) const PROGRAMME: Life = &[
    (When::On(2019, 1, 4), Step::Acknowledged),
    (
        When::On(2019, 1, 15),
        Step::Interim("Проект программы подготовлен и направлен на согласование государственным органам.", Amber),
    ),
    (
        When::On(2019, 1, 18),
        Step::Held(
            "решение Правительства о программе",
            "Часть министерства исполнена. Итог зависит от решения Правительства; поручение остаётся на контроле.",
        ),
    ),
];

pub(super) const RETURN_OF_FUNDS: Life = &[
    (When::On(2019, 1, 3), Step::Acknowledged),
    (
        When::On(2019, 1, 24),
        Step::Final(Final {
            text: "Проект поручения подготовлен и разослан правоохранительным органам.",
            reference: "Письмо № 2-7/118 от 23 января 2019 года",
            ..FINAL
        }),
    ),
    (When::On(2019, 1, 25), Step::PutUp(Grade::Documented)),
    (When::On(2019, 1, 28), Step::Decided("done", "")),
];

pub(super) const CRIMINAL_ASSETS: Life = &[
    (When::On(2019, 1, 8), Step::Acknowledged),
    (
        When::On(2019, 1, 23),
        Step::Asked {
            until: When::On(2019, 3, 29), reason: "Ожидаются ответы подразделений финансовой разведки."
        },
    ),
    (When::On(2019, 1, 25), Step::Refused("Розыск начинают с имеющихся данных, ответы можно приложить позднее.")),
    (When::On(2019, 2, 11), Step::Interim("Направлены запросы в четыре страны, наложен арест на два объекта.", Amber)),
    (
        When::On(2019, 3, 29),
        Step::Final(Final {
            text: "Порядок розыска утверждён совместно с соисполнителями, по ответам из-за рубежа наложены аресты.",
            confidence: Green,
            reason: "Ответы из-за рубежа получены только в марте.",
            reference: "Совместный приказ № 44 от 27 марта 2019 года",
            ..FINAL
        }),
    ),
    (When::On(2019, 4, 5), Step::PutUp(Grade::Documented)),
    (When::On(2019, 4, 9), Step::Decided("done", "")),
];

pub(super) const DEBTORS: Life = &[
    (When::On(2019, 1, 3), Step::Acknowledged),
    (
        When::On(2019, 1, 23),
        Step::Asked {
            until: When::On(2019, 3, 29), reason: "Не завершена закупка серверного оборудования."
        },
    ),
    (
        When::On(2019, 1, 25),
        Step::Granted {
            until: When::On(2019, 3, 12), note: "Второй пункт закупки не требует."
        },
    ),
    (When::On(2019, 2, 15), Step::Interim("Конкурс завершён, к системе подключены три области.", Green)),
    (
        When::On(2019, 3, 5),
        Step::Final(Final {
            text: "Система введена в эксплуатацию во всех областях. Палатам направлено письмо об ответственности исполнителей.",
            reference: "Приказ № 87 от 28 февраля 2019 года",
            ..FINAL
        }),
    ),
    (
        When::On(2019, 3, 11),
        Step::Returned(
            "Пункт b): письмо палатам не является мерой ответственности. Назовите принятый акт, его номер и дату.",
            &["a"],
        ),
    ),
    (
        When::On(2019, 3, 18),
        Step::Final(Final {
            text: "Утверждены правила дисциплинарной ответственности судебных исполнителей.",
            reason: "Правила согласовывались с палатами.",
            reference: "Приказ № 112 от 15 марта 2019 года",
            file: Some((
                "Приказ № 112.txt",
                "Приказ № 112 от 15 марта 2019 года (демонстрация).\nУтвердить правила дисциплинарной ответственности.\n",
            )),
            ..FINAL
        }),
    ),
    (When::On(2019, 3, 20), Step::PutUp(Grade::Documented)),
    (When::On(2019, 3, 26), Step::Decided("done", "")),
];
