## Kinds of meetings

meetings-kind-ordinary = Очередное заседание
meetings-kind-extended = Расширенное заседание
meetings-kind-extraordinary = Внеочередное заседание
meetings-kind-field = Выездное заседание
meetings-kind-absentee = Заочное голосование
meetings-kind-workshop = Семинар

## States of a meeting

meetings-state-planned = Запланировано
meetings-state-agenda-draft = Проект повестки дня
meetings-state-agenda-approved = Повестка дня утверждена
meetings-state-held = Проведено
meetings-state-protocol-pending = Оформляется протокол
meetings-state-closed = Протокол подписан
meetings-state-postponed = Отложено
meetings-state-cancelled = Отменено

## Attendance

meetings-capacity-chair = Председатель
meetings-capacity-member = Член совета
meetings-capacity-acting = Замещает члена совета
meetings-capacity-invited = Приглашённый
meetings-capacity-foreign-guest = Иностранный гость
meetings-presence-not-recorded = не отмечено
meetings-presence-present = присутствовал
meetings-presence-absent = отсутствовал

## The list, and planning

meetings-title = Заседания
meetings-plan = Запланировать заседание
meetings-edit = Изменить сведения о заседании
meetings-none = Заседаний пока не внесено.
meetings-of-year = Заседания { $year } года
meetings-of-day = Заседание { $day }
meetings-of-days = Заседание { $days }
meetings-workshop-of-day = Семинар { $day }
meetings-workshop-of-days = Семинар { $days }
meetings-number-of-year = Заседание № { $number } за { $year } год
meetings-workshop-number-of-year = Семинар № { $number } за { $year } год
meetings-chaired-by = председательствует: { $chair }
meetings-number = Номер
meetings-number-hint = По порядку в текущем году
meetings-meeting = Заседание
meetings-kind = Вид
meetings-place = Место проведения
meetings-state = Состояние
meetings-items = Вопросы
meetings-directives = Поручения
meetings-overdue = Просрочено
meetings-starts-on = День или первый день
meetings-ends-on = Последний день
meetings-ends-on-hint = Только для заседания, которое длится несколько дней
meetings-language = Язык заседания
meetings-language-hint = При сомнениях сначала обращаются к тексту на этом языке
meetings-chair = Председательствующий: должность и имя
meetings-subject = Тема, если она есть

## The page of a meeting

meetings-protocol = Протокол
meetings-protocol-number = Протокол № { $number }
meetings-protocol-dated = датирован: { $date }
meetings-protocol-secretariat-only = Виден только секретариату
meetings-protocol-corrected = Текст действует в редакции { $n }, исправленной { $date }. Прежние редакции доступны для чтения.
meetings-protocol-text = Текст протокола и его редакции
meetings-papers-due = Материалы представляются
meetings-agenda-locks = Повестка дня закрывается
meetings-meeting-days = Заседание
meetings-overdue-today = Просрочено сегодня
meetings-due-soon = Срок в ближайшие 10 рабочих дней
meetings-closed-done = Снято с контроля как исполненные
meetings-decisions = Решения
meetings-nothing-to-control = контроля не требует
meetings-of-force-binding = обязательных: { $n }
meetings-of-force-request = просьб: { $n }
meetings-of-force-recommendation = рекомендаций: { $n }
meetings-of-force-proposal = предложений: { $n }
meetings-limbs-proven = Подтверждено частей: { $proven } из { $n }
meetings-points = { $n ->
    [one] пункт { $numbers }
    [few] пункты { $numbers }
   *[many] пункты { $numbers }
 }
meetings-agenda = Повестка дня
meetings-agenda-empty = В повестке дня пока нет вопросов.
meetings-agenda-not-yet = Повестка дня будет показана после утверждения.
meetings-minutes = { $n } мин
meetings-minutes-in-all = Всего минут: { $n }
meetings-reports = — докладчик
meetings-co-reports = — содоклад
meetings-findings = Сведения, представленные Совету
meetings-findings-of-workshop = Представленные сведения
meetings-findings-note = в цифрах, по вопросам повестки дня
meetings-item = Вопрос { $n }
meetings-finding-change = изменение к прошлому периоду
meetings-decided = Что решено
meetings-decided-note = текст протокола; подчёркнуто слово, которым дано поручение
meetings-points-draft = Протокол не подписан: поручения ещё не выданы, эти пункты видит только секретариат.
meetings-due = Срок: { $date }
meetings-date-proposed = предложен по правилу
meetings-all-dates-proposed = Ни для одного поручения срок в протоколе не указан. Первоначальные сроки предложены по правилу «срок не указан»; последующие изменения указаны на странице каждого поручения.
meetings-without-item = Вне вопросов повестки дня
meetings-with = соисполнители: { $names }
meetings-no-lead = Ответственный исполнитель не указан
meetings-in-the-source = Адресат в тексте протокола: { $addressee }
meetings-workshop-issues-nothing = Семинар не является заседанием Совета: поручения на нём не даются.
meetings-attendance = Участники
meetings-members-present = Присутствовало членов совета: { $present } из { $n }
meetings-quorum = Представлено мест: { $present } из { $n }, для кворума необходимо: { $needed }. Голосов для принятия решения: { $votes }.
meetings-no-quorum = Кворума нет: решения не имеют силы.
meetings-no-chair = Председатель отсутствовал, при равенстве голосов решающего голоса нет.
meetings-foreign-guests = Иностранные гости
meetings-office = Должность
meetings-capacity = Статус
meetings-presence = Присутствие
meetings-acting-for = замещает: { $member }

