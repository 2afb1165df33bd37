@person mh = Mahbubul Haque Talukder ; Mahbubul Haque ; Mahbubul ; secretary general ; the secretary general ; the association's secretary general
@person rs = Rokeya Sharmin ; Advocate Rokeya Sharmin ; Rokeya ; convener ; the convener ; the rights activist
@person ah = Anisur Hossain ; Anisur ; Joint Secretary Anisur Hossain ; joint secretary ; the joint secretary ; the official
@person sk = Shafiqul ; bus driver ; driver ; the driver ; a driver
@person mi = Minara Begum ; Minara ; mother ; the mother ; Tuhin's mother ; The mother of two
@org boa = Dakshin Bus Owners' Association ; DBOA ; the association ; association ; owners ; the owners
@org psc = Passenger Safety Forum ; the forum ; forum ; the Forum ; platform ; the platform
@org rta = Road Transport Authority ; RTA ; the authority ; authority ; the RTA
@group pol = police ; The police ; the police
@anon rep = reporter ; a reporter
@anon one = One of them ; one of them ; He
@group own = Owners ; owners ; bus owners
@anon rtao = official ; An official there ; An official ; an official there ; Road Transport Authority ; RTA
@person oc = Jahangir Alam ; Md Jahangir Alam ; Jahangir ; Officer-in-Charge ; Officer-in-Charge of Kotwali Police Station
#h {m1|Bus owners} {c1|deny} {i boa 1;den|link to Char Madhupur crash}, {c2|threaten} {i boa m1c2;ma=hypothetical|strike}
#b Staff Correspondent
#b Published: 22 Jun 2025, 20:14
#cap Mahbubul Haque Talukder speaks at the press conference on Sunday.
{m1|The Dakshin Bus Owners' Association} (DBOA) on Sunday {c1|said} {i boa 1|none of its members owned the bus that ran over three schoolboys at Char Madhupur last Thursday}, and {c2|threatened} {i boa m1c2;ma=hypothetical|to keep all vehicles off the road from Wednesday if police did not stop «p boa m1c2|"harassing innocent owners"»}.
The association's secretary general, Mahbubul Haque Talukder, came up with the announcement at a press conference at its Nathullabad office.
«d mh 1|"That bus was sold on 3 May.¦ We have the paper.¦ {m2|The police} {c2|say} {i pol 2|the paper is not dry},"» {m1|he} {c1|said}, showing a photocopy to journalists.
Replying to a query, {m1|Mahbubul} {c1|said} {i mh 1|he could not name the buyer as he had «p mh 1|"gone to Malaysia for treatment"»}.
{c1|Asked} {i - c1|how a bus with no owner had a valid route permit}, {m2|he} {c2|said} that {i mh 2|was a question for the Road Transport Authority (RTA)}.
At one stage {m1|a reporter} {c1|wanted to know} {i rep 1|whether {m2|he} had {c2|told} the parents, as they allege, {i mh 2;ma=denied|to settle for Tk 50,000}}.
«d mh 1|"This is a complete lie.¦ {m2|I} never {c2|said}, «d mh 2;den|'Take fifty thousand.'»¦ {m3|I} {c3|told} them, «d mh 3|'Have patience, Allah is watching,'» and now they are making it into a cheque,"» {m1|the secretary general} {c1|shot back}.
{m1|He} also {c1|ruled out} that {i mh 1;den|the association had hired the men who pulled down the human chain on Friday}.
However, Minara Begum, whose elder son Tuhin, 11, was among the dead, gave a different account when reached at her home in Rupatali.
«d mi 1|"He came after the burial with two others and sat on that bed,"» {m1|she} {c1|told} this newspaper.¦ «d mi 1;r|"One of them counted with his fingers.¦ {m3|He} {c3|said}, «d one 3|'Sister, a case takes twelve years, this takes one minute.'»¦ {m4|I} {c4|said} {i mi 4|I had no minute to give them}."»
The mother of two could not say whether it was Mahbubul himself who had spoken.
{m1|Advocate Rokeya Sharmin}, convener of the Passenger Safety Forum, which organised the human chain, {c1|termed} the press conference «p rs 1|"a theatre without a ticket"».
«d rs 1|"{m2|They} {c2|say} {i boa 2|they have no bus}.¦ Then whose wheels are they going to stop on Wednesday?"» {m1|she} {c1|questioned}, {c3|urging} the government {i rs m1c3|to cancel the route permits of all 14 companies on the corridor}.
In a leaflet distributed at the launch terminal, {m1|the forum} {c1|demanded} {i psc 1|an ex gratia payment of Tk 20 lakh for each family and a foot overbridge}.¦ «d psc 2;a=leaflet|"A bridge costs less than three boys,"» {m2|it} {c2|reads}.
Drivers at the terminal were divided.¦ {m1|Shafiqul}, who has driven on the route for 16 years, {c1|said} {i sk 1|he would not observe any strike}.
«d sk 1|"{m2|Owners} {c2|tell} us {i own 2|to make eight trips} and then {c3|say} {i own m2c3|they did not tell}.¦ If I stop, who eats?"» {m1|he} {c1|said}.
Joint Secretary {m1|Anisur Hossain}, who heads the probe body, {c1|said} {i ah 1|the report would be placed within seven working days}, {c2|adding} that {i ah m1c2|nobody would be spared «p ah m1c2|"however long his bus may be"»}.
{c1|Pressed} on {i - c1|whether the sale deed was genuine}, {m2|he} {c2|replied}: «d ah 2|"It is under investigation.¦ But {m3|I} will {c3|tell} you one thing: {i ah 3|the stamp on it was printed in June}."»
The RTA neither confirmed nor denied having renewed the permit.¦ {m1|An official there}, seeking anonymity, {c1|claimed} {i rtao 1|the file had been «p rtao 1;k=s|"eaten by termites"»}.
The Officer-in-Charge of Kotwali Police Station, {m1|Md Jahangir Alam}, {c1|rejected} the allegation of {i oc 1;den|harassment}.¦ «d oc 2|"Two helpers have been arrested.¦ Is it harassment to {c3|ask} a man {i - c3;ma=hypothetical|where his bus is}?"» {m2|he} {c2|said}.
