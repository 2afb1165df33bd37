@person no = Noemi ; cook ; school cook ; the cook ; school cook Noemi
@person je = Jerwin ; 19-year-old ; the 19-year-old ; banana farmer ; farmer
@person al = Pacing ; the grandmother ; grandmother ; 70-year-old
@person dl = Rolando Dimaculangan ; Dimaculangan ; Mayor Rolando Dimaculangan ; mayor ; the mayor ; Mayor Dimaculangan
@person cv = Liezl Contreras-Vega ; Contreras-Vega ; Capt. Liezl Contreras-Vega ; army spokesperson ; army spokeswoman ; the officer ; regional army spokeswoman
@person gb = Benjamin Sumulong ; Gov. Benjamin Sumulong ; Sumulong ; governor ; the governor
@org ndo = Office of Disaster Preparedness ; ODP ; the agency ; agency ; disaster agency
@org mine = Tagbak Quarry Corp. ; Tagbak ; the company ; company ; quarry company
@org geo = Geosciences Bureau ; bureau ; the bureau ; A geosciences bureau map
@anon vill = carpenter ; someone ; a carpenter ; The man ; the man ; man
@person resc = Bong ; rescuer ; one rescuer ; volunteer ; one rescuer, Bong
@group offs = officials ; authorities
@group surv = Survivors ; survivors
@anon sis = sister ; my sister ; Jerwin's sister ; His sister ; she
@group villa = Villagers ; villagers
@anon aide = aide ; An aide ; an aide ; The aide
@anon fam = People ; people ; they
#h At least 23 dead as rain-soaked hill buries Philippine mountain village
#b By Dionisio Arguelles and Mae Tolentino
#b Associated Wire
SAN ROQUE DEL MONTE, Philippines (AW) — {i offs 1|A rain-soaked hillside collapsed onto a farming village in the central Philippines before dawn Sunday, killing at least 23 people, many of them asleep, and leaving 40 others missing}, {m1|officials} {c1|said}.
{i ndo 1|The slide tore through 60 houses and a chapel in Sitio Malinao}, {c1|according to} {m1|the Office of Disaster Preparedness}, which {c2|warned} that {i ndo m1c2|the toll would rise}.
{m1|Survivors} {c1|described} a noise «p surv 1|"like a hundred trucks"» and then none at all.
«d je 1|"I was holding my sister's hand and then I was holding mud,"» {c1|said} {m1|Jerwin}, a 19-year-old banana farmer who gave only his first name.¦ «d je 1;r|"{m2|I} kept {c2|saying}, «d je 2|'Ate, Ate,'» and {m3|she} {c3|said}, «d sis 3|'I'm here,'» but I couldn't find where here was."»
His sister was pulled out alive at noon.
{m1|Noemi}, the cook at the village school, {c1|said} {i no 1|she had been up since 3 a.m. boiling rice for the evacuees from the lower hamlet}.¦ She heard {m2|someone} outside {c2|shouting} that {i vill 2|the hill was walking}.
«d no 1|"I thought he was drunk.¦ He's always drunk,"» {m1|she} {c1|said}, sitting on an upturned pot.¦ «d no 1;r|"God forgive me, {m2|I} {c2|told} him {i no 2|to go home and sleep}."»
The man, a carpenter, is among the missing.
Regional army spokeswoman Capt. {m1|Liezl Contreras-Vega} {c1|said} {i cv 1|more than 300 soldiers were digging with shovels because the only road had been cut in four places}.
«d cv 1|"We have three backhoes.¦ They are on the wrong side of the river,"» {m1|she} {c1|told} The Associated Wire by telephone.
{m1|She} {c1|said} {i cv 1|rescuers had heard knocking under the chapel until about 5 p.m.}
Some residents had been {c1|warned} {i - c1|to leave} on Friday, but how, and by whom, was in dispute.
Mayor {m1|Rolando Dimaculangan} {c1|told} a radio station {i dl 1|he had sent a truck with a loudspeaker to Malinao that afternoon}.
«d dl 1|"We announced it three times.¦ We did not force them because these are adults, they have pigs,"» {m1|he} {c1|said}.
{i al 1|No truck came}, {c1|said} {m1|Pacing}, a 70-year-old grandmother of 11 who was sheltering under a basketball hoop.
«d al 1|"What loudspeaker?"» {m1|she} {c1|said}.¦ «d al 1;r|"If {m2|he} had {c2|said}, «d dl 2;hyp|'Leave the pigs,'» we would have left the pigs."»
{m3|A geosciences bureau map} published in 2016 {c3|classed} the slope as «p geo 3;k=s|"highly susceptible."»¦ {m1|Villagers} {c1|blamed} {i villa 1|a limestone quarry a mile uphill for weakening it}, an accusation the company rejected.
In a statement, {m1|Tagbak Quarry Corp.} {c1|said} {i mine 1|it had suspended blasting in November and that it was «p mine 1|"saddened by attempts to assign blame while mothers are still searching"»}.
The governor, {m1|Benjamin Sumulong}, who flew in by helicopter with a camera crew, {c1|said} {i gb 1|he had ordered an investigation}.¦ {c3|Asked} {i - c3|whether his family held shares in the quarry}, {m3|he} {c4|said}: «d gb m3c4|"This is a time for prayer."»
{m1|An aide} later {c1|said} {i aide 1|the governor had sold them in 2022}.¦ {m2|The aide} {c2|denied} that {i aide 2;den|the helicopter had been held back for the cameras}.
By nightfall, volunteers had lined up 14 pairs of slippers on the chapel steps, which had survived.
«d resc 1|"People come and look at the shoes first,"» {c1|said} one rescuer, {m1|Bong}, wiping his glasses.¦ «d resc 1;r|"Then {m2|they} {c2|ask} you, very quietly, {i fam 2|if you saw the feet}."»
