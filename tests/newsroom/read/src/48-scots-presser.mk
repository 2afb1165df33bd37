@person gm = Gordon McAusland ; McAusland ; the boss ; boss ; manager ; the manager ; the Lorne gaffer ; gaffer ; Lorne boss
@person tv = Tijs Verhoeckx ; Verhoeckx ; Tijs ; the Belgian ; the big Belgian ; keeper ; the keeper
@person rd = Ruaridh Dalgetty ; Dalgetty ; Ruaridh ; skipper ; the skipper ; captain
@person bi = Brian Inverarity ; Inverarity ; the Kelburn manager ; opposite number ; his opposite number ; Brian
@person bs = Bilal Saddiq ; Saddiq ; referee ; the referee ; the whistler
@org ps = Police Scotland ; police ; a police spokesman
@org fa = league ; the league
@anon rp = reports ; Reports ; Reports in Antwerp ; reports in Antwerp
@anon fan = punter ; fan ; a punter ; A punter
@anon wf = wife ; his wife ; my wife ; My wife ; McAusland's wife ; Gordon McAusland's wife ; she
@anon ch = chairman ; the chairman ; he
#h {m1|McAusland}: «d gm m1|'If I speak about that referee they'll need a bigger fines box'»
#s {m1|Lorne boss} {c1|hits out} after Kelburn leveller but {c2|insists} {i gm m1c2|keeper Verhoeckx will be going nowhere in January}
#b By Struan Pirie
#b 22:41, 6 DEC 2025Updated 23:05, 6 DEC 2025
Gordon McAusland bit his tongue so hard last night you could almost hear it from the back of the press room.
The Lorne Athletic gaffer had just watched his ten men denied a first win at Kelburn in nineteen years by a penalty awarded in the 96th minute, and he was {c1|asked} four different ways {i - c1|what he made of it}.
«d gm 1|"Naw,"» {m1|he} {c1|said}, to the first.
To the second, on whether he had seen a replay: «d gm -;i|"I've seen it.¦ I've seen it from behind, I've seen it from the side, and I've seen it on a laddie's phone in the tunnel.¦ I didn't see a penalty on any of them."»
Referee Bilal Saddiq pointed to the spot after the ball struck skipper Ruaridh Dalgetty on what television pictures suggested was the shoulder.¦ Dalgetty was booked for his protests and Lorne's assistant, Shug Meechan, was sent to the stand.
«d gm 1|"If I speak about that referee they'll need a bigger fines box,"» {m1|McAusland} {c1|went on}.¦ «d gm 1;r|"{m3|My wife} {c3|said} to me this morning, «d wf 3|'Gordon, whatever happens, count to ten.'»¦ I'm on about four hundred and sixty."»
#cap NOT HAPPY Gordon McAusland makes his point to the fourth official
#m SHOULDER
Dalgetty, whose header had put the visitors in front on the half hour, was more forthcoming.
«d rd 1|"I asked the ref what he'd given it for and {m2|he} {c2|said}, «d bs 2|'Handball, number five.'»¦ {m3|I} {c3|said} {i rd 3|I was number six},"» {m1|the skipper} {c1|revealed}.¦ «d rd 1;r|"He booked me for that."»
{m1|The 31-year-old}, who {c1|admitted} {i rd 1|he had «p rd 1|"maybe used a word or two"» on top}, has now picked up five cautions and will miss the visit of Strathfillan.
Kelburn counterpart {m1|Brian Inverarity} {c1|admitted} {i bi 1|his side had got out of jail} — but {c2|claimed} {i bi m1c2|the decision was right}.
«d bi 1|"I thought it was a stonewaller,"» {m1|he} {c1|said}.¦ «d bi 1;r|"Gordon'll {c2|tell} you {i gm c2;hyp|it hit his shoulder}.¦ If it was up the other end, {m3|he}'d be {c3|telling} you {i gm 3;hyp|it was volleyball}."»
When that was relayed to the Lorne boss, he managed a smile.
«d gm 1|"{m2|Brian} {c2|said} «p bi 2;k=s/d;a=null|'stonewaller'», did he?¦ He was forty yards away with his back to it, shouting at a ball boy,"» {m1|he} {c1|said}.
#m GOING NOWHERE
The manager was happier to talk about Tijs Verhoeckx, after the big Belgian produced a string of saves that had the home support applauding by the end.
{m1|Reports in Antwerp} this week {c1|claimed} {i rp 1;a=null|a £900,000 bid was being prepared for the keeper}, who is out of contract in the summer.
But {m1|McAusland} {c1|insisted} {i gm 1|nobody had been in touch}.
{m1|He} {c1|said}: «d gm 1|"There's been no bid.¦ I spoke to the chairman at dinner time and {m2|he} {c2|told} me {i ch 2|the phone hadn't rung}.¦ If it does ring, {m3|I}'ll be {c3|telling} him {i gm 3;hyp|not to pick it up}.¦ Tijs is happy here.¦ His wee girl's started at the school, she's got more of an accent than I have."»
{m1|Verhoeckx}, for his part, {c1|refused to rule out} a move.
«d tv 1|"I have never {c2|said} {i tv c2;den|I want to leave} and I have never {c3|said} {i tv c3;den|I will stay for ever},"» {m1|the 27-year-old} {c1|smiled}.¦ «d tv 1;r|"In football you say «s - -;k=d/p|'never'» and on Tuesday you are in an aeroplane."»
{c2|Asked} {i - c2|if the penalty had gone in off his glove}, {m1|he} {c1|joked} that {i tv 1|the only thing to touch it had been «p tv 1|"Scottish weather"»}.
Meanwhile, {m1|Police Scotland} {c1|confirmed} {i ps 1|a 44-year-old man had been arrested after a pie was thrown at the away dugout}.
«d ps 1|"A report will be sent to the Procurator Fiscal,"» {m1|a spokesman} {c1|said}.
{m1|A punter} in the main stand {c1|told} Ledger Sport {i fan 1|the missile had been «p fan 1|"a steak bake, to be fair"»}.
#b READ NEXT: Lorne Athletic player ratings as keeper earns a nine
