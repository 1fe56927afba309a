## How long directives have been overdue

dashboard-age-between = от { $from } до { $to } дней
dashboard-age-over = более { $days } дней

## Руководству

dashboard-restricted-not-counted = сведения для служебного пользования учитываются только для имеющих допуск
dashboard-title-nothing = На контроле ничего нет
dashboard-title = { $overdue ->
    [0] На контроле { $n }, просроченных поручений нет.
    [one] Просрочено { $overdue } поручение из { $n } на контроле.
    [few] Просрочено { $overdue } поручения из { $n } на контроле.
   *[many] Просрочено { $overdue } поручений из { $n } на контроле.
}
dashboard-title-before = { $n ->
    [0] Месяц назад просроченных не было.
   *[many] Месяц назад было { $n }.
}
dashboard-lede = Дольше всего просрочено: { $days }, { $body }.
dashboard-lede-soon = { $n ->
    [0] Другие сроки { $date } не наступают.
    [one] Срок ещё { $n } поручения наступает { $date }.
    [few] Срок ещё { $n } поручений наступает { $date }.
   *[many] Срок ещё { $n } поручений наступает { $date }.
}
dashboard-overdue = Просрочено
dashboard-month-ago = месяц назад — { $n }
dashboard-soon = Срок в ближайшие 10 рабочих дней
dashboard-on-control = На контроле
dashboard-without-date = без срока — { $n }
dashboard-on-time = Исполнено в срок
dashboard-on-time-note = { $in_time } из { $due } со сроком в периоде · { $period }
dashboard-to-check = Отчёты в секретариате
dashboard-to-close = внесено на снятие с контроля — { $n }
dashboard-waiting = Ожидает вашего решения
dashboard-decide-closing = Снять с контроля или вернуть
dashboard-decide-time = Решить о продлении
dashboard-more-time = Запрошено продление до { $date }
dashboard-decide-objection = Рассмотреть возражение
dashboard-objects = { $body } возражает против назначения исполнителем
dashboard-what-is-overdue = Что просрочено и с какого дня
dashboard-longest-first = сначала давние
dashboard-open-register = открыть в реестре
dashboard-nothing-overdue = Просроченных поручений нет.

## Где, как давно, динамика

dashboard-where = Где
dashboard-by-lead = на контроле, по ответственным исполнителям
dashboard-nothing-on-control = На контроле ничего нет.
dashboard-holders = { $n ->
    [0] Ни у одного органа нет просроченных поручений.
    [one] Просроченные поручения есть у { $n } органа.
    [few] Просроченные поручения есть у { $n } органов.
   *[many] Просроченные поручения есть у { $n } органов.
}
dashboard-ahead = Срок не наступил
dashboard-with-secretariat = Отчёт представлен в срок, проверяется
dashboard-no-date = Без срока
dashboard-body = Орган
dashboard-how-long = Как давно
dashboard-in-days = просрочено, в календарных днях
dashboard-long = { $n ->
    [0] Дольше 40 дней не просрочено ни одно.
    [one] Дольше 40 дней просрочено { $n } поручение.
    [few] Дольше 40 дней просрочены { $n } поручения.
   *[many] Дольше 40 дней просрочено { $n } поручений.
}
dashboard-trend = Становится ли лучше?
dashboard-twelve-months = за последние двенадцать месяцев
dashboard-trend-better = Да: число просроченных поручений снизилось с { $from } до { $to }. Разрыв между линиями показывает, что скрывают перенесённые сроки.
dashboard-trend-same = Без изменений: просрочено { $n }, как и прежде. Разрыв между линиями показывает, что скрывают перенесённые сроки.
dashboard-trend-worse = Нет: число просроченных поручений выросло с { $from } до { $to }. Разрыв между линиями показывает, что скрывают перенесённые сроки.
dashboard-overdue-at-month-end = Просрочено на конец месяца
dashboard-on-time-of-due = Исполнено в срок, в процентах от поручений со сроком в этом месяце
dashboard-overdue-long = Просрочено более чем на 40 дней
dashboard-overdue-short = Просрочено не более чем на 40 дней
dashboard-month = Месяц

## Исполнительская дисциплина

dashboard-rate = Доля исполненных в срок
dashboard-nothing-was-due = Сроки не наступали.
dashboard-formula = из поручений со сроком в периоде: снято с контроля в срок / (снято с контроля + на контроле и просрочено)
dashboard-closed-in-time = Исполнено в срок
dashboard-closed-late = Исполнено с опозданием или не исполнено
dashboard-open-overdue = На контроле, просрочено
dashboard-by-current = По действующему сроку
dashboard-by-first = По первоначальному сроку

## Доли и периоды

dashboard-share-nothing = сроки не наступали
dashboard-share-of = из { $n }
dashboard-period = Период
dashboard-period-twelve-months = Двенадцать месяцев
dashboard-period-half-year = Текущее полугодие
dashboard-period-last-half-year = Прошлое полугодие
dashboard-period-quarter = Текущий квартал
dashboard-period-last-quarter = Прошлый квартал
dashboard-period-other = Другие даты
dashboard-period-from = С
dashboard-period-to = По
dashboard-period-show = Показать
dashboard-period-days = Со сроком исполнения: { $days }

## Что учитывается

dashboard-member-in-time = снято с контроля в срок
dashboard-member-late = исполнено с опозданием или не исполнено
dashboard-member-overdue = на контроле, просрочено
dashboard-member-undecided = отчёт в срок на проверке, приостановлено или срок сегодня
dashboard-member-superseded = заменено
dashboard-member-cancelled = отменено
dashboard-member-merged = объединено
dashboard-member-declined = отклонено с указанием причин
dashboard-left-out = Не входит в расчёт:
dashboard-not-counted-yet = Пока не учитывается:
dashboard-rate-rule = Целые проценты, половина округляется вверх; если поручений меньше { $few }, указывается их число. Возвращённый отчёт не учитывается: поручение вновь просрочено с того же срока.
dashboard-poor = Из нарушивших срок: по { $n } { $n ->
    [one] поручению
   *[many] поручениям
 } первый отчёт был в срок, но не принят.
