## Grades

evidence-grade-claimed = Заявлено
evidence-grade-documented = Подтверждено документом
evidence-grade-verified-on-site = Проверено на месте
evidence-grade-hint-claimed = Об этом сообщает орган.
evidence-grade-hint-documented = Это следует из документа.
evidence-grade-hint-verified-on-site = Секретариат убедился в этом на месте или в системе.
evidence-kind-file = Файл
evidence-kind-reference = Ссылка на акт

## Where there is none

evidence-none-yet = Подтверждений пока нет
