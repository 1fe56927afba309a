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
protocols-obstacle-dates-differ = В текстах пункта { $point } на разных языках указаны разные даты или сроки.
protocols-obstacle-addressees-differ = В текстах пункта { $point } на разных языках названы разные органы.
protocols-obstacle-limbs-differ = В текстах пункта { $point } на разных языках разное число частей.
protocols-obstacle-no-quorum = Нет кворума: присутствовало { $present }, необходимо { $needed }. Решения не имеют силы.

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

## The signed text and its versions

protocols-number-of = Протокол № { $number }
protocols-text = Текст протокола
protocols-version = Редакция { $n }
protocols-versions = Редакции
protocols-version-heading = Редакция
protocols-signed = Подписание
protocols-reason = Основание исправления
protocols-first-text = Первоначальный текст
protocols-text-stands = Это действующий текст. Исправленное показано рядом с прежним текстом.
protocols-text-replaced = Этот текст больше не действует: его заменила редакция { $n }.
protocols-nothing-for-you = В протоколе нет пунктов, касающихся вашего органа.
protocols-term = Срок в тексте протокола: { $term }
protocols-to-the-directive = К поручению
protocols-no-text = текста нет
protocols-part-words = Текст
protocols-part-title = Краткое название
protocols-part-force-word = Слово, выражающее силу поручения
protocols-part-addressee = Адресат в тексте протокола
protocols-part-limb = Часть ({ $letter })
protocols-part-term = Срок в тексте протокола

## Corrections

protocols-correct = Исправить протокол
protocols-correct-text = Подписанный текст не меняется. Исправление — это новая редакция с отдельной подписью; до подписания действует нынешний текст.
protocols-correct-begin = Начать исправление
protocols-correct-continue = Продолжить исправление
protocols-correct-verb = Исправить
protocols-correction = Исправление
protocols-correction-of = Исправление протокола № { $number }
protocols-correction-lede = Исправьте текст пунктов. Исполнители здесь не меняются, отчёты, подтверждения и установленные позже сроки сохраняются.
protocols-unchanged = без изменений
protocols-changed = исправлено
protocols-nothing-corrected = Пока ничего не исправлено. Исправьте хотя бы один пункт, после этого исправление можно подписать.
protocols-corrected-points = { $n ->
    [0] Исправленных пунктов пока нет.
    [one] Исправлен { $n } пункт.
    [few] Исправлены { $n } пункта.
   *[many] Исправлено { $n } пунктов.
 }
protocols-correct-point = Исправить пункт { $number }
protocols-correct-point-lede = Подписанный текст остаётся доступен рядом с исправленным.
protocols-limbs-hint = { $n ->
    [one] { $n } строка: число частей не меняется.
    [few] { $n } строки, по одной на каждую часть: их число не меняется.
   *[many] { $n } строк, по одной на каждую часть: их число не меняется.
 }
protocols-term-hint = Если из текста следует другой срок и новый срок ещё не устанавливался, при подписании срок изменится.
protocols-reason-hint = Его прочтут все, кому доступен протокол: без сведений для служебного пользования
protocols-correction-sign = Отметить подписание исправления
protocols-correction-to-sign = К подписанию
protocols-correction-follows-text = Исправленный текст становится действующим, прежний остаётся доступен для чтения.
protocols-correction-follows-work = Отчёты, подтверждения и запросы на продление срока не меняются.
protocols-correction-follows-dates = Срок меняется, только если он следует из исправленного текста и новый срок ещё не устанавливался; первоначальный срок остаётся видимым.
protocols-correction-follows-mails = Исполнители исправленных поручений, стоящих на контроле, получают письмо.
protocols-correction-number = Номер исправленного протокола
protocols-correction-number-hint = Может остаться прежним; номера поручений не меняются
protocols-correction-signed-on-hint = Не раньше действующей редакции и не позже сегодняшнего дня
protocols-correction-confirm = Исправленный протокол подписан на бумаге именно в этом виде
protocols-correction-discard = Отказаться от исправления
protocols-correction-discard-text = Внесённые исправления будут потеряны. Подписанный текст останется прежним.

## Extracts

protocols-extract = Выписка из протокола
protocols-extract-of = Выписка из протокола № { $number } { $of }
protocols-extract-for = Для органа
protocols-extract-show = Показать выписку
protocols-extract-choose = Выберите орган, для которого нужна выписка.
protocols-extract-empty = В протоколе нет пунктов, адресованных этому органу.
protocols-extract-no-date = срок не установлен
protocols-extract-signed = Протокол подписан { $on }: { $who }.
protocols-extract-version = Редакция { $n }.
protocols-extract-true = В выписку включены только пункты, адресованные этому органу.
