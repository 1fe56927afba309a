## States of a protocol

protocols-state-draft = Жоба
protocols-state-signed = Қол қойылған

## Kinds of points

protocols-point-noted = Назарға алынды
protocols-point-decided = Шешім
protocols-point-directive = Тапсырма

## Before the signature

protocols-obstacle-no-points = Хаттамада әзірге тармақтар жоқ.
protocols-obstacle-no-lead = { $point }-тармақта жауапты орындаушы көрсетілмеген.
protocols-obstacle-date-past = { $point }-тармақтың мерзімі қол қойылғанға дейін аяқталады: { $date }.
protocols-obstacle-too-short = { $point }-тармақты орындауға екі жұмыс күнінен аз уақыт қалады: { $date }.
protocols-obstacle-cannot-be-bound = { $point }-тармақтың тұжырымы міндеттейді, бірақ оның жауапты орындаушысына міндетті тапсырма беруге болмайды.
protocols-obstacle-language-missing = { $point }-тармақтың қазақ немесе орыс тіліндегі мәтіні жоқ.
protocols-obstacle-dates-differ = { $point }-тармақтың әр тілдегі мәтіндерінде күндер немесе мерзімдер әртүрлі көрсетілген.
protocols-obstacle-addressees-differ = { $point }-тармақтың әр тілдегі мәтіндерінде әртүрлі органдар аталған.
protocols-obstacle-limbs-differ = { $point }-тармақтың әр тілдегі мәтіндерінде бөліктердің саны әртүрлі.
protocols-obstacle-no-quorum = Кворум жоқ: қатысқаны { $present }, қажеттісі { $needed }. Шешімдердің күші жоқ.

## The draft

protocols-title = Хаттама
protocols-point = { $number }-тармақ
protocols-no-points = Әзірге тармақтар жоқ.
protocols-add-directive = Тапсырма қосу
protocols-add-point = Тармақ қосу
protocols-edit-point = Тармақты өзгерту
protocols-remove-point = { $number }-тармақты жою
protocols-remove-directive-text = Тармақпен бірге тапсырманың жобасы да жойылады. Бұл әрекетті кері қайтару мүмкін емес.
protocols-expected-signature = Мерзімдер хаттамаға қол қойылуы күтілетін күннен есептелді: { $date }. Қол қойылған кезде олар қайта есептеледі.
protocols-closed = Хаттамаға қол қойылған немесе отырыс өткізілмейді. Қол қойылған мәтін өзгермейді.
protocols-to-the-meeting = Отырысқа өту
protocols-point-lede = Ешкімге ештеңе тапсырмайтын тармақ: шешім немесе назарға алу.
protocols-item = Күн тәртібіндегі мәселе
protocols-point-number = Тармақтың нөмірі
protocols-point-number-hint = Бос қалса, келесі бос нөмір беріледі
protocols-point-kind = Тармақ не істейді
protocols-words = Тармақтың мәтіні

## The signature

protocols-before-signing = Қол қойылғанға дейін
protocols-nothing-in-the-way = Қол қоюға кедергі жоқ.
protocols-to-mend = Алдымен түзету керек
protocols-pointed-out = Назар аударыңыз, бәлкім, осылай көзделген болар
protocols-not-held-yet = Алдымен отырыстың өткізілгенін белгілеңіз.
protocols-cannot-be-signed = Хаттамаға осы күйінде қол қоюға болмайды.
protocols-sign = Қол қойылғанын белгілеу
protocols-sign-question = Хаттамаға қол қойылғанын белгілейсіз бе?
protocols-follows-issued = { $n } тапсырма беріледі және бақылауға алынады.
protocols-follows-leads = Жауапты орындаушылар: { $names }.
protocols-follows-dates = Алғашқы мерзімдер қол қойылған күннен есептеледі.
protocols-follows-proposed = Мәтінінде мерзімі жоғы: { $n }; мерзім қағида бойынша ұсынылады.
protocols-follows-mails = Орындаушылардың пошта жәшіктеріне әр тапсырма бойынша хат жіберіледі.
protocols-follows-closed = Күн тәртібі, қатысушылар тізімі, мәліметтер және хаттама өзгертуге жабылады.
protocols-sign-final = Мұны кері қайтару мүмкін емес. Қол қойылған мәтін өзгермейді.
protocols-number = Хаттаманың нөмірі
protocols-number-hint = Тіркелген нөмірі; әр тапсырма осы нөмірмен белгіленеді
protocols-signed-on = Қол қойылған күн
protocols-signed-on-hint = Отырыстан ерте емес және бүгіннен кеш емес
protocols-signatory = Кім қол қойды: лауазымы және аты-жөні
protocols-confirm = Хаттамаға қағаз түрінде дәл осы күйінде қол қойылды
protocols-back-to-draft = Жобаға оралу

## The signed text and its versions

