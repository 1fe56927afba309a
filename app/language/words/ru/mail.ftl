## Kinds of letters

mail-kind-issued = Выдано поручение
mail-kind-returned = Отчёт возвращён
mail-kind-closed = Снято с контроля
mail-kind-reminder = Напоминание
mail-kind-extension-decided = Решение о продлении срока
mail-kind-date-moved = Срок перенесён
mail-kind-executors-changed = Изменены исполнители
mail-kind-objection-decided = Решение по возражению
mail-kind-escalation = Эскалация
mail-kind-digest = Сводка
mail-kind-overdue-list = Перечень просроченных поручений
mail-kind-discipline = Исполнительская дисциплина
mail-kind-corrected = Текст исправлен

## States of a letter

mail-state-created = Ожидает отправки
mail-state-sending = Отправляется
mail-state-sent = Отправлено
mail-state-temporary-failure = Пока не принято, попытка будет повторена
mail-state-permanent-failure = Не доставлено
mail-state-cancelled = Отозвано

## Why a reminder is sent

mail-rule-before = за { $n } { $n ->
    [one] рабочий день
    [few] рабочих дня
   *[many] рабочих дней
 } до срока
mail-rule-on-the-day = в день истечения срока
mail-rule-overdue-first = срок нарушен, первый рабочий день
mail-rule-overdue = срок нарушен, напоминание { $n }

## Letters: what several of them say

mail-product = Кенес
mail-subject = № { $reference }. { $title }
mail-directive = Поручение
mail-directive-of-protocol = № { $reference }, протокол № { $protocol } { $of }
mail-content = Содержание
mail-deadline = Срок исполнения
mail-deadline-none = срок не установлен
mail-internal-date = Внутренний срок
mail-lead = Ответственный исполнитель
mail-co-executors = Соисполнители
mail-days-off = Нерабочие дни до срока
mail-weekend-work = Рабочие дни в выходные
mail-last-report = Последний отчёт
mail-last-report-none = не представлен
mail-words = Текст протокола
mail-remarks = Замечания
mail-reason = Обоснование
mail-open = Открыть поручение
mail-why-lead = Письмо направлено, поскольку ваш орган является ответственным исполнителем поручения.
mail-automatic = Письмо составлено системой, ответы на него не читаются.
mail-answers = Письмо составлено системой. Ответ на него поступит на { $mailbox }; отчётом считается только то, что внесено по ссылке выше.
mail-reply-to = Ответы направляются на
mail-no-mailbox = Орган не указал почтовый ящик.
mail-no-head-mailbox = Орган не указал почтовый ящик руководителя.
mail-dissolved = Орган упразднён, правопреемник не указан.
mail-failed-letters = Несколько писем
mail-unsubscribe = Не получать такие письма

## A directive was issued

mail-issued-title-lead = Поручение Совета: ваш орган — ответственный исполнитель
mail-issued-title-co = Поручение Совета: ваш орган — соисполнитель
mail-issued-lead = Ответственный исполнитель: { $body }. Он координирует соисполнителей и представляет итоговый отчёт.
mail-issued-co = Соисполнитель: { $body }. Он представляет свои сведения ответственному исполнителю не позднее внутреннего срока.
mail-issued-answer = Подтвердите получение поручения на его странице. Там же представляется отчёт и при необходимости запрашивается продление срока.
mail-issued-why = Письмо направлено, поскольку протокол подписан { $on } и поручение адресовано вашему органу.

## The words of a directive were corrected

mail-corrected-title = Текст поручения исправлен
mail-corrected-text = Протокол исправлен, теперь действует исправленный текст. Представленные отчёты и продлённые сроки сохраняются.
mail-corrected-reason = Основание исправления
mail-corrected-why = Письмо направлено, поскольку исправленный текст адресован вашему органу.

## A report was returned

mail-returned-title = Отчёт возвращён с замечаниями
mail-returned-text = Секретариат счёл отчёт недостаточным. Срок исполнения не изменился.
mail-returned-answer = В ответ на замечания представьте новый итоговый отчёт на странице поручения.

## A directive was closed

mail-closed-title-done = Поручение снято с контроля как исполненное
mail-closed-title-not-done = Поручение снято с контроля как неисполненное
mail-closed-title-declined = Поручение снято с контроля: отклонено с указанием причин
mail-closed-title-cancelled = Поручение отменено
mail-closed-title-superseded = Поручение заменено другим
mail-closed-title-merged = Поручение объединено с другим
mail-closed-text = Поручение не состоит на контроле { $from }. По нему больше ничего не требуется, напоминания не направляются.

## A request for more time was decided

mail-extension-granted-title = Срок исполнения продлён
mail-extension-granted-text = Новый срок заменяет прежний; сведения о первоначальном сроке сохраняются.
mail-extension-granted-part-text = Для части ({ $letter }) установлен отдельный новый срок. Срок остальных частей не меняется.
mail-extension-granted-until = Новый срок части
mail-extension-refused-title = В продлении срока отказано
mail-extension-refused-text = Срок исполнения остаётся прежним.
mail-extension-asked = Запрошенный срок
mail-extension-earlier = Прежний срок

