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
dashboard-on-time-note = он екі айда мерзімі келген { $due } тапсырманың { $in_time } тапсырмасы
dashboard-to-check = Хатшылықтағы есептер
dashboard-to-close = бақылаудан алуға ұсынылған — { $n }
dashboard-waiting = Сіздің шешіміңізді күтеді
dashboard-decide-closing = Бақылаудан алу немесе қайтару
dashboard-decide-time = Ұзарту туралы шешу
dashboard-more-time = Сұралған мерзім: { $date }
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
dashboard-days-overdue = Кешігу
dashboard-directives = Тапсырмалар
dashboard-trend = Жағдай жақсарып келе ме?
dashboard-twelve-months = соңғы он екі ай
dashboard-trend-better = Иә: мерзімі бұзылған тапсырмалар саны азайды: бұрын { $from }, қазір { $to }. Екі сызықтың айырмасы ауыстырылған мерзімдер нені жасыратынын көрсетеді.
dashboard-trend-same = Өзгеріс жоқ: бұрын да, қазір де { $n }. Екі сызықтың айырмасы ауыстырылған мерзімдер нені жасыратынын көрсетеді.
dashboard-trend-worse = Жоқ: мерзімі бұзылған тапсырмалар саны өсті: бұрын { $from }, қазір { $to }. Екі сызықтың айырмасы ауыстырылған мерзімдер нені жасыратынын көрсетеді.
dashboard-overdue-at-month-end = Ай соңындағы мерзімі бұзылған тапсырмалар
dashboard-on-time-of-due = Мерзімінде орындалғаны, осы айда мерзімі келгендердің пайызы
dashboard-overdue-long = Кешігу 40 күннен асады
dashboard-overdue-short = Кешігу 40 күннен аспайды
dashboard-month = Ай

## Атқарушылық тәртіп

dashboard-rate = Мерзімінде орындалғандардың үлесі
dashboard-nothing-was-due = Мерзімі келген тапсырма болған жоқ.
dashboard-formula = Мерзімінде бақылаудан алынған / (бақылаудан алынған + ашық және мерзімі бұзылған), кезеңде мерзімі келгендер бойынша
dashboard-counted-by = Есептеу негізі
dashboard-closed-in-time = Мерзімінде орындалған
dashboard-closed-late = Кешігіп орындалған немесе орындалмаған
dashboard-open-overdue = Бақылауда, мерзімі бұзылған
dashboard-by-current = Қолданыстағы мерзім бойынша
dashboard-by-first = Бастапқы мерзім бойынша

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
dashboard-nothing-soon = Алдағы 10 жұмыс күнінде мерзімі келетін тапсырма жоқ.
dashboard-put-up = Бақылаудан алуға ұсынылған
dashboard-extensions = Мерзімін ұзарту сұраулары
dashboard-meetings = Дайындалып жатқан отырыстар
dashboard-meeting = № { $number } отырыс, { $date }
dashboard-no-meetings = Дайындалып жатқан отырыс жоқ.
dashboard-plan-meeting = Отырысты жоспарлау
dashboard-failed-mail = Жіберілмеген хаттар
dashboard-no-failed-mail = Барлық хатты пошта сервері қабылдады.

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
