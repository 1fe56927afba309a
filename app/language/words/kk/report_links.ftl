## On the desk

report_links-text = Тіркелгісі жоқ әріптес құпия сілтеме арқылы осы тапсырма бойынша бір рет есеп береді және оның мәтінін көреді. Сілтемені иеленген кез келген адам соны істей алады, сондықтан оны тек осы әріптеске беріңіз.
report_links-admits = Сілтеме арқылы не ұсынуға болады
report_links-of-body = { $kind }, { $body }
report_links-name = Әріптестің тегі, аты
report_links-email = Әріптестің электрондық поштасы
report_links-email-hint = Қызметтік мекенжайы. Оған ештеңе жіберілмейді: сілтемені өзіңіз бересіз.
report_links-make = Сілтеме жасау
report_links-address = Сілтеме; ол тек қазір көрсетіледі
report_links-copy = Сілтемені қазір көшіріп алып, әріптеске беріңіз: ол мұнда сақталмайды және қайта көрсетілмейді.
report_links-before = Жасалған сілтемелер
report_links-line = { $kind }: { $name }, { $email }
report_links-made = жасалған күні: { $on }, жасаған: { $by }
report_links-works = қолданыс мерзімі осы күннің соңына дейін: { $on }
report_links-used = пайдаланылған күні: { $on }
report_links-revoked = кері қайтарылған күні: { $on }
report_links-expired = мерзімі өткен күні: { $on }
report_links-revoke = { $name } атына берілген сілтемені кері қайтару

## The page that a link opens

report_links-title = Сілтеме арқылы есеп беру
report_links-heading = № { $reference } тапсырма бойынша есеп
report_links-for = { $name }, осы сілтеме арқылы (жасаған: { $by }) сіз бір есеп ұсына аласыз; қолданыс мерзімі осы күннің соңына дейін: { $until }. Сілтеме бет ашылғанда емес, есеп ұсынылғанда пайдаланылған болып саналады.
report_links-body = Есеп беретін орган
report_links-kind = Не ұсынылады
report_links-submit = Есепті ұсыну
report_links-shut-used = Есеп ұсынылды
report_links-shut-used-text = Сілтеме пайдаланылған күні: { $on }; енді ол жарамсыз. Есеп тапсырмаға тіркелді.
report_links-shut-revoked = Сілтеме кері қайтарылды
report_links-shut-revoked-text = Кері қайтарылған күні: { $on }; енді ол жарамсыз.
report_links-shut-expired = Сілтеменің қолданыс мерзімі өтті
report_links-shut-expired-text = Ол осы күннің соңына дейін жарамды болды: { $on }.
report_links-shut-closed = Қазір бұл сілтеме арқылы есеп беруге болмайды
report_links-shut-closed-text = Тапсырма бойынша мұндай есеп қазір қабылданбайды немесе Кеңес сілтеме арқылы есеп беруге енді рұқсат етпейді.
report_links-unknown = Мұндай сілтеме жоқ
report_links-unknown-text = Мекенжайдың толық көшірілгенін тексеріңіз.
report_links-what-to-do = Сонда да есеп беру керек болса, сілтемені берген адамнан жаңасын сұраңыз немесе тіркелгіңіз болса, жүйеге кіріңіз.
