## States of a protocol

protocols-state-draft = Проект
protocols-state-signed = Подписан

## Kinds of points

protocols-point-noted = Принято к сведению
protocols-point-decided = Решение
protocols-point-directive = Поручение

## Before the signature

protocols-obstacle-no-points = В протоколе пока нет пунктов.
protocols-obstacle-no-lead = В пункте { $point } не указан ответственный исполнитель.
protocols-obstacle-date-past = Срок по пункту { $point } истекает до подписания: { $date }.
protocols-obstacle-too-short = На исполнение пункта { $point } остаётся менее двух рабочих дней: { $date }.
protocols-obstacle-cannot-be-bound = Формулировка пункта { $point } обязывает, но его ответственному исполнителю нельзя дать обязательное поручение.
protocols-obstacle-language-missing = Нет текста пункта { $point } на казахском или русском языке.

## The draft

protocols-title = Протокол
protocols-point = пункт { $number }
protocols-no-points = Пунктов пока нет.
protocols-add-directive = Добавить поручение
protocols-add-point = Добавить пункт
protocols-edit-point = Изменить пункт
protocols-remove-point = Удалить пункт { $number }
protocols-remove-directive-text = Вместе с пунктом удаляется проект поручения. Это действие нельзя отменить.
protocols-expected-signature = Сроки рассчитаны от ожидаемого дня подписания протокола: { $date }. При подписании они будут рассчитаны заново.
protocols-closed = Протокол подписан или заседание отменено. Подписанный текст не меняется.
protocols-to-the-meeting = К заседанию
protocols-point-lede = Пункт, который никому ничего не поручает: решение или принятие к сведению.
protocols-item = Вопрос повестки дня
protocols-point-number = Номер пункта
protocols-point-number-hint = Если пусто, следующий свободный номер
protocols-point-kind = Что делает пункт
protocols-words = Текст пункта

## The signature

protocols-before-signing = До подписания
protocols-nothing-in-the-way = Подписанию ничто не препятствует.
protocols-to-mend = Сначала исправить
protocols-pointed-out = Обратите внимание, возможно, так и задумано
protocols-not-held-yet = Сначала отметьте, что заседание проведено.
protocols-cannot-be-signed = В нынешнем виде протокол подписать нельзя.
protocols-sign = Отметить подписание
protocols-sign-question = Отметить, что протокол подписан?
protocols-follows-issued = { $n ->
    [one] Выдаётся и ставится на контроль { $n } поручение.
    [few] Выдаются и ставятся на контроль { $n } поручения.
   *[many] Выдаются и ставятся на контроль { $n } поручений.
 }
protocols-follows-leads = Ответственные исполнители: { $names }.
protocols-follows-dates = Первоначальные сроки рассчитываются от дня подписания.
protocols-follows-proposed = Без срока в тексте: { $n }; срок предлагается по правилу.
protocols-follows-mails = На почтовые ящики исполнителей уходит письмо по каждому поручению.
protocols-follows-closed = Повестка дня, список участников, сведения и протокол закрываются для изменений.
protocols-sign-final = Это нельзя отменить. Подписанный текст не меняется.
protocols-number = Номер протокола
protocols-number-hint = Как зарегистрирован; по нему обозначается каждое поручение
protocols-signed-on = День подписания
protocols-signed-on-hint = Не раньше заседания и не позже сегодняшнего дня
protocols-signatory = Кто подписал: должность и имя
protocols-confirm = Протокол подписан на бумаге именно в этом виде
protocols-back-to-draft = Вернуться к проекту
