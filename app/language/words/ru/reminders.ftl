## Letters on one directive

reminders-letters = Кому, что и когда будет направлено
reminders-schedule = Напоминания до истечения срока: { $before }; в день истечения срока; после него: { $overdue }. Все напоминания одному получателю за день направляются одним письмом.
reminders-silence-draft = Поручение ещё в проекте: письма не направляются.
reminders-silence-no-date = Срок поручения не установлен: напоминания не направляются.
reminders-silence-reported = Отчёт представлен: пока он не возвращён, напоминания не направляются.
reminders-silence-on-hold = Исполнение приостановлено: напоминания не направляются.
reminders-silence-ended = Поручение снято с контроля: письма не направляются.
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
reminders-nobody-leads = Ответственный исполнитель не указан: напоминания не направляются.
reminders-change = Изменение

## Другой график на примере одного поручения

reminders-trial = Проверить другой график
reminders-trial-lede = Кому, что и когда было бы направлено по другому графику. Ничего не меняется, пока вы не сохраните график внизу страницы.
reminders-trial-show = Показать письма
reminders-trial-none = Такого поручения нет либо оно для служебного пользования. Укажите номер выданного поручения, например 4/9.
reminders-trial-changes = Письма по обоим графикам: те, что останутся, добавятся или отпадут.
reminders-trial-same = По этому графику были бы направлены те же письма.
reminders-trial-save = Сохранить этот график
reminders-trial-confirm = Мне известно, что письма по всем поручениям на контроле далее будут направляться по этому графику
reminders-change-stays = остаётся
reminders-change-comes = добавится
reminders-change-goes = отпадёт
