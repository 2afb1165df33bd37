@person mk = Malky Rennie ; Rennie ; Malky ; the Rovers boss ; Rovers boss ; gaffer ; the gaffer ; boss ; Kinnaird boss
@person tb = Tomasz Bielak ; Bielak ; Tomasz ; striker ; the striker ; hitman ; the 24-year-old ; The 24-year-old
@person jm = Jim McCluskie ; McCluskie ; Thistle chairman ; chairman ; the chairman ; the Thistle chief
@person cd = Craig Dollan ; Dollan ; skipper ; the skipper ; Rovers captain
@person fa = Frankie Adair ; Adair ; the former winger
@person dr = Derek Rennie ; Derek ; my dad ; dad
@anon ins = insider ; a source ; An insider ; a Thistle insider ; source ; Thistle insider ; Strathlyne Thistle ; Thistle
@anon ag = agent ; his agent ; agent Marek ; Bielak's agent ; Tomasz Bielak's agent
#h {m1|RENNIE}: «d mk m1|'I'd drive to Poland on my day off to get Bielak'»
#s Rovers boss refuses to give up on £350k hitman as {m2|Thistle chairman} {c2|blasts} «p jm 2|'insulting'» bid
#b EXCLUSIVE By Kenny Purves
#b 05:00, 22 Jan 2026
{m1|MALKY RENNIE} has {c1|vowed} {i mk 1|to go back in for Tomasz Bielak before the window shuts — even if he has to pick him up himself}.
Kinnaird Rovers had a second offer of £275,000 for the Strathlyne Thistle striker knocked back on Tuesday night.
But {m1|the Rovers boss} {c1|insists} {i mk 1|the deal isn't dead}.
{m1|Rennie} {c1|said}: «d mk 1;u|"Everybody in the league knows I like the boy.¦ I've never hid it.»
«d mk -;o|"I'd drive to Poland on my day off to get him.¦ I've got a full tank."»
Bielak, 24, has hit 14 goals this season and his contract is up in the summer of 2027.
{m1|He} was left out of Saturday's draw with Invercarron after {c1|telling} staff {i tb 1|he had a tight hamstring}.
{m1|An insider} {c1|claimed}: «d ins 1|"There was nothing wrong with his hamstring.¦ {m2|The boy} {c2|says} {i tb 2|his head's not right} and you can't argue with that."»
And Thistle chairman Jim McCluskie didn't miss his Kinnaird counterparts when he spoke to fans at the club's AGM last night.
{m1|McCluskie} {c1|said}: «d jm 1|"I got an email at ten to midnight with a number in it.¦ I thought it was somebody's phone bill.¦ It was insulting."»
{c1|Asked} by one shareholder {i - c1|what it would take}, {m2|he} {c2|replied}: «d jm 2|"Double it and say please."»
{m1|The chairman} {c1|denied} {c2|claims} {i jm 1;den;a=null|Bielak had handed in a transfer request}.
#b READ MORE: Rovers kid seals loan switch to the coast
Rovers captain Craig Dollan would welcome the Pole with open arms — having been given the runaround by him in the League Cup.
{m1|He} {c1|said}: «d cd 1|"I came off that night and {m2|the gaffer} {c2|goes} to me, «d mk 2|'What happened to you?'»¦ {m3|I} {c3|says}, «d cd 3|'He did, gaffer.'»¦ So aye, I'd take him."»
{m1|The skipper} {c1|added}: «d cd 1|"We'll not go up without goals and that's just the truth of it."»
Former Thistle winger {m1|Frankie Adair} {c1|believes} {i fa 1|his old club would be «p fa 1|"off their heads"» to let their top scorer go}.
«d fa 1|"People {c2|say} {i - c2|you can't keep an unhappy player}.¦ I was unhappy for nine years and they kept me,"» {m1|he} {c1|told} the Terracing Talk podcast.
«d fa -;i|"If I was the chairman I'd be ringing his mum."»
Rennie, 46, has known Bielak since the frontman was a trialist at Kinnaird's youth academy, where the manager's late father Derek ran the under-14s.
«d mk 1|"{m2|My dad} {c2|told} me, «d dr 2|'Don't let that lad leave the building,'» and the next thing he's signed for Thistle,"» {m1|Rennie} {c1|laughed}.
{m1|Bielak's agent} last night refused to be drawn, {c1|saying} only: «d ag 1|"Tomasz is a Thistle player today."»
Rovers, who sit third, host Ardgarvie on Saturday (3pm).
{m1|Rennie} {c1|hinted} that {i mk 1|a third bid was coming}, but {c2|warned} {i mk m1c2|he wouldn't be «p mk m1c2|"held to ransom"»}.
«d mk 1|"If the phone rings, it rings,"» {m1|he} {c1|said}.
#b Follow our Premiership page for all the latest transfer news
