## Kinds of bodies

bodies-kind-ministry = Министрлік
bodies-kind-agency = Агенттік
bodies-kind-special-agency = Арнаулы орган
bodies-kind-committee = Министрлік комитеті
bodies-kind-akimat = Әкімдік
bodies-kind-court = Сот
bodies-kind-own-office = Кеңестің өз аппараты
bodies-kind-outside = Бөгде ұйым

## Standing in the council

bodies-standing-chair = Төраға
bodies-standing-member = Кеңес мүшесі
bodies-standing-invited = Шақырылған
bodies-standing-none = Кеңес құрамына кірмейді

## How the council may address a body

bodies-binding-direct = Міндетті тапсырма беруге болады
bodies-binding-by-agreement = Міндетті тапсырма — келісім бойынша
bodies-binding-recommend-only = Тек сұрауға және ұсынуға болады
bodies-binding-not-addressable = Тапсырма берілмейді
