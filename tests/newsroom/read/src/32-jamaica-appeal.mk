@person dw = Delroy Wint ; Wint ; Superintendent Delroy Wint ; Superintendent Wint ; the superintendent ; superintendent ; parish commander ; police ; Cops
@person mb = Marcia Bent ; Bent ; Marcia ; Miss Marcia ; the shopkeeper ; shopkeeper ; her mother ; mother
@person tc = Tashana Campbell ; Tashana ; the nursing student ; nursing student ; the 22-year-old ; daughter ; my daughter ; Mi daughter
@person oc = Oral Campbell ; Oral ; Campbell ; her father ; father ; the taxi operator ; taxi operator
@person jp = Julian Prendergast ; Prendergast ; the member of parliament ; member of parliament ; MP
@person rg = Rohan Gayle ; Gayle ; Pastor Rohan Gayle ; the pastor ; pastor
@org sc = St Clement Community College ; the college ; college
@anon vo = volunteer ; One volunteer ; a volunteer
@anon ca = sheet of cardboard ; A sheet of cardboard ; cardboard ; sign
@anon co = conductor ; The man ; the conductor ; a conductor
#h Cops seek driver of white Probox as search for nursing student enters fifth day
#s «d mb 1|‘Mi just want to hear har voice’», {c1|pleads} {m1|mother}
#b BY KERRY-ANN SCARLETT
#b Staff Reporter
#b Friday, February 14, 2025
MOUNT HERMON, St Clement — {i dw 1|The driver of a white Toyota Probox seen in the vicinity of Hermon Square on Monday evening could hold the key to the disappearance of 22-year-old nursing student Tashana Campbell}, {m1|police} {c1|said} yesterday.
{m1|Parish commander Superintendent Delroy Wint} {c1|appealed} to the motorist {i dw 1|to come forward}, {c2|stressing} that {i dw m1c2|he was not regarded as a suspect at this time}.
«d dw 1|“{m2|We} are not {c2|saying} {i dw 2;den|he did anything}.¦ He may have seen something, and we want to talk to him like a gentleman,”» {m1|Wint} {c1|told} the Gazette.
Tashana, who is in her final year at St Clement Community College, left her mother’s shop on Market Street about 6:15 pm to take a taxi home.¦ {i dw 1|She was wearing a blue uniform, white shoes and a silver watch, {m1|the superintendent} {c1|said}, and was carrying a black knapsack}.
{i dw 1|Her phone last connected to a tower near Bog River at 7:02 pm}, {m1|he} {c1|added}.
Her mother, {m1|Marcia Bent}, {c1|said} {i mb 1|she knew that something was wrong when the customary text did not come}.
«d mb 1|“She always send a text.¦ Even if she vex wid mi, she send a text,”» {m1|Bent} {c1|related}, holding a graduation photograph.¦ «d mb 1;r|“{m2|She} {c2|tell} mi say, «d tc 2|‘Mommy, mi soon come, put on the dumpling.’»¦ The dumpling deh inna the pot same way.”»
#cap CAMPBELL… last seen on Monday evening (Photo: Contributed)
Her father, taxi operator Oral Campbell, has driven the route every night since.¦ {m1|He} {c1|told} the Gazette that {i oc 1|a conductor remembered a girl in uniform getting into a white car}.
«d oc 1|“{m2|The man} {c2|say} {i co 2|she never look frighten}.¦ That mean is somebody she know,”» {m1|Campbell} {c1|reasoned}.
«d oc -;i|“So mi asking that somebody to just drive her come home.”»
The police have not confirmed that account.¦ {m1|Wint} {c1|dismissed} {c2|rumours} on social media that {i dw 1;den;a=null|a body had been found at the old sugar factory}.
«d dw 1|“There is no body.¦ Whoever is posting that needs to think about her mother,”» {m1|Wint} {c1|said}.
{m1|Member of Parliament Julian Prendergast}, who visited the family on Wednesday, offered a reward of $500,000 for information and {c2|promised} that {i jp m1c2|street lights on the Bog River road would be repaired «p jp m1c2|“within the week”»}.
However, {m1|Pastor Rohan Gayle}, whose church has led the search parties, {c1|said} {i rg 1|residents had been asking for those lights since 2021}.
«d rg 1|“It must not take a missing child to change a bulb.¦ If {m2|anybody} {c2|tell} you {i - c2;hyp|that road is safe}, ask them to walk it,”» {c1|said} {m1|Gayle}.
In a release, {m1|the college} {c1|described} Tashana as «p sc 1|“a diligent student with a gentle spirit”» and {c2|said} {i sc m1c2|counsellors were available to her classmates}.
About 80 volunteers, among them members of the football club where she keeps the scorebook, combed the river bank yesterday.¦ {m1|One volunteer}, who asked not to be named, {c1|said} {i vo 1|dogs had picked up a scent twice and lost it at the water}.
Bent has not reopened the shop.¦ {m1|A sheet of cardboard} on the grille {c1|reads}: «d ca 1|“Closed til Tashana come.”»
«d mb 1|“Mi not asking nobody fi nothing more than that.¦ Mi just want to hear har voice,”» {m1|she} {c1|said}.
{m1|Wint} is {c1|asking} anyone with information {i dw 1|to call the Hermon Square police or Crime Stop at 311}.
