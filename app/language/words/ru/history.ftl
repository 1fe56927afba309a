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
history-extension-asked = Запрошено продление срока
history-extension-asked-until = Запрошено продление срока; предложенный срок — { $date }
history-extension-granted = Срок продлён
history-extension-granted-until = Срок продлён; новый срок — { $date }
history-extension-granted-otherwise = Срок продлён; новый срок — { $date }, запрашивался — { $asked }
history-extension-refused = В продлении срока отказано
history-extension-withdrawn = Запрос на продление срока отозван

## Letters

history-mail-planned = Подготовлено письмо: { $letter }
history-mail-sent = Отправлено письмо: { $letter }
history-mail-failed = Письмо не доставлено: { $letter }
history-mail-reminder = напоминание, { $rule }

## Accounts

history-signed-in = Выполнен вход
history-password-changed = Пароль изменён
history-account-added = Учётная запись добавлена
