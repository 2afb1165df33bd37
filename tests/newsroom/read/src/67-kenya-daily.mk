@group nu = nurses ; Nurses ; Nurses in Marani County ; nurses in Marani County
@anon wa = watchman ; The watchman ; the watchman
@person gm = Grace Muthengi ; Dr Grace Muthengi ; Dr Muthengi ; Muthengi ; Health executive ; county Health executive
@person pk = Peter Kiplangat ; Mr Peter Kiplangat ; Mr Kiplangat ; Kiplangat ; branch secretary ; union official ; nurses’ union branch secretary Peter Kiplangat
@person sw = Stella Wekhomba ; Governor Stella Wekhomba ; Ms Wekhomba ; Wekhomba ; the governor ; governor ; County boss
@person jo = Josephine Atambo ; Ms Josephine Atambo ; Ms Atambo ; Atambo ; patient
@person en = Elias Nderi ; Mr Elias Nderi ; Mr Nderi ; Nderi ; MCA ; Majority Leader ; Majority Leader Elias Nderi
@org co = Labour Court ; The Labour Court ; the court ; court
#h Nurses reject {m1|governor’s} {c1|plea} {i sw 1|to end two-month strike}
#b By KEVIN OMBATI
{m1|Nurses in Marani County} have {c1|vowed} {i nu 1|to stay away from work until they are promoted and paid their arrears}, dealing a blow to hopes of an early end to a strike that has paralysed 61 public health facilities.
{m1|Nurses’ union branch secretary Peter Kiplangat} on Tuesday {c1|said} {i pk 1|his members would not be intimidated by letters threatening them with dismissal}.
«d pk 1|“We have been taken round in circles for three years.¦ Let the governor put money in the accounts and we will be in the wards within the hour,”» {m1|Mr Kiplangat} {c1|told} a rally outside the county headquarters.
{m1|He} accused the county of failing to honour a return-to-work formula signed in March, and {c2|termed} the latest offer «p pk m1c2|“a joke”».
But {m1|Governor Stella Wekhomba} {c1|maintained} that {i sw 1|the county had no money for promotions this financial year}, {c2|urging} the health workers {i sw m1c2|to go back as talks continue}.
«d sw 1|“I cannot promise what I do not have.¦ The Treasury owes this county Sh1.4 billion,”» {m1|the governor} {c1|said} during a funeral at Kebirigo village.
{m1|Ms Wekhomba} {c1|dismissed} claims that {i sw 1;den|the money had been used to buy vehicles for ward representatives}.
{m1|County Health executive Grace Muthengi} {c1|said} {i gm 1|82 nurses on contract had reported to work and that emergency services were running at the referral hospital}.
«d gm 1|“Nobody is being turned away,”» {m1|Dr Muthengi} {c1|said}.
A spot check by the Daily Beacon, however, found the maternity wing locked and patients waiting on the lawn.
{m1|Ms Josephine Atambo}, who had travelled 30 kilometres on a boda boda with her sick child, {c1|said} {i jo 1|she had been {c2|told} {i - c2|to try a private clinic}}.
«d jo 1|“{m2|The watchman} {c2|asked} me, «d wa 2|‘Mama, don’t you listen to the radio?’»¦ I have no radio and I have no money,”» {m1|she} {c1|said}.
{m1|The Labour Court} had on April 4 suspended the strike and {c1|ordered} both sides {i co 1|to negotiate}.¦ The union has appealed.
{m1|Majority Leader Elias Nderi} {c1|said} {i en 1|the assembly would summon the Health executive to account for Sh90 million set aside for promotions}.
«d en 1|“We passed that budget.¦ {m2|She} should {c2|tell} us {i gm 2;hyp|where the money went},”» {m1|the MCA for Nyamesocho} {c1|said}.
{m1|Mr Kiplangat} {c1|said} {i pk 1|nurses were ready for talks «p pk 1|“any day, any place”»}, {c2|insisting} that {i pk m1c2|they had never walked out of a meeting}.