## Reminders

mail-reminder-left-title = { $n ->
    [one] До срока исполнения остался { $n } рабочий день
    [few] До срока исполнения осталось { $n } рабочих дня
   *[many] До срока исполнения осталось { $n } рабочих дней
}
mail-reminder-today-title = Срок исполнения поручения истекает сегодня
mail-reminder-overdue-title = { $n ->
    [one] Срок исполнения нарушен на { $n } день
    [few] Срок исполнения нарушен на { $n } дня
   *[many] Срок исполнения нарушен на { $n } дней
}
mail-reminder-text = Ответственный исполнитель: { $body }. Срок: { $date }.
mail-reminder-answer = Представьте итоговый отчёт на странице поручения. Продление срока запрашивается там же, не позднее чем за { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
} до его истечения.
mail-reminder-overdue-answer = Представьте итоговый отчёт на странице поручения и укажите причину задержки. Запрос о продлении срока не останавливает исчисление просрочки.
mail-reminder-why = Напоминания направляются до истечения срока, в день его истечения и после нарушения срока, как установлено Советом. Они прекращаются, когда представлен итоговый отчёт или срок перенесён.

## Changes that nobody asked for

mail-moved-title = Срок исполнения перенесён
mail-moved-text = Срок исчислен заново. Сведения о первоначальном сроке сохраняются, напоминания направляются по новому сроку.
mail-moved-by-calendar = Изменён календарь рабочих дней.
mail-let-go-title = Ваш орган больше не является исполнителем
mail-let-go-text = { $body }: по этому поручению больше ничего исполнять не требуется, давший поручение назначил других исполнителей.
mail-let-go-why = Письмо направлено, поскольку ваш орган до сих пор участвовал в исполнении поручения.
mail-objection-title = Возражение отклонено
mail-objection-text = { $body } остаётся исполнителем поручения. Срок исполнения сохраняется.
mail-objection-why = Письмо направлено, поскольку ваш орган возражал против назначения исполнителем.

## Matter that is never sent by mail

mail-neutral-title = Вас ожидает сообщение в системе «Кенес»
mail-neutral-text = Содержание по почте не направляется. Чтобы прочитать его, войдите в систему.
mail-neutral-open = Войти в систему
mail-neutral-why = Письмо направлено, поскольку сообщение касается вашего органа.

## The ledger

mail-lede = Все письма системы: кому, почему и когда направлены, какой получен ответ.
mail-by-relay = Письма передаются почтовому серверу { $relay }.
mail-by-files = Почтовый сервер не задан: письма записываются в файлы.
mail-find = Тема или адрес
mail-count = { $n ->
    [one] { $n } письмо
    [few] { $n } письма
   *[many] { $n } писем
}
mail-heading = Тема
mail-to = Кому
mail-why = Причина
mail-planned-at = Подготовлено
mail-state = Состояние
mail-attempts = Попытки отправки
mail-sent-is-not-delivered = «Отправлено» означает, что письмо принял почтовый сервер; прочитано ли оно, неизвестно.
mail-no-attempts = Попыток ещё не было.
mail-lede-own = Письма вашему органу: почему и когда направлены, какой получен ответ.
mail-csv = Все письма в виде таблицы (CSV)
mail-since = Подготовлено с
mail-until = Подготовлено по
mail-template = Шаблон
mail-sent-at = Отправлено
mail-came-back = Возвращено
mail-answer = Ответ сервера
mail-answered = Попытки, на которые получен ответ
mail-unanswered = Передано, ответ не получен
mail-notice = Уведомление почтового сервера
mail-doubt = Могло быть отправлено дважды
mail-doubt-text = Начато попыток: { $begun }, ответ получен: { $answered }. Работа программы или соединение прервались, поэтому письмо могло быть отправлено более одного раза. У всех экземпляров один и тот же идентификатор сообщения.
mail-retry = Повторить попытку сейчас
mail-again = Направить повторно
mail-again-text = Новое письмо с тем же текстом будет направлено на действующий адрес получателя. Это письмо сохранится в реестре.
mail-again-because = Причина
mail-again-because-hint = Причина сохраняется в истории поручения.
mail-again-of = Направлено повторно; первое письмо
mail-copies = Повторные письма
mail-copy = письмо № { $n }

## Templates

mail-templates = Письма системы
mail-templates-lede = Каждое письмо в том виде, в каком оно было бы составлено сегодня по действительному поручению. Ничего не отправляется.
mail-template-letter = Письмо
mail-template-granted = Срок продлён
mail-template-refused = В продлении срока отказано
mail-template-language = Язык письма
mail-template-number = Номер поручения
mail-template-show = Показать письмо
mail-template-html = В виде HTML
mail-template-open = Открыть, как в почтовой программе
mail-template-none = Такого поручения нет. Введите номер из реестра или оставьте поле пустым — будет взято поручение с самым поздним сроком.
