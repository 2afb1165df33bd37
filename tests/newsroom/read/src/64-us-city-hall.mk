@group au = some in the audience ; audience ; the audience
@group ps = public speakers ; more than 40 public speakers ; most of whom ; speakers
@person dr = Denise Rutledge ; Mayor Denise Rutledge ; Rutledge ; the mayor ; mayor
@person hv = Hector Villaseñor ; Councilman Hector Villaseñor ; Villaseñor ; the councilman ; councilman
@person lp = Lori Pfeiffer ; Councilwoman Lori Pfeiffer ; Pfeiffer ; council president ; Council President Lori Pfeiffer
@person jt = Jamal Tibbs ; Tibbs ; resident ; Eastgate resident Jamal Tibbs
@person kb = Karen Boyle ; Boyle ; City Finance Director Karen Boyle ; finance director ; the finance director
@org un = Amalgamated Drivers Local 91 ; Local 91 ; the union ; union
@group co = council members ; They ; they ; council ; the council ; Bellhaven City Council
@org me = finance department memo ; memo ; a city memo ; a finance department memo ; finance department memo
#h Council votes to end downtown trolley; {m1|mayor} {c1|calls} it «p dr 1|‘a luxury’»
#b By Rick Sandoval
#b Staff writer, The Bellhaven Courier
The Bellhaven City Council voted 6-3 Tuesday night to shut down the downtown trolley at the end of the year, ending a 31-year-old service that once carried 900,000 riders a year and last year carried fewer than 70,000.
The vote came after nearly four hours of debate and more than 40 public speakers, {m1|most of whom} {c1|asked} the council {i ps 1;a=null|to keep the line running}.
{m1|Mayor Denise Rutledge}, who proposed the cut in her budget last month, {c1|said} {i dr 1|the city could no longer afford to spend $4.3 million a year on the trolley while it was laying off firefighters}.
«d dr 1|“I rode it on my first date with my husband,”» {m1|Rutledge} {c1|told} the council.¦ «d dr 1;r|“I love it.¦ But it’s a luxury, and we are not in a position to buy luxuries.”»
{m1|Councilman Hector Villaseñor}, whose district includes the eastern half of the line, {c1|called} the decision «p hv 1|“shortsighted and cruel.”»
«d hv 1|“The people on that trolley at 6 in the morning aren’t tourists,”» {m1|he} {c1|said}.¦ «d hv 1;r|“They’re cleaning your offices.”»
{m1|He} {c1|proposed} {i hv 1|putting the question on the May ballot}, but the motion failed on the same 6-3 split.
{c1|According to} {m1|a finance department memo}, {i me 1|each trolley ride now costs taxpayers $61, compared with $7 for a bus ride}.¦ {m2|City Finance Director Karen Boyle} {c2|said} {i kb 2|ridership never recovered from the pandemic}.
{m1|Council President Lori Pfeiffer} {c1|said} {i lp 1|she had gone back and forth on the issue for weeks}.
«d lp 1|“I’ve had people {c2|tell} me {i - c2|I’m killing downtown}, and I’ve had people {c3|tell} me {i - c3|I should have done this five years ago},”» {m1|Pfeiffer} {c1|said}.¦ «d lp 1;r|“Sometimes they’re the same people.”»
{m1|Jamal Tibbs}, who takes the trolley from Eastgate to his job at St. Bride’s Hospital, {c1|said} {i jt 1|the bus would add 35 minutes to his commute}.
«d jt 1|“{m2|They} {c2|say} «d co 2;a=null;k=p|‘take the 14’» like the 14 shows up,”» {m1|Tibbs} {c1|said} outside City Hall.¦ «d jt 1;r|“I’d like any one of them to wait for it in January.”»
{m1|Boyle} {c1|said} {i kb 1|the 14 would run every 20 minutes beginning Jan. 2}, up from every 40 minutes now.
Eighteen operators will lose their jobs.¦ {m1|Amalgamated Drivers Local 91} {c1|said} in a statement that {i un 1|it had been given «p un 1|“no notice and no respect”» and was considering a legal challenge}.
{m1|Rutledge} {c1|disputed} that {i dr 1;den|the union had been kept in the dark}.¦ {i dr 2|Her office met with Local 91 twice in September}, {m2|she} {c2|said}.
After the vote, {m1|some in the audience} {c1|chanted} «d au 1;a=null;k=s|“Shame!”» as council members left through a side door.¦ Villaseñor stayed behind to shake hands.
«d hv 1|“It’s not over,”» {m1|he} {c1|said}.
