@person tl = Emmanuel Twumasi-Larbi ; Mr Twumasi-Larbi ; Twumasi-Larbi ; Minister ; the Minister ; Minister of Food and Agriculture ; Agric Minister ; Honourable Minister
@person zy = Rahinatu Zakaria-Yakubu ; Madam Zakaria-Yakubu ; Zakaria-Yakubu ; Ranking Member ; the Ranking Member ; the Savelugu East legislator
@person lo = Theophilus Laryea-Odoi ; Mr Laryea-Odoi ; Laryea-Odoi ; Second Deputy Speaker ; Deputy Speaker ; the Chair ; Chair ; Mr Speaker
@person ko = Kofi Ampem Osei-Kuffour ; Mr Osei-Kuffour ; Osei-Kuffour ; Majority Chief Whip ; the Chief Whip
@group mi = Minority ; the Minority ; Minority side ; the other side ; they
@person aw = Awal Fuseini ; Mr Fuseini ; Fuseini ; maize farmer ; a maize farmer ; the farmer
@group sc = schoolchildren ; schoolchildren from Mampong ; they ; children
@org pf = Peasant Growers’ Network ; the Network ; the network
#h Fertiliser palaver: Minority walks out
#s {m1|Agric Minister} {c1|insists} «p tl 1;k=d|‘not one bag has grown legs’»
#b By Adwoa Sarfo-Mintah, Parliament House
The Minority in Parliament yesterday walked out of the Chamber after the Second Deputy Speaker, Theophilus Laryea-Odoi, declined to admit an urgent question on the whereabouts of 214,000 bags of subsidised fertiliser.
The walkout, which was accompanied by drumming on desks and shouts of «d mi m1;k=s;a=null|“Away!¦ Away!”» from {m1|the Minority side}, brought proceedings to a halt for nearly 40 minutes.
Before the disruption, the Minister of Food and Agriculture, {m1|Emmanuel Twumasi-Larbi}, had {c1|told} the House that {i tl 1|every bag procured under the Sow-and-Reap programme had been accounted for} and that {i tl 1|the figures in circulation were «p tl 1|“the product of somebody’s imagination”»}.
«d tl 1|“Mr Speaker, not one bag has grown legs,”» {m1|he} {c1|said}.¦ «d tl 1;r|“The waybills are there.¦ The warehouse managers are there.¦ If my colleague will take the pains to visit the depot at Buipe, I will personally fuel her car.”»
That did not sit well with the Ranking Member on the Committee on Food and Agriculture, {m1|Rahinatu Zakaria-Yakubu}, who {c1|demanded} {i zy 1|that the Minister withdraw the remark}.
«d zy 1|“I have my own fuel,”» {m1|she} {c1|retorted}, to laughter.¦ «d zy 1;r|“What I do not have is an answer.¦ On March 4, the same Minister stood on this floor and {c2|said}, «d tl c2|‘We have distributed 600,000 bags.’»¦ Today {m3|he} {c3|says} {i tl 3|it is 386,000}.¦ Which of the two Ministers should I believe?”»
#m Correction
Mr Twumasi-Larbi rose on a point of correction.¦ {m1|He} {c1|denied} {i tl 1;den|ever giving the higher figure}, and {c2|asked} {i tl m1c2|that the Hansard be produced}.
«d tl 1|“{m3|I} never {c3|said} {i tl 3;den|600,000 had been distributed}.¦ What {m4|I} {c4|said} was that {i tl 4|600,000 had been procured},”» {m1|he} {c1|explained}.¦ «d tl 1;r|“English is not my mother’s language but procured is not distributed.”»
The Savelugu East legislator was not satisfied.¦ {m1|She} {c1|described} the answer as «p zy 1|“grammar”» and {c2|accused} the Minister of {i zy m1c2|hiding behind storekeepers}.
The Majority Chief Whip, {m1|Kofi Ampem Osei-Kuffour}, {c1|came to the defence} of his colleague, {c2|arguing} that {i ko m1c2|a question of such detail required notice under the Standing Orders}.
{c1|According to} {m1|him}, {i ko 1|the Minority had been given the full distribution list at committee level but had chosen to «p ko 1|“come and dance for the cameras”»}.
Amid the shouting, {m1|Mr Laryea-Odoi} {c1|ruled} that {i lo 1|the question was not urgent within the meaning of the rules}.¦ {m2|He} {c2|urged} both sides {i lo 2|to lower their voices}.
«d lo 1|“Honourable Members, there are schoolchildren from Mampong in the gallery,”» {m1|the Chair} {c1|said}.¦ «d lo 1;r|“What will {m2|they} {c2|tell} their teacher?¦ «d sc m2c2;hyp|‘We went to Parliament and it was like the lorry station’»?”»
It was at that point that the Minority side filed out, some of them singing.
#m We’ll be back
Addressing the parliamentary press corps afterwards, {m1|Madam Zakaria-Yakubu} {c1|said} {i zy 1|her side would return on Tuesday with a motion for a bi-partisan probe}.
«d zy 2|“Nobody is {c1|saying} {i zy c1;den;a=null/nobody/Nobody|the Minister has put fertiliser in his own farm}.¦ I don’t even know whether he has a farm.¦ But somewhere between Tema and Tamale, 214,000 bags have missed road, and the farmers in my constituency are applying prayers,”» {m2|she} {c2|told} journalists.
{c1|Asked} {i - c1|whether she trusted the Committee to do the work}, {m2|she} {c2|replied}: «d zy 2|“Trust is for church.¦ I want documents.”»
But in a separate interaction, {m1|Mr Osei-Kuffour} {c1|dismissed} claims by the other side that {i ko 1;den;a=Minority/the other side|the Majority was shielding the Minister}.
«d ko 1|“Who is shielding whom?¦ I spoke to the Minister this morning and {m2|I} {c2|told} him, «d ko 2|‘Carry every paper you have.’»¦ He carried three boxes.¦ They did not look inside even one,”» {m1|he} {c1|said}.
{m1|The Peasant Growers’ Network}, in a statement issued in Tamale, {c1|called for} {i pf 1|an audit of all 31 depots} and {c2|warned} that {i pf m1c2|a poor harvest loomed in five regions if inputs did not arrive before the end of the month}.
«d pf 1|“The rains do not read Standing Orders,”» {m1|the Network} {c1|said}.
When the Daily Courier visited a depot on the outskirts of Tamale on Wednesday, two of its four sheds were empty.¦ A maize farmer, {m2|Awal Fuseini}, who had travelled from Karaga with a tricycle, {c2|said} {i aw 2|he had been asked three times to «p aw m2;k=d;a=null|“come back on Friday”»}.
«d aw 1|“They should tell me which Friday,”» {m1|Mr Fuseini} {c1|said}.
