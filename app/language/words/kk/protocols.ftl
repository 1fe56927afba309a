## States of a protocol

protocols-state-draft = Жоба
protocols-state-signed = Қол қойылған

## Kinds of points

protocols-point-noted = Назарға алынды
protocols-point-decided = Шешім
protocols-point-directive = Тапсырма

## Before the signature

protocols-obstacle-no-points = Хаттамада әзірге тармақтар жоқ.
protocols-obstacle-no-lead = { $point }-тармақта жауапты орындаушы көрсетілмеген.
protocols-obstacle-date-past = { $point }-тармақтың мерзімі қол қойылғанға дейін аяқталады: { $date }.
protocols-obstacle-too-short = { $point }-тармақты орындауға екі жұмыс күнінен аз уақыт қалады: { $date }.
protocols-obstacle-cannot-be-bound = { $point }-тармақтың тұжырымы міндеттейді, бірақ оның жауапты орындаушысына міндетті тапсырма беруге болмайды.
protocols-obstacle-language-missing = { $point }-тармақтың қазақ немесе орыс тіліндегі мәтіні жоқ.
