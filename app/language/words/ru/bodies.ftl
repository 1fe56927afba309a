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
