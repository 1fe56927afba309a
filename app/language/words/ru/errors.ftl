## What is to be changed in a field

errors-empty = Заполните это поле
errors-too-long = Сократите до { $max } { $max ->
    [one] знака
   *[other] знаков
 }; сейчас их { $length }
errors-control-character = Удалите невидимые управляющие символы: они часто попадают в текст при вставке
errors-not-a-date = Введите дату, например 01.03.2019
errors-not-an-email = Введите адрес электронной почты, например name@ministry.kz
errors-not-a-number = Введите целое число
errors-out-of-range = Число должно быть от { $min } до { $max }
errors-not-a-choice = Выберите один из вариантов
errors-end-before-start = Дата слишком ранняя: укажите более позднюю
errors-date-in-past = Эта дата уже прошла: укажите сегодняшнюю или более позднюю
errors-date-in-future = Дата не может быть позже сегодняшней
errors-deadline-past = Этот срок уже истёк: укажите более поздний
errors-no-language = Введите текст хотя бы на одном языке
errors-no-lead = Выберите ответственного исполнителя
errors-lead-twice = Ответственный исполнитель не может быть одновременно соисполнителем: оставьте одно из двух
errors-unknown-body = Выберите орган, который существует на эту дату и которому можно дать поручение
errors-unknown-group = Выберите группу из списка
errors-empty-group = На эту дату в группе нет органов: назовите их по одному
errors-word-not-in-text = Этого слова нет в тексте на том же языке: укажите его так, как оно там написано
errors-number-taken = Этот номер уже использован в этом году: укажите другой
errors-taken = Это значение уже занято: укажите другое
errors-file-too-large = Файл слишком велик: выберите файл размером до { $size }
errors-file-type-forbidden = Файлы этого типа не принимаются. Допустимые типы: { $types }
errors-too-many-files = Выберите не более { $max } { $max ->
    [one] файла
   *[other] файлов
 }
errors-file-choose-again = Выберите файл ещё раз: в возвращённой форме браузер его не сохраняет
errors-no-evidence = Опишите, что сделано, или приложите файл
errors-slippage-reason-needed = Срок истёк: укажите причину задержки
errors-wrong-password = Пароль не подходит. Проверьте адрес и пароль и введите их снова
errors-password-too-short = Нужно не менее { $min } { $min ->
    [one] знака
   *[other] знаков
 }
errors-passwords-differ = Пароли не совпадают: введите новый пароль дважды одинаково
errors-not-confirmed = Отметьте поле, чтобы подтвердить

## Why a request was not carried out

errors-invalid = В форме нужно внести исправления
errors-sign-in-needed = Войдите, чтобы продолжить. Введённое сохранено.
errors-denied = Ваша роль этого не позволяет.
errors-not-found = Здесь нет ничего, что вам доступно.
errors-conflict = Пока вы редактировали, этот текст изменил другой пользователь: { $name }. Оба текста сохранены.
errors-already-done = Эта форма поступила дважды. Она исполнена один раз.
errors-too-often = Слишком много попыток. Повторите через { $minutes } { $minutes ->
    [one] минуту
    [few] минуты
   *[many] минут
 }.
errors-unavailable = Данные сейчас недоступны. Ничего не сохранено; повторите через минуту.

## Why a step cannot be taken now

errors-obstacle-state = В нынешнем состоянии это действие невозможно. На странице показано, как обстоит дело.
errors-obstacle-signed = Подписанный текст не изменяется. Исправление оформляется новой редакцией протокола.
errors-obstacle-protocol-empty = В протоколе пока нет пунктов.
errors-obstacle-directive-incomplete = В одном из поручений протокола не указаны ответственный исполнитель, текст или сила поручения.
errors-obstacle-limbs-open = Исполнение одной из частей поручения ещё не подтверждено.
errors-obstacle-lead-only = Итоговый отчёт представляет только ответственный исполнитель.
errors-obstacle-no-report = Нет отчёта, по которому можно принять решение.
errors-obstacle-extension-pending = По предыдущему запросу о продлении решение ещё не принято.
errors-obstacle-nothing-corrected = Пока ничего не исправлено. Сначала исправьте хотя бы один пункт.

## Above a form

errors-of-field = { $field }: { $problem }
errors-summary-title = Форма не принята
errors-no-connection = Сервер не ответил. Введённое осталось в форме: отправьте её ещё раз.
