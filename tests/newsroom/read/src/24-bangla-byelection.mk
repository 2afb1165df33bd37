@person rs = Rokeya Sultana ; Rokeya ; the winner ; winner ; the lawyer ; lawyer
@person mt = Abul Mansur Talukder ; Mansur ; Abul Mansur ; Talukder ; the former state minister ; former state minister ; Mansur Talukder
@person jt = Jahangir Talukder ; Jahangir ; his nephew ; nephew ; chief polling agent
@person mh = Mosharraf Hossain ; Mosharraf ; Returning Officer ; returning officer ; the returning officer
@person sy = Sabina Yasmin ; Sabina ; the garment worker ; garment worker ; a garment worker
@person as = Anwar Shikder ; Anwar ; officer-in-charge ; the OC ; OC ; OC Anwar
@org ec = Election Commission ; EC ; the commission ; commission
@org ff = Forum for Fair Polls ; FFP ; the forum ; the statement ; forum
@group tp = they ; They ; people
@anon yt = youth ; unidentified youth ; an unidentified youth
@anon old = man ; an elderly man ; old man ; An elderly man
#h Rokeya wins Char Madhupur by-polls
#s {m1|Talukder} {c1|rejects} results, {c2|alleges} {i mt m1c2|agents thrown out}; {m3|EC} {c3|says} {i ec 3|voting «p ec 3|'largely peaceful'»}
#b Star Union Report
#b Mon Sep 22, 2025 12:40 AM
Independent candidate Rokeya Sultana was elected to parliament from Char Madhupur yesterday, beating former state minister Abul Mansur Talukder by 6,214 votes in a by-election marked by thin turnout, heavy rain and one burnt ballot box.
Returning Officer Mosharraf Hossain announced the unofficial results at 9:15pm.¦ {i mh 2|Turnout was 31.6 percent}, {m2|he} {c2|said}.
«d mh 1|"Two of the 114 centres were under water to the knee, and yet the people came with their sandals in their hands.¦ I salute them,"» {m1|Mosharraf} {c1|told} reporters.
Rokeya, 44, a lawyer, was carried across the school field on a rickshaw van by her supporters.
«d rs 1|"{m2|They} {c2|said} {i tp 2|a woman cannot win in the chars}.¦ {m3|They} {c3|said} {i tp 3|an independent cannot win anywhere}.¦ What will they say tomorrow?"» {m1|Rokeya} {c1|said}.
{m1|She} dedicated the win to her late father and {c2|promised} {i rs m1c2|to build a ferry ghat «p rs m1c2|"before I build anything with my name on it"»}.
Mansur, who had held the seat for three terms, refused to accept the outcome.
«d mt 1|"This is not a result, this is a rehearsal,"» {m1|he} {c1|said} at a hurriedly called briefing at his residence.¦ {m2|He} {c2|alleged} that {i mt 2|his agents had been forced out of 19 centres}.
His nephew and chief polling agent, {m1|Jahangir Talukder}, {c1|claimed} {i jt 1|he had been slapped by an unidentified youth at Kanchanpur Primary School}.
«d jt 1|"I asked him for his card.¦ {m3|He} {c3|said}, «d yt 3|'My hand is my card,'»"» {m1|Jahangir} {c1|said}.
Contacted, {m1|Anwar Shikder}, officer-in-charge of Madhupur Police Station, {c1|denied} that {i as 1;den|any agent had been assaulted}.
«d as 1|"We received no complaint.¦ There was some pushing because there was one umbrella,"» {m1|the OC} {c1|said}.
Visiting 12 centres, this correspondent found queues at only three.¦ At Purba Kanda, an elderly man was {c3|told} {i - c3|his vote had already been cast}.
«d old 1|"{m2|I} {c2|asked} {i old 2|whether I had at least voted for someone good},"» {m1|he} {c1|said}, before being given a tendered ballot.
Sabina Yasmin, a garment worker who had travelled overnight from Gazipur, cast her first vote at the same centre.¦ «d sy 2|"My supervisor will cut two days' pay,"» {m2|she} {c2|said}.¦ «d sy 2;r|"Let him cut."»
In the capital, {m1|the Election Commission} {c1|said} {i ec 1|voting had been «p ec 1|"largely peaceful"» and that the burning of a ballot box at Dakkhin Para would be investigated}.
{c1|According to} {m1|the commission}, {i ec 1|2,300 police and Ansar members were deployed}.
The Forum for Fair Polls, which had 90 observers in the constituency, differed.¦ {m1|It} {c1|said} in a statement that {i ff 1|irregularities had been seen in one centre in six}.
«d ff 1|"Nobody should {c2|say} {i - c2;hyp|the election was free just because few came to it},"» {m1|the statement} {c1|read}.
{m1|Rokeya} {c1|dismissed} {c2|reports} that {i rs 1;den;a=null|she would join the ruling alliance}.¦ «d rs 3|"I have come by boat alone and I will sit alone,"» {m3|the winner} {c3|said}.
Mansur's supporters have called a half-day hartal for tomorrow.
