## Force

directives-force-binding = Міндетті
directives-force-request = Өтініш
directives-force-recommendation = Ұсыным
directives-force-proposal = Ұсыныс
directives-force-hint-binding = тапсырылды, жүктелді, қажеттігі көрсетілді
directives-force-hint-request = сұралды; жауапта оның қабылданғаны-қабылданбағаны көрсетіледі
directives-force-hint-recommendation = ұсынылды; қабылданады, ішінара қабылданады немесе себебі көрсетіліп қабылданбайды
directives-force-hint-proposal = ұсыныс айтылды; орган оны қалай ескеретінін хабарлайды

## The word used

directives-verb-directed = жүктелді
directives-verb-instructed = тапсырылды
directives-verb-tasked = міндет қойылды
directives-verb-told-necessary = қажеттігі көрсетілді
directives-verb-asked = сұралды
directives-verb-recommended = ұсынылды
directives-verb-proposed = ұсыныс айтылды

## Kinds

directives-kind-one-off = Бір реттік
directives-kind-recurring = Мерзімді
directives-kind-standing = Тұрақты
directives-kind-second-order = Тапсырма дайындау немесе топ құру туралы
directives-classification-open = Ашық
directives-classification-official-use = Қызмет бабында пайдалану үшін

## State

directives-state-draft = Жоба
directives-state-issued = Берілді
directives-state-acknowledged = Орындауға қабылданды
directives-state-in-progress = Орындалуда
directives-state-reported = Есеп тексерілуде
directives-state-under-review = Бақылаудан алуға ұсынылды
directives-state-returned = Пысықтауға қайтарылды
directives-state-on-hold = Тоқтатыла тұрды
directives-state-closed-done = Бақылаудан алынды: орындалды
directives-state-closed-not-done = Бақылаудан алынды: орындалмады
directives-state-closed-declined = Бақылаудан алынды: себебі көрсетіліп қабылданбады
directives-state-cancelled = Күші жойылды
directives-state-superseded = Басқа тапсырмамен ауыстырылды
directives-state-merged = Басқа тапсырмамен біріктірілді

## How the issuer ends a directive

directives-ending-done = Орындалған деп бақылаудан алу
directives-ending-not-done = Орындалмаған деп бақылаудан алу
directives-ending-declined = Себебі көрсетіліп қабылданбаған деп бақылаудан алу
directives-ending-cancelled = Күшін жою
directives-ending-superseded = Басқа тапсырмамен ауыстыру
directives-ending-merged = Басқа тапсырмамен біріктіру

## Confidence

directives-confidence-green = Мерзімінде күтіледі
directives-confidence-amber = Қауіп бар
directives-confidence-red = Күмәнді
directives-confidence-none = Күмәнді: мәлімет жоқ
directives-confidence-hint-green = Мерзімінде орындалады.
directives-confidence-hint-amber = Кедергілер жойылса, мерзімінде орындалуы мүмкін.
directives-confidence-hint-red = Мерзімінде орындалмауы ықтимал.

## Who does what

directives-role-lead = Жауапты орындаушы
directives-role-co-executor = Бірлесіп орындаушы
directives-role-informed = Мәлімет үшін
directives-limb-open = Расталмаған
directives-limb-proven = Расталған
directives-limb-refused = Растау қабылданбады

## The register

directives-view-open = Бақылауда
directives-view-overdue = Мерзімі бұзылған
directives-view-soon = Мерзімі таяу 10 жұмыс күнінде
directives-view-to-check = Тексерілетін есептер
directives-view-to-close = Бақылаудан алуға
directives-view-returned = Пысықтауға қайтарылған
directives-view-still = Қозғалыссыз
directives-view-closed = Бақылаудан алынған
directives-view-draft = Жобалар
directives-view-all = Барлығы
directives-sort-due = Алдымен жақын мерзім
directives-sort-reference = Нөмірі бойынша
directives-sort-lead = Жауапты орындаушы бойынша
directives-sort-changed = Алдымен соңғы өзгерістер

## What the reader may do now

