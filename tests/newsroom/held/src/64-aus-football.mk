@person cm = Craig Moloney ; Moloney ; Rovers coach Craig Moloney ; coach ; the coach
@person te = Tariq Essam ; Essam ; the striker ; striker ; captain ; skipper
@person lk = Luka Kovrin ; Kovrin ; goalkeeper ; the goalkeeper ; keeper
@person jd = Jess Dunmore ; Bayside coach Jess Dunmore ; Dunmore ; Mariners coach Jess Dunmore ; United boss ; opposite number
@org al = the league ; league ; A league spokesman ; a league spokesman ; spokesman
#h {m1|Essam} {c1|hails} «p te 1|'special group'» as Rovers snatch derby at the death
#b Danny Whitcombe
Tariq Essam has paid tribute to his teammates after his stoppage-time header gave Port Elgin Rovers a 3-2 win over Bayside United in a stormy derby at Elgin Oval on Saturday night.
The striker rose above two defenders in the 94th minute to meet Cody Farr's corner and spark wild scenes in front of a crowd of 17,204.
«d te 1|"I saw it leave his boot and I just thought, «d te -|'That's mine'»,"» {m1|Essam} {c1|said}.
«d te 1|"It's a special group, this.¦ We were dead and buried at half-time and not one bloke put his head down,"» {m1|the captain} {c1|told} Coastal Sport.
Rovers had trailed 2-0 after half an hour, with Bayside winger Mitch Alsop scoring twice, the second after a howler from goalkeeper Luka Kovrin.
{m1|Rovers coach Craig Moloney} {c1|revealed} {i cm 1|he had not raised his voice at the break}.
«d cm 1|"{m2|I} {c2|told} them {i cm 2|the next goal would win it}, that's all,"» {m1|Moloney} {c1|said}.
«d cm 1|"Then Luka stood up and {m2|he} {c2|said}, «d lk 2|'Boys, that one's on me, now get me out of it'», and you can't coach that,"» {m1|he} {c1|added}.
Farr pulled one back two minutes after the restart and substitute Ben Ruatoe levelled from the spot in the 71st minute after a long video review.
{m1|Bayside coach Jess Dunmore} was furious with the penalty, {c1|labelling} it «p jd 1|"embarrassing for the competition"».
«d jd 1|"He's two yards away and the ball's hit him in the back.¦ {m2|I} {c2|asked} the fourth official {i jd 2|what they were looking at} and he couldn't tell me,"» {m1|she} {c1|said}.
{m1|Dunmore} {c1|said} {i jd 1|the club would seek an explanation from the league on Monday}.
{m1|A league spokesman} {c1|said} {i al 1|the decision would be reviewed as part of the normal process}.
{m1|Moloney} disagreed with his opposite number, {c2|insisting} {i cm m1c2|the arm had been away from the body}.
«d cm 1|"I thought it was a pen from where I was,"» {m1|he} {c1|said}.¦ «d cm 1;r|"But I'd say that, wouldn't I?"»
Kovrin made amends with a stunning double save in the 88th minute, clawing away Alsop's free kick before blocking the rebound with his legs.
{m1|The Croatian-born goalkeeper} {c1|admitted} {i lk 1|he had wanted the ground to swallow him up}.
«d lk 1|"My little girl was behind the goal and she was crying,"» {m1|Kovrin} {c1|said}.¦ «d lk 1;r|"So I had to do something."»
The win lifts Rovers to third, two points behind leaders Perth Athletic, while Bayside stay eighth.
{m1|Essam}, 33, played down talk of a title, {c2|saying} {i te m1c2|there was «p te m1c2|"a heap of footy to go"»}.
Out of contract at the end of the season, {m1|he} {c1|said} {i te 1|he had not spoken to any other club}.
«d te 1|"I'm not thinking about it.¦ Ask my wife,"» {m1|he} {c1|joked}.
Rovers travel to Newcastle City on Friday, when Moloney expects to have defender Sam Piggott back from a calf strain.
