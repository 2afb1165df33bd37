@person sm = Sorcha Mulqueen ; Mulqueen ; Sorcha ; captain ; club captain ; the club captain ; Drumcoo captain ; the Drumcoo captain
@person ad = Aoibhe Dervan ; Dervan ; Aoibhe ; full-forward ; the full-forward ; the 19-year-old ; teenager
@person bn = Bernie Noone ; Noone ; Bernie ; manager ; the manager ; Drumcoo manager ; schoolteacher ; the schoolteacher
@anon su = surgeon ; The surgeon
@anon mt = mother ; my mother ; Mam ; Sorcha Mulqueen's mother
@anon re = referee ; The referee
@group pe = people ; People
@org ca = Connacht Camogie Council ; Camogie Council ; the Connacht Camogie Council ; council ; the council
#h «d sm m1;k=p|'The knee was gone, but I wasn't'»: {m1|Mulqueen} leads Drumcoo out one more time
#b Declan Hession
#b Sat 6 Dec 2025, 7:00 AM
THERE ARE TWO photographs on the wall of the Drumcoo clubhouse that Sorcha Mulqueen can't walk past.
In the first she is lifting the county cup.¦ In the second, taken eleven minutes later, she is on a stretcher.
«d sm 1|'{m2|People} {c2|say} to me, «d pe 2|"That must have been the best and worst day of your life,"»'» {m1|the Drumcoo captain} {c1|says}.¦ «d sm 1;r|'I tripped on a hose.¦ It was the stupidest day of my life.'»
Tomorrow, 411 days on, the 33-year-old will lead her club into an All-Ireland semi-final against Kilsallagh.¦ {m1|The surgeon} who rebuilt her cruciate had {c1|advised} her {i su 1|to take up swimming}.
«d sm 1|'The knee was gone, but I wasn't,'» {m1|Mulqueen} {c1|says}.
She does not do sentiment, and neither does her manager.¦ {m1|Bernie Noone}, a schoolteacher from Abbeyknockmoy who took over in 2022, {c1|says} {i bn 1|she never once promised her captain a place}.
«d bn 1|'She rang me in February and {m2|she} {c2|said}, «d sm 2|"Bernie, will I be back for the championship?"»¦ {m3|I} {c3|told} her {i bn 3|I hadn't a notion}.¦ I'm not going to lie to a grown woman,'» {m1|Noone} {c1|says}.
What did {m1|she} {c1|tell} the rest of the panel?¦ «d bn 1|'That we'd a free jersey.'»
The jersey went to Aoibhe Dervan, the 19-year-old full-forward whose 3-4 in the Connacht final turned heads well outside Galway.¦ She had never played at centre-back in her life.
«d ad 1|'I was cat,'» {m1|Dervan} {c1|says} with a laugh.¦ «d ad 1;r|'First game, their centre-forward went around me like a roundabout.¦ Sorcha was on the line on crutches, roaring.¦ I could have broken the other one on her.'»
{m1|Mulqueen}, sitting across the table, {c1|denies} {i sm 1;den|that there was any roaring}.¦ «d sm 2|'Encouragement,'» {m2|she} {c2|offers}.
{m1|Dervan} {c1|says} {i ad 1|the two of them barely spoke for a month after that}.¦ It was {m2|the club captain} who broke the ice, with a text that {c2|read}: «d sm 2|'You're standing too deep.¦ Otherwise you're flying.'»
The full-forward still has it on her phone.¦ {m1|She} {c1|reckons} {i ad 1|it was worth six months of training}.
«d ad 1|'She'd never say it to your face, like.¦ You'd be waiting,'» {m1|the 19-year-old} {c1|adds}.
Not that it has all been roses.¦ In August, Noone was given an eight-week touchline ban after the county quarter-final.¦ {m1|The referee} {c1|reported} {i re 1|that {m3|she} had {c3|called} him «p bn 3;a=referee/null|'a disgrace to the whistle'»}.¦ {m2|The manager} {c2|insists} {i bn 2|she said nothing of the kind}.
«d bn 1|'{m2|I} never {c2|called} him a «p bn 2;den|"disgrace"»,'» {m1|she} {c1|says}.¦ «d bn 1;r|'{m3|I} {c3|said} {i bn 3|the performance was a disgrace}.¦ There's a difference, and if he'd read his own rulebook he'd know it.'»
An appeal failed.¦ {m1|The Connacht Camogie Council} {c1|said} at the time {i ca 1|that it was «p ca 1|'satisfied that correct procedure was followed'»}.
Kilsallagh, champions in three of the last four years, are 1/4 on.¦ Noone won't be putting up the odds in the dressing room; {m1|she} {c1|calls} that kind of thing «p bn 1|'motivation for people who need it'».
{c1|Asked} {i - c1|whether her captain can last the hour}, {m2=bnx|she} looks at the photograph of the stretcher for a while.
«d bn -^bnx|'If you'd asked me at Easter {m1|I}'d have {c1|said} {i bn 1;hyp|no}.¦ If you asked me on Tuesday, after she'd gone through two of our own girls for a ball that was going wide, {m2|I}'d {c2|say} {i bn 2;hyp|I'm worried for Kilsallagh}.'»
For {m1|Mulqueen}, there is one person to answer to before any of that.¦ Her mother has been to every match since 1999, and has not enjoyed one.
«d sm 1|'{m2|Mam} rang last night.¦ {m3|She} {c3|said}, «d mt 3|"Are they putting the hose away this time?"»'» {m1|the captain} {c1|says}.¦ «d sm 1;r|'They have it locked up.¦ I checked.'»
#b Throw-in at Cusack Park tomorrow is 1.45pm
