## Жыл

calendar-title = Жұмыс күндерінің күнтізбесі
calendar-of-year = Жұмыс күндерінің күнтізбесі, { $year } жыл
calendar-lede = Органдар қай күндері жұмыс істейді. Жұмыс күндерімен берілген мерзімдер мен демалыс күніне түскен мерзімдердің бәрі осы бойынша есептеледі.
calendar-years = Жылдар
calendar-off = демалыс күні
calendar-working = жұмыс күні
calendar-plain = аптаның әдеттегі күні
calendar-estimated = болжамды
calendar-five-day-only = тек бес күндік апта үшін
calendar-key-off = демалыс күні
calendar-key-feast = мереке немесе ауыстырылған күн
calendar-key-worked = демалыстағы жұмыс күні
calendar-key-estimated = болжамды, өзгеруі мүмкін
calendar-not-covered = Бұл жылдың күндері әлі жарияланған жоқ. Жарияланғанға дейін әдеттегі апта алынады: дүйсенбіден жұмаға дейін.
calendar-list = Әдеттегі аптадан өзгеше күндер
calendar-none-differ = Бұл жылы әдеттегі аптадан өзгеше күн жоқ.
calendar-day = Күні
calendar-what = Қандай күн
calendar-reason = Негізі
calendar-act = Акт
calendar-no-act = көрсетілмеген
calendar-export = Осы нұсқаны кесте түрінде жүктеп алу (CSV)

## Нұсқалар

calendar-versions = Нұсқалар
calendar-versions-note = жарияланған нұсқа өзгермейді; түзету келесі нұсқа болып жарияланады
calendar-version = { $version }-нұсқа
calendar-published-on = Жарияланған күні
calendar-comes-from = Дереккөзі
calendar-published-by = Кім жариялады
calendar-version-told = { $version }-нұсқа, { $date }, { $origin }
calendar-origin-shipped = бағдарламамен бірге берілген
calendar-origin-edited = өзгертілген күн: { $day }
calendar-origin-imported = { $file } кестесі
calendar-origin-pasted = қойылған кесте
calendar-older = Бұл — бұрынғы нұсқа; мерзімдер қазір { $version }-нұсқа бойынша есептеледі.
calendar-to-latest = Соңғы нұсқаны ашу
calendar-changed = { $version }-нұсқа нені өзгертті

## Күнді өзгерту

calendar-keep = Күнтізбені жүргізу
calendar-edit = Күнді өзгерту
calendar-edit-text = Өзгеріс келесі нұсқа болып жарияланады. Одан өзгеретін мерзімдер сізге көрсетіледі; ешбір мерзім өздігінен өзгертілмейді.
calendar-edit-day = Өзгерту
calendar-date = Күні
calendar-mark = Күн қандай болады
calendar-mark-off = Демалыс күні
calendar-mark-working = Жұмыс күні
calendar-mark-plain = Қайтадан аптаның әдеттегі күні
calendar-why-words = Өз сөзіңізбен
calendar-why-swap = Басқа күнмен ауыстырылған
calendar-swapped-with = Ауыстырудың екінші күні
calendar-swapped-with-hint = Тек ауыстыру үшін: ол да бірге өзгереді
calendar-words = Негізі өз сөзіңізбен
calendar-words-hint = Барлық тілде жазылған күйінде көрсетіледі
calendar-act-hint = Заң, қаулы немесе бұйрық, нөмірі мен күні
calendar-tick-estimated = Болжамды: ай күнтізбесі немесе акт жобасы бойынша
calendar-tick-five = Тек бес күндік жұмыс аптасына қатысты
calendar-publish-change = Өзгерісті жариялау

## Кестені енгізу

