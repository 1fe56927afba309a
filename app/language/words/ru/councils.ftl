## Настройки совета

councils-settings = Настройки совета
councils-lede = Правила, которые закон оставляет открытыми или которые не удалось проверить. У каждого указано значение по умолчанию и источник, из которого оно взято.
councils-later = Изменение касается поручений, выданных после него, и последующих запросов и материалов. Ни один действующий срок не переносится.
councils-default = По умолчанию: { $value }
councils-source = источник { $key }
councils-own = выбрано разработчиком
councils-unit = Единица
councils-month = Месяц
councils-confirm = Мне известно, что поручения, выданные с этого момента, следуют этим настройкам
councils-save = Изменить настройки
councils-changes = Изменения
councils-no-changes = Изменений ещё не было: все настройки имеют значения по умолчанию.

## Части

councils-chapter-terms = Сроки, если в тексте их нет
councils-chapter-counting = Как считаются сроки
councils-chapter-execution = В ходе исполнения
councils-chapter-meetings = Заседания и протоколы

## Настройки

councils-not-given = В протоколе срок не указан
councils-answer = Ответ на рекомендацию, просьбу или предложение
councils-urgent = «Срочно»
councils-very-urgent = «Весьма срочно»
councils-promptly = «Оперативно»
councils-recurring-day = Ежемесячный и ежеквартальный отчёт, число следующего месяца
councils-half-yearly-day = Полугодовой отчёт, число следующего месяца
councils-standing-report = Ежегодный отчёт по постоянному поручению
councils-start = Срок отсчитывается от
councils-roll = Срок, который приходится на нерабочий день
councils-week = Рабочая неделя совета
councils-too-short-days = Перед подписанием указывается на срок короче
councils-co-executor-days = Соисполнители представляют раньше ответственного на
councils-extension-notice-days = Продление запрашивается до истечения срока за
councils-extensions-max = Продление без особого согласия председателя
councils-objection-days = Возражение против назначения исполнителем, после выдачи
councils-road-map-months = Дорожная карта требуется при сроке свыше
councils-road-map-days = Дорожная карта представляется, после выдачи
councils-still-days = «Без движения»: отчётов нет
councils-report-links = Отчёты по ссылке, без учётной записи
councils-papers-days = Материалы направляются членам до заседания за
councils-agenda-lock-days = Повестка дня закрывается до заседания за
councils-signature-days = Протокол подписывается после заседания в течение

## Значения

councils-times = { $n ->
    [0] ни разу
    [one] { $n } раз
    [few] { $n } раза
   *[many] { $n } раз
}
councils-day-of-month = до { $day }-го числа месяца
councils-roll-previous = переносится на предшествующий рабочий день
councils-roll-next = переносится на следующий рабочий день
councils-roll-none = не переносится
councils-allowed = допускаются
councils-not-allowed = не допускаются
councils-week-five = пятидневная
councils-week-six = шестидневная
councils-unit-calendar-days = календарные дни
councils-unit-working-days = рабочие дни
councils-unit-weeks = недели
councils-unit-months = месяцы
councils-unit-quarters = кварталы
councils-unit-half-years = полугодия
councils-unit-years = годы
councils-unit-times = раз
councils-unit-day = число месяца
