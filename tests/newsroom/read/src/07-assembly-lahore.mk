@person mb = Bakhtiar Ali Khokhar ; Mian Bakhtiar Ali Khokhar ; Mian Bakhtiar ; Mr Khokhar ; Khokhar ; energy minister ; Minister ; minister ; the minister
@person sg = Shaista Gul Afridi ; Dr Shaista Gul Afridi ; Dr Afridi ; Dr Shaista ; Ms Afridi ; Afridi
@person ps = Sibghatullah Rashdi ; Pir Sibghatullah Rashdi ; Pir Sahib ; Pir Rashdi ; Mr Rashdi ; Rashdi
@person sp = Jamal Leghari-Buzdar ; Sardar Jamal Leghari-Buzdar ; speaker ; the speaker ; Speaker ; the chair
@person gh = Ghulam Hussain ; Ghulam ; tailor ; the tailor
@anon so = sources ; Sources ; sources in the Power Division ; the sources
@person fa = father ; his late father ; late father
@group op = honourable members ; The honourable members ; members
@org mi = ministry ; the ministry
@anon of = official ; an official ; one official ; officials
@org nd = National Grid Company ; spokesperson ; a spokesperson ; a spokesperson for the company ; company ; the company
@org pd = Power Division ; power division ; press release ; a press release ; handout
#h «p mb -^mbh;k=d|‘Zero loadshedding’», {m1=mbh|minister} {c1|tells} NA as lights go out
#s Power Division blames «s -;k=p;a=Power Division|‘technical fault’»; {m1|opposition MNA} {c1|asks} {i sg 1|if fault was «p sg 1|‘in the statement’»}
#b Iftikhar Malik Published November 12, 2025 Updated about 9 hours ago
ISLAMABAD: Minutes after Federal Minister for Energy {m1|Mian Bakhtiar Ali Khokhar} {c1|assured} the National Assembly on Tuesday that {i mb 1|there was «p mb 1|“zero loadshedding”» on 97 per cent of feeders}, the chamber was plunged into darkness for 11 minutes.
{m1|The minister}, who was on his feet at the time, was heard to {c1|say} «d mb 1;k=p|“Alhamdulillah, it is only this side”» before a generator came on.
Winding up the debate on a resolution moved by the opposition, {m1|Mian Bakhtiar} had {c1|claimed} {i mb 1|that recoveries had improved by Rs212 billion} and {c2|said} {i mb m1c2|only those areas where people did not pay their bills were being shed «p mb m1c2|“on merit”»}.
«d mb 1|“{m2|The honourable members} {c2|say} {i op 2|there is no electricity}.¦ {m3|I} {c3|say} {i mb 3|there is no payment}.¦ Kindly pay and kindly see the light,”» {m1|he} {c1|remarked}.
Rising in the semi-darkness, {m1|Dr Shaista Gul Afridi}, MNA from Kohat, {c1|asked} {i sg 1|whether the chair could see the minister}.
«d sp 1|“I can hear him,”» {m1|Speaker Sardar Jamal Leghari-Buzdar} {c1|observed}, amid thumping of desks.
{m1|Dr Afridi} {c1|alleged} that {i sg 1|her constituency was without power for 16 hours a day and that women were grinding wheat by hand}.¦ {m2|She} also {c2|accused} the minister {i sg 2|of having transformers shifted to a housing society owned by a relative}.
The minister strongly denied the charge.¦ «d mb 2|“I have no relative in that society.¦ I have one plot,”» {m2|he} {c2|clarified}.
Coalition partner Pir Sibghatullah Rashdi took a different line.¦ {m1|Pir Sahib}, who seldom speaks in the House, {c1|said} {i ps 1|{m2|his late father} used to {c2|advise} ministers {i fa 2|to «p fa 2;a=Sibghatullah Rashdi|“promise rain in winter and electricity never”»}}.
Later, {m1|a press release issued by the Power Division} {c1|attributed} {i pd 1|the outage to «p pd 1|“a momentary technical fault in the bus coupler”»} and {c2|added} {i pd m1c2|that the matter should not be politicised}.
However, {m1|sources in the Power Division} {c1|told} this correspondent {i so 1|the feeder serving the Parliament House had been overloaded for weeks}.¦ {i so 2|A summary seeking Rs48 million for its upgradation had been lying with the ministry since June}, {m2|the sources} {c2|said}.
«d of 2|“We wrote two reminders.¦ The {c3|reply} was: «d mi c3;a=null/ministry/the ministry|‘Please discuss.’»¦ Nobody discussed,”» {m2|an official} {c2|said}, requesting anonymity.
When contacted, a spokesperson for the National Grid Company neither confirmed nor denied this.
In Pindi’s Raja Bazaar, meanwhile, shopkeepers watched the proceedings on a phone, the television being off.¦ «d gh 1|“{m2|He} {c2|said} «p mb 2|‘97 per cent’»,”» {c1|said} {m1|Ghulam Hussain}, a tailor, holding a cold iron.¦ «d gh 1;r|“I would like to meet this 97pc.¦ Please give me his number.”»
{c1|Asked} {i - c1|if he paid his bills}, the 60-year-old produced a folder.
The session was prorogued sine die.
#b Published in The Daily Sahil, November 12th, 2025
