## Letters

escalations-focal-point-title = Срок нарушен: от вас ожидается отчёт
escalations-focal-point-text = { $body }: отчёт не представлен; { $late }. Вы — ответственное лицо органа.
escalations-alternate-title = Срок нарушен: отчёт ожидается от замещающего лица
escalations-alternate-text = { $body }: отчёт не представлен; { $late }. Ответственному лицу уже направлялось письмо; вы его замещаете.
escalations-head-title = Ваш орган не отчитался по просроченному поручению
escalations-head-text = { $body }: отчёт не представлен; { $late }. Ответственному и замещающему лицам письма уже направлялись.
escalations-chair-title = Просроченное поручение требует вашего решения
escalations-chair-text = { $body }: отчёт не представлен; { $late }. Ответственному и замещающему лицам и руководителю органа письма уже направлялись.
escalations-late = { $n ->
    [one] после срока прошёл { $n } рабочий день
    [few] после срока прошло { $n } рабочих дня
   *[many] после срока прошло { $n } рабочих дней
}
escalations-why = Пока поручение просрочено, письма направляются всё более высокому уровню. Итоговый отчёт или новый срок прекращают это.

## Steps

escalations-step-focal-point = Ответственное лицо
escalations-step-alternate = Замещающее лицо
escalations-step-head = Руководитель органа
escalations-step-chair = Руководство Совета
