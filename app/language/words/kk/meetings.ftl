## Kinds of meetings

meetings-kind-ordinary = Кезекті отырыс
meetings-kind-extended = Кеңейтілген отырыс
meetings-kind-extraordinary = Кезектен тыс отырыс
meetings-kind-field = Көшпелі отырыс
meetings-kind-absentee = Сырттай дауыс беру
meetings-kind-workshop = Семинар

## States of a meeting

meetings-state-planned = Жоспарланған
meetings-state-agenda-draft = Күн тәртібінің жобасы
meetings-state-agenda-approved = Күн тәртібі бекітілді
meetings-state-held = Өткізілді
meetings-state-protocol-pending = Хаттама ресімделуде
meetings-state-closed = Хаттамаға қол қойылды
meetings-state-postponed = Кейінге қалдырылды
meetings-state-cancelled = Өткізілмейді

## Attendance

meetings-capacity-chair = Төраға
meetings-capacity-member = Кеңес мүшесі
meetings-capacity-acting = Кеңес мүшесін алмастырушы
meetings-capacity-invited = Шақырылған
meetings-capacity-foreign-guest = Шетелдік қонақ
meetings-presence-not-recorded = белгіленбеген
meetings-presence-present = қатысты
meetings-presence-absent = қатысқан жоқ