directives-act-acknowledge = Орындауға қабылдау
directives-act-report-interim = Аралық ақпарат ұсыну
directives-act-report-final = Қорытынды есеп ұсыну
directives-act-report-no-change = Өзгеріс жоқ
directives-act-submit-road-map = Жол картасын ұсыну
directives-act-ask-for-more-time = Мерзімін ұзартуды сұрау
directives-act-let-report = Әріптеске есеп беру сілтемесін беру
directives-act-check = Есепті тексеру
directives-act-endorse-extension = Мерзімін ұзарту туралы пікір білдіру
directives-act-decide-extension = Мерзімін ұзарту туралы шешім қабылдау
directives-act-object = Орындаушы болып белгіленуге қарсылық білдіру
directives-act-decide-objection = Қарсылықты қарау
directives-act-change-executors = Орындаушыларды өзгерту
directives-act-close = Бақылаудан алу немесе қайтару
directives-act-hold = Тоқтата тұру
directives-act-change-rhythm = Кезеңділігін өзгерту
directives-act-name-group = Құрылған топты көрсету
directives-act-note-outcome = Нәтижесін енгізу
directives-act-end = Күшін жою, ауыстыру немесе біріктіру
directives-act-resume = Орындауды жалғастыру
directives-act-reopen = Қайта бақылауға алу
directives-act-record-event = Оқиғаның болғанын жазу
directives-act-edit-draft = Жобаны өзгерту

## Timeliness

directives-timeliness-no-date = Мерзімі жоқ
directives-timeliness-on-hold = Тоқтатыла тұрған
directives-timeliness-due = { $n } жұмыс күні қалды
directives-timeliness-due-today = Мерзімі бүгін аяқталады
directives-timeliness-overdue = Мерзімінен { $n } күн өтті
directives-timeliness-reported-in-time = Есеп мерзімінде ұсынылды
directives-timeliness-reported-late = Есеп { $n } күн кешіктіріліп ұсынылды
directives-timeliness-done-in-time = Мерзімінде орындалды
directives-timeliness-done-late = { $n } күн кешіктіріліп орындалды
directives-timeliness-ended = Аяқталды

## The control mark

directives-mark-ahead = Мерзімі келген жоқ
directives-mark-on-hold = Тоқтатыла тұрған
directives-mark-soon = Мерзімі таяу
directives-mark-overdue = Мерзімі бұзылған
directives-mark-reported-late = Есеп кешіктірілді
directives-mark-done-late = Кешіктіріліп орындалды
directives-mark-overdue-days = { $days } күн (жұмыс күні: { $working })
directives-mark-days-late = { $days } күн
directives-mark-working-days-left = { $n } жұмыс күні қалды
directives-mark-today = бүгін

## Columns and labels

directives-number = №
directives-directive = Тапсырма
directives-timeliness = Мерзімнің сақталуы
directives-state = Жай-күйі
directives-confidence = Орындалу болжамы
directives-force = Міндеттілік күші
directives-no-lead = Жауапты орындаушы көрсетілмеген
directives-with = бірлесіп орындаушылар: { $names }
directives-proposed = қағида бойынша ұсынылған
directives-extensions = { $n } рет ұзартылған
directives-limbs-proven = расталған бөліктер: { $n } ішінен { $proven }
directives-count = { $n } тапсырма
directives-views = Тізілім бөлімдері
directives-find = Сөз немесе нөмір
directives-body = Жауапты немесе бірлесіп орындаушы
directives-meeting = Отырыс
directives-due-from = Мерзім (бастап)
directives-due-to = Мерзім (дейін)
directives-part = Органның рөлі
directives-overdue-on = { $date } мерзімі бұзылған
directives-overdue-for = Кешігу: { $days }
directives-still-for = қозғалыссыз: { $n } жұмыс күні есеп жоқ
directives-empty = Тапсырма табылмады. Тапсырмалар хаттамаға қол қойылғаннан кейін осында пайда болады.

## The file of a directive

