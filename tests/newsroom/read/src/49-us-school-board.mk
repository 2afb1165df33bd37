@person lr = Lucinda Razo ; Razo ; Lucinda ; board president ; the board president ; president ; Madam President
@person th = Todd Haverkamp ; Haverkamp ; trustee ; board member
@person sk = Sreeja Kunnath ; Kunnath ; Superintendent Sreeja Kunnath ; superintendent ; the superintendent ; Dr. Kunnath
@person mw = Marvella Whitlock ; Whitlock ; the retired librarian ; retired librarian ; Miss Whitlock
@person db = Dustin Brockmeier ; Brockmeier ; a father of three ; father ; the father
@person on = Oanh Nguyen-Sayles ; Nguyen-Sayles ; Oanh ; sophomore ; the sophomore ; student ; a sophomore
@person cj = Cliff Jurgensen ; Jurgensen ; the district’s attorney ; attorney ; lawyer
@org bus = union ; union that represents the district’s 58 drivers ; The union that represents the district’s 58 drivers ; drivers ; bus drivers’ union ; the union ; union ; the drivers’ union
@anon ym = young man ; a young man ; he
@anon dad = dad ; Haverkamp’s dad ; my dad ; My dad ; dad ; Todd Haverkamp’s father ; father
@anon wi = wife ; Brockmeier’s wife ; My wife ; my wife ; wife ; Dustin Brockmeier’s wife
@org bd = board ; You all ; the board
@anon sign = sign ; signs ; One ; another
#h Board keeps 7:15 bell after four-hour meeting; {m1|drivers} {c1|warn} of «p bus 1;k=d;a=drivers|‘last straw’»
#b By Paige Dombrowski, Cedar Prairie Ledger
#b Posted Nov. 18, 2025, 6:02 a.m.
CEDAR PRAIRIE — The Cedar Prairie school board voted 4-3 late Monday to keep the high school’s first bell at 7:15 a.m., ending, for now, a fight that has split families, coaches and the people who drive the buses.
The vote came at 11:20 p.m., after 41 people had spoken and two had been asked to leave.
«d lr 1|“I know nobody’s going home happy, and I know some of you aren’t going home at all, you’re going straight to work,”» board president {m1|Lucinda Razo} {c1|said} as she gaveled the meeting to a close.
The proposal, drawn up over the summer by Superintendent Sreeja Kunnath, would have moved the start to 8:25 and pushed elementary schools earlier.¦ {m1|Kunnath} {c1|told} the board {i sk 1|the research on teenagers and sleep was «p sk 1|“about as settled as research gets.”»}
«d sk 1|“We’re asking 15-year-olds to do trigonometry at what their bodies think is four in the morning,”» {m1|she} {c1|said}.¦ «d sk 1;r|“I’m not {c2|saying} {i sk c2;den|this fixes everything}.¦ I’m {c3|saying} {i sk c3|it costs us one bus route and some hurt feelings}.”»
Trustee {m1|Todd Haverkamp}, who farms north of town and voted no, {c1|said} {i th 1|he had yet to meet a teenager who would go to bed earlier because school started later}.
«d th 1|“{m2|My dad} used to {c2|say}, «d dad 2|‘The cows can’t read the clock,’»”» {m1|Haverkamp} {c1|said}.¦ «d th 1;r|“Neither can half these kids.”»
That drew groans from the bleachers in the middle school gym, where the meeting was moved after the fire marshal capped the boardroom at 90.¦ {m1|One sign} {c1|read}, «p sign 1;k=s/d;a=null|“LET THEM SLEEP.”»¦ {m2|Another}, held by a boy in a wrestling singlet, {c2|said}, «p sign 2;k=s/d;a=null|“I’m up.”»
Public comment began just after 7.¦ {m1|Dustin Brockmeier}, a father of three who works second shift at the Farrow plant, {c1|asked} {i db 1|who was going to put his kindergartner on a bus at 6:50 in the dark}.
«d db 1|“{m2|You all} keep {c2|saying} «p bd 2;k=d/s;a=null|‘the data, the data,’»”» {m1|he} {c1|said}, turning to face the crowd.¦ «d db 1;r|“The data’s not standing at the end of my driveway in January.¦ She is.”»
{m1|Razo} {c1|reminded} him {i lr 1|to address the board}.
«d db 1|“Yes, ma’am,”» {m1|he} {c1|said}.¦ «d db 1;r|“With respect, I’m addressing my neighbors.”»
Marvella Whitlock, who spent 36 years in the district and now volunteers in its reading room, came to the microphone with a stack of tardy slips.¦ {i mw 1|There were 1,140 of them from September alone, {m1|she} {c1|said}, and most had been signed before 7:30}.
«d mw 1|“I had a young man come in last week, and I won’t use his name,”» {m1|the retired librarian} {c1|said}.¦ «d mw 1;r;u|“{m2|I} {c2|asked} him {i mw 2|why he was late}, and {m3|he} {c3|told} me {i ym 3|he’d walked because he missed the bus, and he missed the bus because he’d closed at the Dairy Barn}.¦ It’s two and a half miles.»
«d mw -;o|“He wasn’t complaining.¦ {m1|He} just {c1|said}, «d ym 1|‘Miss Whitlock, is there anything to eat?’»¦ So don’t tell me this is about lazy.”»
A sophomore, Oanh Nguyen-Sayles, got the loudest applause of the night, and the shortest turn.
«d on 1|“I wrote a speech,”» {m1|she} {c1|said}.¦ «d on 1;r|“I wrote it at midnight.¦ I’m too tired to read it.¦ Thank you.”»
Not everyone in favor of sleep was in favor of the plan.¦ {m3|The union that represents the district’s 58 drivers} has {c3|argued} that {i bus 3|split shifts would cost its members as much as six paid hours a week}.¦ In {m1|a letter} read into the record, {m2|the union} {c2|said} {i bus 2|the change would be the «p bus 2|“last straw”» for a workforce that is already nine drivers short}.
{m1|Razo} {c1|said} {i lr 1|she had been prepared to vote for the change until she read that letter}.¦ She cast the deciding vote against.
Shortly before the roll call, {m1|Haverkamp} {c1|suggested} that {i th 1|an outside group had paid for some of the signs}, and {m2|Kunnath}, who has led the district since 2021, {c2|asked} {i sk 2|that the remark be struck}.
«d sk 1|“That’s not true, and you know it isn’t,”» {m1|she} {c1|said}.
«d th 1|“I didn’t {c2|say} {i th c2;den|you paid for them},”» {m1|he} {c1|replied}.¦ «d th 1;r|“I {c3|said} {i th c3|somebody did}.”»
{m1|Cliff Jurgensen}, the district’s attorney, {c1|advised} both that {i cj 1|minutes are not edited on request}.
{m1|Brockmeier}, reached by phone on his break Tuesday, {c1|said} {i db 1|he’d lost sleep over the whole thing}.¦ {c2|Asked} {i - c2|if he saw the irony}, he laughed.
«d db 1|“{m2|My wife} {c2|said} {i wi 2|you’d ask me that},”» {m1|he} {c1|said}.
The board meets next Dec. 8, at 7 p.m.
#b Paige Dombrowski covers education.¦ Reach her at 555-0142.
