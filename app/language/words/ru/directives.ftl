## Force

directives-force-binding = Обязательное
directives-force-request = Просьба
directives-force-recommendation = Рекомендация
directives-force-proposal = Предложение
directives-force-hint-binding = поручено, предписано, указано на необходимость
directives-force-hint-request = высказана просьба; в ответе указывается, принята ли она
directives-force-hint-recommendation = рекомендовано; принимается, принимается частично или отклоняется с указанием причин
directives-force-hint-proposal = предложено; орган сообщает, как он поступит с предложением

## The word used

directives-verb-directed = предписано
directives-verb-instructed = поручено
directives-verb-tasked = поставлена задача
directives-verb-told-necessary = указано на необходимость
directives-verb-asked = высказана просьба
directives-verb-recommended = рекомендовано
directives-verb-proposed = предложено

## Kinds

directives-kind-one-off = Разовое
directives-kind-recurring = Периодическое
directives-kind-standing = Постоянное
directives-kind-second-order = О подготовке поручения или создании группы
directives-classification-open = Открытое
directives-classification-official-use = Для служебного пользования

## State

directives-state-draft = Проект
directives-state-issued = Выдано
directives-state-acknowledged = Принято к исполнению
directives-state-in-progress = Исполняется
directives-state-reported = Отчёт на проверке
directives-state-under-review = Внесено на снятие с контроля
directives-state-returned = Возвращено на доработку
directives-state-on-hold = Приостановлено
directives-state-closed-done = Снято с контроля: исполнено
directives-state-closed-not-done = Снято с контроля: не исполнено
directives-state-closed-declined = Снято с контроля: отклонено с указанием причин
directives-state-cancelled = Отменено
directives-state-superseded = Заменено другим поручением
directives-state-merged = Объединено с другим поручением

## How the issuer ends a directive

directives-ending-done = Снять с контроля как исполненное
directives-ending-not-done = Снять с контроля как неисполненное
directives-ending-declined = Снять с контроля как отклонённое с указанием причин
directives-ending-cancelled = Отменить
directives-ending-superseded = Заменить другим поручением
directives-ending-merged = Объединить с другим поручением

## Confidence

directives-confidence-green = Ожидается в срок
directives-confidence-amber = Под угрозой
directives-confidence-red = Под сомнением
directives-confidence-none = Под сомнением: сведений нет
directives-confidence-hint-green = Будет исполнено в срок.
directives-confidence-hint-amber = Может быть исполнено в срок, если препятствия будут устранены.
directives-confidence-hint-red = В срок, вероятно, исполнено не будет.

## Who does what

directives-role-lead = Ответственный исполнитель
directives-role-co-executor = Соисполнитель
directives-role-informed = Для сведения
directives-limb-open = Не подтверждено
directives-limb-proven = Подтверждено
directives-limb-refused = Подтверждение не принято

## The register

directives-view-open = На контроле
directives-view-overdue = Просрочено
directives-view-soon = Срок в ближайшие 10 рабочих дней
directives-view-to-check = Отчёты на проверку
directives-view-to-close = К снятию с контроля
directives-view-returned = Возвращено на доработку
directives-view-still = Без движения
directives-view-closed = Снято с контроля
directives-view-draft = Проекты
directives-view-all = Все
directives-sort-due = Сначала ближайший срок
directives-sort-reference = По номеру
directives-sort-lead = По ответственному исполнителю
directives-sort-changed = Сначала последние изменения

## What the reader may do now

directives-act-acknowledge = Принять к исполнению
directives-act-report-interim = Представить промежуточную информацию
directives-act-report-final = Представить итоговый отчёт
directives-act-report-no-change = Без изменений
directives-act-submit-road-map = Представить дорожную карту
directives-act-ask-for-more-time = Попросить продления срока
directives-act-let-report = Дать коллеге ссылку для отчёта
directives-act-check = Проверить отчёт
directives-act-endorse-extension = Высказать мнение о продлении срока
directives-act-decide-extension = Решить вопрос о продлении срока
directives-act-object = Возразить против назначения исполнителем
directives-act-decide-objection = Рассмотреть возражение
directives-act-change-executors = Изменить исполнителей
directives-act-close = Снять с контроля или вернуть
directives-act-hold = Приостановить
directives-act-change-rhythm = Изменить периодичность
directives-act-name-group = Указать созданную группу
directives-act-note-outcome = Внести исход
directives-act-end = Отменить, заменить или объединить
directives-act-resume = Возобновить исполнение
directives-act-reopen = Вновь поставить на контроль
directives-act-record-event = Записать, что событие наступило
directives-act-edit-draft = Изменить проект

## Timeliness

