## Roles

accounts-role-secretariat = Секретариат
accounts-role-body = Государственный орган
accounts-role-leadership = Руководство
accounts-role-administrator = Администратор

## Signing in

accounts-sign-in-title = Вход в систему
accounts-sign-in-hint = Учётные записи открывает секретариат.
accounts-email = Электронная почта
accounts-email-hint = Служебный адрес
accounts-password = Пароль
accounts-sign-in = Войти
accounts-kept = Введённое сохранено. После входа оно будет стоять в форме.
accounts-about-title = Что решено, кто и к какому сроку исполняет и исполнено ли на самом деле
accounts-about = «Кенес» ведёт заседания и протоколы координационного совета и контролирует исполнение его поручений.
accounts-about-secretariat = повестка дня, протокол, проверка отчётов
accounts-about-bodies-title = Государственные органы
accounts-about-bodies = поручения, сроки, отчёты
accounts-about-leadership = что и почему исполняется с опозданием
accounts-demonstration-title = Учётные записи демонстрации
accounts-demonstration-password = Каждая кнопка выполняет вход. Пароль у всех один: { $password }

## Changing the password

accounts-change-password = Сменить пароль
accounts-current-password = Действующий пароль
accounts-new-password = Новый пароль
accounts-new-password-again = Новый пароль ещё раз
accounts-password-hint = Не менее { $min } { $min ->
    [one] знака
   *[other] знаков
 }; длинная фраза лучше необычных символов

## An account

accounts-name = Фамилия, имя
accounts-role = Роль
accounts-body = Орган
accounts-last-seen = Последнее посещение
accounts-never-seen = входа ещё не было
accounts-disabled = закрыта

## Bodies of the demonstration

accounts-demonstration-health = Министерство здравоохранения
accounts-demonstration-education = Министерство образования и науки
accounts-demonstration-interior = Министерство внутренних дел
accounts-demonstration-justice = Министерство юстиции
