## The frame of every page

shell-name = Кеңес
shell-skip = Мазмұнға өту
shell-sections = Бөлімдер
shell-languages = Тіл
shell-footer = Кеңес тапсырмаларының орындалуын бақылау. Мемлекеттік құпияларды құрайтын мәліметтерді жүйеге енгізуге тыйым салынады.
shell-find-label = Нөмір, сөз немесе орган
shell-find = Іздеу
shell-sign-out = Шығу
shell-account = Сіздің тіркелгіңіз

## Sections

shell-overview = Шолу
shell-today = Бүгін
shell-directives = Тапсырмалар
shell-my-directives = Біздің тапсырмалар
shell-meetings = Отырыстар
shell-bodies = Органдар
shell-mail = Хаттар
shell-calendar = Күнтізбе
shell-settings = Кеңестің баптаулары
shell-rules = Есептеу қағидалары
shell-accounts = Тіркелгілер
shell-system = Жүйе

## Demonstration

shell-demonstration = Көрсетілім.
shell-demonstration-text = Қорытындылар мен тоғыз тапсырма 2018 жылғы 21 желтоқсандағы отырыстан алынған; адамдар, есептер және кейінгі күндер ойдан шығарылған.

## No such page

shell-not-found-title = Мұндай бет жоқ немесе ол сізге арналмаған
shell-not-found = Бұл мекенжайда сізге қолжетімді ештеңе жоқ. Қате және жабық мекенжайларға бірдей жауап беріледі, сондықтан одан ештеңені болжап білуге болмайды.
shell-to-start = Басты бетке

## Something failed

shell-failed-title = Біздің жақта іркіліс болды
shell-failed = Бетті дайындау мүмкін болмады. Жіберілген деректер сақталған жоқ; артқа оралсаңыз, енгізгеніңіз нысанда қалады.

## Connection and session

shell-offline-title = Байланыс жоқ
shell-offline = Сервер жауап бермеді. Байланыс қалпына келгенде қайталаңыз.
shell-session-ended = Сеанс аяқталды
shell-session-ended-text = Жүйеге қайта кіріңіз: енгізгеніңіз сақталды және нысанда тұрады.

## Not for this role

shell-denied-title = Бұл бет сіздің рөліңізге ашық емес
shell-denied-text = Жұмысыңызға қажет болса, хатшылыққа хабарласыңыз.
