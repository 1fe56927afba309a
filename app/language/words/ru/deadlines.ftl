## Lengths

deadlines-length-calendar-days = { $n } { $n ->
    [one] календарный день
    [few] календарных дня
   *[many] календарных дней
 }
deadlines-length-working-days = { $n } { $n ->
    [one] рабочий день
    [few] рабочих дня
   *[many] рабочих дней
 }
deadlines-length-weeks = { $n } { $n ->
    [one] неделя
    [few] недели
   *[many] недель
 }
deadlines-length-months = { $n } { $n ->
    [one] месяц
    [few] месяца
   *[many] месяцев
 }
deadlines-length-quarters = { $n } { $n ->
    [one] квартал
    [few] квартала
   *[many] кварталов
 }
deadlines-length-half-years = { $n } { $n ->
    [one] полугодие
    [few] полугодия
   *[many] полугодий
 }
deadlines-length-years = { $n } { $n ->
    [one] год
    [few] года
   *[many] лет
 }

## Terms: within a length

deadlines-within-calendar-days = в течение { $n } { $n ->
    [one] календарного дня
   *[other] календарных дней
 }
deadlines-within-working-days = в течение { $n } { $n ->
    [one] рабочего дня
   *[other] рабочих дней
 }
deadlines-within-weeks = в течение { $n } { $n ->
    [one] недели
   *[other] недель
 }
deadlines-within-months = в течение { $n } { $n ->
    [one] месяца
   *[other] месяцев
 }
deadlines-within-quarters = в течение { $n } { $n ->
    [one] квартала
   *[other] кварталов
 }
deadlines-within-half-years = в течение { $n } { $n ->
    [one] полугодия
   *[other] полугодий
 }
deadlines-within-years = в течение { $n } { $n ->
    [one] года
   *[other] лет
 }
deadlines-within-from-meeting = { $within } со дня заседания
deadlines-within-from-signature = { $within } со дня подписания
deadlines-within-from-registration = { $within } со дня регистрации
deadlines-within-from-receipt = { $within } со дня получения
deadlines-within-from-event = { $within } со дня события

## Terms: the end of a period

deadlines-end-this-week = до конца текущей недели
deadlines-end-this-month = до конца текущего месяца
deadlines-end-this-quarter = до конца текущего квартала
deadlines-end-this-half-year = до конца текущего полугодия
deadlines-end-this-year = до конца текущего года
deadlines-end-next-week = до конца следующей недели
deadlines-end-next-month = до конца следующего месяца
deadlines-end-next-quarter = до конца следующего квартала
deadlines-end-next-half-year = до конца следующего полугодия
deadlines-end-next-year = до конца следующего года
deadlines-end-month = до конца { $month }
deadlines-end-month-of-year = до конца { $month } { $year } года
deadlines-end-quarter = до конца { $quarter } квартала
deadlines-end-quarter-of-year = до конца { $quarter } квартала { $year } года
deadlines-end-half-year = до конца { $half } полугодия
deadlines-end-half-year-of-year = до конца { $half } полугодия { $year } года
deadlines-end-year = до конца { $year } года

## Terms: again and again

deadlines-monthly = ежемесячно
deadlines-monthly-by = ежемесячно, до { $day }-го числа
deadlines-quarterly = ежеквартально
deadlines-quarterly-by = ежеквартально, до { $day }-го числа месяца, следующего за кварталом
deadlines-half-yearly = раз в полугодие
deadlines-half-yearly-by = раз в полугодие, до { $day }-го числа месяца, следующего за полугодием
deadlines-yearly = ежегодно
deadlines-yearly-by = ежегодно, { $by }
deadlines-permanently = постоянно
deadlines-urgent = срочно
deadlines-very-urgent = весьма срочно
deadlines-promptly = оперативно
deadlines-not-given = в протоколе срок не указан

## Where a term starts

deadlines-start-meeting = День заседания
deadlines-start-signature = День подписания
deadlines-start-registration = День регистрации
deadlines-start-receipt = День получения
deadlines-start-event = День события

## The rule applied

deadlines-applied-as-written = Как указано в протоколе
deadlines-applied-default-term = Правило «срок не указан»: { $length }
deadlines-applied-answer-term = Срок ответа на рекомендацию или просьбу: { $length }
deadlines-applied-urgency = Срок, установленный для пометки «{ $mark }»: { $length }
deadlines-applied-recurring-day = Обычный срок периодического отчёта: до { $day }-го числа следующего месяца
deadlines-applied-standing-report = Ежегодный отчёт по постоянному поручению

## The steps of a reckoning

