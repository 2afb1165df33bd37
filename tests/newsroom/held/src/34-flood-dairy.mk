@person lk = Leanne Kovacevich ; Kovacevich ; Ms Kovacevich ; Leanne ; dairy farmer ; the dairy farmer ; mother of two ; the mother of two
@person bk = Brett Kovacevich ; Brett ; Mr Kovacevich ; husband ; her husband
@person rh = Ros Haverty ; Haverty ; Superintendent Haverty ; SES Superintendent Ros Haverty ; superintendent
@person dm = Damian Mazzarella ; Mazzarella ; Mr Mazzarella ; Premier Damian Mazzarella ; Premier ; the Premier
@person gw = Gwen Tollis ; Tollis ; Cr Tollis ; Mayor Gwen Tollis ; mayor ; the mayor
@person jb = Jim Bundock ; Bundock ; Mr Bundock ; neighbour ; cane grower ; the 80-year-old
@org bom = Bureau of Meteorology ; bureau ; The bureau ; the bureau ; The Bureau of Meteorology
@org ins = Southern Mutual ; insurer ; His insurer ; company ; the company ; statement
@org ses = SES ; State Emergency Service ; text message ; A text message ; SES text message
@org agr = agreement ; the agreement
@anon fa = old man ; My old man ; my old man ; father ; Jim Bundock's father
@group pe = people ; People
@anon yo = youngest ; her youngest ; Her youngest ; Leanne Kovacevich's youngest
#h «d lk -^lkh;k=p|'They were up to their necks and still walking'»: Dairy farmer swims herd to safety as Corrindale River peaks
#b By Mardi Oakeshott and Lachlan Pirie
#b Posted Wed 4 Mar 2026 at 5:48am
#cap {m1=lkh|Leanne Kovacevich} lost 31 cows but saved 140.¦ (Supplied)
Leanne Kovacevich heard the river before she saw it.
«d lk 1|"It sounds like a truck that never gets any closer, and then it does,"» {m1|the dairy farmer} {c1|said}.
By 3am on Monday the Corrindale had spread across the lower paddocks of the farm she runs with her husband, Brett Kovacevich, near Tullawong, in the Northern Rivers.¦ By 4am it was in the dairy.
{m1|The mother of two} {c1|said} {i lk 1|she opened the gates, whistled up the dog and got in with them}.
«d lk -|"They were up to their necks and still walking.¦ {m2|Brett} was on the quad {c2|yelling}, «d bk 2|'Leave them, Leanne!'»¦ And {m3|I}'m {c3|yelling} back, «d lk 3|'You leave them!'»"»
{m1|Mr Kovacevich} {c1|said} {i bk 1|he did not remember it quite like that}.
«d bk 1|"I might have suggested it,"» {m1|he} {c1|said}.¦ «d bk 1;r|"Firmly."»
The river peaked at 11.4 metres at Tullawong bridge on Monday afternoon, the highest since records began.¦ {m1|The Bureau of Meteorology} {c1|said} {i bom 1|another 60 to 100 millimetres could fall by Friday} and {c2|warned} {i bom m1c2|that catchments were «p bom m1c2|"fully primed"»}.
{m1|SES Superintendent Ros Haverty} {c1|said} {i rh 1|crews had carried out 212 rescues since Sunday, most of them from cars}.
«d rh 1|"{m2|People} {c2|tell} us {i pe 2|it didn't look that deep}.¦ It never looks that deep,"» {m1|she} {c1|said}.
{m1|She} {c1|urged} residents of the lower river {i rh 1|not to go home until they were given the all-clear}.
Many are angry that the warning came so late.¦ {m1|A text message} {c1|telling} Tullawong {i ses 1|to «p ses 1|"evacuate now"»} arrived at 4.52am.
«d lk 1|"By then we were on the roof of the calf shed,"» {m1|Ms Kovacevich} {c1|said}.
{m1|Superintendent Haverty} {c1|rejected} suggestions {i rh 1;den;a=null|that the service had been asleep at the wheel}.¦ {m3|She} {c3|said} {i rh 3|the gauge upstream had failed at midnight, leaving forecasters «p rh 3|"flying blind"»}.
{m1|The bureau} {c1|denied} {i bom 1;den|the gauge was its responsibility}.¦ {i bom 2|It had been handed to the council in 2022}, {m2|it} {c2|said}.
Mayor Gwen Tollis, whose own house is under a metre of water, was having none of that.
«d gw 1|"I've read the agreement.¦ Nowhere does {m2|it} {c2|say} {i agr 2;den|the council fixes river gauges}.¦ We can barely fix potholes,"» {m1|Cr Tollis} {c1|said}.
{m1|Premier Damian Mazzarella} flew over the valley on Tuesday and {c1|announced} {i dm 1|there would be grants of $75,000 for primary producers}.¦ {m2|He} would not be drawn on the gauge, {c2|saying} {i dm 2|there was «p dm 2|"a time for questions, and it's not today"»}.
«d dm 1|"What {m2|I} won't do is stand in someone's muddy kitchen and {c2|tell} them {i dm 2;den;ma=hypothetical|it'll all be right by Easter},"» {m1|the Premier} {c1|said}.
{i lk 1|He had not stood in hers, {m1|Ms Kovacevich} {c1|pointed out}, although he was welcome to}.
Next door, cane grower Jim Bundock has seen off nine floods from the same veranda.¦ {m1|He} {c1|said} {i jb 1|this one was different}.
«d jb 1|"{m2|My old man} always {c2|reckoned}, «d fa 2|'If it gets to the third step, make a cup of tea; if it gets to the fourth, make a will,'»"» {m1|the 80-year-old} {c1|said}.¦ «d jb 1;r|"It took the steps."»
{m1|His insurer}, Southern Mutual, has {c1|told} him {i ins 1|he is covered for storm but not for «s -;k=p;a=Southern Mutual|"riverine inundation"»}.¦ In a statement, {m2|the company} {c2|said} {i ins 2|each claim would be «p ins 2|"assessed on its merits"»}.
Down the road, a tanker that should be taking milk to Lismore is parked on the only dry rise, and the Kovaceviches are pouring 3,000 litres a day into the floodwater.
{m1|Ms Kovacevich} {c1|said} {i lk 1|the hardest moment had been ringing the children, who were at their grandmother's}.¦ {i lk 2|{m3|Her youngest} had one question}, {m2|she} {c2|said}: {i yo m3|was Buttercup OK?}
«d lk 1|"{m2|I} {c2|told} her {i lk 2|she was having a swim},"» {m1|she} {c1|said}.
