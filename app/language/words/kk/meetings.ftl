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

## The list, and planning

meetings-title = Отырыстар
meetings-plan = Отырыс жоспарлау
meetings-edit = Отырыс туралы мәліметтерді өзгерту
meetings-none = Әзірге бірде-бір отырыс енгізілмеген.
meetings-of-year = { $year } жылғы отырыстар
meetings-of-day = { $day } отырыс
meetings-of-days = { $days } күндеріндегі отырыс
meetings-workshop-of-day = { $day } семинар
meetings-workshop-of-days = { $days } күндеріндегі семинар
meetings-number-of-year = { $year } жылғы № { $number } отырыс
meetings-workshop-number-of-year = { $year } жылғы № { $number } семинар
meetings-chaired-by = төрағалық етуші: { $chair }
meetings-number = Нөмірі
meetings-number-hint = Жыл ішіндегі реттік нөмірі
meetings-meeting = Отырыс
meetings-kind = Түрі
meetings-place = Өткізілетін жері
meetings-state = Жай-күйі
meetings-items = Мәселелер
meetings-directives = Тапсырмалар
meetings-overdue = Мерзімі бұзылған
meetings-starts-on = Күні немесе бірінші күні
meetings-ends-on = Соңғы күні
meetings-ends-on-hint = Тек бірнеше күнге созылатын отырыс үшін
meetings-language = Отырыс тілі
meetings-language-hint = Күмән туғанда алдымен осы тілдегі мәтінге жүгінеді
meetings-chair = Төрағалық етуші: лауазымы және аты-жөні
meetings-subject = Тақырыбы (болса)

## The page of a meeting

meetings-protocol = Хаттама
meetings-protocol-number = № { $number } хаттама
meetings-protocol-dated = күні: { $date }
meetings-protocol-secretariat-only = Тек хатшылыққа көрінеді
meetings-protocol-corrected = Мәтін { $n }-редакцияда қолданылады, түзетілген күні: { $date }. Бұрынғы редакциялар оқуға қолжетімді.
meetings-protocol-text = Хаттама мәтіні және оның редакциялары
meetings-papers-due = Материалдар ұсынылады
meetings-agenda-locks = Күн тәртібі жабылады
meetings-meeting-days = Отырыс
meetings-overdue-today = Бүгін мерзімі бұзылған
meetings-due-soon = Мерзімі таяу 10 жұмыс күнінде
meetings-closed-done = Орындалған деп бақылаудан алынған
meetings-decisions = Шешімдер
meetings-nothing-to-control = бақылауды қажет етпейді
meetings-of-force-binding = міндетті: { $n }
meetings-of-force-request = өтініш: { $n }
meetings-of-force-recommendation = ұсыным: { $n }
meetings-of-force-proposal = ұсыныс: { $n }
meetings-limbs-proven = Расталған бөліктер: { $n } ішінен { $proven }
meetings-points = { $n ->
    [one] { $numbers }-тармақ
   *[other] тармақтар: { $numbers }
 }
meetings-agenda = Күн тәртібі
meetings-agenda-empty = Күн тәртібінде әзірге мәселе жоқ.
meetings-agenda-not-yet = Күн тәртібі бекітілгеннен кейін көрсетіледі.
meetings-minutes = { $n } мин
meetings-minutes-in-all = Барлығы { $n } минут
meetings-reports = — баяндамашы
meetings-co-reports = — қосымша баяндама
meetings-findings = Кеңеске ұсынылған мәліметтер
meetings-findings-of-workshop = Ұсынылған мәліметтер
meetings-findings-note = күн тәртібіндегі мәселелер бойынша, цифрмен
meetings-item = { $n }-мәселе
meetings-finding-change = өткен кезеңге қарағандағы өзгеріс
meetings-decided = Не шешілді
meetings-decided-note = хаттаманың мәтіні; тапсырма берілген сөздің асты сызылған
meetings-points-draft = Хаттамаға қол қойылмаған: тапсырмалар әлі берілген жоқ, бұл тармақтарды тек хатшылық көреді.
meetings-due = Мерзімі: { $date }
meetings-date-proposed = қағида бойынша ұсынылды
meetings-all-dates-proposed = Хаттамада бірде-бір тапсырманың мерзімі көрсетілмеген. Алғашқы мерзімдер «мерзімі көрсетілмеген» қағидасы бойынша ұсынылды; кейінгі өзгерістер әр тапсырманың бетінде көрсетілген.
meetings-without-item = Күн тәртібінің мәселелерінен тыс
meetings-with = бірлесіп орындаушылар: { $names }
meetings-no-lead = Жауапты орындаушы көрсетілмеген
meetings-in-the-source = Хаттама мәтініндегі адресат: { $addressee }
meetings-workshop-issues-nothing = Семинар Кеңестің отырысы болып табылмайды: онда тапсырма берілмейді.
meetings-attendance = Қатысушылар
meetings-members-present = Қатысқан кеңес мүшелері: { $n } ішінен { $present }
meetings-quorum = Қатысқан орындар: { $n } ішінен { $present }, кворум үшін қажеттісі: { $needed }. Шешім қабылдауға қажетті дауыстар: { $votes }.
meetings-no-quorum = Кворум жоқ: шешімдердің күші жоқ.
meetings-no-chair = Төраға қатыспады, дауыстар тең болғанда шешуші дауыс жоқ.
meetings-foreign-guests = Шетелдік қонақтар
meetings-office = Лауазымы
meetings-capacity = Мәртебесі
meetings-presence = Қатысуы
meetings-acting-for = кімнің орнына: { $member }

