## How long directives have been overdue

dashboard-age-between = { $from }–{ $to } күн
dashboard-age-over = { $days } күннен көп

## Басшылыққа

dashboard-restricted-not-counted = қызмет бабында пайдалануға арналған мәліметтер рұқсаты барларға ғана есептеледі
dashboard-title-nothing = Бақылауда ештеңе жоқ
dashboard-title = { $overdue ->
    [0] Бақылауда { $n } тапсырма, мерзімі бұзылғаны жоқ.
   *[other] Бақылаудағы { $n } тапсырманың { $overdue } тапсырмасының мерзімі бұзылған.
}
dashboard-title-before = { $n ->
    [0] Бір ай бұрын мұндай тапсырма болған жоқ.
   *[other] Бір ай бұрын { $n } болған.
}
dashboard-lede = Ең ұзақ кешігу: { $days }, { $body }.
dashboard-lede-soon = { $n ->
    [0] { $date } мерзімі келетін тапсырма жоқ.
   *[other] { $date } тағы { $n } тапсырманың мерзімі келеді.
}
dashboard-overdue = Мерзімі бұзылған
dashboard-month-ago = бір ай бұрын — { $n }
dashboard-soon = Мерзіміне 10 жұмыс күні қалған
dashboard-on-control = Бақылауда
dashboard-without-date = мерзімсіз — { $n }
dashboard-on-time = Мерзімінде орындалған
dashboard-on-time-note = кезеңде мерзімі келген { $due } тапсырманың { $in_time } тапсырмасы · { $period }
dashboard-to-check = Хатшылықтағы есептер
dashboard-to-close = бақылаудан алуға ұсынылған — { $n }
dashboard-waiting = Сіздің шешіміңізді күтеді
dashboard-decide-closing = Бақылаудан алу немесе қайтару
dashboard-decide-time = Ұзарту туралы шешу
dashboard-more-time = Сұралған мерзім: { $date }
dashboard-decide-objection = Қарсылықты қарау
dashboard-objects = { $body } орындаушы болып белгіленуге қарсылық білдіреді
dashboard-what-is-overdue = Ненің мерзімі бұзылды және қай күннен
dashboard-longest-first = алдымен ескілері
dashboard-open-register = тізілімде ашу
dashboard-nothing-overdue = Мерзімі бұзылған тапсырма жоқ.

## Қайда, қашаннан бері, үрдіс

dashboard-where = Қайда
dashboard-by-lead = бақылауда, жауапты орындаушылар бойынша
dashboard-nothing-on-control = Бақылауда ештеңе жоқ.
dashboard-holders = { $n ->
    [0] Ешбір органда мерзімі бұзылған тапсырма жоқ.
   *[other] { $n } органда мерзімі бұзылған тапсырма бар.
}
dashboard-ahead = Мерзімі келген жоқ
dashboard-with-secretariat = Есеп мерзімінде берілді, тексерілуде
dashboard-no-date = Мерзімсіз
dashboard-body = Орган
dashboard-how-long = Қашаннан бері
dashboard-in-days = мерзімі бұзылған, күнтізбелік күнмен
dashboard-long = { $n ->
    [0] 40 күннен асқаны жоқ.
   *[other] 40 күннен асқаны — { $n }.
}
dashboard-trend = Жағдай жақсарып келе ме?
dashboard-twelve-months = соңғы он екі ай
dashboard-trend-better = Иә: мерзімі бұзылған тапсырмалар саны азайды: бұрын { $from }, қазір { $to }. Екі сызықтың айырмасы өзгертілген мерзімдер нені жасыратынын көрсетеді.
dashboard-trend-same = Өзгеріс жоқ: бұрын да, қазір де { $n }. Екі сызықтың айырмасы өзгертілген мерзімдер нені жасыратынын көрсетеді.
dashboard-trend-worse = Жоқ: мерзімі бұзылған тапсырмалар саны өсті: бұрын { $from }, қазір { $to }. Екі сызықтың айырмасы өзгертілген мерзімдер нені жасыратынын көрсетеді.
dashboard-overdue-at-month-end = Ай соңындағы мерзімі бұзылған тапсырмалар
dashboard-on-time-of-due = Мерзімінде орындалғаны, осы айда мерзімі келгендердің пайызы
dashboard-overdue-long = Кешігу 40 күннен асады
dashboard-overdue-short = Кешігу 40 күннен аспайды
dashboard-month = Ай

