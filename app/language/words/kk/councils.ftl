## Кеңестің баптаулары

councils-settings = Кеңестің баптаулары
councils-lede = Заңнамада белгіленбеген немесе тексеру мүмкін болмаған қағидалар. Әрқайсысының әдепкі мәні мен алынған дереккөзі көрсетілген.
councils-later = Өзгеріс содан кейін берілген тапсырмаларға және кейінгі сұраулар мен материалдарға қатысты. Қолданыстағы ешбір мерзім өзгертілмейді.
councils-schedule-note = Кесте өзгертілгеннен кейін бақылаудағы барлық тапсырма бойынша хаттар бірден жаңа кестеге сәйкес жіберіледі.
councils-default = Әдепкі мәні: { $value }
councils-source = дереккөзі: { $key }
councils-own = әзірлеуші таңдаған
councils-unit = Өлшемі
councils-month = Айы
councils-confirm = Бұдан былай берілетін тапсырмаларға осы баптаулар қолданылатыны маған белгілі
councils-save = Баптауларды өзгерту
councils-changes = Өзгерістер
councils-no-changes = Әлі өзгеріс болған жоқ: барлық баптау әдепкі мәнінде.

## Бөлімдер

councils-chapter-terms = Мәтінде мерзім болмаса қолданылатын мерзімдер
councils-chapter-counting = Мерзімдер қалай есептеледі
councils-chapter-execution = Орындау барысында
councils-chapter-reminders = Еске салу және жоғары деңгейге шығару
councils-chapter-meetings = Отырыстар мен хаттамалар

## Баптаулар

councils-not-given = Хаттамада мерзім көрсетілмеген
councils-answer = Ұсынымға, өтінішке немесе ұсынысқа жауап
councils-urgent = «Шұғыл»
councils-very-urgent = «Өте шұғыл»
councils-promptly = «Жедел»
councils-recurring-day = Ай сайынғы және тоқсан сайынғы есеп, келесі айдың күні
councils-half-yearly-day = Жартыжылдық есеп, келесі айдың күні
councils-standing-report = Тұрақты тапсырма бойынша жыл сайынғы есеп
councils-start = Мерзім есептеле бастайтын күн
councils-roll = Демалыс күніне түскен мерзім
councils-week = Кеңестің жұмыс аптасы
councils-too-short-days = Қол қою алдында мынадан қысқа мерзім туралы ескертіледі
councils-co-executor-days = Бірлесіп орындаушылар мәліметті жауапты орындаушының мерзімінен бұрын береді
councils-extension-notice-days = Мерзімін ұзарту мерзім аяқталғанға дейін сұралады
councils-extensions-max = Төрағаның арнайы келісімінсіз ұзарту
councils-objection-days = Орындаушы болып белгіленуге қарсылық, берілгеннен кейін
councils-road-map-months = Жол картасы мынадан ұзақ мерзімде талап етіледі
councils-road-map-days = Жол картасы ұсынылады, берілгеннен кейін
councils-still-days = «Қозғалыссыз»: есеп болмаған уақыт
councils-remind-binding = Міндетті тапсырмалар: мерзімге дейін еске салу
councils-overdue-binding = Міндетті тапсырмалар: мерзімі бұзылғанын еске салу
councils-remind-asked = Өтініштер мен ұсынымдар: мерзімге дейін еске салу
councils-overdue-asked = Өтініштер мен ұсынымдар: мерзімі бұзылғанын еске салу
councils-urgent-days = Мерзім мынадан аспаса, қысқа деп есептеледі
councils-remind-urgent = Қысқа мерзім: мерзімге дейін еске салу
councils-overdue-urgent = Қысқа мерзім: мерзімі бұзылғанын еске салу
councils-on-days-off = Хаттар демалыс және мереке күндері де жіберіледі
councils-digest-hour = Жиынтық хаттар жіберіле бастайтын уақыт
councils-ladder-focal-point = Мерзімі бұзылғанда: жауапты тұлғаға хат жіберу
councils-ladder-alternate = Мерзімі бұзылғанда: алмастырушы тұлғаға хат жіберу
councils-ladder-head = Мерзімі бұзылғанда: орган басшысына хат жіберу
councils-ladder-chair = Мерзімі бұзылғанда: Кеңес басшылығына хат жіберу
councils-report-links = Тіркелгісіз, сілтеме арқылы есеп беру
councils-reply-mailbox = Хаттарға жауап қабылданатын мекенжай
councils-reply-mailbox-hint = Хатшылықтың пошта жәшігі. Көрсетілмесе, хаттарда жауаптардың оқылмайтыны айтылады.
councils-papers-days = Материалдар мүшелерге отырысқа дейін жіберіледі
councils-agenda-lock-days = Күн тәртібі отырысқа дейін жабылады
councils-signature-days = Хаттамаға отырыстан кейін қол қойылады

## Мәндер

councils-times = { $n ->
    [0] бірде-бір рет
   *[other] { $n } рет
}
councils-day-of-month = айдың { $day }-күніне дейін
councils-roll-previous = алдыңғы жұмыс күніне ауыстырылады
councils-roll-next = келесі жұмыс күніне ауыстырылады
councils-roll-none = ауыстырылмайды
councils-week-five = бес күндік
councils-week-six = алты күндік
councils-unit-calendar-days = күнтізбелік күн
councils-unit-working-days = жұмыс күні
councils-unit-weeks = апта
councils-unit-months = ай
councils-unit-quarters = тоқсан
councils-unit-half-years = жартыжылдық
councils-unit-years = жыл
councils-unit-times = рет
councils-unit-day = айдың күні
councils-days-before = { $list } жұмыс күні бұрын
councils-days-before-none = мерзімге дейін еске салынбайды
councils-days-before-hint = Жұмыс күндерінің саны үтір арқылы жазылады, әрқайсысы 30-дан аспайды; бос болса, еске салынбайды.
councils-every = { $n } күнтізбелік күн сайын
councils-every-once = бір рет
councils-hour = { $hour }:00
councils-switch-on = иә
councils-switch-off = жоқ
councils-mailbox-none = жауаптар оқылмайды
councils-unit-working-days-list = жұмыс күндері, тізім
councils-unit-every = еске салу арасындағы күнтізбелік күндер; 0 — бір рет
councils-unit-hour = тәулік сағаты
councils-ladder-hint = 0 — саты қолданылмайды.