directives-of-meeting = { $date } отырыс
directives-of-item = { $n }-мәселе: { $title }
directives-source = № { $protocol } хаттама, { $point }-тармақ.
directives-source-draft = Хаттама жобасы, әлі қол қойылмаған.
directives-text-authentic = Қазақ және орыс тілдеріндегі мәтіндердің күші бірдей.
directives-text-unofficial = Ағылшын тіліндегі мәтін бейресми; қазақ және орыс тілдеріндегі мәтіндердің күші бірдей.
directives-on-control-since = Бақылауға алынған күні: { $date }
directives-not-on-control = Бақылауға алынбаған
directives-first-date-was = алғашқы мерзімі { $date }
directives-first-report = Алғашқы есеп
directives-accepted = Есеп қабылданды
directives-own-date = тапсырманың мерзімі — { $date }; расталмаған бөліктердің өз мерзімі бар
directives-words = Хаттама мәтіні
directives-deadline = Орындау мерзімі
directives-limbs = Бөліктер мен растаулар
directives-life = Орындалу барысы
directives-newest-first = алдымен жаңасы
directives-acknowledged = { $on } орындауға қабылданды
directives-internal-date = ішкі мерзімі: { $date }
directives-contributed = { $on } мәлімет берілді
directives-cannot-be-bound = { $word }; бірақ бұл орындаушыларға міндетті тапсырма беруге болмайды: { $bodies }
directives-by-agreement = келісім бойынша
directives-addressee = Адресат
directives-group = топ: { $group }
directives-co-executors = Бірлесіп орындаушылар
directives-expected = Күтілетін нәтиже
directives-outcome-rests-with = Нәтиже кімге байланысты
directives-classification = Белгі
directives-why = Мерзім неліктен { $date }
directives-why-no-date = Мерзім неліктен белгіленбеген
directives-every-change-visible = алғашқы мерзім мен барлық өзгеріс көрініп тұрады
directives-limbs-title = { $n } бөлік, әрқайсысы жеке расталады
directives-limb-title = Орындалуы немен расталды
directives-limbs-note = тапсырма барлық бөлігі расталғанда ғана бақылаудан алынады
directives-limb-own-date = өз мерзімі: { $date }
directives-reports = Есептер
directives-no-reports = Есептер әзірге жоқ.

## Decisions

directives-acknowledge-text = Тапсырманың сіздің органыңызға жеткенін растайсыз. Орындау мерзімі өзгермейді.
directives-close-text = Хатшылық тапсырманы бақылаудан алуға ұсынды. Шешімді сіз қабылдайсыз.
directives-close-done-hint = Тапсырылғанның бәрі орындалды және расталды.
directives-close-not-done-hint = Орындалған жоқ және енді талап етілмейді.
directives-send-back = Хатшылыққа қайтару
directives-send-back-hint = Хатшылық есепті қайта тексереді.
directives-decision = Шешім
directives-remark = Негіздеме
directives-remark-hint = Тапсырма орындалды деп бақылаудан алынбаса, міндетті. Орындалу барысында сақталады.
directives-end-hint = Міндетті. Орындалу барысында сақталады.
directives-decide = Шешім қабылдау
directives-executors-text = Орындаушыларды тек тапсырма беруші өзгертеді. Бұрынғы орындаушылар тапсырманы бұрынғыша көреді, жаңаларына хат жіберіледі. Орындау мерзімі өзгермейді.
directives-executors-objects = Қарсылық білдірген: { $body }. Бұл орган орындаушылардың арасында болмаса, қарсылығы қабылданды деп саналады.
directives-executors-lead-hint = Жауапты орындаушы біреу; қалғандарының реті маңызды емес.
directives-executors-co-hint = Әр жаңа бірлесіп орындаушыға орындау мерзімінен бұрынғы ішкі мерзім белгіленеді.
directives-executors-save = Орындаушыларды белгілеу
directives-executors-not-now = Қазіргі жай-күйінде орындаушыларды өзгертуге болмайды: алдымен тексерілудегі есеп қайтарылады немесе аяқталған тапсырма қайта бақылауға алынады.

## The draft of a directive

