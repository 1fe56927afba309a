## Lengths

deadlines-length-calendar-days = { $n } күнтізбелік күн
deadlines-length-working-days = { $n } жұмыс күні
deadlines-length-weeks = { $n } апта
deadlines-length-months = { $n } ай
deadlines-length-quarters = { $n } тоқсан
deadlines-length-half-years = { $n } жартыжылдық
deadlines-length-years = { $n } жыл

## Terms: within a length

deadlines-within-calendar-days = { $n } күнтізбелік күн ішінде
deadlines-within-working-days = { $n } жұмыс күні ішінде
deadlines-within-weeks = { $n } апта ішінде
deadlines-within-months = { $n } ай ішінде
deadlines-within-quarters = { $n } тоқсан ішінде
deadlines-within-half-years = { $n } жартыжылдық ішінде
deadlines-within-years = { $n } жыл ішінде
deadlines-within-from-meeting = отырыс өткен күннен бастап { $within }
deadlines-within-from-signature = қол қойылған күннен бастап { $within }
deadlines-within-from-registration = тіркелген күннен бастап { $within }
deadlines-within-from-receipt = алынған күннен бастап { $within }
deadlines-within-from-event = оқиға болған күннен бастап { $within }

## Terms: the end of a period

deadlines-end-this-week = осы аптаның соңына дейін
deadlines-end-this-month = осы айдың соңына дейін
deadlines-end-this-quarter = осы тоқсанның соңына дейін
deadlines-end-this-half-year = осы жартыжылдықтың соңына дейін
deadlines-end-this-year = осы жылдың соңына дейін
deadlines-end-next-week = келесі аптаның соңына дейін
deadlines-end-next-month = келесі айдың соңына дейін
deadlines-end-next-quarter = келесі тоқсанның соңына дейін
deadlines-end-next-half-year = келесі жартыжылдықтың соңына дейін
deadlines-end-next-year = келесі жылдың соңына дейін
deadlines-end-month = { $month } айының соңына дейін
deadlines-end-month-of-year = { $year } жылғы { $month } айының соңына дейін
deadlines-end-quarter = { $quarter } тоқсанның соңына дейін
deadlines-end-quarter-of-year = { $year } жылғы { $quarter } тоқсанның соңына дейін
deadlines-end-half-year = { $half } жартыжылдықтың соңына дейін
deadlines-end-half-year-of-year = { $year } жылғы { $half } жартыжылдықтың соңына дейін
deadlines-end-year = { $year } жылдың соңына дейін

## Terms: again and again

deadlines-monthly = ай сайын
deadlines-monthly-by = ай сайын, айдың { $day }-күніне дейін
deadlines-quarterly = тоқсан сайын
deadlines-quarterly-by = тоқсан сайын, тоқсаннан кейінгі айдың { $day }-күніне дейін
deadlines-half-yearly = жартыжылдық сайын
deadlines-half-yearly-by = жартыжылдық сайын, жартыжылдықтан кейінгі айдың { $day }-күніне дейін
deadlines-yearly = жыл сайын
deadlines-yearly-by = жыл сайын, { $by }
deadlines-permanently = тұрақты түрде
deadlines-urgent = шұғыл
deadlines-very-urgent = өте шұғыл
deadlines-promptly = жедел
deadlines-not-given = хаттамада мерзім көрсетілмеген

## Where a term starts

deadlines-start-meeting = Отырыс өткен күн
deadlines-start-signature = Қол қойылған күн
deadlines-start-registration = Тіркелген күн
deadlines-start-receipt = Алынған күн
deadlines-start-event = Оқиға болған күн

## The rule applied

deadlines-applied-as-written = Хаттамада көрсетілгендей
deadlines-applied-default-term = «Мерзім көрсетілмеген» қағидасы: { $length }
deadlines-applied-answer-term = Ұсынымға немесе өтінішке жауап беру мерзімі: { $length }
deadlines-applied-urgency = «{ $mark }» белгісі үшін белгіленген мерзім: { $length }
deadlines-applied-recurring-day = Мерзімді есептің әдеттегі мерзімі: келесі айдың { $day }-күніне дейін
deadlines-applied-standing-report = Тұрақты тапсырма бойынша жыл сайынғы есеп

## The steps of a reckoning

