@person dk = Dermot Keaveney ; Mr Keaveney ; general secretary ; union leader ; the union leader
@person ab = Aoife Brannigan ; Ms Brannigan ; Minister ; the Minister ; Minister for Transport ; the Minister for Transport
@person sl = Sven Lindqvist-Roche ; the letter ; letter ; Mr Lindqvist-Roche ; chief executive ; the chief executive ; Tidelink boss
@person nf = Nuala Feeney ; Ms Feeney ; the mother of three ; mother of three
@person cf = Cathal Feeney ; Cathal ; her husband
@person pd = Proinsias de Barra ; Mr de Barra ; Deputy de Barra ; de Barra ; Sligo TD
@person kh = Kate Hanratty ; Dr Kate Hanratty ; Dr Hanratty ; economist ; the economist
@org tl = Tidelink ; Tidelink Ferries ; the company ; company ; a Tidelink spokeswoman ; spokeswoman
@org un = Seafarers and Ports Union ; SPU ; the union ; union
@org wrc = Workplace Relations Commission ; WRC ; commission
#h Thousands of holidaymakers face disruption as ferry crews vote for strike
#s {m1=abh|Minister} {c1|urges} sides {i ab 1|to return to talks} as {m2|union} {c2|says} {i un 2;a=Dermot Keaveney|it is «p dk m2c2;a=Seafarers and Ports Union/union|“not bluffing”»}
#b Fergal Nally, Industry Correspondent
#b Tue Jul 8 2025 – 18:31
Up to 30,000 passengers face cancelled sailings over the last weekend of July after crews at Tidelink Ferries voted overwhelmingly for industrial action in a dispute over rosters.
{i dk 1|Members of the Seafarers and Ports Union (SPU) backed the move by a margin of 91 per cent}, its general secretary, {m1|Dermot Keaveney}, {c1|announced} on Tuesday.
{i dk 1|A first 48-hour stoppage would begin at 6am on July 25th, {m1|he} {c1|said}, and would affect the MV Lady Gregory and the MV Oriel on routes from Dublin and Rosslare}.
«d dk 1|“We have been eight months at this.¦ Our members are not bluffing and they are not greedy,”» {m1|Mr Keaveney} {c1|told} reporters at Liberty Quay.¦ «d dk 1;r|“They want to know on a Sunday where they’ll be sleeping on the Thursday.”»
«d dk -;i|“I don’t think that is too much to ask of anyone.”»
{m1|The company} {c1|said} {i tl 1|it was «p tl 1|“surprised and saddened”» by the result}, and {c2|insisted} that {i tl m1c2|proposals made at the Workplace Relations Commission (WRC) in May remained on the table}.
{m1|A Tidelink spokeswoman} {c1|said} {i tl 1|passengers whose sailings were cancelled would be offered a refund or an alternative date}.¦ She declined to say how many of the 410 staff on board its ships had been asked to work through the stoppage.
The row centres on a system, introduced last autumn, under which crews may be moved between vessels at three days’ notice.¦ {m1|The union} {c1|claims} {i un 1|the practice breaches a 2018 agreement}.¦ {m2|Tidelink} {c2|denies} {i tl 2;den|breaching it}.
{m1|Minister for Transport Aoife Brannigan} {c1|appealed} to both sides {i ab 1|to use the machinery of the State}.
«d ab 1|“{m2|I} would {c2|say} to them: {i ab 2;hyp|there are families who have saved all year for this},”» {m1|the Minister} {c1|said} on her way into Cabinet.¦ «d ab 1;r|“There is a deal here, and it won’t be found on a picket line.”»
{m1|She} {c1|rejected} {c2|suggestions} that {i ab 1;den;a=null|the Government would step in to charter vessels}.
But {m1|Proinsias de Barra}, the Sligo TD who speaks for the Opposition on transport, {c1|accused} her of «p pd 1|“waving from the pier”».
«d pd 1|“The {m2|Minister} {c2|told} the Dáil in March {i ab 2|it was «p ab 2|‘a matter for the parties’»}.¦ Well, the parties have now told her what they think,”» {m1|he} {c1|said}.
Among those affected is Nuala Feeney, from Tuam, who has booked to bring her children and her mother to Brittany on July 26th.
{m1|The mother of three} {c1|said} {i nf 1|she had learned about the vote from the radio}.
«d nf 1|“{m2|Cathal} {c2|says} {i cf 2|we’ll go to Salthill instead, and to be honest he’s thrilled},”» {m1|Ms Feeney} {c1|said}, referring to her husband.
{m1|Dr Kate Hanratty}, an economist at the Western Institute of Technology, {c1|said} that {i kh 1|a two-day strike would cost hauliers about €4 million}.
«d kh 1|“It isn’t the lobsters I’d worry about, it’s the just-in-time parts,”» {m1|she} {c1|said}.
In a letter to staff, seen by this newspaper, the company’s chief executive, {m1=sll|Sven Lindqvist-Roche}, {c1|wrote} that {i sl 1|he understood «p sl 1|“how wearing uncertainty can be”»}.
«d sl 1|“I have been a second officer myself and I have missed christenings,”» {m1|the letter} {c1|continued}.¦ «d sl 1;r|“But no ferry company in Europe can promise what is being asked for.”»
{m1|The WRC} {c1|said} {i wrc 1|it remained available to assist}.
