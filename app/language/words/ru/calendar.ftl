## Год

calendar-title = Календарь рабочих дней
calendar-of-year = Календарь рабочих дней, { $year } год
calendar-lede = В какие дни работают органы. По нему считаются все сроки в рабочих днях и сроки, которые приходятся на нерабочий день.
calendar-years = Годы
calendar-off = нерабочий день
calendar-working = рабочий день
calendar-plain = обычный день недели
calendar-estimated = предположительно
calendar-five-day-only = только для пятидневной недели
calendar-key-off = нерабочий день
calendar-key-feast = праздник или перенос
calendar-key-worked = рабочий день в выходной
calendar-key-estimated = предположительно, может измениться
calendar-not-covered = Дни этого года ещё не опубликованы. До публикации считается обычная неделя, с понедельника по пятницу.
calendar-list = Дни, которые отличаются от обычной недели
calendar-none-differ = В этом году ни один день не отличается от обычной недели.
calendar-day = День
calendar-what = Какой
calendar-reason = Основание
calendar-act = Акт
calendar-no-act = не указан
calendar-export = Скачать эту версию таблицей (CSV)

## Версии

calendar-versions = Версии
calendar-versions-note = опубликованная версия не меняется; исправление публикуется следующей
calendar-version = Версия { $version }
calendar-published-on = Опубликована
calendar-comes-from = Источник
calendar-published-by = Кем
calendar-version-told = версия { $version }, { $date }, { $origin }
calendar-origin-shipped = поставляется с программой
calendar-origin-edited = изменение дня { $day }
calendar-origin-imported = таблица { $file }
calendar-origin-pasted = вставленная таблица
calendar-older = Это прежняя версия; сроки сейчас считаются по версии { $version }.
calendar-to-latest = Открыть последнюю версию
calendar-changed = Что изменила версия { $version }

## Изменение дня

calendar-keep = Ведение календаря
calendar-edit = Изменить день
calendar-edit-text = Изменение публикуется следующей версией. Сроки, которые от него изменились бы, будут показаны вам; сам по себе ни один срок не переносится.
calendar-edit-day = Изменить
calendar-date = День
calendar-mark = Каким становится день
calendar-mark-off = Нерабочий день
calendar-mark-working = Рабочий день
calendar-mark-plain = Снова обычный день недели
calendar-why-words = Своими словами
calendar-why-swap = Перенос: обмен с другим днём
calendar-swapped-with = Второй день переноса
calendar-swapped-with-hint = Только для переноса: он меняется одновременно
calendar-words = Основание своими словами
calendar-words-hint = Показывается так, как написано, на всех языках
calendar-act-hint = Закон, постановление или приказ, с номером и датой
calendar-tick-estimated = Предположительно: по лунному календарю или по проекту акта
calendar-tick-five = Только для пятидневной рабочей недели
calendar-publish-change = Опубликовать изменение

## Загрузка таблицы

calendar-import = Загрузить таблицу
calendar-import-text = Таблица CSV с заголовком { $columns }, за которым могут следовать { $week } и { $act }: такая же, какую можно скачать здесь. Прежде чем что-либо будет опубликовано, вы увидите, что изменится.
calendar-file = Таблица файлом
calendar-file-hint = CSV, до 1 МБ; вместо файла таблицу можно вставить ниже
calendar-table = Таблица
calendar-extent = Дни, которых нет в таблице
calendar-extent-named = остаются как есть
calendar-extent-whole = становятся обычными днями недели
calendar-compare = Сравнить
calendar-import-title = Сравнение таблицы с версией { $version }
calendar-import-counts = Добавлено: { $added }, изменено: { $changed }, снова обычных: { $removed }
calendar-import-nothing = В таблице нет ничего, чего не было бы в версии { $version }. Публиковать нечего.
calendar-before = Было
calendar-after = Стало
calendar-import-confirm = Изменения просмотрены
calendar-publish-table = Опубликовать следующей версией

## Сроки, которые изменились бы

calendar-recounts = Сроки по изменённому календарю
calendar-recounts-title = { $n ->
    [one] { $n } срок изменился бы по новому календарю
    [few] { $n } срока изменились бы по новому календарю
   *[many] { $n } сроков изменились бы по новому календарю
}
calendar-recounts-none = По последней версии календаря все сроки прежние
calendar-recounts-none-text = Если новая версия изменила бы срок поручения на контроле, он появится здесь.
calendar-recounts-lede = Сам по себе ни один срок не переносится. Отметьте те, по которым принимаете решение; сроков, продлённых по запросу, здесь нет. Первоначальный срок остаётся виден.
calendar-recounts-shown = Показаны ближайшие: { $shown } из { $total }.
calendar-recount-tick = Решить о сроке поручения { $reference }
calendar-recount-directive = Поручение
calendar-recount-present = Действующий срок
calendar-recount-new = По версии { $version }
calendar-recount-because = Из-за чего разница
calendar-recount-past = уже прошёл: можно только оставить прежний
calendar-turned-off = { $date } — теперь нерабочий день
calendar-turned-off-because = { $date } — теперь нерабочий день: { $reason }
calendar-turned-worked = { $date } — теперь рабочий день
calendar-turned-worked-because = { $date } — теперь рабочий день: { $reason }
calendar-move = Перенести отмеченные сроки
calendar-leave = Оставить отмеченные сроки без изменений
calendar-decide = Решение записывается в историю каждого поручения с вашим именем.

## Ошибки в таблице

calendar-problem-line = Строка { $line }: { $problem }
calendar-problem-heading = начните таблицу с заголовка { $columns }, за которым могут следовать { $week } и { $act }
calendar-problem-fields = полей { $found }, а в заголовке { $expected }
calendar-problem-quotation = кавычка не закрыта
calendar-problem-date = «{ $written }» — не дата; пишите её как 2019-03-01
calendar-problem-weekday = написано «{ $written }», но { $date } — { $weekday }; пишите одно из { $names }
calendar-problem-effect = «{ $written }» — не { $off } и не { $working }
calendar-problem-week = «{ $written }» — не { $five } и не { $both }
calendar-problem-reason = укажите основание, не длиннее 300 знаков
calendar-problem-act = название акта — не длиннее 300 знаков
calendar-problem-twice = { $date } уже есть в более ранней строке
calendar-problem-too-many-days = в таблице больше 5000 дней
calendar-problem-no-days = под заголовком нет ни одного дня