protocols-number-of = № { $number } хаттама
protocols-text = Хаттама мәтіні
protocols-version = { $n }-редакция
protocols-versions = Редакциялар
protocols-version-heading = Редакция
protocols-signed = Қол қойылуы
protocols-reason = Түзету негізі
protocols-first-text = Бастапқы мәтін
protocols-text-stands = Бұл — қолданыстағы мәтін. Түзетілгені бұрынғы мәтінмен қатар көрсетілген.
protocols-text-replaced = Бұл мәтін енді қолданылмайды: оны { $n }-редакция алмастырды.
protocols-nothing-for-you = Хаттамада сіздің органыңызға қатысты тармақтар жоқ.
protocols-term = Хаттама мәтініндегі мерзім: { $term }
protocols-to-the-directive = Тапсырмаға өту
protocols-no-text = мәтіні жоқ
protocols-part-words = Мәтіні
protocols-part-title = Қысқаша атауы
protocols-part-force-word = Тапсырманың күшін білдіретін сөз
protocols-part-addressee = Хаттама мәтініндегі адресат
protocols-part-limb = ({ $letter }) бөлігі
protocols-part-term = Хаттама мәтініндегі мерзім

## Corrections

protocols-correct = Хаттаманы түзету
protocols-correct-text = Қол қойылған мәтін өзгермейді. Түзету — жеке қол қойылатын жаңа редакция; оған қол қойылғанға дейін қазіргі мәтін қолданылады.
protocols-correct-begin = Түзетуді бастау
protocols-correct-continue = Түзетуді жалғастыру
protocols-correct-verb = Түзету
protocols-correction = Түзету
protocols-correction-of = № { $number } хаттаманы түзету
protocols-correction-lede = Тармақтардың мәтінін түзетіңіз. Орындаушылар мұнда өзгермейді, есептер, растаулар және кейін белгіленген мерзімдер сақталады.
protocols-unchanged = өзгеріссіз
protocols-changed = түзетілді
protocols-nothing-corrected = Әзірге ештеңе түзетілген жоқ. Кемінде бір тармақты түзетіңіз, содан кейін түзетуге қол қоюға болады.
protocols-corrected-points = { $n ->
    [0] Түзетілген тармақтар әзірге жоқ.
   *[other] { $n } тармақ түзетілді.
 }
protocols-correct-point = { $number }-тармақты түзету
protocols-correct-point-lede = Қол қойылған мәтін түзетілген мәтінмен қатар көрініп тұрады.
protocols-limbs-hint = Әр бөлікке бір жолдан, барлығы { $n } жол: бөліктердің саны өзгермейді.
protocols-term-hint = Мәтіннен басқа мерзім шығып, жаңа мерзім әлі белгіленбеген болса, қол қойылған кезде мерзім өзгереді.
protocols-reason-hint = Оны хаттамаға қолжетімділігі барлардың бәрі оқиды: қызмет бабында пайдалануға арналған мәліметтерсіз
protocols-correction-sign = Түзетуге қол қойылғанын белгілеу
protocols-correction-to-sign = Қол қоюға өту
protocols-correction-follows-text = Түзетілген мәтін қолданысқа енеді, бұрынғысы оқуға қолжетімді болып қалады.
protocols-correction-follows-work = Есептер, растаулар және мерзімін ұзарту туралы сұраулар өзгермейді.
protocols-correction-follows-dates = Мерзім түзетілген мәтіннен шыққанда және жаңа мерзім әлі белгіленбегенде ғана өзгереді; алғашқы мерзім көрініп тұрады.
protocols-correction-follows-mails = Бақылаудағы түзетілген тапсырмалардың орындаушылары хат алады.
protocols-correction-number = Түзетілген хаттаманың нөмірі
protocols-correction-number-hint = Бұрынғысы қалуы мүмкін; тапсырмалардың нөмірлері өзгермейді
protocols-correction-signed-on-hint = Қолданыстағы редакциядан ерте емес және бүгіннен кеш емес
protocols-correction-confirm = Түзетілген хаттамаға қағаз түрінде дәл осы күйінде қол қойылды
protocols-correction-discard = Түзетуден бас тарту
protocols-correction-discard-text = Енгізілген түзетулер жоғалады. Қол қойылған мәтін өзгермейді.

## Extracts

protocols-extract = Хаттамадан үзінді
protocols-extract-of = { $of } № { $number } хаттамадан үзінді
protocols-extract-for = Кімге
protocols-extract-show = Үзіндіні көрсету
protocols-extract-choose = Үзінді кімге арналғанын таңдаңыз.
protocols-extract-empty = Хаттамада бұл органға арналған тармақтар жоқ.
protocols-extract-no-date = мерзімі белгіленбеген
protocols-extract-signed = Хаттамаға қол қойылды, { $on }: { $who }.
protocols-extract-version = { $n }-редакция.
protocols-extract-true = Үзіндіге осы органға арналған тармақтар ғана енгізілген.