deadlines-step-written = Күні хаттамада көрсетілген: { $date }.
deadlines-step-added = { $from } бастап { $length }: { $reached }.
deadlines-step-added-last-of-month = { $from } бастап { $length }: { $reached } — мұндай күні жоқ айдың соңғы күні.
deadlines-step-period-end = Кезеңнің соңғы күні — { $reached } ({ $period }).
deadlines-step-occurrence = Ең жақын күні ({ $rhythm }): { $reached }.
deadlines-step-rolled-previous = { $from } — демалыс күні; оның алдындағы жұмыс күні — { $reached }.
deadlines-step-rolled-next = { $from } — демалыс күні; одан кейінгі жұмыс күні — { $reached }.
deadlines-step-rolled-none = { $from } — демалыс күні; мерзім ауыстырылмайды.

## Days left out and days counted

deadlines-skipped = { $days }: { $reason }
deadlines-skipped-weekend = демалыс күндері
deadlines-worked = { $day } — жұмыс күні: { $reason }
deadlines-day-off-moved = { $feast }, демалыс күнін ауыстыру

## Feasts

deadlines-feast-new-year = Жаңа жыл
deadlines-feast-christmas = Православиелік Рождество
deadlines-feast-womens-day = Халықаралық әйелдер күні
deadlines-feast-nauryz = Наурыз мейрамы
deadlines-feast-unity-day = Қазақстан халқының бірлігі мерекесі
deadlines-feast-defender-day = Отан қорғаушы күні
deadlines-feast-victory-day = Жеңіс күні
deadlines-feast-capital-day = Астана күні
deadlines-feast-constitution-day = Конституция күні
deadlines-feast-kurban-ait = Құрбан айт
deadlines-feast-republic-day = Республика күні
deadlines-feast-first-president-day = Тұңғыш Президент күні
deadlines-feast-independence-day = Тәуелсіздік күні

## Cautions

deadlines-caution-expected = Күтілетін күннен есептелген; хаттамаға қол қойылғанда мерзім қайта есептеледі.
deadlines-caution-proposed = Хаттамада күні көрсетілмеген: мерзім қағида бойынша ұсынылды.
deadlines-caution-beyond-calendar = Бұл кезеңге жұмыс күндерінің күнтізбесі әлі жоқ; демалыс күндері өзгеруі мүмкін.
deadlines-caution-estimated = Осы кезеңге ай күнтізбесі бойынша мереке түседі; оның күні болжамды.
deadlines-too-short-past = Бұл күн өтіп кетті.
deadlines-too-short = Жұмыс күні тым аз қалды.

## The days of the count

deadlines-cell-start = есептеу басталатын күн
deadlines-cell-counted = { $n }-жұмыс күні
deadlines-cell-off = демалыс күні
deadlines-cell-due = мерзім
deadlines-cell-overdue = мерзімнен кейінгі { $n }-күн

## How a date came about

deadlines-line = { $label }: { $value }
deadlines-words = Тұжырымы
deadlines-expected = күтіледі
deadlines-rule = Қағида
deadlines-skipped-title = Демалыс күндері
deadlines-skipped-days = { $n } демалыс күні есепке алынбады
deadlines-skipped-weekends = Сенбі мен жексенбі: { $n } күн есепке алынбады
deadlines-first-date = Алғашқы мерзім
deadlines-current-date = Қолданыстағы мерзім
deadlines-change = { $n }-өзгеріс
deadlines-part = ({ $letter }) бөлігі
deadlines-changed-by = Мерзімді өзгерткен: { $name }, { $date }
deadlines-asked-for = Сұралған мерзім: { $date }.
deadlines-by-calendar = Жұмыс күндері күнтізбесінің { $version }-нұсқасы бойынша есептелген
deadlines-counted-again = Күнтізбе өзгергендіктен қайта есептелген
deadlines-days-counted = Күндердің апта бойынша есебі
deadlines-week-of = Апта басы
deadlines-weeks-left-out = { $n } апта көрсетілмеген

## Why the words of a term were not understood

deadlines-problem-not-understood = Мерзім танылмады. Күнді немесе кезеңді көрсетіңіз, мысалы «2019 жылғы 1 маусымға дейін», «10 жұмыс күні», «бір ай ішінде», не өрісті бос қалдырыңыз: әдепкі мерзім қолданылады
deadlines-problem-too-long = Мерзімді { $max } таңбаға дейін қысқартыңыз
deadlines-problem-no-such-date = { $year } жылғы { $day } { $month } деген күн жоқ
deadlines-problem-no-such-month = { $month }-ай жоқ: алдымен күнді, содан кейін айды жазыңыз
deadlines-problem-no-such-day = Айда { $day }-күн жоқ
deadlines-problem-year-missing = Жылды да төрт цифрмен көрсетіңіз
deadlines-problem-year-out-of-range = Жыл { $first }–{ $last } аралығында болуға тиіс
deadlines-problem-amount-out-of-range = Кезең ұзақтығы: кемінде 1, ең көбі { $length }
