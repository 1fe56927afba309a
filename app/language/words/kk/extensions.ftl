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

## Deciding on it

extensions-asked = Сұралған мерзім: { $date }. Сұралған күні: { $on }.
extensions-late = Сұрау белгіленген уақыттан кеш берілді.
extensions-grant = Мерзімін ұзарту
extensions-refuse = Бас тарту
extensions-refuse-hint = Негіздеме міндетті; орган оны сөзбе-сөз оқиды.
extensions-until = Жаңа мерзім
extensions-until-hint = Сұралған мерзімнен өзгеше болуы мүмкін; екеуі де көрініп тұрады.
