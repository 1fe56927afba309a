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
