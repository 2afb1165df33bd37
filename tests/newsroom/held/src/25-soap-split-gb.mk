@person kd = Kayleigh Drummond ; Kayleigh ; Drummond ; Soap star ; soap star ; the soap star ; Actress ; actress ; the actress ; The actress ; Harbour Row star ; mum-of-two ; the mum-of-two ; The mum-of-two ; Soap star Kayleigh ; HARBOUR Row star Kayleigh Drummond
@person jt = Jordan Tansey ; Jordan ; Tansey ; A spokesman for Jordan ; spokesman for Jordan ; spokesman
@person dd = Dee ; Dee Drummond ; mum ; her mum ; Her mum ; My mum ; my mum
@anon pl = pal ; a pal ; A pal ; the pal ; source
@anon sh = show source ; A show source ; a show source ; insider ; the insider ; The insider
@anon f1 = fan ; one fan ; One fan ; one
@anon f2 = another ; Another ; fan
@anon ol = old lady ; this lovely old lady ; This lovely old lady
#h «d kd m1;k=p|‘I CRIED IN THE FROZEN AISLE’»: {m1|Soap star Kayleigh} breaks silence on split from footie hunk Jordan
#s {m1|Actress} {c1|insists} {i kd 1|she has «p kd 1|‘no regrets’» over nine-year marriage}
#b EXCLUSIVE by Poppy Lascelles, Showbiz Reporter
#b Published: 22:01, 12 Dec 2025
{m1|HARBOUR Row star Kayleigh Drummond} has {c1|told} how {i kd 1|she broke down in a supermarket days after her marriage to Jordan Tansey collapsed}.
The actress, who plays barmaid Tiff Mullins in the soap, split from the former Rovers striker in September after nine years.
«d kd 1|“I cried in the frozen aisle.¦ I was holding a bag of peas and I just went,”» {c1|said} {m1|Kayleigh}, 34.
«d kd -;i|“{m2|This lovely old lady} came up to me and {c2|said}, «d ol 2|‘Whatever he’s done, love, he’s not worth it.’»¦ I’ll never forget her.”»
{m1|The mum-of-two} {c1|admitted} {i kd 1|the pair had been living separate lives since Jordan, 37, hung up his boots last year}.
But {m1|she} {c1|denied} {c2|claims} that {i kd 1;den;a=null|he had cheated on her with a personal trainer}.
«d kd 1|“Jordan’s a lot of things but he’s not that,”» {m1|she} {c1|said}.¦ «d kd 1;r|“People want there to be a baddie.¦ There isn’t one.”»
#b MOST READ IN TV
Kayleigh has moved back to Oldham with daughters Minnie, seven, and Bo, four, and is living with her mum Dee.
«d kd 1|“{m2|My mum} {c2|says}, «d dd 2|‘You’re back in your old room and you still can’t make a bed,’»”» {c1|laughed} {m1|Kayleigh}.
{i pl 1|She is «p pl 1|“in a much better place”» after a rocky few weeks}, {c1|according to} {m1|a pal}.
«d pl 1|“Kayleigh’s been through the mill but she’s a tough cookie,”» {c1|said} {m1|the pal}.¦ «d pl 1;r|“She’s got her girls, she’s got her mum and she’s got the biggest storyline of her life coming up.”»
{m1|A show source} {c1|revealed} {i sh 1|Tiff will be at the centre of a New Year’s Eve stunt that sees the Jolly Tar go up in flames}.
«d sh 1|“Bosses offered her time off and {m2|she} {c2|said} {i kd 2|no},”» {c1|added} {m1|the insider}.¦ «d sh 1;r|“She did three night shoots in the rain and never moaned once.”»
Kayleigh, who came third in last year’s «s -|‘Ballroom Kings’», is {c1|said} {i - c1|to have turned down a six-figure sum to appear on a rival show}.
{m1|Jordan} – who scored 88 goals in 301 games – {c1|posted} a picture of the couple on Instagram last week with the {c2|caption}: «d jt 1;a=null|“Always family.”»
{m1|One fan} {c1|commented}: «d f1 1|“Get back together you two!”»¦ {m2|Another} {c2|wrote}: «d f2 2|“Gutted.¦ They were my favourite couple.”»
{m1|Kayleigh} {c1|said} {i kd 1|he had been «p kd 1|“a brilliant dad”» and that they would all spend Christmas Day together}.
«d kd 1|“I’m doing the turkey and he’s doing the washing-up, same as always,”» {m1|the soap star} {c1|said}.
{c1|Asked} {i - c1|if she could ever see them giving it another go}, {m2|she} {c2|replied}: «d kd 2|“Never say never.¦ But {m3|I} wouldn’t {c3|say} {i kd 3;den;ma=hypothetical|yes} tomorrow.”»
{m1|A spokesman for Jordan} {c1|said} {i jt 1|the split was amicable} and {c2|asked} {i jt m1c2|for privacy}.
#b Harbour Row continues on weeknights at 7.30pm.
#b Do you have a story for our showbiz desk?¦ Email us at tips@thedailybugler.example
