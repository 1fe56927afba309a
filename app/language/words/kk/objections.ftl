## States of an objection

objections-state-raised = Тапсырма берушінің шешімін күтеді
objections-state-upheld = Қабылданды: басқа орындаушылар белгіленді
objections-state-dismissed = Қабылданбады

## On the file of a directive

objections-title = Орындаушы болып белгіленуге қарсылықтар
objections-note = қарсылық мерзімді тоқтатпайды

## Objecting

objections-raise-text = Органыңыз бұл тапсырманы неге орындамауы керек екенін көрсетіңіз. Шешімді тапсырма беруші қабылдайды; оған дейін тапсырма мен мерзім күшінде болады.
objections-until = Қарсылық білдіру мерзімі: { $date }.
objections-reason = Органыңыз неге орындаушы болмауы керек

## Deciding

objections-raised = { $on }, { $by }
objections-uphold = Қабылдау: басқа орындаушыларды белгілеу
objections-dismiss = Қарсылықты қабылдамау
objections-dismiss-reason = Қабылдамау негіздері
objections-dismiss-hint = Міндетті. Орган оларды сөзбе-сөз оқиды.
