@person ib = Babatunde Ibidokun ; Ibidokun ; Senator Babatunde Ibidokun ; Senator Ibidokun ; the senator ; senator ; lawmaker ; Lawmaker ; the lawmaker
@org prc = People’s Renewal Congress ; PRC ; the People’s Renewal Congress (PRC) ; People’s Renewal Congress (PRC) ; Igbodu State chapter of the People’s Renewal Congress ; the party ; party ; statement ; the statement
@org aup = All Unity Party ; AUP ; All Unity Party (AUP) ; ruling party
@person fo = Festus Okpalaeke ; Okpalaeke ; Mr Festus Okpalaeke ; Mr Okpalaeke ; State Publicity Secretary
@person ra = Rasheed Gbolagunte ; Gbolagunte ; Alhaji Rasheed Gbolagunte ; Alhaji Gbolagunte ; state chairman ; AUP chairman
@person go = Adunola Fashoranti ; Fashoranti ; Governor Adunola Fashoranti ; Governor Fashoranti ; the governor ; governor
@person mk = Modupe Akinsanmi ; Akinsanmi ; Chief Mrs Modupe Akinsanmi ; Mrs Akinsanmi ; Iyaloja ; Iyaloja of Abata Market
@anon ch = chairman ; the chairman ; The chairman ; PRC chairman
@anon cf = chieftain ; PRC chieftain ; a PRC chieftain ; A PRC chieftain
@group pp = people
@group pt = two parties ; the two parties ; parties ; politicians ; they
#h Defection: {i prc 1|You’re free to go}, {m1|PRC} {c1|tells} Senator Ibidokun
#s • Party now «p ib m1;k=s;a=null|“a leaking canoe”» – {m1|Lawmaker}
#b From Taiye Omoregbe, Igbodu
The Igbodu State chapter of {m1|the People’s Renewal Congress (PRC)} has {c1|described} the defection of Senator Babatunde Ibidokun to the ruling All Unity Party (AUP) as «p prc 1|“good riddance to bad rubbish.”»
{m1|The party}, in a statement issued on Tuesday by its State Publicity Secretary, Mr Festus Okpalaeke, {c1|said} {i prc 1;a=Festus Okpalaeke|the lawmaker, who represents Igbodu Central, had added no value to it since 2019}.
«d prc 1;a=Festus Okpalaeke|“For the avoidance of doubt, nobody pursued him.¦ A man who has eaten at three tables has no moral right to complain about the soup,”» {m1|the statement} {c1|read} in part.
«d prc -;u;a=Festus Okpalaeke|“{m1|We} {c1|call on} our teeming supporters {i prc 1;a=Festus Okpalaeke|to remain calm}.¦ The PRC is bigger than any individual.»
«d prc -;o;a=Festus Okpalaeke|“As for the «s -;k=p;a=Babatunde Ibidokun|‘structure’» which he boasts of taking along, we wish him luck in finding it.”»
Ibidokun, a two-time commissioner, had on Monday announced his exit in a letter to his ward chairman in Oke-Abata.¦ In the letter, {m1|he} {c1|cited} «p ib 1|“irreconcilable differences and a total absence of internal democracy.”»
In his reaction, {m1|the senator} {c1|said} {i ib 1|he would not join issues with «p ib 1|“errand boys”»}.
Addressing newsmen in his country home, he lampooned the leadership of his former party.
«d ib 1|“I wrote eleven letters.¦ Not one was answered.¦ {m2|The chairman} {c2|told} me to my face, «d ch 2|‘Senator, wait for your turn,’» as if we are queuing for kerosene.¦ So when you see a leaking canoe, do you sit inside it because of loyalty?”» {m1|he} {c1|queried}.
{m1|He} {c1|denied} {i ib 1;den|collecting money to defect}, {c2|insisting} {i ib m1c2|that his conscience was clear}.
«d ib 1|“{m2|I} have never {c2|said} {i ib 2;den|I wanted to be governor}.¦ It is my friends that are saying it,”» the former commissioner, who wore the white cap of his new party, {c1|added}.¦ When our correspondent {c3|asked} {i - c3|whether he would decline the ticket if it were offered}, {m1|he} laughed.
The state chairman of the AUP, {m1|Alhaji Rasheed Gbolagunte}, {c1|told} The Igbodu Herald on the telephone {i ra 1|that talks with the senator began in January}.
{c2|According to} {m2|him}, {i ra 2|two members of the House of Assembly will follow before the end of the month}.
«d ra 1|“{m2|We} did not {c2|promise} {i aup 2;den;a=Rasheed Gbolagunte|that he would get an automatic ticket}.¦ There is a queue, and he knows where it ends,”» {m1|Gbolagunte} {c1|stated}.
Recall that {m1|Governor Adunola Fashoranti} had at a rally last Saturday {c1|vowed} {i go 1|that the ruling party would «p go 1|“capture all the three senatorial zones before the rains”»}.¦ Efforts to get the governor’s Chief Press Secretary, Ms Ronke Dada, to comment were unsuccessful as she neither picked her calls nor replied to a text message.
{m1|A PRC chieftain}, who craved anonymity because he was not authorised to speak, {c1|disclosed} {i cf 1|that the national leadership was «p cf 1|“panicking”»}.
«d cf 1|“Na so e dey start.¦ First it is one senator.¦ Before you know it, {m2|people} are {c2|asking} {i pp 2;ma=hypothetical|which party is that},”» {m1|he} {c1|said}.
Okpalaeke, however, dismissed this as beer parlour gossip.¦ Speaking on a private radio station on Wednesday morning, {m1|the publicity secretary} {c1|maintained}: «d fo 1|“There is no crisis in our party.¦ Zero.”»
Residents who spoke with our correspondent were indifferent.¦ The Iyaloja of Abata Market, {m1|Chief Mrs Modupe Akinsanmi}, {c1|urged} the two parties {i mk 1|to stop holding rallies on market days}.
«d mk 1|“They block the road, they spoil our tomatoes and then {m2|they} {c2|shout}, «d pt 2|‘Power!’»¦ Power that we do not even have,”» {m1|she} {c1|lamented}.
#cap Senator Ibidokun (right) being received by AUP stalwarts on Monday.
