@person db = Darlene Buckner ; Buckner ; chief executive ; the chief executive ; CEO ; Darlene
@person ta = Trent Albright ; Albright ; president of Local 418 ; union president
@person ra = Rosa Albarran ; Albarran ; the line worker ; line worker ; worker
@person gv = Mike Stensrud ; Gov. Mike Stensrud ; Stensrud ; the governor ; governor
@person ho = Helen Okafor-Lindgren ; Okafor-Lindgren ; the analyst ; analyst
@person wb = Wendell Buckner ; Wendell ; Mayor Wendell Buckner ; the mayor ; mayor
@org pc = Prairie Crest Foods ; Prairie Crest ; the company ; company
@org go = governor’s office ; His office ; his office
@org fi = filings ; Securities and Exchange Commission filings
@anon su = supervisor ; a supervisor ; My supervisor ; my supervisor ; Rosa Albarran’s supervisor
#h Prairie Crest to close its last Nebraska cannery, cutting 1,140 jobs
#b By DANA HOLMQUIST, Business Writer
#b Updated 4:52 PM CDT, October 28, 2025
GRETNA FALLS, Neb. — {i pc 1|Prairie Crest Foods will close its last cannery in Nebraska early next year and lay off about 1,140 workers}, {m1|the company} {c1|said} Tuesday, {c2|citing} «p pc m1c2|"historically elevated"» prices for steel and a slump in demand for canned corn.
The plant in Gretna Falls, about 90 miles west of Omaha, opened in 1937 and is the town's largest employer.¦ Production will end Jan. 30.
«d db 1|"This is the hardest call I have made in 26 years, and I made it in my grandfather's office,"» {m1|chief executive Darlene Buckner} {c1|said} in a letter to employees that was obtained by The Allied Press.¦ «d db 1;r|"Nobody on our lines did anything wrong."»
A company spokesperson declined to say whether the site had been offered for sale.¦ {i pc 2|Workers will get 60 days of pay and health coverage through June, {m2|Prairie Crest} {c2|said}, as well as help finding jobs}.
Shares of the company rose 4.1% to $31.67.
The announcement met many workers as they arrived for the 6 a.m. shift.¦ {m1|Rosa Albarran}, who has been on the labeling line since 1994, {c1|said} {i ra 1|she heard it beside the time clock}.
«d ra 1|"{m2|My supervisor} {c2|asked}, «d su 2|'Do you want to sit down?'»¦ {m3|I} {c3|said}, «d ra 3|'Do you?'»¦ He was crying worse than me,"» {m1|Albarran} {c1|said}.
Trent Albright, president of Local 418 of the United Cannery and Packing Workers, accused the company of using tariffs as cover.
«d ta 1|"Steel didn't do this.¦ A spreadsheet in Chicago did this,"» {m1|he} {c1|told} about 200 workers in a church parking lot.¦ {m2|He} {c2|said} {i ta 2|the union learned of the closing from a reporter}.
{m1|Prairie Crest}, which moved its headquarters to Illinois in 2021, {c1|denied} that {i pc 1;den|work would be shifted to a plant it is building in Saltillo, Mexico}.
{i pc 1|That facility would make sauces}, {m1|the company} {c1|said}.
{m1|Gov. Mike Stensrud}, a Republican who campaigned at the cannery last year, {c1|called} the news «p gv 1|"a gut punch."»¦ {m2|His office} {c2|said} {i go 2|the state labor department would open a temporary center in the high school gym by Friday}.
{c1|According to} {m1|filings} with the Securities and Exchange Commission, {i fi 1|the company has received $11.4 million in state incentives since 2016}.¦ {m2|The governor}, {c3|asked} {i - c3|whether the state would seek repayment}, {c2|said} {i gv 2|his lawyers were reading the contract}.
«d gv 1|"{m2|I}'m not going to stand here and {c2|say} {i gv 2;den;ma=hypothetical|we'll get every dime back},"» {m1|Stensrud} {c1|told} reporters in Lincoln.¦ «d gv 1;r|"But I can read a calendar, and I can read a promise."»
{i ho 1|Canned vegetable sales in the United States have fallen for six straight years}, {c1|said} {m1|Helen Okafor-Lindgren}, a food industry analyst at Marrow & Pell.
«d ho 1|"A can costs more than what's in it now,"» {m1|Okafor-Lindgren} {c1|said}.¦ «d ho 1;r|"You can't run a business like that for long, no matter who your grandfather was."»
In Gretna Falls, population 4,306, the cannery whistle still sounds at noon.¦ {m1|Mayor Wendell Buckner}, a distant cousin of the chief executive, {c1|said} {i wb 1|he had not been told in advance and had called her twice}.
{i wb 1|{m2|She} {c2|texted} back a single word}, {m1|he} {c1|said}: «d db 2;k=p|"Sorry."»
«d wb 1|"People keep {c2|asking} me {i - c2|what the plan is},"» {m1|the mayor} {c1|said}.¦ «d wb 1;r;u|"The plan was the cannery.»
«d wb -;o|"Now I guess the plan is coffee, and we'll see who shows up."»
#b ___
#b Holmquist reported from Chicago.¦ Allied Press writer Jim Tessier in Lincoln, Nebraska, contributed to this report.
