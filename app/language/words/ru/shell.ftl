## The frame of every page

shell-name = Кенес
shell-skip = Перейти к содержанию
shell-sections = Разделы
shell-languages = Язык
shell-footer = Контроль исполнения поручений совета. Вносить в систему сведения, составляющие государственные секреты, запрещено.
shell-find-label = Номер, слово или орган
shell-find = Найти
shell-sign-out = Выйти
shell-account = Ваша учётная запись

## Sections

shell-overview = Обзор
shell-today = Сегодня
shell-directives = Поручения
shell-my-directives = Наши поручения
shell-meetings = Заседания
shell-bodies = Органы
shell-mail = Письма
shell-calendar = Календарь
shell-settings = Настройки совета
shell-rules = Правила подсчёта
shell-accounts = Учётные записи
shell-system = Система

## Demonstration

shell-demonstration = Демонстрация.
shell-demonstration-text = Выводы и девять поручений взяты с заседания 21 декабря 2018 года; люди, отчёты и последующие даты вымышлены.

## No such page

shell-not-found-title = Страницы нет или она не для вас
shell-not-found = По этому адресу нет ничего, что вам доступно. На неверный и на закрытый адрес даётся один и тот же ответ, чтобы по нему ни о чём нельзя было догадаться.
shell-to-start = На главную страницу

## Something failed

shell-failed-title = У нас произошёл сбой
shell-failed = Страницу не удалось подготовить. Отправленное не сохранено; введённое останется в форме, если вернуться назад.

## Connection and session

shell-offline-title = Нет связи
shell-offline = Сервер не ответил. Повторите, когда связь восстановится.
shell-session-ended = Сеанс завершён
shell-session-ended-text = Войдите снова: введённое сохранено и будет стоять в форме.

## Not for this role

shell-denied-title = Страница недоступна для вашей роли
shell-denied-text = Если она нужна вам для работы, обратитесь в секретариат.
