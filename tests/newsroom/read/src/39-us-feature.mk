@person iv = Inés Valcourt ; Valcourt ; the playwright ; playwright ; the performer ; Inés
@person da = Dorothy Achterberg ; Achterberg ; Dot ; her director ; the director ; director ; Dot Achterberg ; the older woman
@anon mf = mother ; her mother ; my mother ; Inés Valcourt’s mother ; she ; seamstress
@person cp = Cordelia Pym-Hart ; Pym-Hart ; I ; reporter ; interviewer
@person rb = Rafael Boone ; Boone ; the stage manager ; stage manager
@anon man = man in the third row ; A man in the third row ; man ; he
@anon note = note ; a note ; the note ; it
#b THE THEATER
#h A Playwright Who Answers Only in Questions
#s In «s - -|“The Understudy’s Understudy,”» Inés Valcourt plays a woman nobody sent for.
#b By Cordelia Pym-Hart
On a wet Tuesday in Greenpoint, in a rehearsal room that had been, until lately, a place where people came to have their upholstery seen to, Inés Valcourt was under a table, looking for the end of her play.
«d iv 1|“I had it yesterday,”» {m1|she} {c1|said}, from beneath.¦ «d iv 1;r|“It was a very good end.¦ Everyone wept, even the radiator.”»
Valcourt, who is forty-one, and who has the unhurried gaze of somebody reading a menu in a language she half knows, wrote «s - -|“The Understudy’s Understudy”» in eleven days, in 2019, on the backs of call sheets, during a run in which she covered an actress who covered a movie star.¦ She never went on.
Her director, Dorothy Achterberg, who is seventy-three and has buried, by her own count, four theatres, was eating a tangerine by the window.¦ {m1|She} {c1|remarked}, without turning around, that {i da 1|an ending found under a table was likely to be somebody else’s}.
«d iv 1|“Dot thinks I hide things so that I can be congratulated on finding them,”» {m1|Valcourt} {c1|said}, emerging with a pencil.
«d da 1|“I think you hide things so that I’ll have to read it again,”» {m1|the older woman} {c1|said}.
They have been at this, on and off, for nineteen years.¦ They met when she was a student and the other was a visiting eminence, brought in to talk about Ibsen, who talked instead about parking.
«d iv 1|“She stood up there with her coat on,”» {m1|Valcourt} {c1|recalled}.¦ «d iv 1;r|“{m2|She} {c2|said}, «d da 2|‘You will be told that the theatre is a temple.¦ It’s a garage.¦ The question is what’s up on the lift.’»¦ I went home and {m3|I} {c3|told} my mother {i iv 3|I’d met God}, and {m4|she} {c4|asked} {i mf 4|whether He’d validated}.”»
She laughed, and then she stopped laughing, and picked a piece of lint from her sleeve, and examined it.¦ Her mother, a seamstress from Ponce, died in the spring.¦ The play is dedicated to her, or, rather, to her thimble.
«d iv 1|“She saw nothing I did,”» {m1|she} {c1|said}, after a while.¦ «d iv 1;r|“She worked Saturdays.¦ {m2|She}’d {c2|ask} me on the Sunday, «d mf 2|‘Did they clap?’»¦ And {m3|I}’d {c3|say}, «d iv 3|‘They clapped, Mami,’» and nobody had clapped, because nobody had seen me, because I was sitting on a hamper in a basement with a script and a sandwich.¦ What would {m4|I} have {c4|told} her?¦ «d iv 4;hyp|‘They clapped somebody standing where I’d be standing’»?”»
{m1|I} {c1|asked} {i cp 1|whether the heroine, who waits three acts for a cue, was her mother}.
«d iv 1|“Is she yours?”» {m1|she} {c1|said}.
It is a habit.¦ In the course of two afternoons, she replied to a question with another fourteen times, and when this was pointed out to her {m2|she} {c2|wanted to know} {i iv 2|who was counting}.¦ {m1|Achterberg}, asked the same thing, {c1|said} that {i da 1|in her view the heroine was «p da 1|“obviously the hamper.”»}
The piece, which opens on the ninth, at the Wexler, is not easy to describe, and its author declines to.¦ She will allow that there are two women in it.¦ {m2|She} once {c2|called} it, in a grant application, «p iv 2|“a farce about patience,”» and she has been sorry ever since.
«d da 1|“They gave us the money because of «s - -;k=p|‘farce,’»”» {m1|the director} {c1|said}.¦ «d da 1;r|“They’ll want it back because of «s - -;k=p|‘patience.’»”»
The stage manager, {m1|Rafael Boone}, who has worked on all nine of their shows, {c1|told} me that {i rb 1|the two of them had not once, in his hearing, agreed about anything but lunch}.¦ At a preview last month in New Haven, {m2|a man in the third row} stood up at the interval and {c2|announced} that {i man 2|if this was the understudy he’d hate to see the star}.
«d rb 1|“Inés heard it over the monitor,”» {m1|Boone} {c1|said}.¦ «d rb 1;r|“I thought, That’s it, she’ll go home.¦ {m2|She} {c2|said}, «d iv 2|‘Write it down.’»¦ It’s in the play now.¦ It gets the biggest laugh we’ve got.”»
She denies this.¦ {i iv 2|The line, {m2|she} {c2|maintained}, was there already; the man had merely arrived early for it}.
By five, the rain had given up.¦ The tangerine was gone, and the director had put on her coat.¦ {i da 2|She thought, {m2|she} {c2|said}, that the play might do with no ending at all}.
«d iv 1|“You’ve been saying that since March,”» {m1|Valcourt} {c1|told} her.
«d da 1|“I’ve been right since March,”» {m1|she} {c1|said}.
There was {m1|a note} taped to the inside of the door, in capitals: «p note m1;k=s/d;a=null|“LAST ONE OUT IS THE LEAD.”»
She read it, as she must have read it every evening, and held the door, and waited, with great courtesy, for somebody else to go through it first.
