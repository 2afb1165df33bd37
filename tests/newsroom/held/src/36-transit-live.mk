@person yb = Yvette Boisclair ; Boisclair ; Local 606 president Yvette Boisclair ; Yvette ; union president ; union chief ; the union chief ; The union chief ; president
@person ms = Mandeep Sekhon ; Sekhon ; Mayor Mandeep Sekhon ; mayor ; Mayor ; the mayor ; The mayor
@person cf = Carla Ferragamo-Wells ; Ferragamo-Wells ; Labour Minister Carla Ferragamo-Wells ; labour minister ; minister ; the minister
@person dp = Devon Pettipas ; Pettipas ; nursing student ; the 22-year-old ; student
@person ho = Hal Ostrander ; Ostrander ; Hal ; driver ; streetcar driver ; the 30-year veteran
@person pg = Priya Gunaratne ; Gunaratne ; Bakery owner Priya Gunaratne ; bakery owner
@org tt = Kenogami Transit ; KT ; Kenogami Transit (KT) ; transit agency ; the agency ; agency ; KT spokesperson ; A KT spokesperson ; spokesperson
@org un = Local 606 ; union ; the union ; The union
@org ps = police ; Police ; Kenogami police
@org sg = placard ; A placard
@anon sr = senior city source ; A senior city source ; source ; The source
@anon mn = supervisor ; My supervisor
@anon lw = lawyer ; their lawyer ; KT’s lawyer
@group pk = picketers ; Picketers
#h Transit strike live: {i ms 1|Arbitration «p ms 1|‘not on the table’»}, {m1|mayor} {c1|says} as Day 1 snarls Kenogami
#b The Kenogami Standard • Updated Tue., Feb. 11, 2025, 12:31 p.m.
#s What you need to know
• 3,900 operators and mechanics walked out at 4 a.m. after talks collapsed
• {i un 1|KT «p un 1|“walked away from a deal”»}, {m1|Local 606} {c1|says}; {m2|the agency} {c2|denies} {i tt 2;den|leaving the table}
• {m1|Police} are {c1|asking} drivers {i ps 1|to avoid the Queensway}
#m 5:42 a.m.
Good morning.¦ No streetcars, no buses, no subway, and it’s –17.¦ If you’re reading this at a stop: nothing is coming.
#m 6:05 a.m.
Kenogami Transit (KT) has just put out three lines.¦ {m2|It} {c2|says} {i tt 2|it is «p tt 2|“deeply disappointed”»} and {c3|apologizes} «p tt m2c3|“for an interruption we did not choose.”»
#m 6:20 a.m.
Local 606 president Yvette Boisclair is at the Dufresne yard with a megaphone.
«d yb 1|“Good morning!¦ Did everybody sleep?¦ Me neither!”» {m1|she} {c1|yells}.¦ {m2|Picketers} {c2|answer}: «d pk 2|“No contract, no wheels!”»
#m 6:48 a.m.
{m1=ybl|Boisclair} on what went wrong overnight:
«d yb -^ybl|“At 11 we had a number.¦ At 1 their lawyer comes back in and {m2|he} {c2|says}, «d lw 2|‘That number was exploratory.’»¦ I’ve been doing this 19 years and I’ve never met an exploratory number.”»
#m 7:15 a.m.
{m1|A KT spokesperson} {c1|tells} us {i tt 1|that account is «p tt 1|“categorically false”»}.¦ {i tt 2|There was no number, {m2|she} {c2|says}, exploratory or otherwise}.
#m 7:31 a.m.
First responders of a sort: {m1|Devon Pettipas}, a nursing student, is 50 minutes into a walk to St. Brendan’s.
«d dp 1|“I support them, I really do,”» {m1|the 22-year-old} {c1|says} through a scarf.¦ «d dp 1;r|“Ask me again at Harcourt Street.”»
#m 8:02 a.m.
{m1|A placard} at Dufresne {c1|reads} «d sg 1;k=s/p;a=null|“HONK IF YOU’RE LATE.”»¦ It’s loud here.
#m 8:40 a.m.
Mayor Mandeep Sekhon is at a lectern at city hall.¦ {m1|She} {c1|says} {i ms 1|her heart goes out to riders, that the city’s offer of 9 per cent over three years was «p ms 1|“fair to workers and to taxpayers,”» and that sending the dispute to arbitration is «p ms 1|“not on the table”»}.
#m 8:44 a.m.
{c1|Asked} {i - c1|if she called the strikers greedy on a radio show Sunday}, {m2|Sekhon} gets prickly.
«d ms 1|“{m4|I} did not {c4|call} anyone «p ms 4;den;k=s;a=null|‘greedy.’»¦ {m3|I} {c3|said} {i ms 3|there were limits},”» {m1|she} {c1|says}.
For the record, our tape has {m1|her} {c1|saying}: «d ms 1|“There are limits to what you can be greedy about.”»
#m 9:10 a.m.
{m1|The union chief} has heard about that.¦ «d yb 2|“{m3|She} {c3|told} me to my face in December, «d ms 3|‘Yvette, your people kept this city alive.’»¦ I guess we’re dead now,”» {m2|she} {c2|says}.
#m 9:37 a.m.
{m1|Labour Minister Carla Ferragamo-Wells} in a scrum at the legislature: {i cf m1|no back-to-work bill this week}.¦ {m2|She} wouldn’t rule one out for next.¦ «d cf 3|“{m4|I}’m not going to {c4|say} {i cf 4;den;ma=hypothetical|never},”» {m3|she} {c3|adds}.
#m 10:05 a.m.
{m1|A senior city source} {c1|says} {i sr 1|councillors were split 11–10 in a closed-door vote on the offer}.¦ {m2|The source}, who is not allowed to talk about it, {c2|describes} the mood as «p sr 2|“grim, then hungry.”»
#m 10:26 a.m.
Hal Ostrander has driven the 14 streetcar since 1995.¦ {i ho 1|He’s never been on strike before, {m1|he} {c1|says}, and doesn’t like it}.
«d ho 1|“{m2|My supervisor} phones me last night, {c2|goes}, «d mn 2|‘Hal, what would it take?’»¦ {m3|I} {c3|said} {i ho 3|a washroom at the end of the line},”» {m1|the 30-year veteran} {c1|says}.¦ «d ho 1;r|“Thirty years.¦ One washroom.”»
#m 11:00 a.m.
{m1|Bakery owner Priya Gunaratne} on Queen East {c1|says} {i pg 1|sales are down by half}.¦ On her window, in icing sugar: «s -;k=p;a=Priya Gunaratne|“DAY-OLD SOLIDARITY BUNS $1.”»
#m 11:48 a.m.
{m2|KT} has now {c2|posted} {i tt 2|that «p tt 2;k=s;a=null|“limited shuttle service”» will start at 3 p.m.}¦ {m1|Local 606} {c1|warns} {i un 1|that anyone driving a shuttle will be crossing a picket line}.
#m 12:31 p.m.
Movement?¦ {m1|Both sides} have been {c1|invited} to a hotel near the airport {i - c1|to meet the mediator at 2 p.m.}¦ {m2|Boisclair} {c2|confirms} {i yb 2|she’ll go}.¦ {m3|The mayor}, {c3|posting} on X: «d ms 3|“My door is open.”»¦ Getting to it is another matter.
