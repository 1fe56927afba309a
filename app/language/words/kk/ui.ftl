## Buttons

ui-save = Сақтау
ui-save-draft = Жобаны сақтау
ui-cancel = Бас тарту
ui-back = Артқа
ui-continue = Жалғастыру
ui-add = Қосу
ui-remove = Жою
ui-edit = Өзгерту
ui-open = Ашу
ui-close = Жабу
ui-send = Жіберу
ui-move-up = Жоғары жылжыту
ui-move-down = Төмен жылжыту
ui-print = Бетті басып шығару
ui-try-again = Қайталап көру
ui-download = Жүктеп алу
ui-yes = Иә
ui-no = Жоқ

## Parts of a page

ui-path = Сіз осындасыз
ui-on-this-page = Осы бетте

## Lists

ui-show-all = Барлығын көрсету
ui-nothing-yet = Мұнда әзірге ештеңе жоқ
ui-nothing-matches = Ештеңе табылмады
ui-pages = Беттер
ui-page-of = { $pages } беттің { $page }-беті
ui-range = { $total } ішінен { $from }–{ $to }
ui-previous = Алдыңғы
ui-next = Келесі
ui-sort = Реттеу
ui-search = Іздеу
ui-filter = Сүзу
ui-filtered-by = Сүзілген:
ui-remove-filter = алып тастау
ui-clear-all = Барлығын тазарту
ui-any = Кез келген
ui-none = жоқ
ui-figures-as-table = Көрсеткіштер кесте түрінде
ui-total = Барлығы

## Forms

ui-required = міндетті
ui-optional = міндетті емес
ui-choose = Таңдаңыз
ui-error = Қате:
ui-date-hint = Күні, айы, жылы
ui-text-missing = Қазақ тіліндегі мәтін жоқ; мына тілдегі мәтін көрсетілді: { $language }.
ui-saved = Сақталды
ui-kept-on-device = Жоба осы құрылғыда сақталады.
ui-draft-restored = Бұрын енгізгеніңіз нысанға қайтарылды. Ол әлі жіберілген жоқ.
ui-cannot-be-undone = Бұл әрекетті кері қайтару мүмкін емес.

## Two edits of the same words

ui-conflict-title = Бір мәтінді екі адам өзгертті
ui-conflict = Сіз өңдеп жатқанда { $name } өз мәтінін сақтады. Сіздің мәтініңіз әлі сақталған жоқ, бірақ жоғалған да жоқ. Екеуін салыстырып, өз мәтініңізді нысанда түзетіңіз: қайта жіберілсе, ол сақталған мәтінді ауыстырады.
ui-conflict-theirs = Сақталған: { $name }
ui-conflict-yours = Сіздің мәтініңіз, сақталмаған

## Texts in several languages

ui-in-language = { $label } ({ $language })
ui-quoted = «{ $text }»
