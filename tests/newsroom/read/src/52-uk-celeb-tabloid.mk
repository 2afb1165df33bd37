@person tl = Tansy Leveret ; Tansy ; Leveret ; the Harbour Lane star ; soap star ; the actress ; star ; actress ; the mum-of-one ; mum-of-one
@person kd = Kieron Dacosta ; Kieron ; Dacosta ; the ex-boyband singer ; singer ; hunk ; the boybander ; the singer ; her ex
@person mf = Mimi Farzaneh ; Mimi ; Farzaneh ; co-star ; her co-star ; the presenter
@person jl = Janice Leveret ; Janice ; Tansy’s mum ; mum ; her mum ; Mum ; the grandmother ; grandmother
@anon on = onlooker ; an onlooker ; An onlooker ; onlookers
@anon gu = guest ; one guest
@anon ins = insider ; source ; a source ; an insider ; The insider ; the source ; pal
@group ev = Everyone ; everyone ; followers ; fans
@anon f1 = fan ; one fan ; one ; follower
@anon f3 = third ; fan ; a third ; third fan
@anon f2 = another ; fan ; another fan ; second fan ; a second
@anon cake = cake ; the cake ; icing
#h «d tl -^tll;k=p|‘HE’S NOT EVEN GOT A BIKE’» Soap’s Tansy Leveret breaks silence on Kieron Dacosta split after THAT wrap party bust-up
#s The Harbour Lane star was seen «s - -|‘consoling’» a vol-au-vent after the singer left with another woman
#b EXCLUSIVE By Coral Venn, Senior Showbiz Reporter
#b Published: 21:14, 9 Nov 2025
SOAP star {m1=tll|Tansy Leveret} has {c1|insisted} {i tl 1|she is «p tl 1|‘absolutely living her best life’»} after her eight-month romance with Kieron Dacosta hit the buffers.
The actress, 34, who plays barmaid Roz Tarrant in Harbour Lane, and the ex-boyband hunk, 29, were seen having what {m1|one guest} {c1|called} «p gu 1;k=s|‘a proper barney’» at the show’s wrap party in Salford last Saturday.
And now {m1|she} has broken her silence, {c1|telling} her 1.1million followers {i tl 1|she is «p tl 1|‘not crying over a man who hasn’t even got a bike’»}.
In a late-night Instagram Live, filmed in what appeared to be a utility room, {m1|the mum-of-one} {c1|said}: «d tl 1;u|‘{m2|Everyone}’s {c2|DMing} me, «d ev 2;a=null|“Hun, are you OK?”»¦ Hun, I am better than OK.¦ I’ve got a boiler that works and a son who thinks I’m funny.»
«d tl -;o|‘{m1|He} {c1|told} me {i kd 1|he’d bought a Ducati}.¦ There was no Ducati.¦ There wasn’t even a helmet.’»
{m1|She} then {c1|denied} {i tl 1;den|throwing a drink over her ex}, {c2|claiming} {i tl m1c2|the prosecco «p tl m1c2|‘left the glass of its own accord’»}.
#m «p gu -;k=s;a=null|‘PROPER BARNEY’»
It comes after the pair were spotted arguing beside the chocolate fountain.
{m1|An onlooker} {c1|told} The Daily Beacon: «d on 1|‘Tansy was lovely with everybody and then he said something and her face just dropped.¦ {m2|She} {c2|went}, «d tl 2|“Say that again,”» and {m3|he} {c3|said}, «d kd 3|“Which bit?”»¦ The whole room went quiet.¦ You could hear the fountain.’»
Kieron left at 11.40pm in a taxi with TV presenter Mimi Farzaneh, 31, although there is no suggestion the two are anything more than friends.
And last night {m1|Mimi} blasted rumours of a romance, {c1|posting}: «d mf 1|‘It was a LIFT, people.¦ He lives past mine.¦ I’ve been with Gav six years x’»
{m1|An insider} {c1|said}: «d ins 1|‘Nobody’s {c2|saying} {i ins c2;den;a=null/Nobody|Mimi did anything wrong}.¦ But Tansy feels it was disrespectful.¦ She’d made him a cake.’»
{m1|The cake} is understood to have {c1|read}: «p cake 1;k=s/d;a=null|‘To My Number One Fella’».
#m «d jl -^jll;k=p/s|‘HE’D HAVE SAID ANYTHING’»
Not everyone has been so restrained.¦ Tansy’s mum {m1=jll|Janice}, 61, {c1|branded} her daughter’s former beau «p jl 1|‘a haircut with legs’» when she was approached at her home in Warrington.
«d jl 1|‘I never took to him,’» {m1|she} {c1|said} from behind a recycling bin.¦ «d jl 1;r|‘He’d have said anything.¦ First time he came round {m3|he} {c3|said} {i kd 3|he loved my trifle} and I’d not brought it out yet.’»
{c2|Asked} {i - c2|if there was any chance of a reunion}, {m1|the grandmother} {c1|replied}: «d jl 1|‘Over my dead body and I’ve just had my hip done.’»
Fans have been quick to rally round.¦ {m1|One} {c1|wrote}: «d f1 1|‘Dodged a bullet there queen.’»¦ {m2|Another} {c2|added}: «d f2 2|‘Kieron who?’»¦ But {m3|a third} {c3|said} {i f3 3|there were «p f3 3|‘two sides to every vol-au-vent’»}.
{m1|Kieron}, who found fame in 2014 with Fourth Floor, has kept quiet about the split but did share a picture of a sunset with the {c1|caption} «d kd 1;k=s/p|‘Peace over everything’».
It is not the first time the singer’s love life has made headlines.¦ In 2022 {m1|he} {c1|told} a podcast {i kd 1|he was «p kd 1|‘basically a swan’»} when it came to relationships, shortly before it emerged he had been seeing two members of the same netball team.
{m1|A rep for Tansy} {c1|said} last night: «d tl 1;a=representative for Tansy/rep/A rep for Tansy/a rep|‘Tansy wishes Kieron well and asks for privacy at this time.’»
Representatives for Kieron have been contacted for comment.
#b Got a story?¦ Email showbiz@dailybeacon.example
