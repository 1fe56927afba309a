### The administrator’s pages: jobs, accounts, the state of the system.

## The administrator’s page

system-lede = Бағдарлама не нәрсені өздігінен орындайды және жүйеге кім кіре алады. Тапсырмалар әкімшіге көрінбейді.
system-version = Нұсқасы
system-database = Дерекқор
system-history = Оқиғалар журналы
system-history-intact = Бұзылмаған, { $n } жазба
system-history-broken = Бұзылған: жазба бағдарламадан тыс өзгертілген немесе жойылған
system-accounts-note = Тіркелгілер сервердің пәрмен жолынан қосылады.

## Jobs

system-jobs = Бағдарлама өздігінен орындайтын жұмыстар
system-job = Жұмыс
system-job-remind = Еске салу хаттарын дайындау
system-job-recur = Келесі кезеңдерді бақылауға алу
system-job-sweep = Ескірген деректерді жою
system-job-lapse = Шешімсіз қалған ұзарту сұрауларын жабу
system-job-deliver = Хаттарды жіберу
system-last-run = Соңғы орындалуы
system-took = Ұзақтығы
system-milliseconds = { $n } мс
system-handled = Өңделді
system-outcome = Нәтижесі
system-succeeded = Орындалды
system-never-ran = әлі орындалған жоқ
