@person ka = Kwabena Asiedu-Tawiah ; Mr Kwabena Asiedu-Tawiah ; Mr Asiedu-Tawiah ; Asiedu-Tawiah ; Regional Minister ; Minister ; the Minister ; The Minister
@person en = Esther Nyarkoa Boateng ; Madam Esther Nyarkoa Boateng ; Madam Boateng ; Boateng ; DCE ; the DCE ; The DCE ; District Chief Executive
@person no = Nana Ofori Bediako II ; Nana Bediako ; Nana Ofori Bediako ; Omanhene ; the Omanhene ; chief
@person ya = Yakubu Alhassan ; DSP Yakubu Alhassan ; DSP Alhassan ; Alhassan ; district police commander ; District Police Commander ; the police commander ; police commander
@person sa = Samuel Arkoh ; Mr Samuel Arkoh ; Arkoh ; farmer ; cocoa farmer ; the 66-year-old farmer ; 66-year-old farmer
@group bo = boys ; the boys ; miners ; they
@group pe = people ; People
#h {i ka 1|No one is above the law} — {m1|Regional Minister} {c1|warns} galamsey financiers
#b From Gifty Amoako-Larbi, Sefwi Nkwanta
The Western North Regional Minister, {m1|Mr Kwabena Asiedu-Tawiah}, has {c1|warned} that {i ka 1|persons who finance illegal mining in the region will be arrested and prosecuted irrespective of their political affiliation}.
{i ka 1|No amount of pressure from party executives, chiefs or clergymen would secure the release of any excavator seized by the task force}, {m1|he} {c1|said}.
{m1|The Minister} {c1|gave the warning} when he inspected 17 excavators and 42 water-pumping machines impounded in the Sefwi Nkwanta District last Thursday.
«d ka 1|“Let me state without any fear of contradiction that no one is above the law,”» {m1|Mr Asiedu-Tawiah} {c1|stated}.¦ «d ka 1;r|“If you are a party chairman and your machine is found in the river, we will burn it and we will come for you too.”»
{i ka 1|The Bia and Tano rivers, which used to provide drinking water for more than 80 communities, had become so turbid that the Ghana Water treatment plant had shut down four times since January}, {m1|he} {c1|explained}.
#s Cocoa farms
A cocoa farmer at Asempaneye, {m1|Mr Samuel Arkoh}, {c1|told} the minister that {i sa 1|he lost seven acres of his farm to miners within a week in April}.
«d sa 1|“I went to a funeral at Kumasi and by the time I returned there was no farm,”» {m1|the 66-year-old farmer} {c1|said}.¦ «d sa 1;r|“When {m3|I} {c3|asked} the boys {i sa 3|who sent them}, {m2|they} {c2|said}, «d bo 2|‘Old man, go and ask your chief.’»”»
#s Chief reacts
However, the Omanhene of the Nkwanta Traditional Area, {m1|Nana Ofori Bediako II}, {c1|denied} {i no 1;den|giving out land for galamsey}.
«d no 1|“I have never signed any document for any miner, and I challenge anybody who has evidence to bring it out,”» {m1|he} {c1|said}.
{m1|Nana Bediako}, however, {c1|admitted} that {i no 1|some sub-chiefs and family heads had leased lands without recourse to the traditional council}, {c2|adding} that {i no m1c2|three of them had been summoned}.
{m1|He} {c1|described} the state of the rivers as «p no 1|“a disgrace to our ancestors”» and {c2|urged} the government {i no m1c2|to provide alternative livelihoods for the youth}.
#s Arrests
The District Police Commander, {m1|DSP Yakubu Alhassan}, {c1|said} {i ya 1|24 persons, including five foreign nationals, had been arrested in the operation}.
{m1|He} {c1|said} {i ya 1|the suspects were picked up at three sites between 2 a.m. and 6 a.m. and would be put before court on Monday}.
{c1|According to} {m1|the police commander}, {i ya 1|drivers of four of the excavators escaped into the forest reserve}.
«d ya 1|“We know their names and we know who they work for,”» {m1|DSP Alhassan} {c1|added}.¦ «d ya 1;r|“It is only a matter of time.”»
The District Chief Executive (DCE), {m1|Madam Esther Nyarkoa Boateng}, {c1|commended} the task force for its «p en 1|“gallantry and sacrifice”» and {c2|appealed} to residents {i en m1c2|to volunteer information to the security agencies}.
{m1|She} {c1|said} {i en 1|the assembly had lost over GH¢1.3 million in revenue because licensed buyers had relocated from the district}.
«d en 1|“{m2|People} {c2|say} {i pe 2|the DCE is shielding somebody}.¦ I am shielding nobody,”» {m1|the DCE} {c1|stressed}.
{m1|Madam Boateng} {c1|pledged} {i en 1|to set up a 15-member anti-galamsey committee in each of the district’s six area councils by the end of July}.
The minister was accompanied by officials of the Minerals Commission, the Forestry Commission and the Environmental Protection Authority.
