## Kinds of bodies

bodies-kind-ministry = Министерство
bodies-kind-agency = Агентство
bodies-kind-special-agency = Специальный орган
bodies-kind-committee = Комитет министерства
bodies-kind-akimat = Акимат
bodies-kind-court = Суд
bodies-kind-own-office = Собственный аппарат совета
bodies-kind-outside = Сторонняя организация

## Standing in the council

bodies-standing-chair = Председатель
bodies-standing-member = Член совета
bodies-standing-invited = Приглашённый
bodies-standing-none = Не входит в совет

## How the council may address a body

bodies-binding-direct = Можно давать обязательные поручения
bodies-binding-by-agreement = Обязательные поручения — по согласованию
bodies-binding-recommend-only = Можно только просить и рекомендовать
bodies-binding-not-addressable = Поручения не даются

## The register

bodies-title = Органы и группы
bodies-lede = Кто входит в совет, какие поручения можно давать каждому органу и куда направляются письма.
bodies-register = Реестр органов
bodies-name = Орган
bodies-standing = Статус в совете
bodies-binding = Обязательность поручений
bodies-mailbox = Почтовый ящик органа
bodies-until = по { $date }
bodies-groups = Группы
bodies-groups-note = Какие органы означает собирательное название в протоколе; если указаны даты, орган входит в группу в этот период.

## A body

bodies-add = Добавить орган
bodies-add-lede = Орган, которому совет даёт поручения или представители которого участвуют в заседаниях.
bodies-full-name = Полное наименование
bodies-short-name = Краткое наименование
bodies-kind = Вид
bodies-parent = В составе
bodies-no-parent = Не входит в другой орган
bodies-binding-hint = Если обязывающее слово обращено к органу, который нельзя обязать, на это указывается при подготовке и подписании.
bodies-week = Рабочая неделя
bodies-week-five = Пять дней
bodies-week-six = Шесть дней
bodies-mailbox-hint = Почтовый ящик органа, а не сотрудника. На него направляются письма и напоминания.
bodies-valid-from = Первый день под этим наименованием
bodies-valid-from-hint = Не заполнено: всегда
bodies-valid-to = Последний день
bodies-valid-to-hint = Для органа, упразднённого без преемника
bodies-span = Время существования
bodies-leads = Как ответственный исполнитель
bodies-correct = Исправить запись
bodies-correct-note = новое наименование — не исправление: оно оформляется как преемство

## Succession

bodies-succession = Переименование, слияние, разделение
bodies-succession-text = Поручения на контроле и место в группах переходят к преемнику; завершённое сохраняет прежнее наименование.
bodies-succession-record = Оформить преемство
bodies-succession-lede = Всё перечисленное ниже переходит сразу. В каждом поручении отмечаются прежнее и новое наименования.
bodies-succession-kind = Что произошло
bodies-succession-renamed = Переименован
bodies-succession-merged = Присоединён к другому органу
bodies-succession-split = Разделён
bodies-succession-renamed-hint = Тот же орган под другим наименованием. Сотрудники и почтовый ящик сохраняются.
bodies-succession-merged-hint = Задачи и сотрудников принимает другой орган.
bodies-succession-split-hint = Задачи принимают несколько органов; первый принимает всё, для чего не указан другой. Сотрудников распределяет администратор.
bodies-succession-on = Первый день преемника
bodies-succession-on-hint = Сегодня или прошедший день
bodies-succession-act = Акт-основание
bodies-succession-act-hint = Номер и дата, как в самом акте
bodies-successor = Преемник
bodies-successor-hint = Орган из реестра или новый, указанный ниже
bodies-successor-new = Новый орган, указанный ниже
bodies-new-name = Наименование нового органа
bodies-new-mailbox-hint = Не заполнено: почтовый ящик прежний
bodies-others = Другие преемники при разделении
bodies-others-hint = Новые органы сначала вносятся в реестр.
bodies-moves = Что переходит
bodies-moves-note = поручения на контроле, в исполнении которых участвует орган
bodies-moves-none = Орган не участвует в исполнении поручений на контроле.
bodies-moves-groups = В этих группах его место занимает преемник:
bodies-people = { $n ->
    [one] От имени органа действует { $n } сотрудник; если орган не разделён, он будет действовать от имени преемника.
    [few] От имени органа действуют { $n } сотрудника; если орган не разделён, они будут действовать от имени преемника.
   *[other] От имени органа действуют { $n } сотрудников; если орган не разделён, они будут действовать от имени преемника.
}
bodies-place = При разделении: кто принимает это поручение
bodies-place-first = Первый преемник
bodies-succession-confirm = Список просмотрен, преемство подтверждаю.
bodies-predecessors = Прежде
bodies-successors = Преемник

## A group

bodies-add-group = Добавить группу
bodies-edit-group = Изменить группу
bodies-group-lede = Что означает собирательное название в протоколе. За поручением остаются те органы, которые группа означала в день заседания.
bodies-group-name = Название группы
bodies-members = Состав
bodies-members-note = первый в списке координирует, если протокол не говорит иного
bodies-members-new-hint = Порядок и даты указываются затем.
bodies-members-empty = В группе пока нет органов. Добавьте первый ниже.
bodies-add-member = Добавить орган в группу
bodies-choose = Выберите орган
bodies-position = Место в списке
bodies-member-from = В группе с
bodies-member-to = Последний день
bodies-remove-member = Исключить: { $body }
bodies-remove-member-text = Только для ошибочной записи. Вышедшему из группы органу указывается последний день.

## Contacts

bodies-contacts = Кому пишется
bodies-contacts-note = Почтовый ящик органа получает каждое письмо; эти лица — свои письма наряду с ним.
bodies-no-people = У этого органа пока нет учётных записей.
bodies-nobody = Никто
bodies-alternate-hint = Получает письма в отсутствие ответственного лица и на второй ступени эскалации.
bodies-head-mailbox = Почтовый ящик приёмной руководителя
bodies-head-mailbox-hint = Туда пишется, если орган долго не отчитывается после срока.