calendar-import = Кестені енгізу
calendar-import-text = Тақырыбы { $columns } болатын, соңынан { $week } пен { $act } қосылуы мүмкін CSV кестесі: осы жерден жүктеп алуға болатын кестедей. Жарияламас бұрын не өзгеретіні көрсетіледі.
calendar-file = Кесте файл түрінде
calendar-file-hint = CSV, 1 МБ-қа дейін; файлдың орнына кестені төменге қоюға болады
calendar-table = Кесте
calendar-extent = Кестеде аталмаған күндер
calendar-extent-named = өзгермейді
calendar-extent-whole = аптаның әдеттегі күндері болады
calendar-compare = Салыстыру
calendar-import-title = Кестені { $version }-нұсқамен салыстыру
calendar-import-counts = Қосылды: { $added }, өзгерді: { $changed }, қайтадан әдеттегі күн болды: { $removed }
calendar-import-nothing = Кестеде { $version }-нұсқада жоқ ештеңе жоқ. Жариялайтын өзгеріс жоқ.
calendar-before = Бұрын
calendar-after = Енді
calendar-import-confirm = Өзгерістерді қарап шықтым
calendar-publish-table = Келесі нұсқа етіп жариялау

## Өзгеретін мерзімдер

calendar-recounts = Өзгерген күнтізбе бойынша мерзімдер
calendar-recounts-title = Жаңа күнтізбе бойынша { $n } мерзім басқаша болар еді
calendar-recounts-none = Күнтізбенің соңғы нұсқасы бойынша барлық мерзім бұрынғыдай
calendar-recounts-none-text = Жаңа нұсқа бақылаудағы тапсырманың мерзімін өзгертетін болса, ол осында көрінеді.
calendar-recounts-lede = Ешбір мерзім өздігінен өзгертілмейді. Шешім қабылдайтын мерзімдерді белгілеңіз; сұрау бойынша ұзартылған мерзімдер мұнда жоқ. Алғашқы мерзім көрініп тұрады.
calendar-recounts-shown = { $total } мерзімнің ең жақын { $shown } мерзімі көрсетілді.
calendar-recount-tick = { $reference } тапсырмасының мерзімі туралы шешу
calendar-recount-directive = Тапсырма
calendar-recount-present = Қолданыстағы мерзім
calendar-recount-new = { $version }-нұсқа бойынша
calendar-recount-because = Айырма неден
calendar-recount-past = өтіп кеткен: тек бұрынғысын қалдыруға болады
calendar-turned-off = { $date } енді демалыс күні
calendar-turned-off-because = { $date } енді демалыс күні: { $reason }
calendar-turned-worked = { $date } енді жұмыс күні
calendar-turned-worked-because = { $date } енді жұмыс күні: { $reason }
calendar-move = Белгіленген мерзімдерді өзгерту
calendar-leave = Белгіленген мерзімдерді өзгертпеу
calendar-decide = Шешім әр тапсырманың тарихына сіздің атыңызбен жазылады.

## Кестедегі қателер

calendar-problem-line = { $line }-жол: { $problem }
calendar-problem-heading = кестені { $columns } тақырыбынан бастаңыз, соңынан { $week } пен { $act } қосылуы мүмкін
calendar-problem-fields = мұнда { $found } өріс бар, ал тақырыпта — { $expected }
calendar-problem-quotation = тырнақша жабылмаған
calendar-problem-date = «{ $written }» — күн емес; 2019-03-01 түрінде жазыңыз
calendar-problem-weekday = «{ $written }» деп жазылған, бірақ { $date } — { $weekday }; мынаның бірін жазыңыз: { $names }
calendar-problem-effect = «{ $written }» — { $off } та, { $working } те емес
calendar-problem-week = «{ $written }» — { $five } та, { $both } та емес
calendar-problem-reason = негізін 300 таңбадан асырмай көрсетіңіз
calendar-problem-act = актінің атауы 300 таңбадан аспауға тиіс
calendar-problem-twice = { $date } алдыңғы жолда да бар
calendar-problem-too-many-days = кестеде 5000 күннен көп
calendar-problem-no-days = тақырыптың астында бірде-бір күн жоқ
