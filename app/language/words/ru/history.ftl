## Meetings and protocols

history-meeting-planned = Заседание запланировано
history-meeting-edited = Сведения о заседании изменены
history-meeting-moved = Состояние заседания изменено
history-meeting-moved-to = Состояние заседания: { $state }
history-agenda-edited = Повестка дня изменена
history-attendance-edited = Внесены сведения о присутствующих
history-findings-edited = Выводы изменены
history-protocol-edited = Проект протокола изменён
history-protocol-signed = Протокол подписан
history-protocol-signed-number = Подписан протокол № { $number }
history-correction-opened = Начато исправление протокола
history-correction-edited = Исправление протокола изменено
history-correction-discarded = От исправления протокола отказались
history-protocol-corrected = Протокол исправлен, редакция { $version }
history-words-corrected = Текст исправлен, редакция протокола { $version }
history-words-corrected-moved = Текст исправлен, редакция протокола { $version }; срок — { $date }, прежний — { $earlier }
history-words-corrected-dated = Текст исправлен, редакция протокола { $version }; срок — { $date }
history-words-corrected-undated = Текст исправлен, редакция протокола { $version }; срок { $earlier } больше не действует

## Directives

history-drafted = Подготовлен проект поручения
history-draft-edited = Проект поручения изменён
history-draft-removed = Проект поручения удалён
history-issued = Поручение выдано
history-issued-dated = Поручение выдано, первоначальный срок — { $date }
history-acknowledged = Поручение принято к исполнению
history-interim-reported = Представлена промежуточная информация
history-contribution-reported = Представлены сведения соисполнителя
history-final-reported = Представлен итоговый отчёт
history-final-reported-again = Представлен итоговый отчёт, редакция { $ordinal }
history-limb-proven = Исполнение подтверждено
history-limb-proven-letter = Часть ({ $letter }): исполнение подтверждено
history-limb-refused = Подтверждение не принято
history-limb-refused-letter = Часть ({ $letter }): подтверждение не принято
history-returned = Отчёт возвращён с замечаниями
history-put-up-for-closing = Внесено на снятие с контроля
history-sent-back = Возвращено в секретариат
history-closed-done = Снято с контроля: исполнено
history-closed-not-done = Снято с контроля: не исполнено
history-closed-declined = Снято с контроля: отклонено с указанием причин
history-cancelled = Поручение отменено
history-superseded = Заменено другим поручением
history-merged = Объединено с другим поручением
history-held = Исполнение приостановлено
history-resumed = Исполнение возобновлено
history-reopened = Вновь поставлено на контроль
history-reopened-dated = Вновь поставлено на контроль; снова действует первоначальный срок: { $dates }
history-carried-out = Снято с контроля: порученное создано
history-carried-out-by = Снято с контроля: исполнено — { $by }
history-superseded-by = Заменено поручением № { $number }
history-merged-into = Объединено с поручением № { $number }
history-held-for = Исполнение приостановлено; ожидается: { $event }
history-tracked = Ответ принят; остаётся на контроле
history-tracked-until = Ответ принят; срок исполнения — { $date }
history-rhythm-changed = Периодичность изменена
history-rhythm-changed-to = Периодичность изменена: было «{ $before }», стало «{ $after }»
history-road-map-submitted = Представлена дорожная карта
history-no-change-reported = Сообщено: без изменений
history-report-link-made = Создана ссылка для отчёта, для кого: { $name }, до { $date }; { $kind }
history-report-link-revoked = Отозвана ссылка, выданная на имя { $name }
history-outcome-noted = Внесён исход
history-outcome-noted-of = Внесён исход; решение от { $date }
history-extension-asked = Запрошено продление срока
history-extension-asked-until = Запрошено продление срока: { $dates }
history-extension-granted = Срок продлён
history-extension-granted-until = Срок продлён: { $dates }
history-extension-granted-otherwise = Срок продлён: { $dates }; запрашивали до { $asked }
history-extension-refused = В продлении срока отказано
history-extension-withdrawn = Запрос на продление срока отозван
history-extension-endorsed = Мнение секретариата о продлении срока
history-extension-endorsed-for = Секретариат поддерживает продление срока
history-extension-endorsed-against = Секретариат возражает против продления срока
history-extension-lapsed = Запрос на продление срока утратил силу: решение не принято
history-executors-changed = Исполнители изменены. Теперь: { $after }. Прежде: { $before }
history-lead-named = { $body } (ответственный исполнитель)
history-objection-raised = Возражение против назначения исполнителем: { $body }
history-objection-upheld = Возражение принято: { $body }
history-objection-dismissed = Возражение отклонено: { $body }
history-succeeded = Преемник с { $date }: { $after }. Прежнее наименование: { $before }

## The register of bodies

history-body-added = Добавлен орган: { $body }
history-body-edited = Исправлены сведения об органе: { $body }
history-body-succeeded = Преемник: { $after }. Прежнее наименование: { $before }
history-group-edited = Изменена группа: { $group }
history-event-happened = Записано событие, наступившее { $other }. Срок — { $date }
history-date-recounted = Срок пересчитан по версии { $version } календаря: { $date } вместо { $other }
history-date-kept = Срок { $date } оставлен без изменений, хотя по версии { $version } календаря он был бы { $other }

## Letters

history-mail-planned = Подготовлено письмо: { $letter }
history-mail-sent = Отправлено письмо: { $letter }
history-mail-failed = Письмо не доставлено: { $letter }
history-mail-reminder = напоминание, { $rule }

## Accounts

history-signed-in = Выполнен вход
history-password-changed = Пароль изменён
history-account-added = Учётная запись добавлена
history-feed-made = Создана ссылка на календарь
history-feed-revoked = Отозвана ссылка на календарь

## Particulars

history-dates = { $from } → { $to }
history-of-part = { $text }, часть ({ $letter })
history-with-grade = { $text }: { $grade }
history-by-link = { $text } — по ссылке № { $link }; автор ссылки: { $maker }
history-read-report = Прочитать отчёт
history-letters = { $n ->
    [one] { $n } письмо
    [few] { $n } письма
   *[many] { $n } писем
}
## Совет

history-calendar-published = Календарь рабочих дней: опубликована версия { $version }
history-setting-changed = { $setting }: { $after } вместо прежнего значения ({ $before })
