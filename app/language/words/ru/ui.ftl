## Buttons

ui-save = Сохранить
ui-save-draft = Сохранить проект
ui-cancel = Отмена
ui-remove = Удалить
ui-edit = Изменить
ui-open = Открыть
ui-try-again = Повторить

## Parts of a page

ui-path = Вы находитесь здесь
ui-on-this-page = На этой странице

## Lists

ui-show-all = Показать все
ui-nothing-matches = Ничего не найдено
ui-pages = Страницы
ui-page-of = Страница { $page } из { $pages }
ui-previous = Предыдущая
ui-next = Следующая
ui-sort = Упорядочить
ui-filter = Отобрать
ui-filtered-by = Отобрано:
ui-remove-filter = убрать
ui-clear-all = Сбросить всё
ui-any = Любой
ui-none = нет
ui-figures-as-table = Показатели в таблице

## Forms

ui-text-missing = Текста на русском языке нет; показан текст на языке: { $language }.
ui-cannot-be-undone = Это действие нельзя отменить.

## Two edits of the same words

ui-conflict-title = Один и тот же текст изменили двое
ui-conflict = Пока вы редактировали, этот текст сохранён другим пользователем: { $name }. Ваш текст ещё не сохранён и не потерян. Сравните оба и исправьте свой в форме: отправленный ещё раз, он заменит сохранённый.
ui-conflict-theirs = Сохранено: { $name }
ui-conflict-yours = Ваш текст, не сохранён
ui-left-over-title = Отправленное не исполнено
ui-left-over-text = Вы написали

## Texts in several languages

ui-in-language = { $label } ({ $language })
ui-quoted = «{ $text }»
