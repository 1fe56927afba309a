## Meetings and protocols

history-meeting-planned = Отырыс жоспарланды
history-meeting-edited = Отырыс туралы мәліметтер өзгертілді
history-meeting-moved = Отырыстың жай-күйі өзгертілді
history-meeting-moved-to = Отырыстың жай-күйі: { $state }
history-agenda-edited = Күн тәртібі өзгертілді
history-attendance-edited = Қатысушылар туралы мәліметтер енгізілді
history-findings-edited = Қорытындылар өзгертілді
history-protocol-edited = Хаттама жобасы өзгертілді
history-protocol-signed = Хаттамаға қол қойылды
history-protocol-signed-number = № { $number } хаттамаға қол қойылды
history-correction-opened = Хаттаманы түзету басталды
history-correction-edited = Хаттаманың түзетуі өзгертілді
history-correction-discarded = Хаттаманы түзетуден бас тартылды
history-protocol-corrected = Хаттама түзетілді, { $version }-редакция
history-words-corrected = Мәтін түзетілді, хаттаманың { $version }-редакциясы
history-words-corrected-moved = Мәтін түзетілді, хаттаманың { $version }-редакциясы; мерзімі — { $date }, бұрынғысы — { $earlier }
history-words-corrected-dated = Мәтін түзетілді, хаттаманың { $version }-редакциясы; мерзімі — { $date }
history-words-corrected-undated = Мәтін түзетілді, хаттаманың { $version }-редакциясы; { $earlier } мерзімі енді қолданылмайды

## Directives

history-drafted = Тапсырма жобасы дайындалды
history-draft-edited = Тапсырма жобасы өзгертілді
history-draft-removed = Тапсырма жобасы жойылды
history-issued = Тапсырма берілді
history-issued-dated = Тапсырма берілді, алғашқы мерзімі — { $date }
history-acknowledged = Тапсырма орындауға қабылданды
history-interim-reported = Аралық ақпарат ұсынылды
history-contribution-reported = Бірлесіп орындаушының мәліметі ұсынылды
history-final-reported = Қорытынды есеп ұсынылды
history-final-reported-again = Қорытынды есеп ұсынылды, { $ordinal }-редакция
history-limb-proven = Орындалуы расталды
history-limb-proven-letter = ({ $letter }) бөлігінің орындалуы расталды
history-limb-refused = Растау қабылданбады
history-limb-refused-letter = ({ $letter }) бөлігі: растау қабылданбады
history-returned = Есеп ескертулермен қайтарылды
history-put-up-for-closing = Бақылаудан алуға ұсынылды
history-sent-back = Хатшылыққа қайтарылды
history-closed-done = Бақылаудан алынды: орындалды
history-closed-not-done = Бақылаудан алынды: орындалмады
history-closed-declined = Бақылаудан алынды: себебі көрсетіліп қабылданбады
history-cancelled = Тапсырманың күші жойылды
history-superseded = Басқа тапсырмамен ауыстырылды
history-merged = Басқа тапсырмамен біріктірілді
history-held = Орындау тоқтатыла тұрды
history-resumed = Орындау жалғастырылды
history-reopened = Қайта бақылауға алынды
history-reopened-dated = Қайта бақылауға алынды; алғашқы мерзімі қайта қолданылады: { $dates }
history-carried-out = Бақылаудан алынды: тапсырылған жасалды
history-carried-out-by = Бақылаудан алынды: орындалды — { $by }
history-superseded-by = № { $number } тапсырмамен ауыстырылды
history-merged-into = № { $number } тапсырмаға біріктірілді
history-held-for = Орындау тоқтатыла тұрды; күтілуде: { $event }
history-tracked = Жауап қабылданды; бақылауда қалады
history-tracked-until = Жауап қабылданды; орындау мерзімі — { $date }
history-rhythm-changed = Кезеңділігі өзгертілді
history-rhythm-changed-to = Кезеңділігі өзгертілді: бұрын «{ $before }», енді «{ $after }»
history-road-map-submitted = Жол картасы ұсынылды
history-no-change-reported = Хабарланды: өзгеріс жоқ
history-report-link-made = Есеп беру сілтемесі жасалды, кімге: { $name }, мерзімі: { $date }; { $kind }
history-report-link-revoked = { $name } атына берілген сілтеме кері қайтарылды
history-outcome-noted = Нәтижесі енгізілді
history-outcome-noted-of = Нәтижесі енгізілді; шешім күні { $date }
history-extension-asked = Мерзімін ұзарту сұралды
history-extension-asked-until = Мерзімін ұзарту сұралды: { $dates }
history-extension-granted = Мерзімі ұзартылды
history-extension-granted-until = Мерзімі ұзартылды: { $dates }
history-extension-granted-otherwise = Мерзімі ұзартылды: { $dates }; сұралғаны — { $asked }
history-extension-refused = Мерзімін ұзартудан бас тартылды
history-extension-withdrawn = Мерзімін ұзарту туралы сұрау кері қайтарып алынды
history-extension-endorsed = Хатшылықтың мерзімін ұзарту туралы пікірі
history-extension-endorsed-for = Хатшылық мерзімін ұзартуды қолдайды
history-extension-endorsed-against = Хатшылық мерзімін ұзартуға қарсы
history-extension-lapsed = Мерзімін ұзарту туралы сұрау күшін жойды: шешім қабылданған жоқ
history-executors-changed = Орындаушылар өзгертілді. Енді: { $after }. Бұрын: { $before }
history-lead-named = { $body } (жауапты орындаушы)
history-objection-raised = Орындаушы болып белгіленуге қарсылық: { $body }
history-objection-upheld = Қарсылық қабылданды: { $body }
history-objection-dismissed = Қарсылық қабылданбады: { $body }
history-succeeded = Құқық мирасқоры ({ $date } бастап): { $after }. Бұрынғы атауы: { $before }

