## States of a request for more time

extensions-state-submitted = Решение не принято
extensions-state-granted = Срок продлён
extensions-state-refused = Отказано
extensions-state-withdrawn = Отозван
extensions-state-lapsed = Утратил силу: срок истёк до решения

## Asking for more time

extensions-ask-text = Решение принимает давший поручение. До решения действует прежний срок.
extensions-asked-for = Запрашиваемый срок
extensions-present-date = Действующий срок: { $date }
extensions-reason = Обоснование продления
extensions-ask-by = Запрос подаётся не позднее { $date } (за { $n } { $n ->
    [one] рабочий день
    [few] рабочих дня
   *[many] рабочих дней
 } до срока).
extensions-ask-late = Запрос следовало подать не позднее { $date } (за { $n } { $n ->
    [one] рабочий день
    [few] рабочих дня
   *[many] рабочих дней
 } до срока). Он будет отмечен как поданный с опозданием; это увидит принимающий решение.
extensions-what = Что просят продлить
extensions-whole = Поручение целиком, срок — { $date }
extensions-part = ({ $letter }) { $text }, срок — { $date }
extensions-co-executors-word = Мнение соисполнителей
extensions-co-executors-hint = Кто согласен, кто возражает, кого не спрашивали.

## Deciding on it

extensions-late = Запрос подан позже установленного времени.
extensions-grant = Продлить срок
extensions-refuse = Отказать
extensions-refuse-hint = Обоснование обязательно; орган прочтёт его дословно.
extensions-until = Новый срок
extensions-until-hint = Может отличаться от запрошенного; видны оба.
extensions-consent = Председатель даёт особое согласие на повторное продление
extensions-consent-hint = Срок уже продлевался столько раз, сколько предусмотрено настройками Совета.

## The secretariat’s advice

extensions-word-for = За продление
extensions-word-against = Против продления
extensions-endorse-text = Ваше мнение увидит принимающий решение. Исполнителю оно не показывается.
extensions-word = Ваше мнение
extensions-word-reason = Обоснование
extensions-endorse = Записать мнение

## The record of a request

extensions-title = Запросы о продлении срока
extensions-title-note = каждый остаётся в деле, чем бы он ни закончился
extensions-heading = Запрос № { $n }
extensions-heading-part = Запрос № { $n }, часть ({ $letter })
extensions-asked-on = Подан
extensions-dates = Срок
extensions-advice = Мнение секретариата
extensions-no-advice = Секретариат своего мнения не высказал.
extensions-decision = Решение
extensions-granted-until = Срок продлён до { $date }
extensions-by = { $name }, { $date }
extensions-late-by = С опозданием: следовало подать не позднее { $date }.
extensions-lapsed-note = До истечения срока решение не принято. Срок не изменён, поручение считается просроченным.
extensions-lapsed-ended = Решение не принято до снятия поручения с контроля.
extensions-express = Председатель дал особое согласие на повторное продление.
extensions-withdraw = Отозвать запрос
extensions-withdraw-text = Решение по нему приниматься не будет. Действует прежний срок; запрос можно подать снова.
