@person tm = Tendai Mukwesha ; Comrade Tendai Mukwesha ; Cde Tendai Mukwesha ; Cde Mukwesha ; Mukwesha ; Mr Mukwesha ; secretary-general ; secretary general ; union secretary-general
@person rn = Rejoice Nyamupfukudza ; Dr Rejoice Nyamupfukudza ; Dr Nyamupfukudza ; Nyamupfukudza ; minister ; Minister ; the minister ; education minister
@person im = Innocent Moyo ; Moyo ; headmaster ; the headmaster ; Mr Moyo
@person sm = Sithembile Moyo ; MaMoyo ; Mrs Sithembile Moyo ; Mrs Moyo ; parent ; a parent ; the mother of four
@person pn = Paul Nyathi-Dube ; Assistant Commissioner Paul Nyathi-Dube ; Asst Comm Nyathi-Dube ; Nyathi-Dube ; police spokesperson ; national police spokesperson
@anon tc = teacher ; a teacher ; one teacher ; The teacher ; the teacher
@org go = government ; Government ; the government
@anon so = sources ; Sources
@org zp = Zimbabwe Parents’ Forum ; the forum
@person bc = Brighton Chikomo ; Chikomo
@person lb = last-born ; My last-born ; my last-born ; Sithembile Moyo's last-born ; He
@anon pu = one ; One ; pupil ; one pupil
@org un = Progressive Educators’ Congress ; PEC ; the union ; union
#h Teachers down tools over «s -;k=p;a=Tendai Mukwesha/null|‘mazhanje money’»
#b BY SHARON SIBINDI
#b BULAWAYO — 15 JANUARY 2025
Schools in three provinces opened to empty classrooms on Tuesday after members of the Progressive Educators’ Congress (PEC) began an indefinite strike over salaries that {m1|their leader} {c1|likened} to «p tm 1|“what you pay a child to go and buy mazhanje”».
{m2|Government} has responded by {c2|threatening} {i go 2|to withhold pay from anyone who is not at work by Friday}.
PEC secretary-general {m1|Cde Tendai Mukwesha} {c1|told} NewsHarvest {i tm 1|the action was 94% effective}.
«d tm 1|“The workers have spoken by keeping quiet.¦ {m2|The minister} {c2|says} «p rn 2|‘incapacitated’» is a political word.¦ {m3|I} {c3|say} {i tm 3|hunger is a political word},”» {m1|Mukwesha} {c1|said}.
But Primary and Secondary Education minister {m1|Dr Rejoice Nyamupfukudza} {c1|dismissed} the figure as «p rn 1|“Facebook arithmetic”», {c2|insisting} {i rn m1c2|that more than 80% of teachers had reported for duty}.
«d rn 1|“{m2|I} have never {c2|said} {i rn 2;den|«s -;k=p;a=Rejoice Nyamupfukudza|‘incapacitated’» is political}.¦ What {m3|I} {c3|said} is {i rn 3|that it is overused},”» {m1|she} {c1|said} in a voice note that was circulated by her office.
The headmaster of Mpilwenhle Primary, {m1=iml|Innocent Moyo}, {c1|said} {i im 1|two of his 31 teachers had come, one of them to collect a jersey}.
«d im -^iml|“I am teaching Grades 1 to 4 under the tree.¦ Fractions, mostly.”»
{m1|Sithembile Moyo}, who is no relation and has four children at the school, {c1|said} {i sm 1|she had paid US$120 for uniforms}.
«d sm 1|“My last-born came back at nine o’clock.¦ {m2|He} {c2|said}, «d lb 2|‘Mama, sekuphelile’»,”» {c1|said} {m1|MaMoyo}.¦ (It means «s -;k=d/p;a=null|“it’s finished”».)
{m1=tcl|A teacher}, who declined to be named for fear of reprisals, {c1|said} {i tc 1|she now sells airtime at the Renkini terminus in the mornings}.
«d tc -^tcl|“My pupils are my customers.¦ {m2|One} {c2|asked} me, «d pu 2|‘Teacher, is this also homework?’»”»
National police spokesperson {m1|Assistant Commissioner Paul Nyathi-Dube} {c1|confirmed} {i pn 1|the arrest of six PEC members in Gwanda for «p pn 1|“singing in a manner likely to cause a breach of the peace”»}.¦ He could not say what they had been singing.
Pressed, {m2|the Assistant Commissioner} {c2|said}: «d pn 2|“A song.”»
{m1|Sources} {c1|told} NewsHarvest {i so 1|that a meeting between the two sides, scheduled for Monday, collapsed after {m2|government’s representatives} {c2|asked} {i go 2;a=government’s representatives/representatives|for the chairs to be rearranged}}.
{m1|Mukwesha} {c1|denied} {c2|reports} {i tm 1;den;a=null|that his union had rejected a 30% increment}.¦ {i tm 3|No figure was tabled}, {m3|he} {c3|said}; what was tabled was tea.
«d tm 1|“{m2|We} {c2|told} them: «d un 2;a=Tendai Mukwesha/We|‘Comrades, we did not come for scones,’»”» {m1|he} {c1|said}.¦ «d tm 1;r|“They were nice scones.”»
{m1|The Zimbabwe Parents’ Forum} has {c1|called on} both parties {i zp 1|to «p zp 1|“put the child first”»}, while opposition legislator {m2|Brighton Chikomo} {c2|posted} on X: «d bc 2|“A nation that can’t pay teachers will soon be paying jailers.”»
#b Follow us on X @newsharvestzw
