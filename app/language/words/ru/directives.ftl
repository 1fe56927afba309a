## Force

directives-force-binding = Обязательное
directives-force-request = Просьба
directives-force-recommendation = Рекомендация
directives-force-proposal = Предложение
directives-force-hint-binding = поручено, предписано, указано на необходимость
directives-force-hint-request = высказана просьба; в ответе указывается, принята ли она
directives-force-hint-recommendation = рекомендовано; принимается, принимается частично или отклоняется с указанием причин
directives-force-hint-proposal = предложено; орган сообщает, как он поступит с предложением

## The word used

directives-verb-directed = предписано
directives-verb-instructed = поручено
directives-verb-tasked = поставлена задача
directives-verb-told-necessary = указано на необходимость
directives-verb-asked = высказана просьба
directives-verb-recommended = рекомендовано
directives-verb-proposed = предложено

## Kinds

directives-kind-one-off = Разовое
directives-kind-recurring = Периодическое
directives-kind-standing = Постоянное
directives-kind-second-order = О подготовке поручения или создании группы
directives-classification-open = Открытое
directives-classification-official-use = Для служебного пользования

## State

directives-state-draft = Проект
directives-state-issued = Выдано
directives-state-acknowledged = Принято к исполнению
directives-state-in-progress = Исполняется
directives-state-reported = Отчёт на проверке
directives-state-under-review = Внесено на снятие с контроля
directives-state-returned = Возвращено на доработку
directives-state-on-hold = Приостановлено
directives-state-closed-done = Снято с контроля: исполнено
directives-state-closed-not-done = Снято с контроля: не исполнено
directives-state-closed-declined = Снято с контроля: отклонено с указанием причин
directives-state-cancelled = Отменено
directives-state-superseded = Заменено другим поручением
directives-state-merged = Объединено с другим поручением

## How the issuer ends a directive

directives-ending-done = Снять с контроля как исполненное
directives-ending-not-done = Снять с контроля как неисполненное
directives-ending-declined = Снять с контроля как отклонённое с указанием причин
directives-ending-cancelled = Отменить
directives-ending-superseded = Заменить другим поручением
directives-ending-merged = Объединить с другим поручением

## Confidence

directives-confidence-green = Ожидается в срок
directives-confidence-amber = Под угрозой
directives-confidence-red = Под сомнением
directives-confidence-none = Под сомнением: сведений нет
directives-confidence-hint-green = Будет исполнено в срок.
directives-confidence-hint-amber = Может быть исполнено в срок, если препятствия будут устранены.
directives-confidence-hint-red = В срок, вероятно, исполнено не будет.

## Who does what

directives-role-lead = Ответственный исполнитель
directives-role-co-executor = Соисполнитель
directives-role-informed = Для сведения
directives-limb-open = Не подтверждено
directives-limb-proven = Подтверждено
directives-limb-refused = Подтверждение не принято

## The register

directives-view-open = На контроле
directives-view-overdue = Просрочено
directives-view-soon = Срок в ближайшие 10 рабочих дней
directives-view-to-check = Отчёты на проверку
directives-view-to-close = К снятию с контроля
directives-view-returned = Возвращено на доработку
directives-view-closed = Снято с контроля
directives-view-draft = Проекты
directives-view-all = Все
directives-sort-due = Сначала ближайший срок
directives-sort-reference = По номеру
directives-sort-lead = По ответственному исполнителю
directives-sort-changed = Сначала последние изменения

## What the reader may do now

directives-act-acknowledge = Принять к исполнению
directives-act-report-interim = Представить промежуточную информацию
directives-act-report-final = Представить итоговый отчёт
directives-act-ask-for-more-time = Попросить продления срока
directives-act-check = Проверить отчёт
directives-act-decide-extension = Решить вопрос о продлении срока
directives-act-close = Снять с контроля или вернуть
directives-act-end = Отменить, приостановить или заменить
directives-act-resume = Возобновить исполнение
directives-act-reopen = Вновь поставить на контроль
directives-act-edit-draft = Изменить проект

## Timeliness

directives-timeliness-no-date = Без срока
directives-timeliness-due = { $n ->
    [one] Остался { $n } рабочий день
    [few] Осталось { $n } рабочих дня
   *[many] Осталось { $n } рабочих дней
 }
directives-timeliness-due-today = Срок истекает сегодня
directives-timeliness-overdue = Просрочено на { $n } { $n ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-timeliness-reported-in-time = Отчёт представлен в срок
directives-timeliness-reported-late = Отчёт представлен с опозданием на { $n } { $n ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-timeliness-done-in-time = Исполнено в срок
directives-timeliness-done-late = Исполнено с опозданием на { $n } { $n ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-timeliness-ended = Завершено

## The control mark

directives-mark-ahead = Срок не наступил
directives-mark-soon = Срок близок
directives-mark-overdue = Просрочено
directives-mark-reported-late = Отчёт с опозданием
directives-mark-done-late = Исполнено с опозданием
directives-mark-overdue-days = { $days } { $days ->
    [one] день
    [few] дня
   *[many] дней
 } (рабочих: { $working })
directives-mark-days-late = { $days } { $days ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-mark-working-days-left = { $n ->
    [one] остался { $n } рабочий день
    [few] осталось { $n } рабочих дня
   *[many] осталось { $n } рабочих дней
 }
directives-mark-today = сегодня
