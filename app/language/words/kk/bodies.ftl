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

## The register

bodies-title = Органдар мен топтар
bodies-lede = Кеңеске кім кіреді, әр органға қандай тапсырма беруге болады және хаттар қайда жіберіледі.
bodies-register = Органдар тізілімі
bodies-name = Орган
bodies-standing = Кеңестегі мәртебесі
bodies-binding = Тапсырмалардың міндеттілігі
bodies-mailbox = Органның пошта жәшігі
bodies-until = қолданылған соңғы күні: { $date }
bodies-groups = Топтар
bodies-groups-note = Хаттамадағы жалпы атау қай органдарды білдіреді; күндері көрсетілсе, орган топқа сол кезеңде кіреді.
