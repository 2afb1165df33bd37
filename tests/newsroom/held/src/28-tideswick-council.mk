@person hl = Harriet Longstaffe ; Cllr Harriet Longstaffe ; Cllr Longstaffe ; Longstaffe ; council leader ; Council leader Harriet Longstaffe ; leader ; the council leader ; the leader
@person gp = Gareth Pilbeam ; Cllr Gareth Pilbeam ; Cllr Pilbeam ; Pilbeam ; Conservative group leader
@person sn = Suki Nandra ; Cllr Suki Nandra ; Cllr Nandra ; Nandra ; Lib Dem Suki Nandra ; councillor ; Lib Dem councillor
@person dw = Denise Wragby ; Mrs Wragby ; Wragby ; petition organiser ; the 67-year-old ; grandmother of five ; the grandmother of five ; former dinner lady
@person tb = Terry Bolam ; Mr Bolam ; Bolam ; butcher ; the butcher
@org co = Tideswick Borough Council ; council ; the council ; council spokesman ; a council spokesman ; A council spokesman ; spokesman
@org re = report ; A report by officers ; report by officers ; Tideswick Borough Council
@org pe = petition ; the petition ; The petition
@group tr = traders
@anon of = officer ; an officer
@anon he = man ; a man in the public gallery ; man in the public gallery
@anon hu = husband ; my husband ; Denise Wragby's husband
@anon mv = mayor ; the mayor
#h «d dw -^dwh;k=p|"You're killing this town"»: Anger as Tideswick councillors vote to scrap free parking
#s More than 4,200 people signed a petition against the charges
#b By Ellie Thackray, Local Democracy Reporter
#b 06:00, 14 MAR 2025
#cap {m1=dwh|Denise Wragby} hands over the petition outside the Guildhall (Image: Tideswick Post)
Shoppers in Tideswick will have to pay to park in every council-owned car park from June after a bad-tempered meeting at the Guildhall on Wednesday night.
Labour members of Tideswick Borough Council voted the changes through by 19 to 16, ending the two hours' free parking which {m1|traders} {c1|say} {i tr 1|has kept the high street alive}.
{m1|A report by officers} {c1|said} {i re 1|the scheme would raise £312,000 a year} and {c2|warned} {i re m1c2|that without it the authority «p re m1c2|"may be unable to set a lawful budget"»}.
Petition organiser Denise Wragby, who was given three minutes to address the chamber, brought 4,217 signatures in a shopping trolley.
«d dw 1|"You're killing this town and you're charging us £1.80 an hour to watch,"» {m1|the 67-year-old} {c1|told} members, to applause from the gallery.
{m1|The petition} {c1|urges} the council {i pe 1;a=Denise Wragby|to «p pe 1;a=Denise Wragby|"pause, listen and think again"»}.
{m1|Council leader Harriet Longstaffe} (Lab, Northgate) {c1|said} {i hl 1|she took «p hl 1|"no pleasure whatsoever"» in the decision}.
«d hl 1|"{m2|I} would love to stand here and {c2|tell} you {i hl 2;hyp|that the money is there},"» {m1|she} {c1|said}.¦ «d hl 1;r|"It isn't.¦ Fourteen years of cuts have seen to that, and I'm not going to close a children's centre to keep a car park free."»
That drew a shout of «p he m1;k=d|"rubbish"» from {m1|a man in the public gallery}, whom {m2|the mayor} {c2|asked} {i mv 2|to leave}.
{m1|Cllr Gareth Pilbeam}, who leads the Conservative group, {c1|accused} her of balancing the books «p gp 1|"on the backs of pensioners buying a pork pie"».
{m1|He} {c1|claimed} {i gp 1|{m2|an officer} had {c2|told} him privately {i of 2|that the income figures were «p of 2;a=Gareth Pilbeam|"back of a fag packet stuff"»}}, and {c3|asked} {i gp m1c3|why no survey of traders had been done}.
{m1|Cllr Longstaffe} {c1|denied} {i hl 1;den|the figures were guesswork}.¦ «d hl 2|"They were checked, and checked again,"» {m2|she} {c2|said}.
{m1|Lib Dem Suki Nandra} (Quayside) {c1|said} {i sn 1|both of the larger parties should be ashamed of themselves}.
«d sn 1|"In 2021 {m2|Cllr Pilbeam} stood on that very spot and {c2|said}, «d gp 2|'We have no choice but to look at parking.'»¦ Tonight {m3|he} {c3|says} {i gp 3|it's an outrage}.¦ He can't have it both ways,"» {m1|she} {c1|said}.
Her amendment, which would have kept the first hour free, fell by two votes.
Afterwards {m1|she} {c1|told} the Post: «d sn 1|"{m2|I}'m not {c2|saying} {i sn 2;den|charges are never right}.¦ {m3|I}'m {c3|saying} {i sn 3|look at the evidence first}."»
Mrs Wragby, a former dinner lady, sat through all of it in the front row with her coat on.
«d dw 1|"{m2|My husband}, God rest him, always {c2|said}, «d hu 2|'They'll listen to you, Den, and then they'll do what they like,'»"» {m1|she} {c1|said} outside.¦ «d dw 1;r|"Well, he had them taped."»
{m1|The grandmother of five} {c1|said} {i dw 1|she would hand the trolley to the Ombudsman next, «p dw 1|"if I can find anywhere to park"»}.
{m2|Terry Bolam}, whose butcher's shop has stood in Fish Row since 1988, {c2|reckons} {i tb 2|his Saturday takings will drop by a third}.¦ {m1|He} {c1|said}: «d tb 1|"They call it a «s -;k=p;a=Tideswick Borough Council|'modest tariff'».¦ It's modest if you're not the one selling sausages."»
{m1|A council spokesman} {c1|said} {i co 1|blue badge holders would still park free} and {c2|promised} {i co m1c2|there would be a review after 12 months}.
The leader was cheered by her own side and booed by everybody else as she left.¦ {c1|Asked} by the Post {i - c1|whether she would be using the car park herself}, {m2|she} {c2|replied}: «d hl 2|"I get the bus."»
