## Buttons

ui-save = Сохранить
ui-save-draft = Сохранить проект
ui-cancel = Отмена
ui-back = Назад
ui-continue = Продолжить
ui-add = Добавить
ui-remove = Удалить
ui-edit = Изменить
ui-open = Открыть
ui-close = Закрыть
ui-send = Отправить
ui-move-up = Переместить выше
ui-move-down = Переместить ниже
ui-print = Распечатать страницу
ui-try-again = Повторить
ui-download = Скачать
ui-yes = Да
ui-no = Нет

## Parts of a page

ui-path = Вы находитесь здесь
ui-on-this-page = На этой странице

## Lists

ui-show-all = Показать все
ui-nothing-yet = Здесь пока ничего нет
ui-nothing-matches = Ничего не найдено
ui-pages = Страницы
ui-page-of = Страница { $page } из { $pages }
ui-range = { $from }–{ $to } из { $total }
ui-previous = Предыдущая
ui-next = Следующая
ui-sort = Упорядочить
ui-search = Поиск
ui-filter = Отобрать
ui-filtered-by = Отобрано:
ui-remove-filter = убрать
ui-clear-all = Сбросить всё
ui-any = Любой
ui-none = нет
ui-figures-as-table = Показатели в таблице
ui-total = Всего

## Forms

ui-required = обязательно
ui-optional = необязательно
ui-choose = Выберите
ui-error = Ошибка:
ui-date-hint = День, месяц, год
ui-text-missing = Текста на русском языке нет; показан текст на языке: { $language }.
ui-saved = Сохранено
ui-kept-on-device = Черновик сохраняется на этом устройстве.
ui-draft-restored = Введённое ранее снова стоит в форме. Оно ещё не отправлено.
ui-cannot-be-undone = Это действие нельзя отменить.

## Two edits of the same words

ui-conflict-title = Один и тот же текст изменили двое
ui-conflict = Пока вы редактировали, этот текст сохранён другим пользователем: { $name }. Ваш текст ещё не сохранён и не потерян. Сравните оба и исправьте свой в форме: отправленный ещё раз, он заменит сохранённый.
ui-conflict-theirs = Сохранено: { $name }
ui-conflict-yours = Ваш текст, не сохранён

## Texts in several languages

ui-in-language = { $label } ({ $language })
ui-quoted = «{ $text }»
