## States of a request for more time

extensions-state-submitted = Шешім қабылданған жоқ
extensions-state-granted = Мерзімі ұзартылды
extensions-state-refused = Бас тартылды
extensions-state-withdrawn = Кері алынды
extensions-state-lapsed = Күшін жойды: мерзім шешімге дейін өтті
