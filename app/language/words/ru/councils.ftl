## Настройки совета

councils-settings = Настройки совета
councils-lede = Правила, которые законодательством не установлены или которые не удалось проверить. У каждого указано значение по умолчанию и источник, из которого оно взято.
councils-later = Изменение касается поручений, выданных после него, и последующих запросов и материалов. Ни один действующий срок не переносится.
councils-schedule-note = После изменения графика письма по всем поручениям на контроле направляются уже по новому графику.
councils-default = По умолчанию: { $value }
councils-source = источник { $key }
councils-own = выбрано разработчиком
councils-unit = Единица
councils-month = Месяц
councils-confirm = Мне известно, что эти настройки будут применяться к поручениям, выданным с этого момента
councils-save = Изменить настройки
councils-changes = Изменения
councils-no-changes = Изменений ещё не было: все настройки имеют значения по умолчанию.

## Части

councils-chapter-terms = Сроки на случай, если в тексте срок не указан
councils-chapter-counting = Как считаются сроки
councils-chapter-execution = В ходе исполнения
councils-chapter-reminders = Напоминания и эскалация
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
councils-too-short-days = Наименьший срок; на более короткий указывается перед подписанием
councils-co-executor-days = Соисполнители представляют сведения раньше ответственного исполнителя на
councils-extension-notice-days = Продление срока запрашивается до его истечения за
councils-extensions-max = Продление без особого согласия председателя
councils-objection-days = Возражение против назначения исполнителем, после выдачи
councils-road-map-months = Дорожная карта требуется при сроке свыше
councils-road-map-days = Дорожная карта представляется, после выдачи
councils-still-days = «Без движения»: отчётов нет
councils-remind-binding = Обязательные поручения: напоминание до срока за
councils-overdue-binding = Обязательные поручения: напоминание о просрочке
councils-remind-asked = Просьбы и рекомендации: напоминание до срока за
councils-overdue-asked = Просьбы и рекомендации: напоминание о просрочке
councils-urgent-days = Срок считается коротким, если он не больше
councils-remind-urgent = Короткий срок: напоминание до срока за
councils-overdue-urgent = Короткий срок: напоминание о просрочке
councils-on-days-off = Письма отправляются в выходные и праздничные дни
councils-digest-hour = Сводные письма отправляются с
councils-ladder-focal-point = Просрочка: письмо ответственному лицу через
councils-ladder-alternate = Просрочка: письмо замещающему лицу через
councils-ladder-head = Просрочка: письмо руководителю органа через
councils-ladder-chair = Просрочка: письмо руководству Совета через
councils-report-links = Отчёты по ссылке, без учётной записи
councils-reply-mailbox = Адрес для ответов на письма
councils-reply-mailbox-hint = Почтовый ящик секретариата. Если он не указан, в письмах сказано, что ответы не читаются.
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
councils-days-before = { $list } раб. дн.
councils-days-before-none = до срока не напоминать
councils-days-before-hint = Числа рабочих дней через запятую, каждое не больше 30; пусто — не напоминать.
councils-every = { $n ->
    [one] каждый { $n } календарный день
    [few] каждые { $n } календарных дня
   *[other] каждые { $n } календарных дней
}
councils-every-once = один раз
councils-hour = { $hour }:00
councils-switch-on = да
councils-switch-off = нет
councils-mailbox-none = ответы не читаются
councils-unit-working-days-list = рабочие дни, список
councils-unit-every = календарных дней между напоминаниями; 0 — один раз
councils-unit-hour = час суток
councils-ladder-hint = 0 — ступень пропускается.
