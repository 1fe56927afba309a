## Kinds and states

reports-kind-interim = Промежуточная информация
reports-kind-final = Итоговый отчёт
reports-kind-contribution = Сведения соисполнителя
reports-kind-hint-interim = Не снимает поручение с контроля и не приостанавливает срок.
reports-kind-hint-final = Проверяет секретариат, с контроля снимает давший поручение.
reports-kind-hint-contribution = Направляется ответственному исполнителю, который отчитывается за всех.
reports-state-submitted = На проверке в секретариате
reports-state-accepted = Принят
reports-state-returned = Возвращён с замечаниями

## Answer to a recommendation, request or proposal

reports-answer-accepted = Принято
reports-answer-accepted-in-part = Принято частично
reports-answer-declined = Отклонено с указанием причин

## The secretariat’s verdict

reports-verdict-return = Вернуть с замечаниями
reports-verdict-put-up = Внести председателю на снятие с контроля
