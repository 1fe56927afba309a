## Kinds and states

reports-kind-interim = Аралық ақпарат
reports-kind-final = Қорытынды есеп
reports-kind-contribution = Бірлесіп орындаушының мәліметі
reports-kind-hint-interim = Тапсырманы бақылаудан алмайды және мерзімді тоқтатпайды.
reports-kind-hint-final = Хатшылық тексереді, бақылаудан тапсырма беруші алады.
reports-kind-hint-contribution = Барлығы үшін есеп беретін жауапты орындаушыға жіберіледі.
reports-state-submitted = Хатшылықтың тексеруінде
reports-state-accepted = Қабылданды
reports-state-returned = Ескертулермен қайтарылды

## Answer to a recommendation, request or proposal

reports-answer-accepted = Қабылданды
reports-answer-accepted-in-part = Ішінара қабылданды
reports-answer-declined = Себебі көрсетіліп қабылданбады

## The secretariat’s verdict

reports-verdict-return = Ескертулермен қайтару
reports-verdict-put-up = Бақылаудан алуды төрағаға ұсыну
