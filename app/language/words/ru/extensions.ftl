## States of a request for more time

extensions-state-submitted = Решение не принято
extensions-state-granted = Срок продлён
extensions-state-refused = Отказано
extensions-state-withdrawn = Отозван
extensions-state-lapsed = Утратил силу: срок истёк до решения
