@person cr = Chantelle Rowbottom ; Chantelle ; Rowbottom ; Chanty ; actress ; the actress ; soap star ; the soap star ; mum-of-three ; the mum-of-three ; star
@person jp = Jaydon Pryce ; Jaydon ; Pryce ; Mr Pryce ; the Hammer ; boxer ; the boxer ; ex-boxer ; the ex-boxer ; hubby
@person km = Keeley Marsh-Donovan ; Keeley ; Marsh-Donovan ; dancer ; the dancer ; the 26-year-old
@person mr = Maureen ; Maureen Rowbottom ; Chantelle’s mum Maureen ; mum Maureen ; mum ; her mum
@anon so = source close to the couple ; source ; A source close to the couple ; the source ; The source ; insider ; pal
@anon s2 = show insider ; A show insider ; insider
@org rp = spokesman for Jaydon ; A spokesman for Jaydon ; spokesman ; the spokesman ; Jaydon Pryce
@org th = Thornley Crescent ; spokeswoman for Thornley Crescent ; A spokeswoman for Thornley Crescent ; spokeswoman
@anon ob = onlooker ; An onlooker
@anon fn = fan ; One fan
@group pl = pals
@group pr = producers
#h CHANT GO ON: Soap’s Chanty «s -;k=p;a=source close to the couple|‘kicks out’» boxer hubby after «s -;k=p;a=source close to the couple|‘one samba too many’»
#s «d so 1;k=p|‘She’s heartbroken but she’s done,’» {c1|says} {m1|pal}, as star posts VERY telling message
#b EXCLUSIVE by Fliss Garrity, Showbiz Editor
#b 22:31, 2 Nov 2025
{i pl 1|SOAP queen Chantelle Rowbottom has thrown out boxer hubby Jaydon Pryce over his closeness to dance partner Keeley Marsh-Donovan}, {m1|pals} {c1|claim}.
The Thornley Crescent favourite — Chanty to her two million followers — changed the locks on their £1.8m Cheshire pad after Jaydon, 37, rolled in at 5am following a late-night «s -;k=p;a=Jaydon Pryce|“rehearsal”».
{m1|A source close to the couple} {c1|told} us: «d so 1;u|“Chanty’s heartbroken but she’s done.¦ She’d turned a blind eye to the hugs and the matching tracksuits, but this was one samba too many.»
«d so -;o|“He came in singing.¦ Singing!¦ She was stood at the top of the stairs and {m2|she} just {c2|said}, «d cr 2|‘Get your trainers and get out.’»”»
{m1|The source} {c1|added}: «d so 1|“{m2|Jaydon} {c2|swears} {i jp 2|nothing happened} and, do you know what, maybe it didn’t.¦ But she’s been here before.”»
Chantelle, 39, wed the ex-boxer — known as the Hammer in his fighting days — in a lavish do on Lake Como in 2021.¦ At the time {m1|she} {c1|gushed} to this paper {i cr 1|that he was «p cr 1|“the only man who’s ever made me a proper brew”»}.
Last night the mum-of-three broke her silence on Instagram.
Alongside a black-and-white snap of a snapped heel, {m1|she} {c1|wrote}: «d cr 1|“Some people only miss you when the locks change.¦ Thank you for all the love, me and the kids are OK x”»
{m1|One fan} {c1|commented}: «d fn 1|“You deserve better than a man in sequins hun.”»
Keeley, 26, unfollowed her within the hour.¦ Last month {m1|the dancer} {c1|laughed off} rumours of a romance, {c2|telling} a podcast {i km m1c2|that Jaydon was «p km m1c2|“like a big smelly brother”»}.
{m1|A spokesman for Jaydon} {c1|denied} {i rp 1;den|there was anything going on between the pair}, {c2|describing} them as «p rp m1c2|“colleagues who work long hours”».
«d rp 1|“At no point did {m2|Mr Pryce} {c2|say} {i jp 2;den|that his marriage was over}.¦ He is at a hotel because the house is being decorated,”» {m1|the spokesman} {c1|said}.
Decorated or not, {m1|Chantelle’s mum Maureen} was in no mood for discretion when we knocked at her Rochdale bungalow.
«d mr 1|“I’m saying nothing,”» {m1|she} {c1|said}, before {c2|adding}: «d mr m1c2|“But he’s not the only one in this family with a hammer.”»
And she had kinder words for her daughter’s love rival.¦ «d mr 1|“I don’t blame the lass.¦ {m2|She} rang here in tears, {c2|saying}, «d km 2|‘Mo, I never touched him,’» and I believe her,”» {m1|Maureen} {c1|said}.
{m1|An onlooker} who saw the duo at a Salford tapas bar on Thursday {c1|told} a different story, {c2|claiming} {i ob m1c2|they «p ob m1c2|“only had eyes for each other and the patatas bravas”»}.
{m1|A show insider} {c1|said} {i s2 1|{m4|producers} had {c4|begged} both camps {i pr 4|to keep it together for the semi-final}}.¦ «d s2 2|“Nobody’s {c3|saying} {i - c3;den;a=show insider|they can’t dance}.¦ It’s whether they can look at each other,”» {m2|she} {c2|said}.
Chantelle, meanwhile, has thrown herself into work.¦ {m1|A spokeswoman for Thornley Crescent} {c1|said} {i th 1|the actress was on set as normal yesterday} and {c2|confirmed} {i th m1c2|that her character is about to be widowed}.
As for the paso doble on Saturday, the soap star has a front-row seat.¦ {c1|Asked} outside the studio {i - c1|if she’d be using it}, {m2|she} {c2|grinned}: «d cr 2|“Wouldn’t miss it, darlin’.”»
#cap LOCKED OUT: Jaydon and Keeley in rehearsals.¦ Inset, Chantelle’s Insta post
