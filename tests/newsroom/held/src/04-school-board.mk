@person lh = Linda Hostetler ; Hostetler ; Superintendent Linda Hostetler ; Superintendent
@person dw = Darnell Whitfield ; Whitfield ; Board President Darnell Whitfield ; Board President
@person kn = Kyle Nedved ; Nedved ; trustee
@person mn = Marcy Nedved ; Marcy ; wife
@person jr = Josefina Rangel ; Rangel ; junior
@person tb = Tom Brandvold Jr. ; Brandvold ; Tom Brandvold ; farmer
@person ao = Adaeze Obi-Larsen ; Obi-Larsen ; teacher
@org sb = School Bus Safety Alliance ; spokesperson for the alliance ; spokesperson ; a spokesperson ; alliance
@org sd = state data ; state
#h Pinedale board votes to keep 4-day week after {m2|teacher} {c2|says} {i ao 2|she'd quit}
#b By JENNA KOWALCZYK, Basin News Service
PINEDALE FLATS, S.D. (BNS) — A divided school board voted 4-3 late Monday to keep its four-day week for another two years, rejecting a proposal that {m1|one trustee} {c1|said} {i kn 1|would have put «p kn 1|"kids back where taxpayers think they are already"»}.
The vote came after nearly three hours of public comment in a gymnasium so full that {m1|Board President Darnell Whitfield} {c1|asked} the fire marshal {i dw 1|to count heads}.
«d dw 1|"We're at 412,"» {m1|Whitfield} {c1|announced} at one point.¦ «d dw 1;r|"Nobody else gets in unless somebody has a baby or leaves."»
The district adopted the shorter week in 2021 to save on fuel and to recruit teachers.¦ {m1|Superintendent Linda Hostetler} {c1|told} the board that {i lh 1|it had saved about $180,000 a year, and that applications for open positions had tripled}.
But {i sd 1|reading scores among third graders have fallen for two straight years}, {c1|according to} {m1|state data}.
Trustee {m1|Kyle Nedved}, who brought the motion to return to five days, {c1|said} {i kn 1|the board could not ignore the trend}.
«d kn 1|"{m2|My wife} teaches second grade in this district, and {m2|she} {c2|told} me at breakfast, «d mn 2|'Kyle, you do this and you're making your own lunch,'»"» {m1|he} {c1|said}.¦ «d kn 1;r|"I've been making my own lunch for six weeks.¦ I'm still bringing the motion."»
{m1|Marcy Nedved}, who was sitting in the second row, {c1|shouted}: «d mn 1|"It's not even a good lunch!"»
Speakers were limited to two minutes each.¦ Most favored the status quo.
«d ao 1|"I drive 71 miles each way,"» {c1|said} {m1|Adaeze Obi-Larsen}, a high school chemistry teacher.¦ «d ao 1;r|"If you make it five days, I'm done.¦ I'm not threatening.¦ I'm doing the math."»
{m1|She} {c1|said} {i ao 1|three colleagues had authorized her to {c2|say} {i ao c2;a=three colleagues/colleagues|they would leave too}}.
Tom Brandvold Jr., a farmer whose four children attend the elementary school, disagreed.¦ {m1|He} {c1|said} {i tb 1|parents who work in town were paying $45 every Friday for day care}.
«d tb 1|"Nobody's {c2|saying} {i - c2;den;a=null|teachers don't work hard},"» {m1|Brandvold} {c1|said}.¦ «d tb 1;r|"What I'm saying is, my kid can't spell Friday."»
Josefina Rangel, 16, a junior, was one of two students who addressed the board.¦ {m1=jrs|She} {c1|said} {i jr 1|she uses the day off to work at her uncle's tire shop}.
«d jr -^jrs|"That's my college fund.¦ Please don't vote away my college fund."»
{m1|The School Bus Safety Alliance}, a nonprofit that advises rural districts, {c1|said} in a letter to the board that {i sb 1|longer school days meant buses were on unlit roads «p sb 1|"in both directions for eleven weeks of the year."»}
{m1|A spokesperson for the group} {c1|said} Tuesday that {i sb 1|it takes no position on the length of the week}.
{m1|Nedved} {c1|denied} an accusation, made on a community Facebook page, that {i kn 1;den;a=null|he had {c2|called} teachers «p kn c2;den|"part-timers."»}
«d kn 1|"What {m2|I} {c2|said} was part-time school.¦ There's a difference, and whoever runs that page knows it,"» {m1|he} {c1|said}.
{m1|Hostetler}, who is retiring in June, {c1|said} after the meeting {i lh 1|she was relieved but not surprised}.
«d lh 1|"In 31 years I've learned that people will forgive you for a tax hike,"» {m1|the superintendent} {c1|said}, folding chairs.¦ «d lh 1;r|"They won't forgive you for taking away a Friday."»
The board will meet next on April 14.¦ {m1|Whitfield} {c1|said} {i dw 1|the agenda would be «p dw 1|"mercifully boring."»}
___
#b Reporting by Basin News Service staff in Pierre contributed to this report.
