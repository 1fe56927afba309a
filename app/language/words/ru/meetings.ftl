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
