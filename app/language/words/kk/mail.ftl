## Kinds of letters

mail-kind-issued = Тапсырма берілді
mail-kind-returned = Есеп қайтарылды
mail-kind-closed = Бақылаудан алынды
mail-kind-reminder = Еске салу
mail-kind-extension-decided = Мерзімін ұзарту туралы шешім
mail-kind-date-moved = Мерзім өзгертілді
mail-kind-executors-changed = Орындаушылар өзгертілді
mail-kind-objection-decided = Қарсылық бойынша шешім
mail-kind-escalation = Жоғары деңгейге шығару
mail-kind-digest = Жиынтық хабарлама
mail-kind-overdue-list = Мерзімі бұзылған тапсырмалар тізбесі
mail-kind-discipline = Атқарушылық тәртіп
mail-kind-corrected = Мәтін түзетілді

## States of a letter

mail-state-created = Жіберілуін күтуде
mail-state-sending = Жіберілуде
mail-state-sent = Жіберілді
mail-state-temporary-failure = Әзірге қабылданбады, қайталанады
mail-state-permanent-failure = Жеткізілмеді
mail-state-cancelled = Кері алынды

## Why a reminder is sent

mail-rule-before = мерзіміне { $n } жұмыс күні қалғанда
mail-rule-on-the-day = мерзім аяқталатын күні
mail-rule-overdue-first = мерзімі бұзылған, бірінші жұмыс күні
mail-rule-overdue = мерзімі бұзылған, { $n }-еске салу

## Letters: what several of them say

mail-product = Кеңес
mail-subject = № { $reference }. { $title }
mail-directive = Тапсырма
mail-directive-of-protocol = № { $reference }, { $of } № { $protocol } хаттама
mail-content = Мазмұны
mail-deadline = Орындау мерзімі
mail-deadline-none = мерзімі белгіленбеген
mail-internal-date = Ішкі мерзім
mail-lead = Жауапты орындаушы
mail-co-executors = Бірлесіп орындаушылар
mail-days-off = Мерзімге дейінгі демалыс күндері
mail-weekend-work = Жұмыс күні болып белгіленген демалыс күндері
mail-last-report = Соңғы есеп
mail-last-report-none = ұсынылмаған
mail-words = Хаттама мәтіні
mail-remarks = Ескертулер
mail-reason = Негіздеме
mail-open = Тапсырманы ашу
mail-why-lead = Бұл хат сіздің органыңыз тапсырманың жауапты орындаушысы болғандықтан жіберілді.
mail-automatic = Хатты жүйе дайындады, оған жіберілген жауаптар оқылмайды.
mail-answers = Хатты жүйе дайындады. Оған жауап { $mailbox } мекенжайына келеді; жоғарыдағы сілтеме арқылы енгізілгені ғана есеп болып саналады.
mail-reply-to = Жауаптар жіберілетін мекенжай
mail-no-mailbox = Орган пошта жәшігін көрсетпеген.
mail-no-head-mailbox = Орган өз басшысының пошта жәшігін көрсетпеген.
mail-dissolved = Орган таратылған, құқық мирасқоры көрсетілмеген.
mail-failed-letters = Бірнеше хат
mail-unsubscribe = Мұндай хаттарды алмау

## A directive was issued

mail-issued-title-lead = Кеңестің тапсырмасы: сіздің органыңыз — жауапты орындаушы
mail-issued-title-co = Кеңестің тапсырмасы: сіздің органыңыз — бірлесіп орындаушы
mail-issued-lead = Жауапты орындаушы: { $body }. Ол бірлесіп орындаушылардың жұмысын үйлестіреді және қорытынды есепті ұсынады.
mail-issued-co = Бірлесіп орындаушы: { $body }. Ол өз мәліметін жауапты орындаушыға ішкі мерзімнен кешіктірмей ұсынады.
mail-issued-answer = Тапсырманы алғаныңызды оның бетінде растаңыз. Есеп те сол жерде ұсынылады, қажет болған жағдайда мерзімін ұзарту да сол жерде сұралады.
mail-issued-why = Бұл хат хаттамаға { $on } қол қойылғандықтан және тапсырма сіздің органыңызға арналғандықтан жіберілді.