deadlines-step-written = Дата указана в протоколе: { $date }.
deadlines-step-added = { $length } { $from }: { $reached }.
deadlines-step-added-last-of-month = { $length } { $from }: { $reached } — последний день месяца, в котором такого числа нет.
deadlines-step-period-end = Период заканчивается { $reached } ({ $period }).
deadlines-step-occurrence = Ближайший раз ({ $rhythm }): { $reached }.
deadlines-step-rolled-previous = { $from } — нерабочий день; предшествующий рабочий день — { $reached }.
deadlines-step-rolled-next = { $from } — нерабочий день; следующий рабочий день — { $reached }.
deadlines-step-rolled-none = { $from } — нерабочий день; срок не переносится.

## Days left out and days counted

deadlines-skipped = { $days }: { $reason }
deadlines-skipped-weekend = выходные дни
deadlines-worked = { $day } — рабочий день: { $reason }
deadlines-day-off-moved = { $feast }, перенос выходного дня

## Feasts

deadlines-feast-new-year = Новый год
deadlines-feast-christmas = Православное Рождество
deadlines-feast-womens-day = Международный женский день
deadlines-feast-nauryz = Наурыз мейрамы
deadlines-feast-unity-day = Праздник единства народа Казахстана
deadlines-feast-defender-day = День защитника Отечества
deadlines-feast-victory-day = День Победы
deadlines-feast-capital-day = День столицы
deadlines-feast-constitution-day = День Конституции
deadlines-feast-kurban-ait = Курбан-айт
deadlines-feast-republic-day = День Республики
deadlines-feast-first-president-day = День Первого Президента
deadlines-feast-independence-day = День Независимости

## Cautions

deadlines-caution-expected = Рассчитано от ожидаемой даты; при подписании протокола срок будет рассчитан заново.
deadlines-caution-proposed = В протоколе дата не указана: срок предложен по правилу.
deadlines-caution-beyond-calendar = На этот период календаря рабочих дней ещё нет; нерабочие дни могут добавиться.
deadlines-caution-estimated = В этот период попадает праздник по лунному календарю; его дата предположительна.
deadlines-too-short-past = Эта дата уже прошла.
deadlines-too-short = Остаётся слишком мало рабочих дней.

## The days of the count

deadlines-cell-start = день начала отсчёта
deadlines-cell-counted = рабочий день { $n }
deadlines-cell-off = нерабочий день
deadlines-cell-due = срок
deadlines-cell-overdue = просрочка, день { $n }

## How a date came about

deadlines-line = { $label }: { $value }
deadlines-words = Формулировка
deadlines-expected = ожидается
deadlines-rule = Правило
deadlines-skipped-title = Нерабочие дни
deadlines-skipped-days = { $n ->
    [one] не учтён { $n } нерабочий день
    [few] не учтено { $n } нерабочих дня
   *[many] не учтено { $n } нерабочих дней
}
deadlines-skipped-weekends = { $n ->
    [one] Выходные: не учтён { $n } день
    [few] Выходные: не учтено { $n } дня
   *[many] Выходные: не учтено { $n } дней
}
deadlines-first-date = Первоначальный срок
deadlines-current-date = Действующий срок
deadlines-change = Изменение { $n }
deadlines-part = Часть ({ $letter })
deadlines-changed-by = Срок изменён: { $name }, { $date }
deadlines-asked-for = Запрашивался срок: { $date }.
deadlines-by-calendar = Посчитано по версии { $version } календаря рабочих дней
deadlines-counted-again = Пересчитано, так как календарь изменён
deadlines-days-counted = Подсчёт дней по неделям
deadlines-week-of = Неделя с
deadlines-weeks-left-out = { $n ->
    [one] { $n } неделя не показана
    [few] { $n } недели не показаны
   *[many] { $n } недель не показано
}

## Why the words of a term were not understood

deadlines-problem-not-understood = Срок не распознан. Укажите дату или период, например «до 1 июня 2019 года», «10 рабочих дней», «в месячный срок», либо оставьте поле пустым: будет применён срок по умолчанию
deadlines-problem-too-long = Сократите срок до { $max } знаков
deadlines-problem-no-such-date = Даты { $day } { $month } { $year } года нет
deadlines-problem-no-such-month = Месяца { $month } нет: укажите сначала день, затем месяц
deadlines-problem-no-such-day = В месяце нет { $day }-го числа
deadlines-problem-year-missing = Укажите и год, четырьмя цифрами
deadlines-problem-year-out-of-range = Год должен быть от { $first } до { $last }
deadlines-problem-amount-out-of-range = Период должен быть не менее 1 и не более { $length }
