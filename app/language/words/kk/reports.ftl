## Kinds and states

reports-kind-interim = Аралық ақпарат
reports-kind-final = Қорытынды есеп
reports-kind-contribution = Бірлесіп орындаушының мәліметі
reports-kind-hint-interim = Тапсырманы бақылаудан алмайды және мерзімді тоқтатпайды.
reports-kind-hint-final = Хатшылық тексереді, бақылаудан тапсырма беруші алады.
reports-kind-hint-contribution = Барлығы үшін есеп беретін жауапты орындаушыға жіберіледі.
reports-state-submitted = Хатшылықтың тексеруінде
reports-state-accepted = Қабылданды
reports-state-returned = Ескертулермен қайтарылды

## Answer to a recommendation, request or proposal

reports-answer-accepted = Қабылданды
reports-answer-accepted-in-part = Ішінара қабылданды
reports-answer-declined = Себебі көрсетіліп қабылданбады

## The secretariat’s verdict

reports-verdict-return = Ескертулермен қайтару
reports-verdict-put-up = Бақылаудан алуды төрағаға ұсыну

## The form of a report

reports-text = Не істелді
reports-answer = Органның жауабы
reports-confidence = Мерзімінде орындала ма?
reports-slippage-reason = Кешігу себебі
reports-slippage-hint = Орындау мерзімі бұзылды; себебі есеппен бірге көрсетіледі.
reports-files = Құжаттар
reports-files-types = Файл түрлері
reports-files-limit = Шегі
reports-files-size = ең көбі { $n } файл, әрқайсысының көлемі { $size } аспайды
reports-reference = Қабылданған акт немесе мекенжай
reports-reference-hint = Актідегі нөмірі мен күні, мысалы 2019 жылғы 1 наурыздағы 107/НҚ
reports-limb = Құжаттар қай бөлікті растайды
reports-limb-all = Тапсырманы толығымен
reports-signed-by = Кім қол қойды
reports-signed-by-hint = Органның басшысы немесе оның орынбасары: лауазымы мен тегі
reports-submit-contribution = Мәліметті жауапты орындаушыға беру
reports-silent-before = Мәлімет берілмеген: { $bodies }. Бәрібір есеп беруге болады; есепте бұл көрсетіледі.
reports-silent-note = Мәлімет бермеген бірлесіп орындаушылар туралы
reports-silent-note-hint = Олардан не және қашан сұралды. Есепте көрсетіледі; бұзушылық солардың тарапынан.

## Reports on a directive

reports-heading = { $kind } № { $n }
reports-by = { $body }; қол қойған: { $signed }
reports-slippage = Кешігу себебі: { $reason }
reports-silent = Мәлімет бермегендер: { $bodies }
reports-remarks = Ескертулер

## The check

reports-check-text = Әр бөліктің немен расталғанын белгілеңіз. Содан кейін тапсырманы бақылаудан алуға ұсыныңыз немесе есепті қайтарыңыз.
reports-silent-check = Есеп берілген кезде мәлімет бермеген бірлесіп орындаушылар: { $bodies }. Бұл — жауапты орындаушының емес, солардың бұзушылығы.
reports-check-remarks = Органға ескертулер
reports-check-remarks-hint = Қайтарғанда міндетті. Орган оларды сөзбе-сөз оқиды.

## Interim information of a kind of its own

reports-matter-no-change = Өзгеріс жоқ
reports-matter-road-map = Жол картасы
reports-no-change = Соңғы есептен бері ештеңе өзгерген жоқ.
reports-promised-on = Орындалатын күні
reports-promised-on-hint = Қабылданса, бірақ әлі орындалмаса. Кеңес оны осы күнге дейін бақылауда қалдырады.
reports-promised = орындалатын күні: { $date }