## Атқарушылық тәртіп

dashboard-rate = Мерзімінде орындалғандардың үлесі
dashboard-nothing-was-due = Мерзімі келген тапсырма болған жоқ.
dashboard-formula = кезеңде мерзімі келгендер бойынша: мерзімінде бақылаудан алынған / (бақылаудан алынған + бақылауда және мерзімі бұзылған)
dashboard-closed-in-time = Мерзімінде орындалған
dashboard-closed-late = Кешігіп орындалған немесе орындалмаған
dashboard-open-overdue = Бақылауда, мерзімі бұзылған
dashboard-by-current = Қолданыстағы мерзім бойынша
dashboard-by-first = Бастапқы мерзім бойынша

## Үлестер мен кезеңдер

dashboard-share-nothing = мерзімі келген тапсырма болған жоқ
dashboard-share-of = / { $n }
dashboard-period = Кезең
dashboard-period-twelve-months = Он екі ай
dashboard-period-half-year = Осы жартыжылдық
dashboard-period-last-half-year = Өткен жартыжылдық
dashboard-period-quarter = Осы тоқсан
dashboard-period-last-quarter = Өткен тоқсан
dashboard-period-other = Басқа күндер
dashboard-period-from = Басталуы
dashboard-period-to = Аяқталуы
dashboard-period-show = Көрсету
dashboard-period-days = Орындау мерзімі: { $days }

## Не есептеледі

dashboard-member-in-time = мерзімінде бақылаудан алынған
dashboard-member-late = кешігіп орындалған немесе орындалмаған
dashboard-member-overdue = бақылауда, мерзімі бұзылған
dashboard-member-undecided = есебі мерзімінде беріліп тексерілуде, тоқтатылған немесе мерзімі бүгін
dashboard-member-superseded = ауыстырылған
dashboard-member-cancelled = күші жойылған
dashboard-member-merged = біріктірілген
dashboard-member-declined = себебі көрсетіліп қабылданбаған
dashboard-left-out = Есепке кірмейді:
dashboard-not-counted-yet = Әзірге есептелмейді:
dashboard-rate-rule = Бүтін пайыз, жартысы жоғары қарай дөңгелектеледі; { $few } тапсырмадан аз болса, олардың саны көрсетіледі. Қайтарылған есеп саналмайды: тапсырманың мерзімі сол күннен бастап қайтадан бұзылған болып есептеледі.
dashboard-poor = Мерзімі бұзылғандардың ішінде { $n } тапсырма бойынша алғашқы есеп мерзімінде берілген, бірақ қабылданбаған.
dashboard-counted-poor = алғашқы есеп мерзімінде берілген, бірақ қабылданбаған
dashboard-counted-due = мерзімінде орындалғандардың үлесіне кіретіндердің бәрі
dashboard-counted-by-first = { $what }, алғашқы мерзім бойынша
dashboard-counted-contribution = бірлесіп орындаушының мәліметі: { $what }

## Органдар бойынша

dashboard-leads = Жауапты орындаушылардың тәртібі
dashboard-most-missed-first = алдымен мерзімін көп бұзғандар
dashboard-all-bodies = Барлық орган
dashboard-co-executors = Бірлесіп орындаушылардың тәртібі
dashboard-co-executors-note = ішкі мерзім бойынша, жауапты орындаушыдан бөлек
dashboard-contributions-sum = Осы кезеңде мерзімі келген { $due } мәліметтің { $n } мәліметі мерзімінде берілді.
dashboard-no-contribution-was-due = Мерзімі келген мәлімет болған жоқ.
dashboard-contributed-in-time = Мерзімінде берілген
dashboard-own-contributions = Бірлесіп орындаушы ретіндегі мәліметтеріңіз
dashboard-delivery-in-time = мерзімінде
dashboard-delivery-late = кешігіп
dashboard-delivery-silent = берілмеген

