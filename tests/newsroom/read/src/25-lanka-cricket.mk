@person dp = Dulshan Pathirage-Silva ; Dulshan ; Pathirage-Silva ; left-arm spinner ; the left-arm spinner ; the 19-year-old ; teenager ; Teenager
@person ca = Chaminda Abeyratne ; Abeyratne ; Chaminda ; Chaminda aiya ; skipper ; Skipper ; the Southern captain ; Southern captain
@person rk = Ruwan Kottegoda ; Kottegoda ; Ruwan ; the Hill Country captain ; Hill Country captain ; the losing captain ; losing captain
@person mj = Mahela Jayalath ; Jayalath ; the coach ; coach ; Hill Country coach
@person sf = Shiran Fernando ; Shiran ; the curator ; curator
@person af = Anton Fernando ; Match referee Anton Fernando ; match referee ; the match referee
@anon mo = mother ; my mother ; My mother
@person kg = Kavinda Gamage ; Gamage
@org dr = dressing room ; his dressing room
@group hc = they ; They ; Hill Country
@anon um = umpire ; the umpire ; The umpire
#h «d dp -^dpl;k=p|‘I was counting trains’»: Dulshan spins Southern Stars to title in last-over thriller
#s Teenager takes six for 41 as Hill Country fall two runs short at Pallekumbura
#b BY NUWAN WEERAKKODY
#b Sunday, 16 March 2025
Southern Stars clinched the National Super Provincial title in the most dramatic fashion yesterday when Dulshan Pathirage-Silva bowled last man Kavinda Gamage with the penultimate ball of the match to complete a two-run win over Hill Country.
Needing 231, Hill Country had cruised to 188 for three and the brass band had already begun to play.¦ They lost their last seven wickets for 40.
«d dp 1|“When the band started {m2|Chaminda aiya} {c2|told} me, «d ca 2|‘Listen carefully, they are playing for you,’»”» {m1|Dulshan} {c1|said} after collecting the Player of the Match award.
The 19-year-old, who learnt to bowl with a wood-apple on the beach at Kosgahawatta, finished with six for 41.¦ {i dp 1|He had not slept, {m1|he} {c1|admitted}, because the hotel was next to a level crossing}.
«d dp 1|“So I was counting trains and then I was counting balls,”» {m1=dpl|Dulshan} {c1|grinned}.¦ «d dp 1;r|“{m2|My mother} {c2|told} me {i mo 2|to drop it a little shorter to the left-handers}.¦ She was right.”»
Earlier, Southern were bowled out for 230 on a surface that offered turn from the first hour.¦ Skipper Chaminda Abeyratne made 72 before he was given out caught behind, a decision he plainly did not enjoy.
{c2|Asked} {i - c2|whether he had hit it}, Abeyratne smiled.¦ «d ca 1|“{m3|The umpire} has {c3|said} {i um 3|I hit it}, so I hit it,”» {m1|the Southern captain} {c1|said}.
{m1|Match referee Anton Fernando} later {c1|confirmed} that {i af 1|no charge had been laid against the batsman}.
In reply, openers Sadeera Wijekoon (58) and Ruwan Kottegoda (67) put on 112.¦ The Hill Country captain swept anything on his pads and was dropped twice, on 31 and 50.
His run out in the 38th over, sent back by Gamage, was the turning point.
«d rk 1|“{m2|He} {c2|says} {i kg 2|he called no}.¦ {m3|I} {c3|say} {i rk 3|he called yes}.¦ The band was very loud,”» {c1|said} {m1|Kottegoda}.
From there it was a procession.¦ Dulshan had Pramod Nilaweera stumped, bowled Isuru Bandara through the gate and trapped two men leg before in one over, going round the wicket into the rough.
{m1|Hill Country coach Mahela Jayalath} blamed the pitch, {c2|calling} it «p mj m1c2|“a vegetable plot”».
«d mj 1|“I am not making excuses.¦ But you can’t prepare for five days of cricket with a rake,”» {c1|said} {m1|Jayalath}.
«d mj -;i|“You also prepare with runs, and at tea we had enough of them.”»
Curator Shiran Fernando, no relation to the referee, took the criticism with good humour.
«d sf 1|“{m2|They} didn’t {c2|say} {i hc 2;den|it was a vegetable plot} when they were 112 for no loss,”» {m1|he} {c1|told} the Sunday Islander.
With one wicket left and five needed off six balls, Abeyratne ignored {c2|advice} from {m2|his dressing room} {i dr 2|to bring back his fastest bowler}.
«d ca 1|“{m3|People} would have {c3|said} {i - c3;hyp|I was mad if he went for four},”» {m1|he} {c1|said}.¦ «d ca 1;r|“But he had the ball in his hand before I asked.”»
Gamage took two to long-on, missed one, and then played back to a ball that kept low.¦ The stumps are now with Dulshan’s mother.
The losing captain was gracious enough to wait for the presentation.¦ {m2|He} {c2|described} the winner as «p rk 2|“the best I have faced at this level, and the politest”».
#b Brief scores: Southern Stars 230 (Chaminda Abeyratne 72; Isuru Bandara 4/52).¦ Hill Country 228 (Ruwan Kottegoda 67, Sadeera Wijekoon 58; Dulshan Pathirage-Silva 6/41).
