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

## A body

bodies-add = Орган қосу
bodies-add-lede = Кеңес тапсырма беретін немесе өкілдері отырыстарға қатысатын орган.
bodies-full-name = Толық атауы
bodies-short-name = Қысқаша атауы
bodies-kind = Түрі
bodies-parent = Құрамында болатын орган
bodies-no-parent = Басқа органның құрамына кірмейді
bodies-binding-hint = Міндеттейтін сөз міндеттеуге болмайтын органға айтылса, жоба дайындағанда және қол қойғанда ескертіледі.
bodies-week = Жұмыс аптасы
bodies-week-five = Бес күн
bodies-week-six = Алты күн
bodies-mailbox-hint = Қызметкердің емес, органның пошта жәшігі. Хаттар мен еске салулар соған жіберіледі.
bodies-valid-from = Осы атаумен алғашқы күні
bodies-valid-from-hint = Толтырылмаса: әрқашан
bodies-valid-to = Соңғы күні
bodies-valid-to-hint = Құқық мирасқорынсыз таратылған орган үшін
bodies-span = Болған кезеңі
bodies-leads = Жауапты орындаушы ретінде
bodies-correct = Жазбаны түзету
bodies-correct-note = жаңа атау — түзету емес: ол құқық мирасқорлығы ретінде ресімделеді

## Succession

bodies-succession = Атауын өзгерту, біріктіру, бөлу
bodies-succession-text = Бақылаудағы тапсырмалар мен топтардағы орны құқық мирасқорына өтеді; аяқталғандар бұрынғы атауын сақтайды.
bodies-succession-record = Құқық мирасқорлығын ресімдеу
bodies-succession-lede = Төменде аталғанның бәрі бірден өтеді. Әр тапсырмада бұрынғы және жаңа атауы белгіленеді.
bodies-succession-kind = Не болды
bodies-succession-renamed = Атауы өзгерді
bodies-succession-merged = Басқа органға қосылды
bodies-succession-split = Бөлінді
bodies-succession-renamed-hint = Сол орган басқа атаумен. Қызметкерлері мен пошта жәшігі сақталады.
bodies-succession-merged-hint = Міндеттері мен қызметкерлерін басқа орган қабылдайды.
bodies-succession-split-hint = Міндеттерін бірнеше орган қабылдайды; басқасы көрсетілмегенін біріншісі қабылдайды. Қызметкерлерді әкімші бөледі.
bodies-succession-on = Құқық мирасқорының алғашқы күні
bodies-succession-on-hint = Бүгін немесе өткен күн
bodies-succession-act = Негіз болған акт
bodies-succession-act-hint = Нөмірі мен күні, актінің өзіндегідей
bodies-successor = Құқық мирасқоры
bodies-successor-hint = Тізілімдегі орган немесе төменде аталған жаңа орган
bodies-successor-new = Төменде аталған жаңа орган
bodies-new-name = Жаңа органның атауы
bodies-new-mailbox-hint = Толтырылмаса: пошта жәшігі бұрынғыша
bodies-others = Бөліну кезіндегі басқа құқық мирасқорлары
bodies-others-hint = Жаңа органдар алдымен тізілімге енгізіледі.
bodies-moves = Не өтеді
bodies-moves-note = орган орындауына қатысатын бақылаудағы тапсырмалар
bodies-moves-none = Орган бақылаудағы бірде-бір тапсырмаға қатыспайды.
bodies-moves-groups = Бұл топтарда оның орнына құқық мирасқоры кіреді:
bodies-people = Орган атынан { $n } қызметкер әрекет етеді; орган бөлінбесе, олар құқық мирасқорының атынан әрекет етеді.
bodies-place = Бөліну кезінде: бұл тапсырманы кім қабылдайды
bodies-place-first = Бірінші құқық мирасқоры
bodies-succession-confirm = Тізімді қарап шықтым, құқық мирасқорлығын растаймын.
bodies-predecessors = Бұрын
bodies-successors = Құқық мирасқоры

## A group

bodies-add-group = Топ қосу
bodies-edit-group = Топты өзгерту
bodies-group-lede = Хаттамадағы жалпы атау нені білдіреді. Тапсырмада топ отырыс күні білдірген органдар қалады.
bodies-group-name = Топтың атауы
bodies-members = Құрамы
bodies-members-note = хаттамада өзгеше айтылмаса, тізімдегі бірінші орган үйлестіреді
bodies-members-new-hint = Реті мен күндері кейін белгіленеді.
bodies-members-empty = Топта әзірге орган жоқ. Біріншісін төменде қосыңыз.
bodies-add-member = Топқа орган қосу
bodies-choose = Органды таңдаңыз
bodies-position = Тізімдегі орны
bodies-member-from = Топқа кірген күні
bodies-member-to = Соңғы күні
bodies-remove-member = Шығару: { $body }
bodies-remove-member-text = Қате енгізілген жазба үшін ғана. Топтан шыққан органға соңғы күні көрсетіледі.

## Contacts

bodies-contacts = Кімге жазылады
bodies-contacts-note = Органның пошта жәшігі барлық хатты алады; бұл тұлғалар өз хаттарын онымен қатар алады.
bodies-no-people = Бұл органның тіркелгілері әлі жоқ.
bodies-nobody = Ешкім
bodies-alternate-hint = Жауапты тұлға болмағанда және екінші сатыда хат алады.
bodies-head-mailbox = Басшы қабылдауының пошта жәшігі
bodies-head-mailbox-hint = Орган мерзімнен кейін ұзақ есеп бермесе, сонда жазылады.