## What the secretariat does next

meetings-prepare = Отырысты дайындау
meetings-edit-agenda = Күн тәртібін өзгерту
meetings-edit-findings = Кеңеске арналған мәліметтерді өзгерту
meetings-edit-attendance = Қатысушылар тізімін өзгерту
meetings-edit-protocol = Хаттаманы жасау
meetings-next-step = Келесі қадам:
meetings-to-agenda-draft = Күн тәртібінің жобасын дайындау
meetings-to-agenda-approved = Күн тәртібінің бекітілгенін белгілеу
meetings-to-held = Отырыстың өткізілгенін белгілеу
meetings-to-postponed = Отырысты кейінге қалдыру
meetings-to-cancelled = Отырысты өткізбеу
meetings-put-off = Кейінге қалдыру немесе өткізбеу
meetings-put-off-text = Кейінге қалдырылған отырысқа қайта оралуға болады, өткізілмейтін отырысқа оралу мүмкін емес.
meetings-protocol-next = Отырыс өткізілді. Келесі қадам: хаттама.
meetings-begin-protocol = Хаттаманы бастау
meetings-go-on-with-protocol = Хаттаманы жалғастыру
meetings-no-longer-open = Хаттамаға қол қойылған немесе отырыс өткізілмейді: мұнда енді ештеңені өзгертуге болмайды.

## The editor of the agenda

meetings-order-hint = Мәселені сүйреңіз немесе көрсеткілерді пайдаланыңыз
meetings-question = { $n }-мәселе
meetings-item-title = Мәселе
meetings-minutes-label = Минут
meetings-rapporteur = Баяндамашы
meetings-nobody-yet = Әзірге көрсетілмеген
meetings-co-rapporteurs = Қосымша баяндамашылар
meetings-no-co-rapporteurs = Қосымша баяндамашылар қосу
meetings-co-rapporteurs-are = Қосымша баяндамашылар: { $names }
meetings-move-up = { $n }-мәселені жоғары жылжыту
meetings-move-down = { $n }-мәселені төмен жылжыту
meetings-remove-item = { $n }-мәселені күн тәртібінен алып тастау
meetings-remove-item-text = Мәселемен бірге оған қатысты мәліметтер де жойылады. Хаттамада тармақтары бар мәселені алып тастауға болмайды.
meetings-add-item = Мәселе қосу
meetings-minutes-given = Бөлінгені: { $n } минут.
meetings-items-without-minutes = Уақыты белгіленбеген мәселелер: { $n }.
meetings-before-agenda = Күн тәртібі бекітілгенге дейін
meetings-ready = Дайыны: { $n } ішінен { $done }
meetings-missing = жоқ
meetings-each-rapporteur = Әр мәселе бойынша баяндамашы
meetings-each-minutes = Әр мәселеге берілетін уақыт
meetings-each-in-kazakh = Әр мәселе қазақ тілінде
meetings-each-in-russian = Әр мәселе орыс тілінде
meetings-attendance-begun = Қатысушылар тізімі
meetings-still-open = Өткен отырыстардан бақылауда қалғандар

## The editors of findings and attendance

meetings-findings-lede = Күн тәртібіндегі мәселелер бойынша Кеңеске ұсынылатын цифрлар мен тұжырымдар. Мәні, өлшем бірлігі және кезеңі сіздің тіліңізде жазылады.
meetings-findings-need-items = Мәліметтер күн тәртібіндегі мәселелерге қатысты беріледі. Әзірге мәселе жоқ.
meetings-finding-label = Цифр нені білдіреді
meetings-finding-value = Мәні
meetings-finding-unit = Өлшем бірлігі
meetings-finding-period = Кезеңі
meetings-finding-is-change = Бұл өзгеріс
meetings-finding-is-change-hint = Мәні деңгейді емес, өткен кезеңмен айырмашылықты көрсетеді.
meetings-add-finding = Мәлімет қосу
meetings-remove-finding = { $n }-мәліметті жою
meetings-attendance-lede = Белгі жоқ деген қатысқан жоқ дегенді білдірмейді: анықталғанша солай қалдырыңыз. Қонақтар тапсырма орындаушысы болмайды.
meetings-attendance-empty = Қатысушылар әлі енгізілмеген.
meetings-add-line = Қатысушы қосу
meetings-change-office = Лауазымын өзгерту
meetings-line-body = Орган
meetings-no-body = Бұлардың ешқайсысы
meetings-office-hint = Бос қалса, органның атауы көрсетіледі
meetings-person = Қатысушының аты-жөні
meetings-acting-for-label = Кімді алмастырады
meetings-remove-line = Тізімнен алып тастау: { $office }

## Items that were not considered

meetings-item-deferred = Кейінгі отырысқа қалдырылды
meetings-item-withdrawn = Қараудан алынды
meetings-settle-item = { $n }-мәселе қаралған жоқ
meetings-settle-text = Күн тәртібі келісілгеннен кейін мәселені отырыстың өзі ғана кейінге қалдырады немесе қараудан алады. Мәселе осы күн тәртібінде жазбасымен бірге қалады.
meetings-settle-outcome = Отырыс қандай шешім қабылдады
meetings-settle-to = Қай отырысқа
meetings-settle-to-none = Отырыс таңдалмаған
meetings-settle-minute = Жазба: себебі
meetings-settle = Белгілеу
meetings-deferred-to = Мына күнгі отырысқа қалдырылды:
meetings-carried-from = Мына күнгі отырыстан қалдырылды:
