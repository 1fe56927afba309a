## Roles

accounts-role-secretariat = Хатшылық
accounts-role-body = Мемлекеттік орган
accounts-role-leadership = Басшылық
accounts-role-administrator = Әкімші

## Signing in

accounts-sign-in-title = Жүйеге кіру
accounts-sign-in-hint = Тіркелгіні хатшылық ашады.
accounts-email = Электрондық пошта
accounts-email-hint = Қызметтік мекенжай
accounts-password = Құпиясөз
accounts-sign-in = Кіру
accounts-kept = Енгізгеніңіз сақталды. Жүйеге кіргеннен кейін ол нысанда тұрады.
accounts-about-title = Не шешілді, кім және қай мерзімде орындайды, іс жүзінде орындалды ма
accounts-about = «Кеңес» — үйлестіру кеңесінің отырыстары мен хаттамаларын жүргізетін және тапсырмалардың орындалуын бақылайтын жүйе.
accounts-about-secretariat = күн тәртібі, хаттама, есептерді тексеру
accounts-about-bodies-title = Мемлекеттік органдар
accounts-about-bodies = тапсырмалар, мерзімдер, есептер
accounts-about-leadership = қай тапсырма кешігіп жатыр және неліктен
accounts-demonstration-title = Көрсетілім тіркелгілері
accounts-demonstration-password = Әр түйме жүйеге кіргізеді. Барлығының құпиясөзі бір: { $password }

## Changing the password

accounts-change-password = Құпиясөзді өзгерту
accounts-current-password = Қазіргі құпиясөз
accounts-new-password = Жаңа құпиясөз
accounts-new-password-again = Жаңа құпиясөз тағы бір рет
accounts-password-hint = Кемінде { $min } таңба; ерекше белгілерден гөрі ұзын сөз тіркесі жақсы

## An account

accounts-name = Тегі, аты
accounts-role = Рөлі
accounts-body = Орган
accounts-last-seen = Соңғы рет кірген күні
accounts-never-seen = әлі кірген жоқ
accounts-disabled = жабылған

## Bodies of the demonstration

accounts-demonstration-health = Денсаулық сақтау министрлігі
accounts-demonstration-education = Білім және ғылым министрлігі
accounts-demonstration-interior = Ішкі істер министрлігі
accounts-demonstration-justice = Әділет министрлігі