## The register of bodies

history-body-added = Орган қосылды: { $body }
history-body-edited = Орган туралы мәлімет түзетілді: { $body }
history-body-succeeded = Құқық мирасқоры: { $after }. Бұрынғы атауы: { $before }
history-group-edited = Топ өзгертілді: { $group }
history-event-happened = Оқиға жазылды, болған күні — { $other }. Мерзімі — { $date }
history-date-recounted = Мерзім күнтізбенің { $version }-нұсқасы бойынша қайта есептелді: { $date }, бұрынғысы — { $other }
history-date-kept = Мерзім өзгертілмеді: { $date }; күнтізбенің { $version }-нұсқасы бойынша { $other } болар еді

## Letters

history-mail-planned = Хат дайындалды: { $letter }
history-mail-sent = Хат жіберілді: { $letter }
history-mail-failed = Хат жеткізілмеді: { $letter }
history-escalated = Мерзімі бұзылды, есеп жоқ: хат жіберілді ({ $step })
history-mail-reminder = еске салу, { $rule }

## Accounts

history-signed-in = Жүйеге кірді
history-password-changed = Құпиясөз өзгертілді
history-account-added = Тіркелгі қосылды
history-feed-made = Күнтізбеге сілтеме жасалды
history-feed-revoked = Күнтізбеге сілтеме кері қайтарылды

## Particulars

history-dates = { $from } → { $to }
history-of-part = { $text }, ({ $letter }) бөлігі
history-with-grade = { $text }: { $grade }
history-by-link = { $text } — № { $link } сілтеме арқылы, жасаған: { $maker }
history-read-report = Есепті оқу
history-letters = { $n } хат
## Кеңес

history-calendar-published = Жұмыс күндерінің күнтізбесі: { $version }-нұсқа жарияланды
history-setting-changed = { $setting }: { $after }, бұрынғысы — { $before }