## What the secretariat does next

meetings-prepare = Подготовка заседания
meetings-edit-agenda = Изменить повестку дня
meetings-edit-findings = Изменить сведения для Совета
meetings-edit-attendance = Изменить список участников
meetings-edit-protocol = Составить протокол
meetings-next-step = Следующий шаг:
meetings-to-agenda-draft = Подготовить проект повестки дня
meetings-to-agenda-approved = Отметить утверждение повестки дня
meetings-to-held = Отметить проведение заседания
meetings-to-postponed = Отложить заседание
meetings-to-cancelled = Отменить заседание
meetings-put-off = Отложить или отменить
meetings-put-off-text = К отложенному заседанию можно вернуться, к отменённому нельзя.
meetings-protocol-next = Заседание проведено. Следующий шаг: протокол.
meetings-begin-protocol = Начать протокол
meetings-go-on-with-protocol = Продолжить протокол
meetings-no-longer-open = Протокол подписан или заседание отменено: здесь уже ничего изменить нельзя.

## The editor of the agenda

meetings-order-hint = Перетащите вопрос или воспользуйтесь стрелками
meetings-question = вопрос { $n }
meetings-item-title = Вопрос
meetings-minutes-label = Минуты
meetings-rapporteur = Докладчик
meetings-nobody-yet = Пока не указан
meetings-co-rapporteurs = Содокладчики
meetings-no-co-rapporteurs = Добавить содокладчиков
meetings-co-rapporteurs-are = Содокладчики: { $names }
meetings-move-up = Переместить вопрос { $n } выше
meetings-move-down = Переместить вопрос { $n } ниже
meetings-remove-item = Снять вопрос { $n } с повестки дня
meetings-remove-item-text = Вместе с вопросом удаляются сведения к нему. Вопрос, по которому в протоколе есть пункты, снять нельзя.
meetings-add-item = Добавить вопрос
meetings-minutes-given = Распределено минут: { $n }.
meetings-items-without-minutes = Без времени вопросов: { $n }.
meetings-before-agenda = До утверждения повестки дня
meetings-ready = Готово: { $done } из { $n }
meetings-missing = отсутствует
meetings-each-rapporteur = Докладчик по каждому вопросу
meetings-each-minutes = Время на каждый вопрос
meetings-each-in-kazakh = Каждый вопрос на казахском языке
meetings-each-in-russian = Каждый вопрос на русском языке
meetings-attendance-begun = Список участников
meetings-still-open = Остаётся на контроле с прошлых заседаний

## The editors of findings and attendance

meetings-findings-lede = Цифры и утверждения, представляемые Совету, по вопросам повестки дня. Значение, единица и период пишутся на вашем языке.
meetings-findings-need-items = Сведения относятся к вопросам повестки дня. Вопросов пока нет.
meetings-finding-label = Что означает цифра
meetings-finding-value = Значение
meetings-finding-unit = Единица
meetings-finding-period = Период
meetings-finding-is-change = Это изменение
meetings-finding-is-change-hint = Значение показывает разницу с прошлым периодом, а не уровень.
meetings-add-finding = Добавить сведения
meetings-remove-finding = Удалить сведения { $n }
meetings-attendance-lede = Нет отметки не значит отсутствовал: оставьте так, пока не известно. Гости не бывают исполнителями поручений.
meetings-attendance-empty = Участники пока не внесены.
meetings-add-line = Добавить участника
meetings-change-office = Изменить должность
meetings-line-body = Орган
meetings-no-body = Ни один из них
meetings-office-hint = Если пусто, указывается название органа
meetings-person = Имя участника
meetings-acting-for-label = Кого замещает
meetings-remove-line = Удалить из списка: { $office }

## Items that were not considered

meetings-item-deferred = Перенесён на следующее заседание
meetings-item-withdrawn = Снят с рассмотрения
meetings-settle-item = Вопрос { $n } не рассматривался
meetings-settle-text = После согласования повестки дня перенести или снять вопрос может только само заседание. Вопрос остаётся в этой повестке с записью в протоколе.
meetings-settle-outcome = Что решило заседание
meetings-settle-to = На какое заседание
meetings-settle-to-none = Заседание не выбрано
meetings-settle-minute = Запись: причина
meetings-settle = Отметить
meetings-deferred-to = Перенесён на заседание
meetings-carried-from = Перенесён с заседания
