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

## Deciding on it

extensions-asked = Запрашиваемый срок: { $date }. Дата запроса: { $on }.
extensions-late = Запрос подан позже установленного времени.
extensions-grant = Продлить срок
extensions-refuse = Отказать
extensions-refuse-hint = Обоснование обязательно; орган прочтёт его дословно.
extensions-until = Новый срок
extensions-until-hint = Может отличаться от запрошенного; видны оба.
