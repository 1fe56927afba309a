## Letters on one directive

reminders-letters = Кімге, не және қашан жіберіледі
reminders-schedule = Мерзімге дейін еске салу: { $before }; мерзім күні; мерзімнен кейін: { $overdue }. Бір алушыға бір күнде еске салынатынның бәрі бір хатпен кетеді.
reminders-silence-draft = Тапсырма — жоба: хат жіберілмейді.
reminders-silence-no-date = Тапсырманың мерзімі жоқ: еске салынбайды.
reminders-silence-reported = Есеп келді: ол қайтарылмайынша еске салынбайды.
reminders-silence-on-hold = Орындау тоқтатыла тұрған: еске салынбайды.
reminders-silence-ended = Тапсырма бақылаудан алынған: хат жіберілмейді.
reminders-planned = Алдағы хаттар
reminders-planned-note = Ешкім есеп бермесе және мерзім өзгермесе; отыз күнге дейін.
reminders-taken = Өткен сатылар
reminders-day = Күні
reminders-step = Саты
reminders-letter = Хат
reminders-co-executor = Бірлесіп орындаушы
reminders-from-hour = { $hour }:00-ден бастап
reminders-nobody = ешкім тағайындалмаған: органның пошта жәшігі
reminders-change-schedule = Кестені Кеңес баптауларында өзгерту
reminders-no-address = пошта жәшігі көрсетілмеген
reminders-nobody-leads = Тапсырманың жауапты орындаушысы жоқ: еске салынбайды.
reminders-change = Өзгеріс

## Басқа кестені бір тапсырмада сынау

reminders-trial = Басқа кестені тексеру
reminders-trial-lede = Басқа кесте бойынша кімге, не және қашан жіберілер еді. Беттің төменгі жағында сақтамайынша, ештеңе өзгермейді.
reminders-trial-show = Хаттарды көрсету
reminders-trial-none = Мұндай тапсырма жоқ немесе ол қызмет бабында пайдалануға арналған. Берілген тапсырманың нөмірін көрсетіңіз, мысалы 4/9.
reminders-trial-changes = Екі кесте бойынша хаттар: қалатындары, қосылатындары және түсіп қалатындары.
reminders-trial-same = Бұл кесте бойынша дәл сол хаттар жіберілер еді.
reminders-trial-save = Осы кестені сақтау
reminders-trial-confirm = Барлық ашық тапсырмалар бойынша хаттар енді осы кестеге сәйкес жіберілетінін білемін
reminders-change-stays = қалады
reminders-change-comes = қосылады
reminders-change-goes = түсіп қалады
