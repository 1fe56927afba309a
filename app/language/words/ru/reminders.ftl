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
reminders-nobody-leads = У поручения нет ответственного исполнителя: о нём не напоминается.
reminders-change = Изменение

## Другой график на примере одного поручения

reminders-trial = Проверить другой график
reminders-trial-lede = Кому, что и когда было бы направлено по другому графику. Ничего не меняется, пока вы не сохраните график внизу страницы.
reminders-trial-show = Показать письма
reminders-trial-none = Такого поручения нет либо оно для служебного пользования. Укажите номер выданного поручения, например 4/9.
reminders-trial-changes = Письма по обоим графикам: те, что остаются, что добавились бы и что отпали бы.
reminders-trial-same = По этому графику ушли бы те же письма.
reminders-trial-save = Сохранить этот график
reminders-trial-confirm = Мне известно, что письма по всем открытым поручениям впредь следуют этому графику
reminders-change-stays = остаётся
reminders-change-comes = добавится
reminders-change-goes = отпадёт
