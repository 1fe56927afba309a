## What is to be changed in a field

errors-empty = Осы өрісті толтырыңыз
errors-too-long = { $max } таңбаға дейін қысқартыңыз; қазір { $length } таңба
errors-control-character = Көрінбейтін басқару таңбаларын алып тастаңыз: олар мәтінді қойғанда жиі ілесіп келеді
errors-not-a-date = Күнді енгізіңіз, мысалы 01.03.2019
errors-not-an-email = Электрондық пошта мекенжайын енгізіңіз, мысалы name@ministry.kz
errors-not-a-number = Бүтін сан енгізіңіз
errors-out-of-range = Сан { $min }–{ $max } аралығында болуға тиіс
errors-not-a-choice = Нұсқалардың бірін таңдаңыз
errors-end-before-start = Бұл күн тым ерте: кейінірек күнді көрсетіңіз
errors-date-in-past = Бұл күн өтіп кетті: бүгінгі немесе кейінгі күнді көрсетіңіз
errors-date-in-future = Күн бүгіннен кейін бола алмайды
errors-deadline-past = Бұл мерзім өтіп кетті: кейінірек мерзімді көрсетіңіз
errors-no-language = Мәтінді кемінде бір тілде енгізіңіз
errors-no-lead = Жауапты орындаушыны таңдаңыз
errors-lead-twice = Жауапты орындаушы бір мезгілде бірлесіп орындаушы бола алмайды: екеуінің бірін қалдырыңыз
errors-unknown-body = Осы күні бар және тапсырма беруге болатын органды таңдаңыз
errors-unknown-group = Тізімнен топты таңдаңыз
errors-empty-group = Осы күні топта орган жоқ: оларды жеке-жеке көрсетіңіз
errors-word-not-in-text = Бұл сөз сол тілдегі мәтінде жоқ: оны мәтінде қалай жазылса, солай көрсетіңіз
errors-number-taken = Бұл нөмір осы жылы қолданылған: басқасын көрсетіңіз
errors-taken = Бұл мән бос емес: басқасын көрсетіңіз
errors-file-too-large = Файл тым үлкен: көлемі { $size } аспайтын файлды таңдаңыз
errors-file-type-forbidden = Мұндай файлдар қабылданбайды. Рұқсат етілген түрлері: { $types }
errors-too-many-files = Ең көбі { $max } файл таңдаңыз
errors-file-choose-again = Файлды қайта таңдаңыз: браузер оны қайтарылған нысанда сақтамайды
errors-no-evidence = Не істелгенін жазыңыз немесе файл қосыңыз
errors-slippage-reason-needed = Мерзімі өтті: кешігу себебін көрсетіңіз
errors-wrong-password = Құпиясөз сәйкес келмейді. Мекенжай мен құпиясөзді тексеріп, қайта енгізіңіз
errors-password-too-short = Кемінде { $min } таңба қажет
errors-passwords-differ = Құпиясөздер сәйкес емес: жаңа құпиясөзді екі рет бірдей енгізіңіз
errors-not-confirmed = Растау үшін белгі қойыңыз

## Why a request was not carried out

errors-invalid = Нысанға түзету енгізу керек
errors-sign-in-needed = Жалғастыру үшін жүйеге кіріңіз. Енгізгеніңіз сақталды.
errors-denied = Сіздің рөліңіз бұған мүмкіндік бермейді.
errors-not-found = Мұнда сізге қолжетімді ештеңе жоқ.
errors-conflict = Сіз өңдеп жатқанда бұл мәтінді басқа пайдаланушы өзгертті: { $name }. Екі мәтін де сақталды.
errors-already-done = Бұл нысан екі рет келіп түсті. Ол бір рет орындалды.
errors-too-often = Әрекет тым көп жасалды. { $minutes } минуттан кейін қайталаңыз.
errors-unavailable = Деректер қазір қолжетімсіз. Ештеңе сақталған жоқ; бір минуттан кейін қайталаңыз.

## Why a step cannot be taken now

errors-obstacle-state = Қазіргі жай-күйінде бұл әрекетті жасауға болмайды. Бетте істің қазіргі жайы көрсетілген.
errors-obstacle-signed = Қол қойылған мәтін өзгертілмейді. Түзету хаттаманың жаңа редакциясымен ресімделеді.
errors-obstacle-protocol-empty = Хаттамада әзірге тармақтар жоқ.
errors-obstacle-directive-incomplete = Хаттамадағы бір тапсырмада жауапты орындаушы, мәтін немесе міндеттілік күші көрсетілмеген.
errors-obstacle-limbs-open = Тапсырманың бір бөлігінің орындалуы әлі расталмаған.
errors-obstacle-lead-only = Қорытынды есепті жауапты орындаушы ғана ұсынады.
errors-obstacle-no-report = Шешім қабылдауға болатын есеп жоқ.
errors-obstacle-extension-pending = Мерзімді ұзарту туралы алдыңғы сұрау бойынша шешім әлі қабылданған жоқ.
errors-obstacle-nothing-corrected = Әзірге ештеңе түзетілген жоқ. Алдымен кемінде бір тармақты түзетіңіз.

## Above a form

errors-of-field = { $field }: { $problem }
errors-summary-title = Нысан қабылданбады
errors-no-connection = Сервер жауап бермеді. Енгізгеніңіз нысанда қалды: оны қайта жіберіңіз.
