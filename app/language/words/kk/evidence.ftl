## Grades

evidence-grade-claimed = Мәлімделген
evidence-grade-documented = Құжатпен расталған
evidence-grade-verified-on-site = Орнында тексерілген
evidence-grade-hint-claimed = Бұл туралы орган хабарлайды.
evidence-grade-hint-documented = Бұл құжаттан көрінеді.
evidence-grade-hint-verified-on-site = Хатшылық мұны орнында немесе жүйеден көрді.
evidence-kind-file = Файл
evidence-kind-reference = Актіге сілтеме

## Where there is none

evidence-none-yet = Растау әзірге жоқ