directives-edit-new = Жаңа тапсырма
directives-edit-draft = Тапсырманың жобасы
directives-edit-secretariat-only = Тек хатшылыққа көрінеді
directives-edit-sends-no-mail = хат жіберілмейді
directives-edit-item = Күн тәртібіндегі мәселе
directives-edit-no-item = Күн тәртібінің мәселелерінен тыс
directives-edit-number = Тармақтың нөмірі
directives-edit-number-hint = Бос қалса, келесі бос нөмір беріледі
directives-edit-words = Тапсырманың мәтіні
directives-edit-words-hint = Хаттамада қалай айтылса, солай. Қазақша және орысша мәтіндер қажет; ағылшынша мәтін бейресми.
directives-edit-title = Қысқаша атауы
directives-edit-force = Тапсырманың күші
directives-edit-verb = Қолданылған сөз
directives-edit-verb-hint = Тапсырманың күші осы сөзге байланысты.
directives-edit-force-word = Асты сызылатын сөз
directives-edit-force-word-hint = Сол сөз әр тілдегі мәтінде қалай тұрса, дәл солай; мәтін көрсетілген жердің бәрінде оның асты сызылады.
directives-edit-by-agreement = Келісім бойынша
directives-edit-by-agreement-hint = Орган Кеңеске бағынбайды және келісімін берді.
directives-edit-addressee = Адресат
directives-edit-addressee-hint = Сөздер хаттамада қалады; олардың артындағы органдар төменде көрсетіледі.
directives-edit-addressee-words = Хаттама сөзімен берілген адресат
directives-edit-group = Мәтінде аталған топ
directives-edit-group-hint = Органдар белгіленбесе, отырыс күнгі топ мүшелері көзделеді: біріншісі жауапты, қалғандары бірлесіп орындайды.
directives-edit-no-group = Топ жоқ
directives-edit-group-members = Отырыс күнгі топтардың құрамы
directives-edit-roles = Кім не істейді
directives-edit-roles-hint = Жауапты орындаушы біреу; бірлесіп орындаушылар мен мәлімет үшін алатындар саны шектелмейді.
directives-edit-cannot-be-bound = Қолданылған сөз міндеттейді, бірақ бұл органдарға міндетті тапсырма беруге болмайды: { $bodies }. Басқа сөз таңдаңыз немесе келісім алынғанын көрсетіңіз. Жобаны бәрібір сақтауға болады.
directives-edit-body = Орган
directives-edit-limbs = Жеке расталатын бөліктер
directives-edit-limbs-hint = Әр бөлікке бір жол, барлық тілде бірдей ретпен, ең көбі { $max }. Бір ғана әрекет болса, бос қалдырыңыз.
directives-edit-term = Орындау мерзімі
directives-edit-term-label = Хаттама сөзімен берілген мерзім
directives-edit-term-hint = Күн, кезең немесе оқиға: «2019 жылғы 1 маусымға дейін», «қол қойылған күннен бастап он жұмыс күні ішінде», «ай сайын 5-күніне дейін». Бос қалса, мерзімді «мерзімі көрсетілмеген» қағидасы ұсынады.
directives-edit-expected-signature = Қол қойылуы күтілетін күннен есептелді: { $date }. Қол қойылған кезде мерзім қайта есептеледі.
directives-edit-due = Мерзімі: { $date }
directives-edit-awaits-event = Күні жоқ: оқиға күтіледі
directives-edit-result = Күтілетін нәтиже
directives-edit-result-hint = Тапсырманың орындалғаны неден көрінеді.
directives-edit-outcome = Нәтиже кімге байланысты
directives-edit-outcome-hint = Шешімі қажет үшінші орган, мысалы Үкімет
directives-edit-kind = Түрі
directives-edit-kind-hint = Қайталанатын мерзім тапсырманы өзі кезеңдік етеді, мерзімсізі — тұрақты.
directives-edit-links = Байланысты тапсырмалар
directives-edit-links-hint = Нөмірі бойынша: «4/9»; нөмір қайталанса, отырыс жылымен: «4/9 (2018)».
directives-edit-carries-out = Мына тапсырманы орындайды
directives-edit-carries-out-hint = Осы тапсырманы дайындау тапсырылған тапсырма; хаттамаға қол қойылғанда бақылаудан алынады.
directives-edit-supersedes = Мынаны ауыстырады
directives-edit-supersedes-hint = Бұрынғы тапсырмалар, әр жолға біреуден; хаттамаға қол қойылғанда бақылаудан алынады.
directives-edit-refers-to = Бұрынғы тапсырмаларды орындау үшін
directives-edit-refers-to-hint = Әр жолға біреуден; олар үшін ештеңе өзгермейді.
directives-edit-classification = Қолжетімділігі
directives-edit-classification-hint = Қызмет бабында пайдалануға арналған тапсырма хаттарда көрсетілмейді.

## How directives hang together

directives-link-carries-out = Мынаны орындайды
directives-link-carried-out-by = Мына тапсырмамен орындалады
directives-link-supersedes = Мынаны ауыстырады
directives-link-superseded-by = Мына тапсырмамен ауыстырылды
directives-link-merged-into = Мына тапсырмаға біріктірілді
directives-link-merged-from = Бұрын тапсырылғанды қамтиды
directives-link-refers-to = Мынаны орындау үшін
directives-link-referred-to-by = Мына тапсырмада аталған
directives-created-group = Құрылған топ

