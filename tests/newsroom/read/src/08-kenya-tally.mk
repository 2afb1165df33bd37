@person wn = Wambui Ndirangu-Cherop ; Wambui ; Ndirangu-Cherop ; Ms Ndirangu-Cherop ; Mama Wambui ; governor-elect ; the governor-elect
@person oo = Jaramogi Ochieng’ Oluoch ; Ochieng’ Oluoch ; Oluoch ; Mr Oluoch ; incumbent ; the incumbent
@person hk = Halima Korir ; Korir ; Ms Korir ; returning officer ; the returning officer ; county returning officer
@person pk = Peter wa Kamau ; wa Kamau ; Wa Kamau ; Mr wa Kamau ; chief agent ; his chief agent
@person jc = Japheth Cherop ; Mzee Japheth Cherop ; Mzee Cherop ; Cherop ; Mzee ; father-in-law ; her father-in-law
@person ab = Abdirahman Sheikh Noor ; Sheikh Noor ; Mr Sheikh Noor ; county commander ; police commander
@org mb = Marula Observers Network ; Marula Observers ; observers ; Marula Observers Network ; observer group
@anon yo = youth ; a youth ; boda boda rider ; a boda boda rider
@anon of = father ; My father ; my father ; Jaramogi Ochieng’ Oluoch’s father
@group ne = they ; They
@anon te = teacher ; the teacher ; a presiding officer ; presiding officer
#h How 43 votes ended a dynasty in Marula
#s Wambui declared winner at 4.40am as {m2|Oluoch camp} {c2|cries} «p oo 2;a=Oluoch camp/camp|‘computer’»
#b By CAROLYNE ATIENO-MUTUA
#b Thursday, August 14, 2025
The returning officer had no voice left.¦ So when the moment came, at 4.40am in the hall of Marula Girls, Ms Halima Korir held up a piece of paper.
{m1|It} {c1|read}: «d hk 1;a=piece of paper/paper/It/null|“Ndirangu-Cherop, 118,406.¦ Oluoch, 118,363.”»
With that, a family that had run the county, and before it the district, since 1974 was out by 43 votes.
«d wn 1|“My people, go home, wash your face, then come back and we celebrate slowly,”» {m1|governor-elect Wambui Ndirangu-Cherop} {c1|told} supporters who had kept vigil around a fire of old campaign posters.¦ «d wn 1;r|“Let {m2|nobody} {c2|say} {i - c2;hyp|we insulted Mzee}.¦ He built the road we came on.”»
But Mr Jaramogi Ochieng’ Oluoch was having none of it.
Addressing journalists at his Kibiri home, {m1|the incumbent} {c1|claimed} {i oo 1|that forms from 11 polling stations had been altered} and {c2|vowed} {i oo m1c2|to move to court}.
«d oo 1|“{m2|They} are {c2|saying} {i ne 2|forty-three}.¦ Forty-three is not a number, it is a computer,”» {m1|Mr Oluoch} {c1|said}.¦ «d oo 1;r|“{m3|My father} {c3|told} me, «d of 3|‘The cow that is counted at night belongs to the one who holds the lamp.’»¦ Who was holding the lamp?”»
His chief agent, Mr Peter wa Kamau, refused to sign the declaration.¦ {i pk 2|He had signed «p pk 2|“enough things in this county”», {m2|he} {c2|said}, to know when to put down a pen}.
{m1|Ms Korir}, speaking later through a loudhailer, {c1|dismissed} the {c2|claims} as «p hk 1|“stories of the barbershop”».¦ {i hk 3|All 11 forms had been scanned in the presence of agents}, {m3|she} {c3|said}.
{m1|The Marula Observers Network}, which had 600 monitors in the field, {c1|said} in a preliminary statement that {i mb 1|voting was largely peaceful «p mb 1|“save for isolated incidents of pepper”»}.
One of those incidents took place at Sirikwet Primary, where a presiding officer, a teacher, locked herself in the store with the ballot boxes as two groups of youths fought outside.
«d te 2|“{m3|I} {c3|told} them through the keyhole, «d te 3|‘I taught all of you.¦ Kiprono, I can see your shoes,’»”» {m2|the teacher} {c2|recalled}.¦ «d te 2;r|“They became quiet.”»
County commander {m1|Abdirahman Sheikh Noor} {c1|said} {i ab 1|nine people were arrested and would be arraigned today}.¦ {m2|He} {c2|denied} {c3|reports} {i ab 2;den;a=null|that his officers had escorted a lorry with no number plates}, {c4|adding}, «d ab m2c4|“Every lorry here has no number plates.”»
By sunrise the hall was empty but for a boda boda rider asleep on the dais.¦ Woken, {m2|he} {c2|asked} {i yo 2|who had won}.¦ «d yo 3|“Ah,”» {m3|he} {c3|said}.¦ «d yo 3;r|“So will the price of fuel come down?”»
In Kaptarakwa village, {m1=jcl|Mzee Japheth Cherop}, 91, father-in-law to the governor-elect, {c1|said} {i jc 1|he had voted for the other side}.
«d jc -^jcl|“She knows.¦ {m2|She} {c2|told} me {i wn 2|to vote with my conscience}.¦ {m3|I} {c3|said}, «d jc 3|‘My conscience is older than you.’»”»
#b Additional reporting by Brian Kiplimo and Agencies
