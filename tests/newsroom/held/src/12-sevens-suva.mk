@person jv = Josua Vakatawa-Ravouvou ; Vakatawa-Ravouvou ; Ratu Josua Vakatawa-Ravouvou ; Ratu Josua ; Josua ; coach ; head coach ; The former flanker
@person st = Seru Tuinabua ; Tuinabua ; Seru ; captain ; skipper ; the skipper
@person lf = Leilani Faumuina ; Faumuina ; Afioga Leilani Faumuina ; Samoa coach ; Samoa coach Leilani Faumuina
@person pl = Pita Leavasa ; Leavasa ; playmaker ; Samoa playmaker ; The 22-year-old
@person mr = Mosese Rabuka-Light ; Rabuka-Light ; referee
@person ad = Mere Tuinabua ; Adi Mere Tuinabua ; Adi Mere ; mother ; the captain’s mother ; Mere
@group pp = people ; People
@anon nb = neighbour ; My neighbour ; my neighbour
@group sq = two members of the squad ; Two members of the squad ; members of the squad ; members ; players
@org fu = Viti Rugby ; union ; the union ; Viti Rugby spokesman ; spokesman ; a union spokesman
#h Islanders break 12-year Apia hoodoo: «d st -^sth;k=p|‘We played for our nanas’»
#b Sports Desk * SAMISONI KELE in Apia
ISLANDERS 24
SAMOA A 19
(Halftime: 5-14)
The Islanders came from nine points down in the second half to snatch the Vaimoana Cup in front of a stunned crowd of 11,000 at Apia Park on Saturday night.
Trailing 14-5 after a first half in which they hardly touched the ball, the visitors scored three tries in the space of eight minutes, the last of them a chip-and-chase by captain {m1=sth|Seru Tuinabua} with the hooter already gone.
«d st 1|“I looked up and there was nobody home, so I kicked it,”» {c1|said} {m1|Tuinabua}.¦ «d st 1;r|“We played for our nanas tonight.¦ They are all awake.”»
Head coach {m1|Ratu Josua Vakatawa-Ravouvou} {c1|admitted} {i jv 1|he had been close to giving up at the break}.
«d jv 1|“{m2|I} walked into the sheds to give a big speech, and {c2|said}, «d jv 2|‘Boys, I’ve got nothing,’»”» {m1|the former flanker} {c1|said}.¦ «d jv 1;r|“Then {m3|Seru} {c3|said}, «d st 3|‘Sir, then sit down, we’ll talk.’»¦ So I sat down.”»
And what did the skipper tell them?
«d jv -|“I can’t repeat it.¦ It was Sunday tomorrow.”»
Samoa A had led from the third minute when playmaker Pita Leavasa stepped off his left and went in under the posts, and the 22-year-old added a second after Islanders fullback Viliame Qiodravu was sin-binned for what referee {m3|Mosese Rabuka-Light} {c3|ruled} {i mr 3|was a deliberate knock-on}.
That decision did not go down well.¦ {m1|Vakatawa-Ravouvou} {c1|called} it «p jv 1|“one of those ones”» and {c2|said} {i jv m1c2|he would be seeking clarification from World Sevens}.
Samoa coach Leilani Faumuina, the first woman to have charge of the side, refused to blame the humidity or the travel.¦ «d lf 4|“They were better for eight minutes and we were better for six.¦ {m3|People} will {c3|say} {i pp 3;hyp|we choked}.¦ We didn’t choke.¦ We watched,”» {m4|she} {c4|said}.
{i lf 1|Leavasa, who left the field holding his hamstring, would have a scan on Monday}, {m1|Faumuina} {c1|said}, but {m2|the player himself} {c2|insisted} {i pl 2|he was fine}.¦ «d pl 2|“It’s only cramp.¦ I had too much koko.”»
{m1|The union} has since {c1|denied} {c2|reports} that {i fu 1;den;a=null|the Islanders threatened not to take the field over unpaid allowances}.¦ {m3|A Viti Rugby spokesman} {c3|said} {i fu 3|all players had received «p fu 3|“what was owed as at Thursday”»}.
{m1|Two members of the squad}, who {c2|asked} {i sq m1c2|not to be identified}, {c1|told} this reporter {i sq 1|the money had come through at 4.15pm on Saturday, as they were strapping}.
Back home in Lomanikoro, the captain’s mother, {m1|Adi Mere Tuinabua}, {c1|said} {i ad 1|she had turned the television off at halftime to pray}.
«d ad 1|“{m2|My neighbour} was {c2|screaming} through the wall, «d nb 2|‘Mere, put it on, put it on!’» and {m3|I} {c3|told} her, «d ad 3|‘I’m talking to somebody,’»”» {m1|she} {c1|said}, laughing.¦ «d ad 1;r|“I never saw the try.¦ I’m {c4|told} {i - c4|it was a good one}.”»
The Islanders fly to Nuku’alofa on Tuesday.¦ {i jv 1|There would be no celebrations until then}, {m1|Ratu Josua} {c1|said}, though he was wearing a salusalu and somebody else’s hat.
#m SCORERS
Islanders 24 — Tuinabua 2, Naqasima, Qiodravu tries; Naqasima 2 cons.¦ Samoa A 19 — Leavasa 2, To’omaga tries; Leavasa 2 cons.
#b Vinaka for reading.¦ Send match photos to the Sports Desk.
