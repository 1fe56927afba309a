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
