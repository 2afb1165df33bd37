@person mr = Meenakshi Raghunathan ; Raghunathan ; managing director ; Managing director ; CEO
@person ak = Ashwin Kelkar ; Kelkar ; chief financial officer
@person tb = Tarun Bhalla ; Bhalla ; analyst
@person sg = Suresh Gaikwad ; Gaikwad ; distributor ; dealer
@org co = Sarovar Agrochem ; Sarovar ; company ; the company ; The company ; spokesperson ; A company spokesperson ; company spokesperson
@anon sp = person aware of the matter ; a person aware of the matter ; person ; the person ; The person
@group mg = management
@group fa = everyone ; Everyone ; farmers
#h Sarovar Agrochem Q2 profit up 18% at Rs 412 crore; {m1|CEO} {c1|sees} «p mr 1|'green shoots'» in rural demand
#s Board clears Rs 1,150-crore capex for Dahej plant; {m2|company} {c2|denies} {i co 2;den|talks to sell seeds arm}
#b Our Bureau
#b Mumbai, October 17
{m1|Sarovar Agrochem} on Friday {c1|reported} {i co 1|an 18 per cent year-on-year rise in consolidated net profit at Rs 412 crore for the quarter ended September}, helped by better volumes in herbicides and lower raw material costs.
Revenue from operations grew 9.4 per cent to Rs 3,287 crore.¦ {i co 1|EBITDA margin expanded 140 basis points to 19.6 per cent}, {m1|the company} {c1|said} in a filing with the exchanges.
«d mr 1|"After four difficult quarters we are finally seeing green shoots in rural demand,"» managing director and CEO {m1|Meenakshi Raghunathan} {c1|told} reporters in a post-earnings call.¦ «d mr 1;r|"Reservoir levels are good, the farmer has cash in hand, and channel inventory is back to normal."»
{m1|Raghunathan} {c1|said} {i mr 1|the company expected to grow in double digits in the second half}, but {c2|cautioned} that {i mr m1c2|Chinese dumping of generic molecules remained a worry}.
«d mr 1|"I would not like to put a number to it,"» {m1|she} {c1|said} when asked about full-year margin guidance.¦ «d mr 1;r|"What I can say is that we will not chase volume at the cost of price."»
The board has approved a capital expenditure of Rs 1,150 crore over three years for a new technical-grade plant at Dahej in Gujarat, to be funded through internal accruals.
{i ak 1|The plant would generate peak revenue of about Rs 2,000 crore}, {c1|according to} chief financial officer {m1|Ashwin Kelkar}.
«d ak 1|"We remain net cash positive, and we intend to stay that way,"» {c1|said} {m1|Kelkar}, who joined the company in June.
On {c1|reports} that {i - c1|the company was in talks to sell its loss-making seeds business to a private equity fund}, {m2|Raghunathan} {c2|said}: «d mr 2|"There are no such talks.¦ Somebody has a good imagination."»
However, {m1|a person aware of the matter} {c1|told} this newspaper that {i sp 1|at least two funds had been given access to a data room in August}.
«d sp 1|"It is early stage, and valuation is the sticking point,"» {m1|the person} {c1|said}, {c2|requesting} {i sp m1c2|anonymity as the discussions are private}.
{m1|A company spokesperson} {c1|said} {i co 1|Sarovar does not comment on market speculation}.
Its flagship weedicide, sold under the brand name «s -|'Khetraj'», accounted for nearly a fifth of domestic sales in the quarter.
Analysts were divided.¦ {m2|Tarun Bhalla} of Keystone Securities {c2|said} {i tb 2|the numbers were «p tb 2|"a shade ahead"» of estimates, though working capital days had gone up to 112 from 97}.
«d tb 1|"If the rabi season disappoints, {m3|management} may have to {c3|say} {i mg 3;hyp|they were too optimistic},"» {m1|he} {c1|said}.¦ «d tb 1;r|"For now we retain our «s -|'add'» rating."»
On the ground, dealers sound more circumspect.¦ «d sg 2|"Farmers are buying, but on credit,"» {c2|said} {m2|Suresh Gaikwad}, a distributor in Latur who has been selling the company's products for 26 years.¦ «d sg 2;r|"{m3|Everyone} {c3|tells} me, «d fa 3|'Bhau, after Diwali.'»¦ Diwali comes every year."»
Shares of the company closed 3.2 per cent higher at Rs 1,486.50 on the BSE ahead of the results.
#b (With inputs from Aditi Menon in Bengaluru)
