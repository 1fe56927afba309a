## Letters on one directive

reminders-letters = Кімге, не және қашан жіберіледі
reminders-schedule = Мерзім аяқталғанға дейін еске салу: { $before }; мерзім аяқталатын күні; одан кейін: { $overdue }. Бір алушыға бір күнге арналған еске салулардың бәрі бір хатпен жіберіледі.
reminders-silence-draft = Тапсырма әлі жоба күйінде: хат жіберілмейді.
reminders-silence-no-date = Тапсырманың мерзімі белгіленбеген: еске салу хаттары жіберілмейді.
reminders-silence-reported = Есеп ұсынылды: ол қайтарылмайынша, еске салу хаттары жіберілмейді.
reminders-silence-on-hold = Орындау тоқтатыла тұрған: еске салу хаттары жіберілмейді.
reminders-silence-ended = Тапсырма бақылаудан алынған: хат жіберілмейді.
reminders-planned = Алдағы хаттар
reminders-planned-note = Ешкім есеп бермесе және мерзім өзгермесе; алдағы отыз күнге.
reminders-taken = Өтілген сатылар
reminders-day = Күні
reminders-step = Саты
reminders-letter = Хат
reminders-co-executor = Бірлесіп орындаушы
reminders-from-hour = { $hour }:00-ден бастап
reminders-nobody = ешкім белгіленбеген: органның пошта жәшігі
reminders-change-schedule = Кестені Кеңес баптауларында өзгерту
reminders-no-address = пошта жәшігі көрсетілмеген
reminders-nobody-leads = Тапсырманың жауапты орындаушысы көрсетілмеген: еске салу хаттары жіберілмейді.
reminders-change = Өзгеріс

## Басқа кестені бір тапсырмада сынау

reminders-trial = Басқа кестені тексеру
reminders-trial-lede = Басқа кесте бойынша кімге, не және қашан жіберілер еді. Беттің төменгі жағында сақтамайынша, ештеңе өзгермейді.
reminders-trial-show = Хаттарды көрсету
reminders-trial-none = Мұндай тапсырма жоқ немесе ол қызмет бабында пайдалануға арналған. Берілген тапсырманың нөмірін көрсетіңіз, мысалы 4/9.
reminders-trial-changes = Екі кесте бойынша хаттар: қалатындары, қосылатындары және түсіп қалатындары.
reminders-trial-same = Бұл кесте бойынша дәл сол хаттар жіберілер еді.
reminders-trial-save = Осы кестені сақтау
reminders-trial-confirm = Бақылаудағы барлық тапсырма бойынша хаттар енді осы кестеге сәйкес жіберілетіні маған белгілі
reminders-change-stays = қалады
reminders-change-comes = қосылады
reminders-change-goes = түсіп қалады
