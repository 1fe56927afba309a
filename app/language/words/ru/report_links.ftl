## On the desk

report_links-text = Коллега без учётной записи один раз отчитывается по этому поручению по секретной ссылке и видит его текст. То же сможет любой, у кого есть ссылка, поэтому передайте её только этому коллеге.
report_links-admits = Что можно представить по ссылке
report_links-of-body = { $kind }, { $body }
report_links-name = Фамилия, имя коллеги
report_links-email = Электронная почта коллеги
report_links-email-hint = Служебный адрес. На него ничего не отправляется: ссылку вы передаёте сами.
report_links-make = Создать ссылку
report_links-address = Ссылка; показывается только сейчас
report_links-copy = Скопируйте ссылку сейчас и передайте её: здесь она не хранится, и показать её ещё раз нельзя.
report_links-before = Созданные ссылки
report_links-line = { $kind }: { $name }, { $email }
report_links-made = создана { $on }, автор: { $by }
report_links-works = действует до конца дня { $on }
report_links-used = использована { $on }
report_links-revoked = отозвана { $on }
report_links-expired = срок действия истёк { $on }
report_links-revoke = Отозвать ссылку, выданную на имя { $name }

## The page that a link opens

report_links-title = Отчёт по ссылке
report_links-heading = Отчёт по поручению № { $reference }
report_links-for = { $name }, по этой ссылке (автор: { $by }) вы можете представить один отчёт до конца дня { $until }. Ссылка считается использованной после представления отчёта, а не после открытия страницы.
report_links-body = Отчитывающийся орган
report_links-kind = Что представляется
report_links-submit = Представить отчёт
report_links-shut-used = Отчёт представлен
report_links-shut-used-text = Ссылка использована { $on } и больше не действует. Отчёт приобщён к поручению.
report_links-shut-revoked = Ссылка отозвана
report_links-shut-revoked-text = Она отозвана { $on } и больше не действует.
report_links-shut-expired = Срок действия ссылки истёк
report_links-shut-expired-text = Она действовала до конца дня { $on }.
report_links-shut-closed = По этой ссылке сейчас нельзя представить отчёт
report_links-shut-closed-text = Такой отчёт по поручению сейчас не принимается, или Совет больше не допускает отчётов по ссылке.
report_links-unknown = Такой ссылки нет
report_links-unknown-text = Проверьте, скопирован ли адрес целиком.
report_links-what-to-do = Если отчитаться всё же нужно, попросите новую ссылку у того, кто передал вам эту, или войдите в систему, если у вас есть учётная запись.
