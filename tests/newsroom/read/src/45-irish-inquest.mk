@person dk = Donal Keohane ; the late Mr Keohane ; the deceased ; deceased ; the skipper ; skipper ; the 58-year-old ; Donal ; Dad
@person nk = Nuala Keohane ; Mrs Keohane ; Nuala ; Mrs Nuala Keohane ; his widow ; widow ; the widow ; his wife
@person ak = Aoife Keohane ; Ms Keohane ; Aoife ; their daughter ; daughter ; his daughter ; the younger woman ; his niece ; niece
@person ck = Cathal Keohane ; Cathal ; son ; his son ; the deckhand ; deckhand ; their son
@person tk = Tadhg Keohane ; Fr Tadhg Keohane ; Fr Keohane ; the priest ; brother ; his brother ; Fr Tadhg
@person bl = Bríd Lawlor ; Dr Bríd Lawlor ; Dr Lawlor ; coroner ; the coroner
@person mg = Fergal Mac Giolla ; Mr Mac Giolla ; Fergal Mac Giolla SC ; counsel for the harbour company ; counsel ; senior counsel
@person so = Niamh Ní Shúilleabháin ; Sgt Niamh Ní Shúilleabháin ; Sgt Ní Shúilleabháin ; garda ; the sergeant ; sergeant
@person pr = Rory Prendeville ; Prof Rory Prendeville ; Prof Prendeville ; pathologist ; the pathologist ; assistant State pathologist
@anon girl = girl ; the girl ; the girl in the harbour office
@org hc = Cuan Harbour Company ; Company ; the harbour company ; harbour company ; the company
#h «d dk m1|“That ladder will kill someone”»: {i - c2|{m1|Skipper} rang harbour three times before fatal fall}, inquest {c2|told}
#s {m1|Company} {c1|denies} that {i hc 1;den|voicemails were deleted}; verdict of misadventure returned
#b Tue Mar 4 2025 - 18:20
#b Maeve Stapleton
{i - c1|A west Cork trawler skipper who fell to his death from a corroded pier ladder had complained about it on three occasions}, an inquest in Bantry has {c1|heard}.
Donal Keohane (58), of Ardgroom Upper, was found beside his boat at Cuan pier shortly before 7am on November 12th, 2023.
His widow, {m1|Nuala Keohane}, {c1|said} in a deposition {i nk 1|he left the house at 5.30am having filled the range}.
«d nk 1|“{m2|He} {c2|said}, «d dk 2|‘Don’t get up, it’s filthy out.’»¦ That was it.¦ Thirty-four years,”» {m1|she} {c1|said}.
Their daughter, {m1|Aoife Keohane}, a pharmacist in Cork city, {c1|gave evidence} that {i ak 1|she had been with him in the kitchen on the October bank holiday when he rang the harbour office}.
«d ak 1|“He had it on speaker because he’d flour on his hands.¦ {m2|He} {c2|said}, «d dk 2|‘That ladder will kill someone,’» and {m3|the girl} {c3|said}, «d girl 3|‘I’ll pass that on, Donal,’»”» {m1|Ms Keohane} {c1|told} the coroner, Dr Bríd Lawlor.
{m1|Dr Lawlor} {c1|asked} {i bl 1|if she was certain of the words}.
«d ak 1|“I’d know them in my sleep.¦ I do know them in my sleep,”» {m1|she} {c1|replied}.
Her mother reached across and took her hand.¦ {m1|She} {c1|added} that {i ak 1|she had never heard him raise his voice to anyone in that office, and did not that day}.
{m1|Fergal Mac Giolla SC}, for Cuan Harbour Company, {c1|put it to} the witness that {i mg 1|the company’s log showed one call that month, about diesel}.
«d ak 1|“Then somebody should log the log,”» {m1|Ms Keohane} {c1|said}.
There was some laughter, and {m1|the coroner} {c1|said} {i bl 1|she would allow it, once}.
{m1|Cathal Keohane}, who crewed for his father from the age of 16, {c1|told} the inquest {i ck 1|the second and fourth rungs had been «p ck 1|“more rust than rung”»}.
«d ck 1|“You’d step over them without thinking.¦ {m2|Dad} used to {c2|say} {i dk 2|it was the only ladder in Munster with a national school education, because it could only count to one and three},”» {m1|Cathal} {c1|said}.
{m1=ckl|He} {c1|accepted}, under questioning from Mr Mac Giolla, that {i ck 1|his father was not wearing a lifejacket}.
«d mg 1|“And {m2|you} had {c2|told} him often enough {i ck 2|to wear one}?”» {m1|Mr Mac Giolla} {c1|asked}.
«d ck -^ckl|“I had.¦ {m2|He}’d {c2|say}, «d dk 2|‘I’ll wear it when I’m drowning.’»”»
At this Mrs Keohane left the room for a time.
{m1|Sgt Niamh Ní Shúilleabháin} {c1|said} {i so 1|gardaí recovered a notebook from the wheelhouse}.¦ {m2|An entry} for October 30th {c2|read}: «d dk 2;a=notebook/entry|“Rang again re ladder.¦ {c3|Told} «p - c3;k=s;a=Cuan Harbour Company|‘in hand’».¦ Whose?”»
{i so 1|Two voicemails which the family believe he left could not be retrieved}, {m1|she} {c1|said}.¦ The sergeant did not know why.
In a letter opened to the inquest, {m1|the harbour company} {c1|said} {i hc 1|any suggestion that it had deleted messages was «p hc 1|“wholly without foundation”»}.¦ {m2|It} {c2|said} {i hc 2|its phone system overwrote recordings after 28 days}.
{m1|Prof Rory Prendeville}, pathologist, {c1|gave} the cause of death as {i pr 1|drowning, following a blow to the head}.¦ He could not say which had come first.
Returning a verdict of misadventure, {m1|Dr Lawlor} {c1|recommended} that {i bl 1|every fixed ladder in the county’s harbours be inspected before the summer}.
«d bl 1|“I do not find that anybody wished this man harm.¦ I find that a great many people were waiting for somebody else to get a spanner,”» {m1|she} {c1|said}.
Speaking outside on behalf of the family, the dead man’s brother, {m1|Fr Tadhg Keohane}, {c1|thanked} the lifeboat volunteers and {c2|said} {i tk m1c2|they would be taking legal advice}.
«d tk 1|“My brother was no saint, and he’d be the first to tell you so.¦ But he could climb a ladder,”» {m1|he} {c1|said}.
{c1|Asked} {i - c1|whether the family accepted the verdict}, {m2|his niece} {c2|said}: «d ak 2|“It’s a lovely word, isn’t it, «s - -;k=p|‘misadventure’».¦ It sounds like he’d enjoyed himself.”»
The ladder was replaced last month.
