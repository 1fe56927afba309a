## Buttons

ui-save = Сақтау
ui-save-draft = Жобаны сақтау
ui-cancel = Бас тарту
ui-remove = Жою
ui-edit = Өзгерту
ui-open = Ашу
ui-try-again = Қайталап көру

## Parts of a page

ui-path = Сіз осындасыз
ui-on-this-page = Осы бетте

## Lists

ui-show-all = Барлығын көрсету
ui-nothing-matches = Ештеңе табылмады
ui-pages = Беттер
ui-page-of = { $pages } беттің { $page }-беті
ui-previous = Алдыңғы
ui-next = Келесі
ui-sort = Реттеу
ui-filter = Сүзу
ui-filtered-by = Сүзілген:
ui-remove-filter = алып тастау
ui-clear-all = Барлығын тазарту
ui-any = Кез келген
ui-none = жоқ
ui-figures-as-table = Көрсеткіштер кесте түрінде

## Forms

ui-text-missing = Қазақ тіліндегі мәтін жоқ; мына тілдегі мәтін көрсетілді: { $language }.
ui-cannot-be-undone = Бұл әрекетті кері қайтару мүмкін емес.

## Two edits of the same words

ui-conflict-title = Бір мәтінді екі адам өзгертті
ui-conflict = Сіз өңдеп жатқанда { $name } өз мәтінін сақтады. Сіздің мәтініңіз әлі сақталған жоқ, бірақ жоғалған да жоқ. Екеуін салыстырып, өз мәтініңізді нысанда түзетіңіз: қайта жіберілсе, ол сақталған мәтінді ауыстырады.
ui-conflict-theirs = Сақталған: { $name }
ui-conflict-yours = Сіздің мәтініңіз, сақталмаған
ui-left-over-title = Жібергеніңіз орындалмады
ui-left-over-text = Сіз жазғаныңыз

## Texts in several languages

ui-in-language = { $label } ({ $language })
ui-quoted = «{ $text }»
