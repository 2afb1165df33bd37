@org sh = sheet of paper ; a second sheet of paper ; second sheet ; second sheet of paper
@org cr = county business records ; county ; records
@org mu = museum ; a local museum ; local museum
@person vp = Vartan Pashayan ; Pashayan ; Vartan ; cobbler ; the cobbler ; the only man in this town ; only man in this town
@person lp = Lucine Reyes ; Reyes ; Lucine ; daughter
@person dw = Denise Whitfield ; Whitfield ; retired judge
@person mo = Marcus Oyelaran ; Oyelaran ; Marcus ; line cook ; the line cook
@person gk = Greg Kastner ; Kastner
@person js = Jill Sandoval ; Sandoval ; Councilwoman Jill Sandoval ; councilwoman ; Councilwoman
@org sg = sign ; The sign ; the sign ; Ararat Shoe Repair ; it
@anon fa = father ; My father ; his father
@group co = co-workers ; My co-workers
#h The soles of Fourth Street
#s For 52 years, Vartan Pashayan has fixed shoes for judges and line cooks.¦ Saturday is his last day.
#b By Allison Prewitt
#b Staff Writer
The sign in the window of Ararat Shoe Repair has been there since the Carter administration.¦ «d sg 2;k=s;a=Vartan Pashayan/null|“If we can’t fix it, buy new ones,”» {m2|it} {c2|says}.
Last month {m1|a second sheet of paper} went up beneath it, in the same square capitals, to {c1|say} {i sh 1;a=Ararat Shoe Repair/Vartan Pashayan|the shop would close Dec. 20}.
«d vp 1|“I had to write it three times,”» {c1|said} {m1|Vartan Pashayan}, 81, wiping polish from his knuckles with a rag.¦ «d vp 1;r|“The first two, my hand was not good.”»
Pashayan came to the city from Beirut in 1973 with $60 and a set of his father’s lasts.¦ He rented 400 square feet between a tavern and a bail bondsman.¦ Both are long gone.
«d vp 1|“{m2|My father} {c2|told} me, «d fa 2|‘People will always walk,’»”» {m1|he} {c1|said}.¦ «d vp 1;r|“He didn’t know about sneakers.”»
{i cr 1|There were 41 shoe repair shops in the city in 1980}, {c1|according to} {m1|county business records}.¦ There are now five.
{m1|Pashayan} {c1|said} {i vp 1|he once resoled 200 pairs a week and is lucky these days to see 30}.¦ But {m2|he} {c2|insisted} {i vp 2|it wasn’t the sneakers that did him in}.
In August the building was sold to Kastner Properties, which plans to turn the block into apartments.¦ {i vp 2|The rent was to go from $1,450 a month to $3,900}, {c2|according to} {m2|the cobbler}.
«d gk 1|“We offered him a very generous relocation package, and {m3|we} never {c3|told} anybody {i gk 3;den|they had to be out by Christmas},”» {c1|said} {m1|Greg Kastner}, the company’s president.¦ «d gk 1;r|“I’ve had shoes fixed there myself.”»
{m1|Councilwoman Jill Sandoval}, whose district includes Fourth Street, {c1|said} {i js 1|she is drafting a bill that would help with rent for «p js 1|“the places that make a street a street”»}.
«d js 1|“It will be too late for Vartan, and that’s on us,”» {m1|Sandoval} {c1|said}.
Word of the closing has brought in people who hadn’t thought about their heels in years.¦ On a recent Tuesday the line reached the door.
Denise Whitfield, a retired judge, came with a pair of navy pumps she wore on her first day on the bench in 1991.
«d dw 1|“I must have sentenced 5,000 people in these,”» {c1|said} {m1|Whitfield}, 74.¦ «d dw 1;r|“He’s {m2|the only man in this town} who ever {c2|told} me {i vp 2|I was walking wrong}.”»
Behind her was Marcus Oyelaran, a line cook who wears through a set of non-slip soles every four months.¦ {m2|He} {c2|said} {i mo 2|Pashayan had fixed them on credit when he was between jobs}.
«d mo 1|“{m2|My co-workers} {c2|say}, «d co 2|‘Just order new ones,’»”» {m1|the line cook} {c1|said}.¦ «d mo 1;r;u|“But these fit.»
«d mo -;o|“He writes your name in a book.¦ No receipt, no email.¦ Just the book.”»
There are 31 of the books, and Pashayan’s daughter, Lucine Reyes, has been packing them into boxes.¦ {m2|She} {c2|said} {i lp 2|{m3|a local museum} has {c3|asked} {i mu 3|for a few}}.
«d lp 1|“{m2|I} kept {c2|asking} him, «d lp 2|‘Dad, what are you going to do all day?’»”» {c1|said} {m1|Reyes}, 45, a dental hygienist.¦ «d lp 1;r|“{m3|He} {c3|said} {i vp 3|he was going to sit down}.”»
Her father was listening from behind the stitching machine.
«d vp 1|“{m2|I} {c2|said} {i vp 2|maybe},”» {m1|he} {c1|called out}.
#b Ararat Shoe Repair, 218 Fourth St., is open 8 a.m. to 4 p.m. through Saturday.¦ Unclaimed shoes will be donated.
#b Contact Allison Prewitt at 555-0142.