## The words of a directive were corrected

mail-corrected-title = Тапсырма мәтіні түзетілді
mail-corrected-text = Хаттама түзетілді, енді түзетілген мәтін қолданылады. Ұсынылған есептер мен ұзартылған мерзімдер сақталады.
mail-corrected-reason = Түзету негізі
mail-corrected-why = Бұл хат түзетілген мәтін сіздің органыңызға арналғандықтан жіберілді.

## A report was returned

mail-returned-title = Есеп ескертулермен қайтарылды
mail-returned-text = Хатшылық есепті жеткіліксіз деп тапты. Орындау мерзімі өзгерген жоқ.
mail-returned-answer = Ескертулерге жауап ретінде тапсырманың бетінде жаңа қорытынды есеп ұсыныңыз.

## A directive was closed

mail-closed-title-done = Тапсырма орындалған деп бақылаудан алынды
mail-closed-title-not-done = Тапсырма орындалмаған деп бақылаудан алынды
mail-closed-title-declined = Тапсырма бақылаудан алынды: себебі көрсетіліп қабылданбады
mail-closed-title-cancelled = Тапсырманың күші жойылды
mail-closed-title-superseded = Тапсырма басқасымен ауыстырылды
mail-closed-title-merged = Тапсырма басқасымен біріктірілді
mail-closed-text = Тапсырма { $from } бастап бақылауда емес. Ол бойынша енді ештеңе талап етілмейді, еске салу хаттары жіберілмейді.

## A request for more time was decided

mail-extension-granted-title = Орындау мерзімі ұзартылды
mail-extension-granted-text = Жаңа мерзім бұрынғысын алмастырады; алғашқы мерзім туралы мәлімет сақталады.
mail-extension-granted-part-text = ({ $letter }) бөлігіне жеке жаңа мерзім белгіленді. Қалған бөліктердің мерзімі өзгермейді.
mail-extension-granted-until = Бөліктің жаңа мерзімі
mail-extension-refused-title = Мерзімін ұзартудан бас тартылды
mail-extension-refused-text = Орындау мерзімі өзгеріссіз қалады.
mail-extension-asked = Сұралған мерзім
mail-extension-earlier = Бұрынғы мерзім

## Reminders

mail-reminder-left-title = Тапсырманы орындау мерзіміне { $n } жұмыс күні қалды
mail-reminder-today-title = Тапсырманы орындау мерзімі бүгін аяқталады
mail-reminder-overdue-title = Тапсырманың мерзімі { $n } күнге бұзылды
mail-reminder-text = Жауапты орындаушы: { $body }. Мерзімі: { $date }.
mail-reminder-answer = Қорытынды есепті тапсырманың бетінде ұсыныңыз. Мерзімін ұзарту сол жерде, мерзім аяқталардан кемінде { $n } жұмыс күні бұрын сұралады.
mail-reminder-overdue-answer = Қорытынды есепті тапсырманың бетінде ұсынып, кешігу себебін көрсетіңіз. Мерзімін ұзарту туралы сұрау кешігуді есептеуді тоқтатпайды.
mail-reminder-why = Еске салу хаттары Кеңес белгілегендей мерзім аяқталғанға дейін, аяқталатын күні және мерзім бұзылғаннан кейін жіберіледі. Қорытынды есеп ұсынылса немесе мерзім өзгерсе, олар тоқтатылады.

## Changes that nobody asked for