## Қозғалыссыз

dashboard-still = Қозғалыссыз
dashboard-still-note = соңғы есептен немесе берілген күннен бері { $days } жұмыс күні есеп жоқ
dashboard-still-count = тізілімде { $n } тапсырма
dashboard-all-move = Барлық тапсырма бойынша жақында есеп берілген.

## Жақын мерзімдер

dashboard-coming = Жақын мерзімдер
dashboard-coming-note = үш апта; штрихталғаны — демалыс күндері
dashboard-today = бүгін

## Хатшылықтың күні

dashboard-today-title = { $n } есеп тексеруді күтеді
dashboard-today-nothing = Тексеруді күтетін есеп жоқ
dashboard-reports-to-check = Тексерілетін есептер
dashboard-oldest-first = алдымен ескілері
dashboard-check = Тексеру
dashboard-no-reports = Барлық қорытынды есеп тексерілді.
dashboard-silent = Берілген, алынғаны расталмаған
dashboard-silent-note = орган тапсырманы алғанын әлі растаған жоқ
dashboard-to-advise = Мерзімін ұзарту туралы сұраулар
dashboard-to-advise-note = пікіріңізді шешім қабылдаушы көреді
dashboard-none-silent = Барлық тапсырманың алынғаны расталды.
dashboard-objections = Орындаушылардың қарсылықтары
dashboard-objections-note = тапсырма берушінің шешімін күтеді; мерзім тоқтамайды
dashboard-nothing-soon = Алдағы 10 жұмыс күнінде мерзімі келетін тапсырма жоқ.
dashboard-put-up = Бақылаудан алуға ұсынылған
dashboard-extensions = Мерзімін ұзарту сұраулары
dashboard-meetings = Хаттамасына қол қойылмаған отырыстар
dashboard-meeting = № { $number } отырыс, { $date }
dashboard-no-meetings = Дайындалып жатқан отырыс жоқ.
dashboard-plan-meeting = Отырысты жоспарлау
dashboard-failed-mail = Жіберілмеген хаттар
dashboard-no-failed-mail = Барлық хатты пошта сервері қабылдады.
dashboard-recounts = Өзгерген күнтізбе бойынша { $n } мерзім басқаша болар еді
dashboard-recounts-decide = Әрқайсысы бойынша шешу

## Органның беті

dashboard-my-nothing = Орындалмаған тапсырма жоқ
dashboard-my-in-time = Орындалатын { $n } тапсырма бар, мерзімі бұзылғаны жоқ
dashboard-my-overdue = { $n } тапсырманың мерзімі бұзылған
dashboard-my-overdue-returned = { $n ->
    [0] Мерзімі бұзылған тапсырма жоқ, қайтарылған есеп: { $returned }
   *[other] { $n } тапсырманың мерзімі бұзылған, қайтарылған есеп: { $returned }
}
dashboard-returned = Ескертумен қайтарылған
dashboard-return-stops-nothing = қайтару мерзімді тоқтатпайды
dashboard-owed = Орындауға
dashboard-by-date = мерзімі бойынша
dashboard-owes-nothing = Орындалатын тапсырма жоқ. Жаңа тапсырмалар хаттамаға қол қойылғаннан кейін осында және поштаңызда пайда болады.
dashboard-rework = Есепті пысықтау
dashboard-report = Есеп беру
dashboard-last-report = соңғы есеп { $date }
dashboard-no-report-yet = есеп жоқ
dashboard-submitted = Хатшылықтың немесе төрағаның қарауында
dashboard-submitted-on = Берілген күні
dashboard-nothing-submitted = Шешімді күтетін есеп жоқ.
dashboard-contributes = Бірлесіп орындау
dashboard-contributes-note = ішкі мерзім жауапты орындаушының мерзімінен бұрын
dashboard-contributes-nothing = Қазір орган бірлесіп орындайтын тапсырма жоқ.
dashboard-internal-date = Ішкі мерзім

## Road maps

dashboard-road-maps = Ұсынылатын жол карталары
dashboard-road-maps-late = Ұсынылмаған жол карталары
