## Letters

escalations-focal-point-title = Мерзімі бұзылды: сізден есеп күтіледі
escalations-focal-point-text = { $body }: есеп ұсынылмаған; { $late }. Сіз органның жауапты тұлғасысыз.
escalations-alternate-title = Мерзімі бұзылды: алмастырушы тұлғадан есеп күтіледі
escalations-alternate-text = { $body }: есеп ұсынылмаған; { $late }. Жауапты тұлғаға бұрын хат жіберілген; сіз оны алмастырасыз.
escalations-head-title = Органыңыз мерзімі бұзылған тапсырма бойынша есеп бермеген
escalations-head-text = { $body }: есеп ұсынылмаған; { $late }. Жауапты және алмастырушы тұлғаларға бұрын хат жіберілген.
escalations-chair-title = Мерзімі бұзылған тапсырма сіздің шешіміңізді күтеді
escalations-chair-text = { $body }: есеп ұсынылмаған; { $late }. Жауапты және алмастырушы тұлғаларға, орган басшысына бұрын хат жіберілген.
escalations-late = мерзім аяқталғаннан бері { $n } жұмыс күні өтті
escalations-why = Тапсырманың мерзімі бұзылып тұрғанда хаттар сатылап жоғары деңгейге жіберіледі. Қорытынды есеп ұсынылса немесе мерзім өзгерсе, олар тоқтатылады.

## Steps

escalations-step-focal-point = Жауапты тұлға
escalations-step-alternate = Алмастырушы тұлға
escalations-step-head = Орган басшысы
escalations-step-chair = Кеңес басшылығы
