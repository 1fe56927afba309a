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

## The form of a report

reports-text = Что сделано
reports-answer = Ответ органа
reports-confidence = Будет ли исполнено в срок?
reports-slippage-reason = Причина задержки
reports-slippage-hint = Срок исполнения истёк; причина указывается вместе с отчётом.
reports-files = Документы
reports-files-types = Типы файлов
reports-files-limit = Ограничение
reports-files-size = не более { $n } { $n ->
    [one] файла
   *[other] файлов
 }, каждый до { $size }
reports-reference = Принятый акт или адрес
reports-reference-hint = Номер и дата, как в самом акте, например 107/НҚ от 1 марта 2019 года
reports-limb = Какую часть подтверждают документы
reports-limb-all = Всё поручение
reports-signed-by = Кем подписано
reports-signed-by-hint = Руководитель органа или его заместитель: должность и фамилия
reports-submit-contribution = Передать сведения ответственному исполнителю
reports-silent-before = Сведения не представлены: { $bodies }. Отчитаться всё равно можно; в отчёте это будет указано.
reports-silent-note = О соисполнителях, не представивших сведения
reports-silent-note-hint = Что и когда у них запрошено. Указывается в отчёте; нарушение на их стороне.

## Reports on a directive

reports-heading = { $kind } № { $n }
reports-by = { $body }; подписано: { $signed }
reports-slippage = Причина задержки: { $reason }
reports-silent = Сведения не представили: { $bodies }
reports-remarks = Замечания

## The check

reports-check-text = Отметьте по каждой части, чем она подтверждена. Затем внесите поручение на снятие с контроля или верните отчёт.
reports-silent-check = Ко времени отчёта сведения не представили соисполнители: { $bodies }. Это их нарушение, а не ответственного исполнителя.
reports-check-remarks = Замечания органу
reports-check-remarks-hint = Обязательны при возврате. Орган прочтёт их дословно.

## Interim information of a kind of its own

reports-matter-no-change = Без изменений
reports-matter-road-map = Дорожная карта
reports-no-change = С последнего отчёта ничего не изменилось.
reports-promised-on = Будет исполнено до
reports-promised-on-hint = Если рекомендация принята, но ещё не исполнена. Совет оставит её на контроле до этого дня.
reports-promised = срок исполнения: { $date }
