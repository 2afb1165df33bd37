@person gs = Gavin Stace ; Gavin Peregrine Stace ; Stace ; the former headmaster ; former headmaster ; headmaster ; the 59-year-old
@person jm = Deborah Mackellar ; Judge Deborah Mackellar ; Judge Mackellar ; Mackellar ; the judge ; judge
@person tv = Tim Vasiliou ; Vasiliou ; Crown prosecutor Tim Vasiliou ; the prosecutor ; prosecutor
@person ab = Amanda Brice ; Amanda Brice, SC ; Brice ; his barrister ; the barrister ; barrister
@person hn = Huong Nguyen ; Nguyen ; the bursar ; bursar
@person ls = Louise Stace ; Louise ; Ms Stace ; his former wife ; former wife
@person pd = Paul Doherty ; Doherty ; the chairman ; chairman
@anon den = owner ; Its new owner ; new owner ; dentist ; retired dentist ; a retired dentist
@org sc = St Aldhelm’s College ; St Aldhelm’s ; the college ; college ; the school ; school
#h Headmaster who spent school’s $2.3 million on yacht jailed for «p jm -^jml|‘pure, polished greed’»
#b By Claire Montefiore
#b August 19, 2025 — 3.46pm
A former private school headmaster who used money meant for a new library to buy a 14-metre yacht has been jailed for at least four years, after {m1=jml|a judge} {c1|described} his crimes as the product of «p jm 1|“pure, polished greed”».
Gavin Peregrine Stace, 59, who led St Aldhelm’s College on Melbourne’s bayside for 16 years, showed no emotion in the County Court on Tuesday as {m1|Judge Deborah Mackellar} {c1|told} him {i jm 1|he had «p jm 1|“taught a generation of boys what a reference is worth”»}.
«d jm 1|“You signed 114 false invoices,”» {m1|the judge} {c1|said}.¦ «d jm 1;r|“You signed them with a fountain pen the parents had given you.”»
Stace pleaded guilty in May to obtaining $2.3 million by deception between 2016 and 2023.
The money paid for the yacht, the Second Sitting, and for berths at Sandringham and in Croatia.¦ When auditors asked about an invoice for marine varnish, {m1|Stace} {c1|told} them {i gs 1|it was for the honour boards}, the court has previously heard.
The fraud came to light because of the college’s bursar, Huong Nguyen, who had been made redundant after querying the accounts.
In a victim impact statement, {m1|she} {c1|said} {i hn 1|she had been shunned by colleagues and had not worked since}.
«d hn 1|“{m2|He} {c2|said} to me, «d gs 2|‘Huong, some people are numbers people and some people are vision people,’»”» {m1|Nguyen} {c1|told} the court.¦ «d hn 1;r|“I would like him to know the number.¦ It was 2,318,440.”»
His barrister, {m1|Amanda Brice}, SC, had {c1|urged} the court {i ab 1|to take account of her client’s gambling disorder and his years of service}.¦ {m2|She} {c2|argued} that {i ab 2|the offending was «p ab 2|“neither sophisticated nor, at the outset, dishonest”»}.
But {m1|Judge Mackellar} {c1|rejected} the {c2|claim} that {i jm 1;den;a=Amanda Brice/Brice|Stace had ever meant to repay the money}.
«d jm 1|“{m2|No one} has {c2|suggested} to me that {i - c2;den|a single dollar came back},”» {m1|she} {c1|said}.
{m1|Crown prosecutor Tim Vasiliou} had {c1|told} the court at an earlier hearing that {i tv 1|the former headmaster charged the college $312 for a captain’s hat}.¦ {i tv 2|The hat, {m2|he} {c2|noted}, was not recovered}.
Louise Stace, his former wife, was in the public gallery for the sentence and left by a side door.¦ «d ls 2|“I thought we were renting it,”» {c2|said} {m2|Louise Stace}.
Outside court, college council chairman {m1|Paul Doherty} {c1|said} {i pd 1|the school accepted that its oversight had failed}.
«d pd 1|“We trusted one man with two signatures.¦ That will never happen again,”» {c1|said} {m1|Doherty}.
«d pd -;i|“As for the library, the foundations went in last week.”»
The chairman would not say whether Nguyen would be offered her job back.¦ In a statement later on Tuesday, {m2|the college} {c2|said} {i sc 2|it had «p sc 2|“reached out to Ms Nguyen”» and was «p sc 2|“deeply grateful for her courage”»}.
Asked about this by The Standard, {m2|Nguyen} {c2|said} {i hn 2|she had received an email addressed to «s -|“Dear Hoang”»}.
The yacht was sold in 2024 for $840,000.¦ {m1|Its new owner}, a retired dentist, has {c1|said} {i den 1|he will keep the name}.
#b The Morning Edition newsletter is our guide to the day’s most important and interesting stories.¦ Sign up here.
