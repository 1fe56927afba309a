## What awaits a body

digests-title = Сізді { $n } тапсырма күтіп тұр
digests-text = { $overdue ->
    [0] { $body }: мерзімі өткен тапсырма жоқ.
   *[other] { $body }: { $overdue } тапсырманың мерзімі өткен.
}
digests-mine = Сіздікі
digests-of-body = Органыңыздікі
digests-overdue = Мерзімі өткендер
digests-due = Мерзімі келе жатқандар
digests-hidden = Сізді қызметтік пайдалануға арналған материалдар да күтіп тұр. Оларды оқу үшін жүйеге кіріңіз.
digests-more = Тағы { $n } тапсырма тізілімде.
digests-answer = Есеп тапсырманың бетінде ұсынылады; мерзімін ұзарту да сол жерде сұралады.
digests-open = Күтіп тұрғандарды ашу
digests-why-daily = Бұл хатта органыңыз орындауға тиіс тапсырмалар жинақталған. Ол еске салатын нәрсе болған жұмыс күндері келеді. Есеп ұсынылса немесе мерзім өзгерсе, еске салу тоқтайды.
digests-why-weekly = Бұл хатта органыңыз орындауға тиіс тапсырмалар жинақталған. Ол есептік жазба бетінде таңдағаныңыздай аптасына бір рет келеді.

## One line

digests-item-due = { $date }: { $left }
digests-item-left = { $n } жұмыс күні қалды
digests-item-today = мерзімі бүгін
digests-item-overdue = мерзімі { $n } күнге өтті
digests-item-returned = ескертулермен қайтарылды
digests-item-contributes = жауапты орындаушыға беретін бөлігіңіз

## What awaits the secretariat

digests-office-title = Бүгін хатшылықты не күтіп тұр
digests-office-text = Таңертең жинақталды; алдымен тексерілетін есептер.
digests-office-to-check = Тексерілетін есептер
digests-office-to-advise = Хатшылық қорытындысы жоқ мерзімді ұзарту сұраулары
digests-office-objections = Шешім күтіп тұрған қарсылықтар
digests-office-road-maps = Ұсынылмаған жол карталары
digests-office-silent = Жіберілген, алынғаны расталмаған
digests-office-failed = Жеткізілмеген хаттар
digests-office-open = «Бүгін» бетін ашу
digests-office-why = Бұл хат хатшылықты бірдеңе күтіп тұрған жұмыс күндері келеді.

## For the leadership

digests-overdue-list-title = { $n ->
    [0] Мерзімі өткен тапсырма жоқ
   *[other] { $n } тапсырманың мерзімі өткен
}
digests-overdue-list-text = Органдар бойынша: алдымен мерзімі өткен тапсырмасы ең көп орган; орган ішінде — ең ұзақ кешіккені.
digests-overdue-list-open = Жиынтық панельді ашу
digests-overdue-list-why = Мерзімі өткендер тізбесі дүйсенбіде немесе аптаның алғашқы жұмыс күні келеді.
digests-discipline-title = Орындаушылық тәртіп, { $quarter }
digests-discipline-text = Органдардың тоқсан мерзімдерін сақтауы. Мерзімі келген тапсырмалар қоса берілген кестеде.
digests-discipline-line = Мерзімінде { $share }, алғашқы мерзімдер бойынша { $first }; мерзімі өткені { $overdue }
digests-discipline-nothing-due = мерзімі келген тапсырма болған жоқ
digests-discipline-few = { $whole } тапсырманың { $part }
digests-discipline-percent = { $n } %
digests-discipline-open = Тоқсанның жиынтық панелін ашу
digests-discipline-why = Бұл хат тоқсаннан кейінгі алғашқы жұмыс күні келеді.

## The table that goes along

digests-table-bodies = Органдар
digests-table-register = Тапсырмалар
digests-table-body = Орган
digests-table-in-time = Мерзімінде
digests-table-late = Кешігіп
digests-table-overdue = Мерзімі өткен
digests-table-percent = Мерзімінде, %
digests-table-percent-first = Алғашқы мерзім бойынша, %
digests-table-number = №
digests-table-first-date = Алғашқы мерзім
digests-table-date = Мерзім
digests-table-extensions = Ұзартулар
digests-table-state = Жай-күйі

## Preferences

digests-preferences = Сізге келетін хаттар
digests-preferences-note = Жіберу, қайтару және мерзімді ұзарту туралы шешімдер бірден хабарланады; қалғаны бір хатқа жиналады.
digests-frequency = Қаншалықты жиі
digests-daily = Күн сайын, еске салатын нәрсе болса
digests-weekly = Апта сайын, алғашқы жұмыс күні
digests-never = Жібермеу
digests-hour = Сағат нешеден
digests-hour-hint = Жергілікті уақыт, 0-ден 23-ке дейін. Бос болса — Кеңес белгілеген сағат: { $hour }:00.
digests-absent-from = Болмайтын күндер басы
digests-absent-to = Болмайтын күндер соңы
digests-absent-hint = Бұл уақытта хаттарды алмастырушы тұлға алады.
digests-unsubscribe = Жиынтық хаттар
digests-unsubscribe-text = Сізді күтіп тұрғандар жинақталған хаттар енді келмейді. Жіберу, қайтару және шешімдер туралы хаттар келе береді.
digests-unsubscribe-do = Енді жібермеңіз
digests-unsubscribed = Мұндай хаттар енді келмейді. Есептік жазба бетінде оларды қайта сұрауға болады.
digests-office-letters = { $n } хат
