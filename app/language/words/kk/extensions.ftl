## States of a request for more time

extensions-state-submitted = Шешім қабылданған жоқ
extensions-state-granted = Мерзімі ұзартылды
extensions-state-refused = Бас тартылды
extensions-state-withdrawn = Кері алынды
extensions-state-lapsed = Күшін жойды: мерзім шешімге дейін өтті

## Asking for more time

extensions-ask-text = Шешімді тапсырма беруші қабылдайды. Шешімге дейін бұрынғы мерзім қолданылады.
extensions-asked-for = Сұралатын мерзім
extensions-present-date = Қолданыстағы мерзім: { $date }
extensions-reason = Мерзімін ұзартудың негіздемесі
extensions-ask-by = Сұрау берудің соңғы күні: { $date } (мерзімге { $n } жұмыс күні қалғанда).
extensions-ask-late = Сұрау берудің соңғы күні өтіп кетті: { $date } (мерзімге { $n } жұмыс күні қалғанда). Сұрау кеш берілген деп белгіленеді; мұны шешім қабылдаушы көреді.
extensions-what = Нені ұзарту сұралады
extensions-whole = Тапсырма толығымен, мерзімі — { $date }
extensions-part = ({ $letter }) { $text }, мерзімі — { $date }
extensions-co-executors-word = Бірлесіп орындаушылардың пікірі
extensions-co-executors-hint = Кім келісті, кім қарсы, кімнен сұралмады.

## Deciding on it

extensions-late = Сұрау белгіленген уақыттан кеш берілді.
extensions-grant = Мерзімін ұзарту
extensions-refuse = Бас тарту
extensions-refuse-hint = Негіздеме міндетті; орган оны сөзбе-сөз оқиды.
extensions-until = Жаңа мерзім
extensions-until-hint = Сұралған мерзімнен өзгеше болуы мүмкін; екеуі де көрініп тұрады.
extensions-consent = Төраға қайта ұзартуға арнайы келісім береді
extensions-consent-hint = Мерзім Кеңестің баптауларында көзделген рет ұзартылып қойған.

## The secretariat’s advice

extensions-word-for = Ұзартуды қолдайды
extensions-word-against = Ұзартуға қарсы
extensions-endorse-text = Пікіріңізді шешім қабылдаушы көреді. Орындаушыға ол көрсетілмейді.
extensions-word = Сіздің пікіріңіз
extensions-word-reason = Негіздеме
extensions-endorse = Пікірді жазу

## The record of a request

extensions-title = Мерзімін ұзарту туралы сұраулар
extensions-title-note = немен аяқталса да, әрқайсысы істе қалады
extensions-heading = № { $n } сұрау
extensions-heading-part = № { $n } сұрау, ({ $letter }) бөлігі
extensions-asked-on = Берілді
extensions-dates = Мерзім
extensions-advice = Хатшылықтың пікірі
extensions-no-advice = Хатшылық пікірін білдірмеді.
extensions-decision = Шешім
extensions-granted-until = Мерзімі ұзартылды: { $date }
extensions-by = { $name }, { $date }
extensions-late-by = Кеш берілді: сұрау берудің соңғы күні { $date } болған.
extensions-lapsed-note = Мерзім өткенге дейін шешім қабылданған жоқ. Мерзім өзгертілмеді, тапсырманың мерзімі бұзылған болып есептеледі.
extensions-lapsed-ended = Тапсырма бақылаудан алынғанға дейін шешім қабылданған жоқ.
extensions-express = Төраға қайта ұзартуға арнайы келісімін берді.
extensions-withdraw = Сұрауды кері алу
extensions-withdraw-text = Ол бойынша шешім қабылданбайды. Бұрынғы мерзім қолданылады; қайта сұрауға болады.
