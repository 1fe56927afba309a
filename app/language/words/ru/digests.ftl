## What awaits a body

digests-title = { $n ->
    [one] Вас ожидает { $n } поручение
    [few] Вас ожидают { $n } поручения
   *[many] Вас ожидают { $n } поручений
}
digests-text = { $overdue ->
    [0] { $body }: просроченных поручений нет.
    [one] { $body }: просрочено { $overdue } поручение.
    [few] { $body }: просрочены { $overdue } поручения.
   *[many] { $body }: просрочено { $overdue } поручений.
}
digests-mine = Ваши поручения
digests-of-body = Поручения вашего органа
digests-overdue = Просроченные
digests-due = С наступающим сроком
digests-hidden = Вас также ожидают материалы для служебного пользования. Войдите в систему, чтобы прочитать их.
digests-more = { $n ->
    [one] Ещё { $n } — в реестре.
    [few] Ещё { $n } — в реестре.
   *[many] Ещё { $n } — в реестре.
}
digests-answer = Отчёт представляется на странице поручения; там же запрашивается продление срока.
digests-open = Перейти к поручениям
digests-why-daily = В этом письме собраны поручения, которые должен исполнить ваш орган. Оно направляется в рабочие дни, когда требуется напоминание. После представления отчёта или изменения срока напоминания прекращаются.
digests-why-weekly = В этом письме собраны поручения, которые должен исполнить ваш орган. Оно направляется раз в неделю, как вы выбрали на странице учётной записи.

## One line

digests-item-due = { $date }: { $left }
digests-item-left = { $n ->
    [one] остался { $n } рабочий день
    [few] осталось { $n } рабочих дня
   *[many] осталось { $n } рабочих дней
}
digests-item-today = срок истекает сегодня
digests-item-overdue = { $n ->
    [one] просрочено на { $n } день
    [few] просрочено на { $n } дня
   *[many] просрочено на { $n } дней
}
digests-item-returned = возвращено с замечаниями
digests-item-contributes = ваши сведения для ответственного исполнителя

## What awaits the secretariat

digests-office-title = Что ожидает секретариат сегодня
digests-office-text = Собрано утром; сначала отчёты на проверку.
digests-office-to-check = Отчёты на проверку
digests-office-to-advise = Запросы о продлении срока без мнения секретариата
digests-office-objections = Возражения, ожидающие решения
digests-office-road-maps = Непредставленные дорожные карты
digests-office-silent = Выданы, получение не подтверждено
digests-office-failed = Недоставленные письма
digests-office-open = Открыть «Сегодня»
digests-office-why = Это письмо направляется в рабочие дни, когда есть вопросы, требующие внимания секретариата.

## For the leadership

digests-overdue-list-title = { $n ->
    [0] Просроченных поручений нет
    [one] Просрочено { $n } поручение
    [few] Просрочены { $n } поручения
   *[many] Просрочено { $n } поручений
}
digests-overdue-list-text = По органам: сначала тот, у которого просроченных поручений больше; внутри органа — сначала с наибольшей просрочкой.
digests-overdue-list-open = Открыть «Обзор»
digests-overdue-list-why = Перечень просроченных поручений направляется в понедельник или в первый рабочий день недели.
digests-discipline-title = Исполнительская дисциплина, { $quarter }
digests-discipline-text = Соблюдение органами сроков квартала. Поручения с наступившим сроком — в прилагаемой таблице.
digests-discipline-line = В срок { $share }, по первоначальным срокам { $first }; просрочено { $overdue }
digests-discipline-nothing-due = сроки не наступали
digests-discipline-few = { $part } из { $whole }
digests-discipline-percent = { $n } %
digests-discipline-open = Открыть «Обзор» за квартал
digests-discipline-why = Это письмо направляется в первый рабочий день после окончания квартала.

## The table that goes along

digests-table-bodies = Органы
digests-table-register = Поручения
digests-table-body = Орган
digests-table-in-time = В срок
digests-table-late = С опозданием
digests-table-overdue = Просрочено
digests-table-percent = В срок, %
digests-table-percent-first = В срок по первоначальному сроку, %
digests-table-number = №
digests-table-first-date = Первоначальный срок
digests-table-date = Срок
digests-table-extensions = Продления
digests-table-state = Состояние

## Preferences

digests-preferences = Письма вам
digests-preferences-note = О выдаче поручения, возврате отчёта и решении о продлении срока письмо направляется сразу; всё остальное собирается в одно письмо.
digests-frequency = Как часто
digests-daily = Ежедневно, когда есть о чём напомнить
digests-weekly = Еженедельно, в первый рабочий день
digests-never = Не присылать
digests-hour = С какого часа
digests-hour-hint = По местному времени, от 0 до 23. Пусто — час, установленный Советом: { $hour }:00.
digests-absent-from = Отсутствую с
digests-absent-to = Отсутствую по
digests-absent-hint = В это время письма получает замещающее лицо.
digests-unsubscribe = Сводные письма
digests-unsubscribe-text = Сводные письма об ожидающих вас поручениях больше приходить не будут. Письма о выдаче поручений, возврате отчётов и решениях будут приходить по-прежнему.
digests-unsubscribe-do = Больше не присылать
digests-unsubscribed = Больше они приходить не будут. На странице учётной записи их можно запросить снова.