## Recurring directives

directives-by-periods = Кезең бойынша
directives-instances = Кезеңдер мен мерзімдер
directives-instances-note = әр кезең бойынша жеке есеп беріледі; келесі кезең алдын ала бақылауға алынады
directives-rhythm = Кезеңділігі
directives-period-of = { $period } кезеңі үшін
directives-period-parent = Барлық кезең: № { $reference } тапсырма
directives-period = Кезең
directives-rhythm-text = Ештеңе ұсынылмаған алдағы кезеңдер қайта құрылады. Есебі бар және мерзімі өткен кезеңдер қалады.
directives-rhythm-term = Жаңа кезеңділік, сөзбен
directives-rhythm-term-hint = Мысалы «ай сайын 10-күніне дейін» немесе «тоқсан сайын 15-күніне дейін»

## Answers, road maps, outcomes

directives-answer = Жауап
directives-not-answered = Жауап берілмеген
directives-answered = { $answer }, { $date }
directives-answer-was-due = жауап мерзімі: { $date }
directives-road-map = Жол картасы
directives-road-map-owed = { $date } дейін ұсынылуға тиіс
directives-road-map-submitted = { $date } ұсынылды
directives-days-late = { $n } күн кешіктірілді
directives-road-map-text = Мерзімі ұзақ, орындаушылары бірнешеу: орындау жоспары ұсынылуға тиіс. Ол тапсырманы жаппайды.
directives-no-change-text = Соңғы есептен бері ештеңе өзгерген жоқ, мерзімінде орындалуын бағалау бұрынғыша қалады.
directives-outcome = Нәтиже
directives-outcome-unknown = Әзірге белгісіз. Адресаттың өз бөлігін орындауы жеке бақыланады.
directives-outcome-text = Не шешілді
directives-outcome-text-hint = Акт қабылданса, оның деректемелері. Тапсырманың жай-күйі өзгермейді.
directives-outcome-on = Шешім күні

## Ends, and what goes on

directives-target = Басқа тапсырманың нөмірі
directives-target-hint = Ауыстыру мен біріктіру үшін қажет: «4/9»; нөмір қайталанса, отырыс жылымен: «4/9 (2018)»
directives-end-confirmed = Күшін жоюды, ауыстыруды және біріктіруді қайтаруға болмайтыны маған белгілі
directives-awaiting = күтілуде: { $event }
directives-hold-text = Осы оқиғаға дейін мерзім есептелмейді, еске салулар жіберілмейді.
directives-held-for = Күтілетін оқиға
directives-held-for-hint = Мысалы «Үкіметтің бағдарламаны қабылдауы»
directives-track = Орындалғанға дейін бақылауда қалдыру
directives-track-hint = Орган келісті. Төменде көрсетілген күнге дейін орындап, қайта есеп береді.
directives-until = Орындау мерзімі
directives-until-hint = Бақылауда қалдыру үшін ғана.
directives-until-promised = Бақылауда қалдыру үшін ғана. Орган атаған күн: { $date }.
directives-name-group-text = Топ органдар тізіліміне енгізілген. Осымен тапсырма орындалды, бүгін бақылаудан алынады.
directives-name-group-none = Органдар тізілімінде әзірге топ жоқ.
## Тапсырма күтетін оқиға

directives-event-text = Мәтінде күннің орнына оқиға аталған. Ол болғанда, соны жазыңыз: мерзім сол күннен есептеледі, еске салулар соған сәйкес жіберіледі.
directives-event-held = Орындау оқиғаға дейін тоқтатыла тұрған. Ол болғанда, соны жазыңыз: орындау жалғасады, мерзім сол күннен есептеледі.
directives-event-on = Оқиға болған күн
directives-event-words = Не болды
directives-event-shown-by = Немен расталады
directives-event-shown-by-hint = Акт, хат немесе жарияланым, нөмірі мен күні
directives-event-term = Сол күннен басталатын мерзім немесе күн
directives-event-term-hint = Тапсырмада жазылатындай, мысалы «бір ай ішінде»; бос қалса, кеңестің әдеттегі мерзімі қолданылады
