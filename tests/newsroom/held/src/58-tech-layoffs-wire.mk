@person ag = Anneliese Grabowski-Chan ; Grabowski-Chan ; chief executive ; Chief Executive ; the chief executive ; CEO ; the founder ; founder
@person dk = Devraj Kapadia-Stone ; Kapadia-Stone ; finance chief ; Chief Financial Officer ; chief financial officer ; the finance chief
@person ml = Marguerite Lavigueur ; Lavigueur ; analyst ; the analyst
@person to = Temitope Odukoya ; Odukoya ; engineer ; the engineer ; data engineer
@person bw = Bram Wieringa ; Wieringa ; managing partner
@org lo = Loamwork ; Loamwork Inc ; company ; the company ; The company ; a Loamwork spokesperson ; spokesperson
@org ty = Tyrrhen Capital ; fund ; the fund ; hedge fund
@org np = Prairie Ledger ; The Prairie Ledger ; newspaper ; the newspaper
@group so = people familiar with the matter ; two people familiar with the matter ; Two people familiar with the matter ; one of the people ; the people ; sources ; person
@group sy = some of you ; some ; staff
@group em = employees ; Some employees ; some employees
@anon an = analyst ; an analyst
@anon gu = security guard ; The security guard ; the security guard ; guard
@anon fq = document ; a question-and-answer document
@org mi = Ontario's labour ministry ; labour ministry ; ministry ; the ministry
@anon bs = manager ; my manager ; manager ; My manager ; Odukoya's manager
#h UPDATE 2-Farm-software firm Loamwork to cut 1,150 jobs; {m1|CEO} {c1|says} «d ag 1;k=p|'I over-planted'»
#b * Cuts amount to 22% of workforce, mostly in Toronto and Wroclaw
#b * Shares rise 9%; {m1|analyst} {c1|warns} of {i ml 1|more pain in 2026}
#b (Adds analyst comment, details on severance, background)
#b By Solveig Aamodt and Prakash Iyer-Dunn
TORONTO, Jan 14 (Newswire) - {m1|Loamwork Inc} {c1|said} on Wednesday {i lo 1|it would cut about 1,150 jobs, or 22% of its workforce}, as the Canadian maker of farm-management software retreats from a costly push into self-driving tractors.
{m1|The company}, whose shares rose 9% in premarket trading, {c1|said} {i lo 1|it expected to take a charge of $84 million to $90 million in the first quarter}.
In a memo to staff seen by Newswire, Chief Executive {m1|Anneliese Grabowski-Chan} {c1|said} {i ag 1|teams in Toronto and in Wroclaw, Poland, would bear most of the reductions}.
«d ag 1|"I over-planted, and people who did nothing wrong are paying for it,"» {m1|she} {c1|wrote}.¦ «d ag 1;r|"I know {m2|some of you} will {c2|say} {i sy 2;hyp|this was decided by a spreadsheet}.¦ It was decided by me."»
The founder, who started the business in a grain elevator in Saskatchewan in 2011, will forgo her salary this year.
A Loamwork spokesperson declined to comment on the memo.
#m INVESTOR PRESSURE
The cuts come two months after hedge fund {m1|Tyrrhen Capital} disclosed a 6.3% stake and {c1|called for} {i ty 1|a «p ty 1|"return to software"»}.
In a letter to the board in November, the fund's managing partner, {m1|Bram Wieringa}, {c1|described} the tractor project as «p bw 1|"a very expensive way of going in a straight line"».
On Wednesday, {m1|Wieringa} {c1|told} Newswire {i bw 1|the announcement was a start} but that {i bw 1|he still wanted two seats on the board}.
{m1|Two people familiar with the matter} {c1|said} {i so 1|the company had held talks with at least one equipment maker about a sale of the unit}.¦ {i so 2|The discussions ended in December over price, {m2|one of the people} {c2|said}}.¦ Both declined to be identified because the talks were private.
{m1|Loamwork} has previously {c1|denied} {i lo 1;den|that the unit was for sale}.¦ On a call with analysts, Chief Financial Officer {m2|Devraj Kapadia-Stone} {c2|said} only that {i dk 2|the company was «p dk 2|"reviewing the whole field"»}.
{c1|Asked} by {m1|an analyst} {i an 1|if further reductions were planned}, {m2|he} {c2|said}: «d dk 2|"I'm not going to sit here and {c3|say} {i dk c3;hyp;ma=denied|never}.¦ What I can {c4|tell} you is that {i dk c4|this plan does not assume another one}."»
Marguerite Lavigueur, an analyst at Beaudry Frères in Montreal, was not persuaded.
«d ml 1|"Nobody puts the second round in the first press release,"» {m1|Lavigueur} {c1|said}.¦ {m2|She} {c2|estimated} that {i ml 2|Loamwork would need to shed a further 400 positions to meet its margin target}, and cut her price target to C$31 from C$38.
#m «d to -^tol;k=p/s|'DOOR DIDN'T OPEN'»
{m1|Some employees} {c1|said} {i em 1|they had learned of the decision when their passes stopped working}.
«d to 1|"{m2|My manager} texted me at 7:40 {c2|saying}, «d bs 2|'Don't come in, call me,'» but I was already at the door and the door didn't open,"» {c1|said} {m1=tol|Temitope Odukoya}, a data engineer who moved to Toronto from Lagos in August to take the job.¦ «d to 1;r|"The security guard was very kind.¦ {m4|He} {c4|asked} {i gu 4|if I wanted to sit}."»
{m1|Odukoya}, whose work permit is tied to the company, {c1|said} {i to 1|he had been given 60 days' pay and a link to a meditation app}.
{m1|A question-and-answer document} sent to managers, also seen by Newswire, {c1|advised} them {i fq 1|not to use the words «s - -;k=p;a=document|"layoff"» or «s - -;k=p;a=document|"fired"»} and to {c2|refer} instead to «p fq m1c2;k=s;a=null|"the transition"».
The {m1|Prairie Ledger} newspaper, which first reported the cuts, {c1|said} on Tuesday {i np 1|as many as 1,400 roles could go}.
{m1|Ontario's labour ministry} {c1|confirmed} {i mi 1|it had received notice of a mass termination}.
«d mi 1|"Officers will be on site to make sure entitlements are paid,"» {m1|it} {c1|said} in an email.
#b ($1 = 1.3712 Canadian dollars)
#b (Reporting by Solveig Aamodt in Toronto and Prakash Iyer-Dunn in Bengaluru; Editing by Hollis Quade)
