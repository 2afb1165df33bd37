@org bo = board ; a hand-painted board ; hand-painted board
@org pg = provincial government ; reply ; it
@person dg = Dil Bahadur Gharti ; Gharti ; 54-year-old ; the 54-year-old ; The 54-year-old
@person st = Sabina Thapa Magar ; Thapa Magar ; Sabina
@person mr = Man Kumari Rokaya ; Rokaya ; ward chair ; Ward chair
@person br = Bishnu Regmi ; Regmi ; engineer ; the engineer
@person kp = Keshav Poudyal ; Poudyal ; contractor ; the contractor ; managing director
@person pb = Pramila Budha ; Budha ; auxiliary nurse midwife
@group of = officials ; they ; They ; Officials
@group vi = villagers ; Villagers
@anon mo = mother ; A mother ; a mother
@anon dt = daughter ; 12-year-old daughter ; Gharti’s 12-year-old daughter ; 12-year-old
#h Fifteen months after flood, Jajhari still waits for its bridge
#s Contractor blames late payments, road office blames contractor.¦ {m1|Villagers} {c1|say} {i vi 1|children are crossing the river on a wire}.
#b DEEPAK RAJ OLI
#b SURKHET, Oct 9
When the Jajhari Khola swelled on the night of July 6 last year, it took the concrete bridge, two water mills and Dil Bahadur Gharti’s shop.
Gharti rebuilt the shop with a loan of Rs400,000 from a cooperative.¦ The bridge has not come back.
«d dg 1|“{m2|Officials} came in jackets, took photographs and {c2|told} us {i of 2|we would have a Bailey bridge by Dashain},”» {c1|said} {m1|Gharti}.¦ «d dg 1;r|“They did not say which Dashain.”»
{m1|The 54-year-old} {c1|said} {i dg 1|the price of a sack of rice had gone up by Rs600 because goods now had to be carried down to the river, pulled across in a tuin and loaded again on the other side}.
About 1,900 households in three wards depend on the crossing.¦ {c2|According to} ward chair {m2|Man Kumari Rokaya}, {i mr 2|four people, including a Grade 6 student, have fallen from the wire since last winter}.¦ One of them, a 31-year-old porter, died.
«d mr 1|“I have written 14 letters to the provincial government,”» {m1|Rokaya} {c1|told} the Post.¦ «d mr 1;r|“I received one reply, and {m2|it} {c2|asked} me {i pg 2|to write to the federal government}.”»
At Shree Bhanu Secondary School, on the far bank, attendance has dropped by a third.¦ {m2|Sabina Thapa Magar}, who teaches mathematics there, {c2|said} {i st 2|parents kept younger children at home whenever it rained}.
«d st 1|“{m2|A mother} {c2|asked} me, «d mo 2|‘Sister, is algebra worth a life?’»¦ I had no answer,”» {m1|she} {c1|said}.
{i pb 1|Two women had given birth on the riverbank this year «p pb 1|“with only a shawl for a curtain”»}, {c1|said} {m1|Pramila Budha}, an auxiliary nurse midwife at the local health post.
The contract for the bridge, worth Rs38.6 million, was awarded to Himshikhar Nirman Sewa in November.¦ The parts were due by March.
{m1|Keshav Poudyal}, the company’s managing director, {c1|said} {i kp 1|steel panels had been lying at a yard in Nepalgunj since May}.
«d kp 1|“We have not been paid the second instalment.¦ I cannot run a company on sympathy,”» {m1|Poudyal} {c1|said} over the phone.
But {m1|Bishnu Regmi}, chief of the Road Division Office in Surkhet, {c1|rejected} the {c2|claim} that {i br 1;den;a=null|his office owed the company money}.
«d br 1|“He was given 20 percent in advance.¦ The rest is to be paid after the abutments are built, and there are no abutments,”» {m1|the engineer} {c1|said}.¦ «d br 1;r|“If he had asked for more time in writing, {m3|I} would have {c3|said} {i br 3;hyp|yes}.”»
{m1|Regmi} {c1|said} {i br 1|the contractor had been served with a 15-day notice on September 28}.¦ {m2|He} {c2|added} that {i br 2|the office would terminate the contract and blacklist the firm if work did not start by then}.
{m1|Poudyal} {c1|denied} {i kp 1;den|receiving any such notice}.
For now, {m1|a hand-painted board} at the crossing {c1|reads}: «d bo 1;k=s;a=ward office/Jajhari ward office/null|“Cross at your own risk.”»
On Tuesday, Gharti’s 12-year-old daughter hooked her school bag over the wire, sat down in the iron basket and waited for someone to pull.
«d dt 1|“I am not scared of the river,”» {m1|she} {c1|said}.¦ «d dt 1;r|“I am scared of the wire.”»
