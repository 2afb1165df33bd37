@person cw = Curtis Wojtkowiak ; Wojtkowiak ; Curtis ; coach ; the coach ; Coach Wojtkowiak ; Coach
@person dl = DeShawn Lattimore ; Lattimore ; DeShawn ; quarterback ; the quarterback ; The sophomore ; the sophomore ; The kid
@person al = Angela Lattimore ; Mrs. Lattimore ; Angela ; mother ; his mother ; his mother, Angela ; the quarterback’s mother
@person bv = Buck Van Meter ; Van Meter ; athletic director ; the athletic director ; AD ; the AD
@person gw = Gus Wojtkowiak ; Gus ; brother ; his brother ; his older brother
@person ma = Marv from Clayburn ; Marv ; caller ; a caller
@anon sg = sign ; a sign ; a hand-lettered sign ; a hand-lettered sign outside Pendergast Ford
@anon bo = booster ; one booster ; a booster
@group co = coaches ; the coaches
@group an = analytics people ; the analytics people
#b IKE SANDOVAL / COLUMN
#h In praise of the punt, and of the man who finally called one
#b Oct. 26, 2025 at 9:14 p.m.
CLAYBURN — There is an old line about my business, which is that a columnist is someone who watches the battle from the hill and then comes down and shoots the wounded.
So let me leave Curtis Wojtkowiak alone for a minute.¦ He has plenty of company.
On Friday night, ahead by four, with 1:50 to play and fourth-and-1 at midfield, the Clayburn High coach sent out the punt team.¦ You could hear the boos in Nebraska.¦ Tri-County took over at its own 11 and went 89 yards, and by the time Marv from Clayburn got through to the radio show, the verdict was in.
«d ma 1|“Forty years I’ve been going to these games,”» {m1|Marv} {c1|said}, «d ma 1;r|“and I never saw a man take his own pants down before.”»
By Saturday morning there was a hand-lettered sign outside Pendergast Ford.¦ {m1|It} {c1|read}: «d sg 1;k=s/p;a=null|“FIRE THE PUNTER.”»¦ The punter is 15.
I went by the field house.¦ I figured he’d hide.
«d cw 1|“I’d do it again,”» {m1|Wojtkowiak} {c1|said}, before I’d sat down.¦ «d cw 1;r|“I know what the analytics people say.¦ {m3|They} {c3|say} {i an 3|go for it}.¦ Well, the analytics people haven’t seen our left guard.”»
He is 56, with a voice like a gravel truck, and he has been here 22 years.¦ {i cw 1|His older brother, Gus, {m1|he} {c1|told} me, hadn’t spoken to him since Friday}.¦ They share a duplex.
(For the record, Gus Wojtkowiak, reached at the hardware store, denied this.¦ {i gw 2|He had spoken to his brother twice}, {m2|he} {c2|said}.¦ «d gw 2|“Both times {m3|I} {c3|said}, «d gw 3|‘You should’ve gone for it.’»”»)
The athletic director, Buck Van Meter, did what athletic directors do.¦ {m2|He} issued a statement.¦ The district «p bv m2|“has full confidence in Coach Wojtkowiak and will evaluate all programs at the conclusion of the season,”» which is the way you talk about a dog you’re planning to leave at the pound.
Did he think it was the wrong call?¦ «d bv 1|“{m2|I}’m not going to sit here and {c2|say} {i bv 2;den|I’d have punted},”» {m1|the AD} {c1|said}.
What about the kids?¦ Nobody ever asks the kids.
DeShawn Lattimore is the quarterback, a sophomore, 5-foot-9 in cleats.¦ He’d have carried the ball on fourth-and-1.¦ I {c1|asked} {i - c1;a=Ike Sandoval/I|if he was mad}.
«d dl -^dls|“At Coach?¦ No, sir.¦ {m3|He} came up to me before it and {c3|goes}, «d cw 3|‘If this goes wrong it’s mine, and if it goes right it’s the punter’s.’»¦ Nobody ever {c4|said} anything like that to me.”»
{m1=dls|The sophomore} thought about it some more.¦ «d dl m1|“We did lose, though.”»
His mother, Angela, drives a bus for the district and has heard it all on Route 6.¦ {m2|One booster} climbed aboard Monday to {c2|explain} to her {i bo 2|that the coach was ruining her son}.
«d al 1|“{m2|I} {c2|told} him, «d al 2|‘Sir, this is a school bus,’»”» {m1|Mrs. Lattimore} {c1|said}.
I don’t know if it was the right call.¦ The numbers say it wasn’t.¦ But I’ve covered this stuff since leather, and I can count on one hand the {m1|coaches} who {c1|told} a 15-year-old «p co 1;k=d/s;a=null|“it’s mine”» and then, when it went wrong, meant it.
So here’s to the punt.¦ «p - -;k=s/d|“Fire the punter”»?¦ Buy him a steak.
Ike Sandoval’s column runs Sundays and Wednesdays.
#b Comments (214)
