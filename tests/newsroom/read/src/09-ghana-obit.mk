@person ea = Efua Aboagye-Mensah ; Prof. Efua Aboagye-Mensah ; Aboagye-Mensah ; Prof. Aboagye-Mensah ; Auntie Efua ; Efua
@person ky = Kwabena Yeboah-Danso ; Dr. Kwabena Yeboah-Danso ; Dr. Yeboah-Danso ; Yeboah-Danso ; former student
@person em = Ebo Mensah ; Mr. Ebo Mensah ; Mr. Mensah ; Ebo ; husband ; her husband ; widower ; the widower
@person ak = Akosua Mensah-Tetteh ; Akosua ; Madam Akosua Mensah-Tetteh ; daughter ; her daughter ; elder daughter
@person ns = Osei Kwadwo Ababio ; Nana Osei Kwadwo Ababio ; Nana ; Nana Ababio ; Omanhene ; chief ; the chief
@person fa = father ; her father ; Her father ; Efua Aboagye-Mensah's father
@anon mi = former Minister of Agriculture ; A former Minister of Agriculture ; a former Minister of Agriculture ; minister
@group ms = ministers ; Ministers ; They
@anon la = landlady ; a landlady
@anon co = colonel ; a colonel ; Colonel
@anon nu = nurse ; The nurse ; the nurse
@org gs = Statistical Academy ; Ghana Statistical Academy ; academy ; the academy ; tribute ; a tribute
@anon re = reviewer ; one reviewer
#h Prof. Efua Aboagye-Mensah: the woman who counted the yams
#b By Nii Lante Quarshie
#b News - Obituary - 3 minutes read
{m1|Prof. Efua Aboagye-Mensah}, who has died at Cape Coast aged 87, liked to {c1|say} {i ea 1|that a country which did not know how many yams it grew would sooner or later be sold its own yams}.
As the first woman to head the national crops survey, from 1971 to 1983, she walked more than 6,000 miles with a notebook, a machete and a boy to hold the tape.¦ {m1|Ministers} {c1|told} her {i ms 1|to estimate}.¦ She counted.
«d ea 1|"{m2|They} would {c2|say}, «d ms 2|'Madam, put ten thousand tonnes, it is a round number.'»¦ And {m3|I} would {c3|say}, «d ea 3|'The yam is also round, Honourable, but it is not ten thousand,'»"» {m1|she} {c1|recalled} in a radio interview in 2009.
Born at Saltpond in 1938, the fourth of nine children of a catechist, she was sent to school by mistake: the place had been meant for a brother, who ran off to sea.¦ In her memoir, «s -|"The Tape and the Cutlass"», {m1|she} {c1|recalled} {m2|her father} «p ea 1|"looking at me as one looks at rain on a funeral"» and {c2|telling} the headmaster: «d fa 2|"Try this one."»
She read mathematics at Legon and, on a scholarship that she was twice refused, at Leeds, where {m1|a landlady} {c1|asked} {i la 1|whether she had tails at home}.¦ «d ea 2|"{m3|I} {c3|said} {i ea 3|we had one, and it was on the cow},"» {m2|she} {c2|remembered}.
There she met Ebo Mensah, an engineer from Elmina.¦ {m1=eml|Mr. Mensah}, who survives her, {c1|denied} on Tuesday {i em 1;den|that he had proposed on a bus}.
«d em -^eml|"It was a tram.¦ She never got the vehicle right, and she was supposed to be a statistician."»
Her refusal to adjust the 1977 maize figures cost her a seat on the marketing board.¦ The story went about Accra that {m1|a colonel} had put his pistol on her desk and {c1|said}, «d co 1|"This is my estimate."»¦ She never confirmed it.¦ But her former student {m3|Dr. Kwabena Yeboah-Danso}, now of the University of the Volta, {c3|says} {i ky 3|that he was in the outer office}.
«d ky 1|"I heard her.¦ {m2|She} {c2|said}, «d ea 2|'Colonel, kindly remove it, it is on top of Brong Ahafo.'»¦ That was the map,"» {m1|he} {c1|said}.
Not all her battles were with soldiers.¦ Her 1991 paper on bush-meat was {c1|described} by {m1|one reviewer} as «p re 1|"arithmetic in search of a quarrel"», and {m4|her} {c4|insistence} {i ea 4|that farmers' wives be interviewed apart from their husbands} was resisted for years.¦ {i ea 2|The husbands, {m2|she} {c2|explained}, always gave the size of the farm and the wives always gave the size of the harvest}.
In a tribute read on its behalf, {m1|the Ghana Statistical Academy} {c1|hailed} her as «p gs 1|"the conscience of the denominator"».¦ {m2|A former Minister of Agriculture}, who {c3|asked} {i mi m2c3|that his name be left out}, {c2|put} it more shortly: «d mi 2|"We were afraid of her.¦ So the figures were correct."»
Her elder daughter, {m1|Madam Akosua Mensah-Tetteh}, {c1|said} {i ak 1|the professor had worked until the Thursday before her death}.¦ «d ak 2|"{m3|The nurse} {c3|asked} her {i nu 3|to rate her pain from one to ten}.¦ {m4|Mummy} {c4|wanted to know}, «d ea 4|'Is it a linear scale?'»"» {m2|she} {c2|added}.
{m1|Nana Osei Kwadwo Ababio}, whose land was the first she measured, {c1|announced} that {i ns 1|a lane would be named after her}.¦ It is 212 metres long.¦ Nana is {c2|said} {i - c2|to have had it checked}.
She is survived by her husband, two daughters and seven grandchildren, «p ea 1;k=s|"so far counted"», as {m1|she} {c1|put} it in her last Christmas letter.
#b The burial service comes off on Saturday, December 6, at 9 a.m. prompt.¦ Dress code: black and white.
