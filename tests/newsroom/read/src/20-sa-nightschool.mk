@person nm = Nomvula Sithebe ; Sithebe ; Nomvula ; Mam’ Sithebe ; the teacher ; teacher ; principal
@person jv = Johan van Vuuren ; Van Vuuren ; van Vuuren ; Johan ; the winder driver ; winder driver ; the retired winder driver
@person ts = Thabiso Sithebe ; Thabiso ; her nephew ; nephew
@person lm = Lindiwe Maseko ; Maseko ; the 53-year-old ; the 53-year-old cleaner ; cleaner
@person pd = Prudence Dlamini-Hart ; Dlamini-Hart ; mayor ; the mayor ; executive mayor
@person kn = Kagiso Nkuna ; Kagiso ; Nkuna ; a student ; student
@org de = provincial education department ; education department ; department ; the department
@anon mo = mother ; my mother ; My mother
@group mp = municipality ; They ; they
@anon gd = granddaughter ; my granddaughter ; Maseko’s granddaughter ; Lindiwe Maseko’s granddaughter
#h The school at the end of the shift
#s In a dying coal town in Mpumalanga, a former canteen has become a place where grandmothers write matric
#b Lerato Khumalo-Reid
#b 7 November 2025
At 20 minutes to six the lights come on in what used to be the Drommelaar canteen, and Nomvula Sithebe wipes a menu off the blackboard.¦ It is always the same menu.¦ Somebody chalks it up again every afternoon, as a joke: samp, tripe, quadratic equations.
«d nm 1|“I know who it is,”» {m1|she} {c1|says}, not turning round.¦ «d nm 1;r|“He is 61 and he is failing geography.”»
There are 34 people in her class tonight.¦ The youngest is 19.¦ The oldest, Johan van Vuuren, drove the winding engine at Number Two shaft until it was sealed in 2019, and sits at the front because of his hearing.
«d jv 1|“For 30 years I brought men up and put men down, and I could not read the letter when they retrenched me,”» {c1|says} {m1|Van Vuuren}.¦ «d jv 1;r|“My wife read it.¦ {m2|I} {c2|said} to her, «d jv 2|‘Read it again, maybe you made a mistake.’»”»
#m A light on the hill
Drommelaar once employed 4 100 people.¦ Now it employs 60, most of them guards.¦ When the hostel closed, the mine offered the canteen to the municipality for a rand, and the municipality, {i nm 2|{m2|Sithebe} {c2|recalls}, took eleven months to find the rand}.
She had been a primary school teacher in the township for 27 years.¦ {i nm 1|The idea of a night school came, {m1|she} {c1|says}, from her own mother, who signed the register at her daughter’s wedding with a cross}.
«d nm 1|“{m2|My mother} {c2|told} me {i mo 2|it was arthritis}.¦ I believed her until I was 40,”» {m1|Sithebe} {c1|says}.
The first night, six people came.¦ Four of them thought it was a funeral policy meeting.
Lindiwe Maseko stayed anyway.¦ A cleaner at the clinic, she passed her matric in January at the second attempt and has the certificate laminated, twice.
«d lm 1|“{m2|My granddaughter} {c2|asked} me, «d gd 2|‘Gogo, are you going to be a doctor now?’»¦ {m3|I} {c3|said} {i lm 3|no, I am going to be a person who corrects the doctor},”» {m1|Maseko} {c1|says}, and the whole row falls about.
It is not always funny.¦ Kagiso Nkuna, who is 22, walks seven kilometres home along the conveyor road, where two women were attacked in June.¦ {m1|He} {c1|says} {i kn 1|he carries a wheel spanner, and that he has never had to use it}.
«d kn 1|“{m2|People} {c2|say} {i - c2|education is the key}.¦ Fine.¦ But to which door?¦ There is no door here,”» {m1|he} {c1|says} quietly.
«d kn -;i|“But I come.¦ What else is there to do here at six o’clock?”»
Sithebe does not argue with him.¦ {m1|She} {c1|admits} that {i nm 1|of the 71 people who have passed, only nine have found jobs}.
#m Promises
The school has no budget.¦ {m1|The provincial education department} {c1|said} in a written reply that {i de 1|it supported adult learning through registered centres and that Drommelaar was «p de 1|“in the process of being assessed”»}.¦ It did not say when that process had begun.
{m1|Executive mayor Prudence Dlamini-Hart} {c1|says} {i pd 1|the council has waived the rates and is «p pd 1|“very, very proud of Mam’ Sithebe”»}.
«d pd 1|“If I had ten of her I could close half my departments,”» {m1|Dlamini-Hart} {c1|jokes}, and then {c2|asks} {i pd m1c2|whether that was off the record}.
Sithebe’s nephew, Thabiso Sithebe, who teaches the maths for nothing after a day at a tyre shop, is less polite.¦ {m2|He} {c2|describes} the mayor’s visit last year as «p ts 2|“forty minutes of photographs and one pie”».
«d ts 1|“{m2|They} {c2|promised} us {i mp 2|there would be laptops}.¦ What came was a banner,”» {m1|Thabiso} {c1|says}.¦ The banner, which covers a broken window, reads «s -|“Digital Futures”».
The mine, for its part, is {c2|said} {i - c2|to want its building back}.¦ A company called Highveld Reclaim has applied to reprocess the old dumps and would need somewhere to feed its workers.
Van Vuuren has heard the rumour.¦ {m1|He} {c1|says} {i jv 1|he would be tempted to take a job there himself, but for his exams}.
At nine the class packs up.¦ {m1|Sithebe} {c1|reminds} them that {i nm 1|the essay is due on Thursday}, and {c2|warns} that {i nm m1c2|«s -|“the dog ate it”» was last used in 2023, by a man who turned out to own no dog}.
«d nm 1|“{m2|I} {c2|told} him, «d nm 2|‘Bring me the dog,’»”» {m1|she} {c1|says}, and switches off the lights.
