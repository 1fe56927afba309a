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