directives-timeliness-no-date = Без срока
directives-timeliness-on-hold = Приостановлено
directives-timeliness-due = { $n ->
    [one] Остался { $n } рабочий день
    [few] Осталось { $n } рабочих дня
   *[many] Осталось { $n } рабочих дней
 }
directives-timeliness-due-today = Срок истекает сегодня
directives-timeliness-overdue = Просрочено на { $n } { $n ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-timeliness-reported-in-time = Отчёт представлен в срок
directives-timeliness-reported-late = Отчёт представлен с опозданием на { $n } { $n ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-timeliness-done-in-time = Исполнено в срок
directives-timeliness-done-late = Исполнено с опозданием на { $n } { $n ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-timeliness-ended = Завершено

## The control mark

directives-mark-ahead = Срок не наступил
directives-mark-on-hold = Приостанов­лено
directives-mark-soon = Срок близок
directives-mark-overdue = Просрочено
directives-mark-reported-late = Отчёт с опозданием
directives-mark-done-late = Исполнено с опозданием
directives-mark-overdue-days = { $days } { $days ->
    [one] день
    [few] дня
   *[many] дней
 } (рабочих: { $working })
directives-mark-days-late = { $days } { $days ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-mark-working-days-left = { $n ->
    [one] остался { $n } рабочий день
    [few] осталось { $n } рабочих дня
   *[many] осталось { $n } рабочих дней
 }
directives-mark-today = сегодня

## Columns and labels

directives-number = №
directives-directive = Поручение
directives-timeliness = Соблюдение срока
directives-state = Состояние
directives-confidence = Прогноз исполнения
directives-force = Сила поручения
directives-no-lead = Ответственный исполнитель не указан
directives-with = соисполнители: { $names }
directives-proposed = предложен по правилу
directives-extensions = { $n ->
    [one] продлён { $n } раз
    [few] продлён { $n } раза
   *[many] продлён { $n } раз
}
directives-limbs-proven = подтверждено частей: { $proven } из { $n }
directives-count = { $n ->
    [one] { $n } поручение
    [few] { $n } поручения
   *[many] { $n } поручений
}
directives-views = Разделы реестра
directives-find = Слова или номер
directives-body = Исполнитель или соисполнитель
directives-meeting = Заседание
directives-due-from = Срок с
directives-due-to = Срок по
directives-part = Роль органа
directives-overdue-on = Просрочено на конец дня { $date }
directives-overdue-for = Просрочено: { $days }
directives-still-for = без движения: { $n } { $n ->
    [one] рабочий день
    [few] рабочих дня
   *[many] рабочих дней
 } без отчёта
directives-empty = Поручений не найдено. Поручения появляются здесь после подписания протокола.

## The file of a directive

directives-of-meeting = Заседание { $date }
directives-of-item = вопрос { $n }: { $title }
directives-source = Протокол № { $protocol }, пункт { $point }.
directives-source-draft = Проект протокола, ещё не подписан.
directives-text-authentic = Тексты на казахском и русском языках имеют одинаковую силу.
directives-text-unofficial = Текст на английском языке неофициальный; тексты на казахском и русском языках имеют одинаковую силу.
directives-on-control-since = На контроле с { $date }
directives-not-on-control = На контроль не поставлено
directives-first-date-was = первоначальный срок { $date }
directives-first-report = Первый отчёт
directives-accepted = Отчёт принят
directives-own-date = срок поручения — { $date }; у неподтверждённых частей свой срок
directives-words = Текст протокола
directives-deadline = Срок исполнения
directives-limbs = Части и подтверждения
directives-life = Ход исполнения
directives-newest-first = сначала новое
directives-acknowledged = принято к исполнению { $on }
directives-internal-date = внутренний срок: { $date }
directives-contributed = сведения представлены { $on }
directives-cannot-be-bound = { $word }; но этим исполнителям нельзя дать обязательное поручение: { $bodies }
directives-by-agreement = по согласованию
directives-addressee = Адресат
directives-group = группа: { $group }
directives-co-executors = Соисполнители
directives-expected = Ожидаемый результат
directives-outcome-rests-with = От кого зависит результат
directives-classification = Пометка
directives-why = Почему срок — { $date }
directives-why-no-date = Почему срок не установлен
directives-every-change-visible = первоначальный срок и все изменения остаются видимыми
directives-limbs-title = { $n ->
    [one] { $n } часть, каждая подтверждается отдельно
    [few] { $n } части, каждая подтверждается отдельно
   *[many] { $n } частей, каждая подтверждается отдельно
}
directives-limb-title = Чем подтверждено исполнение
directives-limbs-note = поручение снимается с контроля, когда подтверждены все части
directives-limb-own-date = свой срок: { $date }
directives-reports = Отчёты
directives-no-reports = Отчётов пока нет.

## Decisions

directives-acknowledge-text = Вы подтверждаете, что поручение получено вашим органом. Срок исполнения не меняется.
directives-close-text = Секретариат внёс поручение на снятие с контроля. Решение принимаете вы.
directives-close-done-hint = Всё порученное исполнено и подтверждено.
directives-close-not-done-hint = Исполнено не было и больше не требуется.
directives-send-back = Вернуть в секретариат
directives-send-back-hint = Секретариат проверит отчёт ещё раз.
directives-decision = Решение
directives-remark = Обоснование
directives-remark-hint = Необходимо, если поручение не снимается с контроля как исполненное. Сохраняется в ходе исполнения.
directives-end-hint = Необходимо. Сохраняется в ходе исполнения.
directives-decide = Принять решение
directives-executors-text = Исполнителей меняет только давший поручение. Прежние исполнители продолжают видеть поручение, новым направляется письмо. Срок исполнения не меняется.
directives-executors-objects = Возражает: { $body }. Если этого органа не будет среди исполнителей, возражение считается принятым.
directives-executors-lead-hint = Ответственный исполнитель один, порядок остальных значения не имеет.
directives-executors-co-hint = Каждому новому соисполнителю устанавливается внутренний срок до срока исполнения.
directives-executors-save = Назначить исполнителей
directives-executors-not-now = В нынешнем состоянии исполнителей изменить нельзя: сначала возвращают отчёт, который проверяется, или вновь ставят на контроль завершённое поручение.

## The draft of a directive

directives-edit-new = Новое поручение
directives-edit-draft = Проект поручения
directives-edit-secretariat-only = Виден только секретариату
directives-edit-sends-no-mail = писем не отправляет
directives-edit-item = Вопрос повестки дня
directives-edit-no-item = Вне вопросов повестки дня
directives-edit-number = Номер пункта
directives-edit-number-hint = Если пусто, следующий свободный номер
directives-edit-words = Текст поручения
directives-edit-words-hint = Так, как будет сказано в протоколе. Нужны казахский и русский тексты; английский неофициальный.
directives-edit-title = Краткое название
directives-edit-force = Сила поручения
directives-edit-verb = Использованное слово
directives-edit-verb-hint = Сила поручения следует из этого слова.
directives-edit-force-word = Подчёркиваемое слово
directives-edit-force-word-hint = То же слово точно так, как оно стоит в тексте на каждом языке; оно подчёркивается везде, где показан текст.
directives-edit-by-agreement = По согласованию
directives-edit-by-agreement-hint = Орган не подчинён Совету и дал согласие.
directives-edit-addressee = Адресат
directives-edit-addressee-hint = Слова остаются в протоколе; стоящие за ними органы указываются ниже.
directives-edit-addressee-words = Адресат словами протокола
directives-edit-group = Названная в тексте группа
directives-edit-group-hint = Если органы не отмечены, имеются в виду члены группы на день заседания: первый отвечает, остальные соисполнители.
directives-edit-no-group = Без группы
directives-edit-group-members = Состав групп на день заседания
directives-edit-roles = Кто что делает
directives-edit-roles-hint = Ответственный исполнитель один; соисполнителей и получающих для сведения может быть сколько угодно.
directives-edit-cannot-be-bound = Употреблённое слово обязывает, но этим органам нельзя дать обязательное поручение: { $bodies }. Выберите другое слово или укажите, что согласие получено. Проект всё равно можно сохранить.
directives-edit-body = Орган
directives-edit-limbs = Части, подтверждаемые отдельно
directives-edit-limbs-hint = По строке на каждую часть, в одном порядке на всех языках, не более { $max }. Для одного действия оставьте пустым.
directives-edit-term = Срок исполнения
directives-edit-term-label = Срок словами протокола
directives-edit-term-hint = Дата, период или событие: «до 1 июня 2019 года», «в течение десяти рабочих дней со дня подписания», «ежемесячно, до 5 числа». Если пусто, срок предложит правило «срок не указан».
directives-edit-expected-signature = Рассчитано от ожидаемого дня подписания: { $date }. При подписании срок будет рассчитан заново.
directives-edit-due = Срок: { $date }
directives-edit-awaits-event = Даты нет: ожидается событие
directives-edit-result = Ожидаемый результат
directives-edit-result-hint = По чему будет видно, что поручение исполнено.
directives-edit-outcome = От кого зависит исход
directives-edit-outcome-hint = Третий орган, чьё решение необходимо, например Правительство
directives-edit-kind = Вид
directives-edit-kind-hint = Повторяющийся срок сам делает поручение периодическим, бессрочный — постоянным.
directives-edit-links = Связанные поручения
directives-edit-links-hint = По номеру: «4/9»; если номер повторяется, с годом заседания: «4/9 (2018)».
directives-edit-carries-out = Исполняет поручение
directives-edit-carries-out-hint = То, которым поручено подготовить настоящее; оно снимается с контроля при подписании протокола.
directives-edit-supersedes = Заменяет
directives-edit-supersedes-hint = Прежние поручения, по одному в строке; при подписании протокола они снимаются с контроля.
directives-edit-refers-to = Во исполнение прежних поручений
directives-edit-refers-to-hint = По одному в строке; для них ничего не меняется.
directives-edit-classification = Доступ
directives-edit-classification-hint = Поручение для служебного пользования в письма не попадает.

## How directives hang together

directives-link-carries-out = Исполняет
directives-link-carried-out-by = Исполняется поручением
directives-link-supersedes = Заменяет
directives-link-superseded-by = Заменено поручением
directives-link-merged-into = Объединено с поручением
directives-link-merged-from = Включает ранее порученное
directives-link-refers-to = Во исполнение
directives-link-referred-to-by = Упоминается в поручении
directives-created-group = Созданная группа

## Recurring directives

directives-by-periods = По периодам
directives-instances = Периоды и сроки
directives-instances-note = по каждому периоду представляется отдельный отчёт; следующий период ставится на контроль заранее
directives-rhythm = Периодичность
directives-period-of = за период { $period }
directives-period-parent = Все периоды: поручение № { $reference }
directives-period = Период
directives-rhythm-text = Предстоящие периоды, по которым ничего не представлено, формируются заново. Периоды с отчётами и с истёкшим сроком остаются.
directives-rhythm-term = Новая периодичность словами
directives-rhythm-term-hint = Например «ежемесячно, до 10 числа» или «ежеквартально, до 15 числа»

## Answers, road maps, outcomes

directives-answer = Ответ
directives-not-answered = Ответа нет
directives-answered = { $answer }, { $date }
directives-answer-was-due = срок ответа: { $date }
directives-road-map = Дорожная карта
directives-road-map-owed = представить до { $date }
directives-road-map-submitted = представлена { $date }
directives-days-late = с опозданием на { $n } { $n ->
    [one] день
    [few] дня
   *[many] дней
 }
directives-road-map-text = Срок длительный, исполнителей несколько: необходимо представить план исполнения. Поручение он не закрывает.
directives-no-change-text = С последнего отчёта ничего не изменилось, оценка исполнения в срок остаётся прежней.
directives-outcome = Исход
directives-outcome-unknown = Пока неизвестен. Исполнение самим адресатом контролируется отдельно.
directives-outcome-text = Что решено
directives-outcome-text-hint = Реквизиты акта, если он принят. Состояние поручения не меняется.
directives-outcome-on = Дата решения

## Ends, and what goes on

directives-target = Номер другого поручения
directives-target-hint = Необходим для замены и объединения: «4/9»; если номер повторяется, с годом заседания: «4/9 (2018)»
directives-end-confirmed = Мне известно, что отмену, замену и объединение нельзя вернуть
directives-awaiting = ожидается: { $event }
directives-hold-text = До этого события срок не течёт, напоминания не направляются.
directives-held-for = Ожидаемое событие
directives-held-for-hint = Например «принятие программы Правительством»
directives-track = Оставить на контроле до исполнения
directives-track-hint = Орган согласился. Он исполнит к указанной ниже дате и отчитается вновь.
directives-until = Исполнить до
directives-until-hint = Только чтобы оставить на контроле.
directives-until-promised = Только чтобы оставить на контроле. Орган называет { $date }.
directives-name-group-text = Группа внесена в реестр органов. Тем самым поручение исполнено и сегодня снимается с контроля.
directives-name-group-none = В реестре органов пока нет групп.
## Событие, которого ждёт поручение

directives-event-text = Вместо даты в тексте названо событие. Когда оно наступило, запишите это: срок будет посчитан от этого дня, и по нему пойдут напоминания.
directives-event-held = Исполнение приостановлено до события. Когда оно наступило, запишите это: исполнение возобновится, срок будет посчитан от этого дня.
directives-event-on = День события
directives-event-words = Что произошло
directives-event-shown-by = Чем подтверждается
directives-event-shown-by-hint = Акт, письмо или публикация, с номером и датой
directives-event-term = Срок от этого дня или дата
directives-event-term-hint = Как пишут в поручениях, например «в месячный срок»; если оставить пустым, применяется обычный срок совета
