## What awaits a body

digests-title = Сізді { $n } тапсырма күтіп тұр
digests-text = { $overdue ->
    [0] { $body }: мерзімі бұзылған тапсырма жоқ.
   *[other] { $body }: { $overdue } тапсырманың мерзімі бұзылған.
}
digests-mine = Сіздің тапсырмаларыңыз
digests-of-body = Органыңыздың тапсырмалары
digests-overdue = Мерзімі бұзылғандар
digests-due = Мерзімі келе жатқандар
digests-hidden = Сізді қызмет бабында пайдалануға арналған материалдар да күтіп тұр. Оларды оқу үшін жүйеге кіріңіз.
digests-more = Тағы { $n } тапсырма тізілімде.
digests-answer = Есеп тапсырманың бетінде ұсынылады; мерзімін ұзарту да сол жерде сұралады.
digests-open = Тапсырмаларға өту
digests-why-daily = Бұл хатта органыңыз орындауға тиіс тапсырмалар жинақталған. Ол еске салу қажет болған жұмыс күндері жіберіледі. Есеп ұсынылса немесе мерзім өзгерсе, еске салу тоқтатылады.
digests-why-weekly = Бұл хатта органыңыз орындауға тиіс тапсырмалар жинақталған. Ол тіркелгі бетінде таңдағаныңыздай аптасына бір рет жіберіледі.

## One line

digests-item-due = { $date }: { $left }
digests-item-left = { $n } жұмыс күні қалды
digests-item-today = мерзімі бүгін аяқталады
digests-item-overdue = мерзімі { $n } күнге бұзылды
digests-item-returned = ескертулермен қайтарылды
digests-item-contributes = жауапты орындаушыға ұсынатын мәліметіңіз

## What awaits the secretariat

digests-office-title = Бүгін хатшылықты күтіп тұрған істер
digests-office-text = Таңертең жинақталды; алдымен тексерілетін есептер.
digests-office-to-check = Тексерілетін есептер
digests-office-to-advise = Мерзімін ұзарту туралы сұраулар, хатшылықтың пікірі жоқ
digests-office-objections = Шешім күтіп тұрған қарсылықтар
digests-office-road-maps = Ұсынылмаған жол карталары
digests-office-silent = Берілген, алынғаны расталмаған
digests-office-failed = Жеткізілмеген хаттар
digests-office-open = «Бүгін» бетін ашу
digests-office-why = Бұл хат хатшылықтың қарауын қажет ететін мәселелер болған жұмыс күндері жіберіледі.

## For the leadership

digests-overdue-list-title = { $n ->
    [0] Мерзімі бұзылған тапсырма жоқ
   *[other] { $n } тапсырманың мерзімі бұзылған
}
digests-overdue-list-text = Органдар бойынша: алдымен мерзімі бұзылған тапсырмасы ең көп орган; орган ішінде — алдымен ең ұзақ кешіккені.
digests-overdue-list-open = «Шолу» бетін ашу
digests-overdue-list-why = Мерзімі бұзылған тапсырмалар тізбесі дүйсенбіде немесе аптаның алғашқы жұмыс күні жіберіледі.
digests-discipline-title = Атқарушылық тәртіп, { $quarter }
digests-discipline-text = Органдардың тоқсан мерзімдерін сақтауы. Мерзімі келген тапсырмалар қоса берілген кестеде.
digests-discipline-line = Мерзімінде { $share }, алғашқы мерзімдер бойынша { $first }; мерзімі бұзылғаны { $overdue }
digests-discipline-nothing-due = мерзімі келген тапсырма болған жоқ
digests-discipline-few = { $whole } тапсырманың { $part } тапсырмасы
digests-discipline-percent = { $n } %
digests-discipline-open = Тоқсан бойынша «Шолу» бетін ашу
digests-discipline-why = Бұл хат тоқсан аяқталғаннан кейінгі алғашқы жұмыс күні жіберіледі.

## The table that goes along

digests-table-bodies = Органдар
digests-table-register = Тапсырмалар
digests-table-body = Орган
digests-table-in-time = Мерзімінде
digests-table-late = Кешігіп
digests-table-overdue = Мерзімі бұзылған
digests-table-percent = Мерзімінде, %
digests-table-percent-first = Алғашқы мерзім бойынша, %
digests-table-number = №
digests-table-first-date = Алғашқы мерзім
digests-table-date = Мерзім
digests-table-extensions = Ұзартулар
digests-table-state = Жай-күйі

## Preferences

digests-preferences = Сізге келетін хаттар
digests-preferences-note = Тапсырманың берілуі, есептің қайтарылуы және мерзімін ұзарту туралы шешім жөнінде хат бірден жіберіледі; қалғаны бір хатқа жиналады.
digests-frequency = Қаншалықты жиі
digests-daily = Күн сайын, еске салу қажет болса
digests-weekly = Апта сайын, алғашқы жұмыс күні
digests-never = Жібермеу
digests-hour = Сағат нешеден
digests-hour-hint = Жергілікті уақыт, 0-ден 23-ке дейін. Бос болса — Кеңес белгілеген сағат: { $hour }:00.
digests-absent-from = Жұмыста болмайтын кезеңнің басы
digests-absent-to = Жұмыста болмайтын кезеңнің соңы
digests-absent-hint = Бұл уақытта хаттарды алмастырушы тұлға алады.
digests-unsubscribe = Жиынтық хаттар
digests-unsubscribe-text = Сізді күтіп тұрған тапсырмалар туралы жиынтық хаттар енді келмейді. Тапсырманың берілуі, есептің қайтарылуы және шешімдер туралы хаттар бұрынғыша келеді.
digests-unsubscribe-do = Енді жібермеңіз
digests-unsubscribed = Мұндай хаттар енді келмейді. Тіркелгі бетінде оларды қайта сұрауға болады.