dashboard-counted-poor = первый отчёт был в срок, но не принят
dashboard-counted-due = все поручения, вошедшие в долю исполненных в срок
dashboard-counted-by-first = { $what }, по первоначальному сроку
dashboard-counted-contribution = сведения соисполнителя: { $what }

## По органам

dashboard-leads = Дисциплина ответственных исполнителей
dashboard-most-missed-first = сначала те, у кого больше нарушений срока
dashboard-all-bodies = Все органы
dashboard-co-executors = Дисциплина соисполнителей
dashboard-co-executors-note = по внутреннему сроку, отдельно от ответственного исполнителя
dashboard-contributions-sum = Сведения соисполнителей со сроком в этом периоде: в срок — { $n } из { $due }.
dashboard-no-contribution-was-due = Сроки представления сведений не наступали.
dashboard-contributed-in-time = Представлено в срок
dashboard-own-contributions = Ваши сведения как соисполнителя
dashboard-delivery-in-time = в срок
dashboard-delivery-late = с опозданием
dashboard-delivery-silent = не представлено

## Без движения

dashboard-still = Без движения
dashboard-still-note = нет отчёта { $days } и более рабочих дней с последнего отчёта или с выдачи
dashboard-still-count = { $n ->
    [one] { $n } поручение в реестре
    [few] { $n } поручения в реестре
   *[many] { $n } поручений в реестре
}
dashboard-all-move = По всем поручениям недавно отчитывались.

## Ближайшие сроки

dashboard-coming = Ближайшие сроки
dashboard-coming-note = три недели; штриховка — нерабочие дни
dashboard-today = сегодня

## День секретариата

dashboard-today-title = { $n ->
    [one] Ожидает проверки { $n } отчёт
    [few] Ожидают проверки { $n } отчёта
   *[many] Ожидают проверки { $n } отчётов
}
dashboard-today-nothing = Отчётов, ожидающих проверки, нет
dashboard-reports-to-check = Отчёты на проверку
dashboard-oldest-first = сначала давние
dashboard-check = Проверить
dashboard-no-reports = Все итоговые отчёты проверены.
dashboard-silent = Выдано, получение не подтверждено
dashboard-silent-note = орган ещё не подтвердил получение поручения
dashboard-to-advise = Запросы о продлении срока
dashboard-to-advise-note = ваше мнение увидит принимающий решение
dashboard-none-silent = Получение всех поручений подтверждено.
dashboard-objections = Возражения исполнителей
dashboard-objections-note = ожидают решения давшего поручение; срок не приостановлен
dashboard-nothing-soon = В ближайшие 10 рабочих дней сроки не наступают.
dashboard-put-up = Внесено на снятие с контроля
dashboard-extensions = Запросы о продлении срока
dashboard-meetings = Заседания без подписанного протокола
dashboard-meeting = Заседание № { $number }, { $date }
dashboard-no-meetings = Заседаний в подготовке нет.
dashboard-plan-meeting = Запланировать заседание
dashboard-failed-mail = Неотправленные письма
dashboard-no-failed-mail = Все письма приняты почтовым сервером.
dashboard-recounts = { $n ->
    [one] По изменённому календарю { $n } срок был бы другим
    [few] По изменённому календарю { $n } срока были бы другими
   *[many] По изменённому календарю { $n } сроков были бы другими
}
dashboard-recounts-decide = Решить по каждому

## Страница органа

dashboard-my-nothing = Неисполненных поручений нет
dashboard-my-in-time = { $n ->
    [one] К исполнению { $n } поручение, просроченных нет
    [few] К исполнению { $n } поручения, просроченных нет
   *[many] К исполнению { $n } поручений, просроченных нет
}
dashboard-my-overdue = { $n ->
    [one] Просрочено { $n } поручение
    [few] Просрочены { $n } поручения
   *[many] Просрочено { $n } поручений
}
dashboard-my-overdue-returned = { $n ->
    [0] Просроченных поручений нет, возвращено отчётов: { $returned }
    [one] Просрочено { $n } поручение, возвращено отчётов: { $returned }
    [few] Просрочены { $n } поручения, возвращено отчётов: { $returned }
   *[many] Просрочено { $n } поручений, возвращено отчётов: { $returned }
}
dashboard-returned = Возвращено с замечаниями
dashboard-return-stops-nothing = возврат не останавливает срок
dashboard-owed = К исполнению
dashboard-by-date = по сроку
dashboard-owes-nothing = Поручений к исполнению нет. Новые поручения появятся здесь и в вашей почте после подписания протокола.
dashboard-rework = Доработать отчёт
dashboard-report = Представить отчёт
dashboard-last-report = последний отчёт { $date }
dashboard-no-report-yet = отчёта нет
dashboard-submitted = На рассмотрении у секретариата или председателя
dashboard-submitted-on = Представлено
dashboard-nothing-submitted = Отчётов, ожидающих решения, нет.
dashboard-contributes = Соисполнение
dashboard-contributes-note = внутренний срок раньше срока ответственного исполнителя
dashboard-contributes-nothing = Поручений, где орган — соисполнитель, сейчас нет.
dashboard-internal-date = Внутренний срок

## Road maps

dashboard-road-maps = Дорожные карты к представлению
dashboard-road-maps-late = Непредставленные дорожные карты
