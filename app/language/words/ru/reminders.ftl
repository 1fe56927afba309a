## Letters on one directive

reminders-letters = Кому, что и когда будет направлено
reminders-schedule = Напоминания до срока: { $before }; в день срока; после срока: { $overdue }. Всё, о чём напоминается одному получателю в один день, уходит одним письмом.
reminders-silence-draft = Поручение — проект: писем нет.
reminders-silence-no-date = У поручения нет срока: о нём не напоминается.
reminders-silence-reported = Отчёт поступил: пока его не вернут, напоминаний нет.
reminders-silence-on-hold = Исполнение приостановлено: напоминаний нет.
reminders-silence-ended = Поручение снято с контроля: писем нет.
reminders-planned = Предстоящие письма
reminders-planned-note = Если никто не отчитается и срок не изменится; на тридцать дней вперёд.
reminders-taken = Пройденные ступени эскалации
reminders-day = День
reminders-step = Ступень
reminders-letter = Письмо
reminders-co-executor = Соисполнитель
reminders-from-hour = с { $hour }:00
reminders-nobody = никто не назначен: почтовый ящик органа
reminders-change-schedule = Изменить график в настройках Совета
reminders-no-address = почтовый ящик не указан