mail-moved-title = Тапсырманы орындау мерзімі өзгертілді
mail-moved-text = Мерзім қайта есептелді. Алғашқы мерзім туралы мәлімет сақталады, еске салу хаттары жаңа мерзім бойынша жіберіледі.
mail-moved-by-calendar = Жұмыс күндерінің күнтізбесі өзгертілді.
mail-let-go-title = Органыңыз енді орындаушы емес
mail-let-go-text = { $body } бұл тапсырма бойынша енді ештеңе орындауға міндетті емес: тапсырма беруші басқа орындаушыларды белгіледі.
mail-let-go-why = Бұл хат органыңыз осы уақытқа дейін тапсырманы орындауға қатысқандықтан жіберілді.
mail-objection-title = Қарсылық қабылданбады
mail-objection-text = { $body } тапсырманың орындаушысы болып қалады. Мерзім өзгермейді.
mail-objection-why = Бұл хат органыңыз орындаушы болып белгіленуге қарсылық білдіргендіктен жіберілді.

## Matter that is never sent by mail

mail-neutral-title = Сізді «Кеңес» жүйесінде хабар күтіп тұр
mail-neutral-text = Мазмұны поштамен жіберілмейді. Оны оқу үшін жүйеге кіріңіз.
mail-neutral-open = Жүйеге кіру
mail-neutral-why = Бұл хат хабардың сіздің органыңызға қатысты болуына байланысты жіберілді.

## The ledger

mail-lede = Жүйенің барлық хаттары: кімге, не себепті және қашан жіберілді, қандай жауап алынды.
mail-by-relay = Хаттар { $relay } пошта серверіне беріледі.
mail-by-files = Пошта сервері көрсетілмеген: хаттар файлдарға жазылады.
mail-find = Тақырыбы немесе мекенжайы
mail-count = { $n } хат
mail-heading = Тақырыбы
mail-to = Кімге
mail-why = Себебі
mail-planned-at = Дайындалды
mail-state = Жай-күйі
mail-attempts = Жіберу әрекеттері
mail-sent-is-not-delivered = «Жіберілді» деген хатты пошта сервері қабылдағанын білдіреді; оның оқылған-оқылмағаны белгісіз.
mail-no-attempts = Жіберу әрекеті әлі болған жоқ.
mail-lede-own = Органыңызға жіберілген хаттар: себебі, уақыты және алынған жауап.
mail-csv = Барлық хаттар кесте түрінде (CSV)
mail-since = Дайындалған күні (бастап)
mail-until = Дайындалған күні (дейін)
mail-template = Үлгі
mail-sent-at = Жіберілді
mail-came-back = Қайтарылды
mail-answer = Сервердің жауабы
mail-answered = Жауап алынған әрекеттер
mail-unanswered = Берілді, жауап алынбады
mail-notice = Пошта серверінің хабарламасы
mail-doubt = Екі рет жіберілген болуы мүмкін
mail-doubt-text = Басталған әрекеттер: { $begun }, жауап алынғаны: { $answered }. Бағдарламаның жұмысы немесе байланыс үзілді, сондықтан хат бірнеше рет жіберілген болуы мүмкін. Хаттың барлық данасының хабарлама сәйкестендіргіші бірдей.
mail-retry = Әрекетті қазір қайталау
mail-again = Қайта жолдау
mail-again-text = Мәтіні дәл сондай жаңа хат алушының қолданыстағы мекенжайына жіберіледі. Бұл хат тізілімде сақталады.
mail-again-because = Себебі
mail-again-because-hint = Себебі тапсырманың тарихында сақталады.
mail-again-of = Қайта жолданды; алғашқы хат
mail-copies = Қайта жолданған хаттар
mail-copy = № { $n } хат

## Templates

mail-templates = Жүйенің хаттары
mail-templates-lede = Әр хат бүгін нақты тапсырма бойынша қандай түрде жазылса, сол түрінде көрсетіледі. Ештеңе жіберілмейді.
mail-template-letter = Хат
mail-template-granted = Мерзім ұзартылды
mail-template-refused = Мерзімін ұзартудан бас тартылды
mail-template-language = Хаттың тілі
mail-template-number = Тапсырманың нөмірі
mail-template-show = Хатты көрсету
mail-template-html = HTML түрінде
mail-template-open = Пошта бағдарламасындағыдай ашу
mail-template-none = Мұндай тапсырма жоқ. Тізілімдегі нөмірді енгізіңіз немесе бос қалдырыңыз: мерзімі ең кеш тапсырма алынады.
