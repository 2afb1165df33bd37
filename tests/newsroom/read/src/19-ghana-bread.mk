@person kb = Kwabena Asare-Tutu ; Mr Kwabena Asare-Tutu ; Mr Asare-Tutu ; Asare-Tutu ; the president ; president ; Bakers ; Association of Commercial Bakers ; Association
@person ya = Yaa Dankwa ; Madam Yaa Dankwa ; Madam Yaa ; Madam Dankwa ; the baker ; baker ; the mother-of-four
@person dl = Desmond Lartey ; Hon. Desmond Lartey ; Mr Lartey ; Hon. Lartey ; Deputy Trade Minister ; Deputy Minister ; the Deputy Minister
@person sa = Selorm Agbodza ; Dr Selorm Agbodza ; Dr Agbodza ; the economist ; economist
@person el = Ebenezer Lartey ; Ebenezer ; the taxi driver ; taxi driver ; a taxi driver
@org cr = Consumer Rights Watch ; the group ; group ; consumer group ; CRW
@org fm = Flour Millers’ Chamber ; the Chamber ; Chamber ; millers
@anon wi = wife ; my wife ; My wife
@anon nt = notice ; One ; one
@anon cu = customer ; one woman ; woman ; a customer
#h {i kb m1|Bread prices to go up by 15% from Monday} – {m1|Bakers}
#b Source: Coastline Online • Business • 11 September 2025
The Association of Commercial Bakers has announced an upward adjustment in the prices of bread and pastries, effective Monday, September 15, 2025.
Addressing the media at Ashaley Junction on Wednesday, the president of the Association, Mr Kwabena Asare-Tutu, blamed the 15 per cent increment on the rising cost of flour, sugar and electricity.
{i kb 1|A bag of flour which sold for GH¢620 in January, {m1|he} {c1|said}, is now going for GH¢790}.
«d kb 1|"We have absorbed it, we have absorbed it, and now we are full.¦ If we absorb again, we will all go and sell phone credit,"» {m1|Mr Asare-Tutu} {c1|stated}.
«d kb -;i|"We are begging Ghanaians to understand us."»
{m1|Mr Asare-Tutu} {c1|urged} members {i kb 1|not to reduce the weight of their loaves instead}, {c2|describing} the practice as «p kb m1c2|"stealing with a rolling pin"».
{m1|He} also {c1|appealed} to the public {i kb 1|to bear with the bakers}.
When Coastline Business visited the Tema Station market, the news had already arrived.
{m1|Madam Yaa Dankwa}, who has baked sugar bread at the same oven for 22 years, {c1|said} {i ya 1|her customers had started to quarrel with her}.
«d ya 4|"Yesterday {m2|one woman} {c2|asked} me, «d cu 2|‘Madam, is there gold inside?’»¦ {m3|I} {c3|told} her that {i ya 3|the only gold is in the firewood},"» {m4|Madam Yaa} {c4|said} with a laugh.
{m1|Ebenezer Lartey}, a taxi driver who buys two loaves every evening, {c1|explained} that {i el 1|he would cut down to one}.
«d el 1|"{m2|My wife} {c2|says} {i wi 2|we will eat kenkey}.¦ But kenkey too has gone up.¦ Everything is going up except the fare,"» {m1|he} {c1|lamented}.
Reacting to the announcement on Adom Sunrise, a morning show, {m1|the Deputy Trade Minister, Hon. Desmond Lartey}, {c1|insisted} that {i dl 1|there was no justification for the increase}.
{c2|According to} {m2|him}, {i dl 2|the cedi had gained 11 per cent against the dollar since April, and the bakers were «p dl 2|"just being greedy"»}.
«d dl 1|"When the dollar was going up they increased.¦ Now the dollar has come down, they have increased.¦ What is the dollar supposed to do?"» {m1|the Deputy Minister} {c1|quizzed}.
{m1|He} however {c1|denied} {c2|reports} that {i dl 1;den;a=null|government was planning to fix the price of bread}.
«d dl 1|"{m2|I} have never {c2|said} that {i dl 2;den|we will put soldiers in the bakeries}.¦ That one is from social media,"» {m1|Hon. Lartey} {c1|added}.
But {m1|Dr Selorm Agbodza}, an economist at the Volta Institute of Business, {c1|noted} that {i sa 1|most millers bought their wheat six months in advance}.
«d sa 1|"The bread you are eating today was paid for at yesterday’s rate.¦ It is not greed, it is arithmetic,"» {c1|said} {m1|Dr Agbodza}.
The Flour Millers’ Chamber was not immediately available for comment, but in August {m1|it} {c1|told} this portal that {i fm 1|its members were operating at «p fm 1|"barely 40 per cent"» of capacity}.
{m1|Consumer Rights Watch}, in a statement copied to the media, {c1|called on} the Association {i cr 1|to suspend the increase for one month}.
«d cr 1|"Bread is not a luxury.¦ It is what the schoolchild carries,"» {m1|the group} {c1|said}.
Some bakers have already pasted notices on their glass boxes.¦ {m1|One} at Community 9 {c1|read}: «d nt 1|"New price Monday.¦ Please don’t insult the girl."»
#b Meanwhile, watch the latest edition of BizTrends below:
