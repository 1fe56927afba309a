## States of an objection

objections-state-raised = Ожидает решения давшего поручение
objections-state-upheld = Принято: назначены другие исполнители
objections-state-dismissed = Отклонено

## On the file of a directive

objections-title = Возражения против назначения исполнителем
objections-note = возражение не приостанавливает срок

## Objecting

objections-raise-text = Укажите, почему ваш орган не должен исполнять это поручение. Решает давший поручение; до решения поручение и срок действуют.
objections-until = Возразить можно { $date }.
objections-reason = Почему ваш орган не должен быть исполнителем

## Deciding

objections-raised = { $on }, { $by }
objections-uphold = Принять: назначить других исполнителей
objections-dismiss = Отклонить возражение
objections-dismiss-reason = Основания отклонения
objections-dismiss-hint = Обязательны. Орган прочтёт их дословно.
