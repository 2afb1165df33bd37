@person ly = Lim Yee Hwa ; Dr Lim Yee Hwa ; Dr Lim ; the nephrologist ; nephrologist ; A ; the 48-year-old ; the doctor ; doctor
@person rs = Rajesh Subramaniam ; Mr Rajesh Subramaniam ; Mr Rajesh ; Rajesh ; the retired bus captain ; retired bus captain
@anon un = uncle ; one uncle ; One uncle ; an uncle
@anon sh = stall-holder ; the stall-holder ; stallholder
@anon da = daughter ; his daughter ; my daughter ; My daughter
@org mh = Ministry of Health ; MOH ; the ministry ; ministry ; a spokesman
#h «d ly -^lyl|‘The kidneys don’t complain until it is too late’»: Lunch with a nephrologist
#b Janice Tay
#b Published Nov 02, 2025, 05:00 AM
SINGAPORE – Dr Lim Yee Hwa arrives at the hawker centre in Bedok Ria seven minutes early and orders her fish soup without salt.
{m1=lyl|The nephrologist}, 48, has spent 20 years {c1|telling} people {i ly 1|to put down the chilli sauce}.¦ She leads a programme at Harbourview General Hospital that has cut the number of new dialysis patients in two neighbourhoods by a third.
«d sh 1|“No salt, no fun, that one,”» {m1|the stall-holder} {c1|says} as she hands over the bowl.
Dr Lim spoke to The Sunday Standard about diabetes, aunties and why she still eats prata.¦ The interview has been edited for length.
#s Why did you choose kidneys, of all things?
The honest answer is that nobody else in my batch wanted them.¦ Everybody was going into heart.¦ But I like an organ which keeps quiet.¦ The kidneys don’t complain until it is too late, a bit like my mother, who had a stroke on a Tuesday and mentioned it on the Friday.
#s What do patients get wrong?
They think it is about water.¦ {m1|One uncle} {c1|told} me, «d un 1|“Doctor, I drink three litres a day, my kidneys are swimming.”»¦ {m2|I} {c2|said} {i ly 2|his kidneys were drowning}.
They also believe what comes on the phone.¦ {m1|I} have never {c1|said} that {i ly 1;den|you can flush out stones with bandung}, but there is a video with my photograph in which I apparently do.
#s Your programme sends retired people to knock on doors.¦ Doesn’t that annoy residents?
It annoys them less than I do.¦ We train people who already live in the block.
Mr Rajesh is one of them.¦ The retired bus captain, 66, whose full name is Rajesh Subramaniam, has been on dialysis since 2017 and joins us halfway through lunch.¦ He brings a blood pressure monitor in a biscuit tin.
«d rs 1|“They see my fistula and they stop arguing,”» {m1|Mr Rajesh} {c1|says}, holding out his arm.¦ «d rs 1;r|“{m2|My daughter} {c2|says} {i da 2|I should be on television}.¦ {m3|I} {c3|said}, «d rs 3|‘With this face?’»”»
{m1|Mr Rajesh} {c1|estimates} that {i rs 1|he has been turned away from 40 doors, and invited in to 300}.
#s Is the Government doing enough?
I work for a public hospital, so I will be careful.¦ {m1|The ministry} has {c1|said} {i mh 1|it will study a tax on sodium}, and I think «p mh 1;k=s;a=Lim Yee Hwa/null|“study”» is doing a lot of work in that sentence.
#s What would you tell your younger self?
{m1|I} would {c1|tell} her, «d ly 1;hyp|“Go home at six.”»¦ She would not listen.
#m – – –
Contacted after the interview, {m1|a spokesman for the Ministry of Health} {c1|said} {i mh 1|its review of sodium in sauces would be completed by mid-2026}.¦ {m2|He} {c2|added} that {i mh 2|Harbourview’s programme was «p mh 2|“one of several promising pilots”»}.
Back at the table, the doctor has finished her soup and is looking at the next stall.
«d ly 1|“Don’t write this down,”» {m1|she} {c1|says}, and orders one plain prata.¦ Then {m3|she} {c3|tells} the man {i ly 3|to make it two}.
#b • Got a view on this?¦ Write to the Sunday desk.
