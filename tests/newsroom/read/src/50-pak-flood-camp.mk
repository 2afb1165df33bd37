@person ak = Abdul Karim Lashari ; Mr Lashari ; Lashari ; Deputy Commissioner ; deputy commissioner ; DC ; the DC
@person sa = Sakina Bibi ; Sakina ; a mother of six ; mother of six ; the mother of six ; she
@person mu = Manthar Mallah ; Manthar ; boatman ; a boatman ; the boatman ; Mr Mallah
@person zj = Zahida Jatoi-Khoso ; Ms Jatoi-Khoso ; Jatoi-Khoso ; MPA ; local MPA ; the MPA ; the lawmaker ; lawmaker
@person fr = Farooq Rind ; Dr Farooq Rind ; Dr Rind ; Rind ; medical officer ; physician ; the physician
@org pd = Provincial Disaster Management Authority ; PDMA ; the authority ; a spokesperson for the authority
@group el = elders ; camp elders ; three camp elders
@anon cl = clerk ; the clerk ; a clerk ; he
@org mw = Met department ; the Met department ; The Met department ; Met Office
@anon om = old man ; An old man ; an old man ; he
@group mo = mothers ; they
@anon hu = husband ; her husband ; Sakina’s husband ; my husband
@group wi = witnesses ; Witnesses
@group sv = survivors ; flood survivors ; Flood survivors
#h {m1|Flood survivors} at Khairwah camp {c1|allege} {i sv 1|ration bags going to «p sv 1;k=s;a=null|‘favourites’»}
#s • {m1|DC} {c1|denies} {i ak 1;den|favouritism}, {c2|says} {i ak m1c2|supplies will last three weeks}
#s • {m3|Physician} {c3|warns} of {i fr 3|outbreak of gastroenteritis}
#b By Our Correspondent
DADANPUR: Hundreds of families displaced by the breach in the Rohrki bund spent a fifth night in the open on Sunday as tempers frayed over the distribution of food at the Khairwah relief camp, where {m1|survivors} {c1|accused} officials of {i sv 1|handing ration bags to those with a note from one or the other landlord}.
At least 3,200 people from 14 villages are sheltering on the embankment and in the grounds of the degree college.¦ Of the 900 tents promised by the provincial government, 412 had arrived till the filing of this report.
«d sa 1|“I stood in the line from fajr until the sun was over my head,”» {c1|said} {m1|Sakina Bibi}, a mother of six from Goth Haji Bachal.¦ «d sa 1;r|“When my turn came, {m2|the clerk} {c2|asked} me, «d cl 2|‘Whose person are you?’»¦ {m3|I} {c3|told} him, «d sa 3|‘I am a person of the water now.’»¦ {m4|He} {c4|said} {i cl 4|there was nothing left}.”»
Her husband, a sharecropper, is still searching for two buffaloes.¦ {m1|He} had {c1|sent word} through a boatman, she said, {i hu 1;a=Sakina Bibi|that their house was gone but the neem tree was standing}.
{m1|Three camp elders} {c1|alleged} that {i el 1|of the 1,500 bags which reached the college on Friday, no fewer than 300 were taken away at night in a tractor-trolley}.¦ {m2|They} {c2|demanded} {i el 2|a list of recipients be pasted on the gate}.
But Deputy Commissioner {m1|Abdul Karim Lashari} {c1|rejected} the allegation, {c2|saying} {i ak m1c2|every bag had been handed over against a thumb impression}.
«d ak 1|“There is no such thing as a «s - -;k=p|‘chit system’» here,”» {m1|he} {c1|told} Dawnlight.¦ «d ak 1;r|“{m2|I} will not {c2|say} {i ak 2;den|there have been no mistakes}.¦ People were coming out of the water and we were writing names on our hands.”»
{i ak 1|The trolley, {m1|the DC} {c1|claimed}, had been carrying empty drums}.
#m «d om -^om;k=s/p;a=null|‘Not a photo session’»
The camp was visited on Saturday by local MPA {m1|Zahida Jatoi-Khoso}, who arrived with two vehicles of quilts and was promptly surrounded.¦ {m2|Witnesses} {c2|said} {i wi 2|she was prevented from leaving for nearly an hour}.
Speaking to reporters later, {m1|she} {c1|denied} {i zj 1;den|that she had been held hostage} and {c2|described} the episode as «p zj m1c2|“a conversation between a daughter and her elders”».
«d zj 1|“They were angry and they had every right,”» {m1|Ms Jatoi-Khoso} {c1|added}.¦ «d zj 1;r|“{m2=om|An old man} {c2|said} to me, «d om 2|‘Bibi, this is not a photo session.’»¦ I put my dupatta at his feet.¦ Had I been in his place {m3|I} would have {c3|said} {i zj 3;hyp|much worse}.”»
In {m1|a post} on X, however, {m2|the lawmaker} {c2|accused} the irrigation department of «p zj 2|“criminal sleep”», and {c3|asked} {i zj m2c3|why the bund, for whose strengthening Rs870 million was released in 2023, «p zj m2c3|“dissolved like a biscuit in tea”»}.
{m1|A spokesperson for the Provincial Disaster Management Authority} {c1|said} {i pd 1|another 600 tents and 4,000 mosquito nets were on their way from Sukkur but that two culverts on the link road had been washed away}.
«d pd 1|“The boats can carry either people or tents,”» {m1|the spokesperson} {c1|said}.¦ «d pd 1;r|“We have chosen people.”»
At the college, where a staff room has become a dispensary, {m1|Dr Farooq Rind} {c1|said} {i fr 1|he had seen 140 cases of diarrhoea since Thursday, most of them among children under five}.
«d fr 1|“I have ORS for two days.¦ After that I have only advice,”» {m1|the physician} {c1|said}.¦ «d fr 1;r|“{m2|We} {c2|tell} mothers {i fr 2|to boil the water}.¦ And {m3|they} {c3|ask}, quite rightly, «d mo 3|‘With what?’»”»
{m3|Manthar Mallah}, a boatman who {c3|said} {i mu 3|he had made 31 trips since the breach}, had stopped charging on the second day.¦ {c2|Asked} {i - c2|why}, he shrugged.
«d mu 1|“On the first day they were passengers,”» {m1|Manthar} {c1|said}.¦ «d mu 1;r|“By the second I knew their names.”»
{m1|The Met department} has {c1|forecast} {i mw 1|more rain in the catchment from Tuesday}.
