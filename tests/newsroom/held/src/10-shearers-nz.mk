@person hm = Hēmi Te Awhe-Robertson ; Te Awhe-Robertson ; Mr Te Awhe-Robertson ; Hemi Te Awhe-Robertson ; chairman ; association chairman ; chair
@person gm = Gaylene McIlroy ; McIlroy ; Gaylene ; woolhandler ; the woolhandler
@person bm = Bruce McIlroy ; McIlroy ; Bruce ; brother-in-law ; her brother-in-law ; farmer
@person dw = Danica Wyllie ; Wyllie ; chief executive ; Primary Fibre chief executive
@person lf = Lagi Fa'asavalu ; Lagi Fa’asavalu ; Fa’asavalu ; Dr Lagi Fa’asavalu ; Dr Fa’asavalu ; researcher
@person mo = Tim Oldershaw ; Oldershaw ; Associate Agriculture Minister ; Associate Agriculture Minister Tim Oldershaw ; minister
@org sa = Upper Clutha Shearing Contractors’ Association ; contractors ; association ; the association ; the contractors’ association ; statement ; a statement
@org pf = Primary Fibre NZ ; Primary Fibre ; company ; the company
@org ws = WorkSafe ; spokesperson ; a spokesperson ; a WorkSafe spokesperson
@anon gf = grandfather ; her grandfather ; Her grandfather ; Gaylene McIlroy's grandfather
@anon en = engineer ; the engineer
@group pp = people ; People
@org st = study ; Her own study ; Her own study of 212 woolhandlers ; Lagi Fa’asavalu
#h Shed robots «p sa -^sah;k=d|‘not taking anyone’s smoko’», {c1|say} {m1=sah|contractors}
#b Rural News Desk
#b 26 August, 6:00 am
#cap Gaylene McIlroy at the table in the Tarras woolshed.¦ Photo: Supplied / Ana Petelo
A robotic fleece-sorting table being trialled in four Central Otago woolsheds will «p sa 1|‘complement, not replace’» the people who work there, {c1|says} {m1|the Upper Clutha Shearing Contractors’ Association}.
In a statement issued jointly with the table’s maker, Primary Fibre NZ, {m1|the association} {c1|said} {i sa 1|the trial had increased throughput by 14 percent in its first month and had been «p sa 1|‘warmly embraced by staff’»}.
That was news to Gaylene McIlroy.
«d gm 1|‘I’ve embraced my dog, and I’ve embraced a shearer or two in my day, but I have never embraced that table,’» {c1|said} {m1|McIlroy}, a woolhandler of 28 years’ standing.¦ «d gm 1;r|‘It goes off like a smoke alarm if you put a daggy bit near it.’»
Her brother-in-law {m1|Bruce McIlroy}, who farms 9000 merinos on the block next door and has put his own shed forward for the trial, {c1|reckoned} {i bm 1|she would come round}.
«d bm 1|‘{m2|Gaylene} {c2|said} the same about the electric press,’» {m1|he} {c1|said}.¦ «d bm 1;r|‘{m3|She} {c3|told} me, «d gm 3|“Bruce, that thing’ll have somebody’s arm off,”» and now she won’t let anybody else touch it.’»
Primary Fibre chief executive {m1|Danica Wyllie} {c1|said} {i dw 1|no jobs would go}.
{i dw 1|There were 1100 vacancies in sheds last season, {m1|she} {c1|said}, and farmers were flying in crews from Wales}.
«d dw 1|‘{m2|People} {c2|ask} me, «d pp 2|“Is this the end of the shearing gang?”»¦ Honestly, no.¦ The end of the shearing gang is nobody turning up,’» {m1|Wyllie} {c1|said}.
Association chairman {m1|Hēmi Te Awhe-Robertson} {c1|denied} {i hm 1;den|the statement had been written by the company}, though {m2|he} {c2|conceded} {i hm 2|it had «p hm 2|‘helped with the wording’»}.
{c1|Asked} {i - c1|whether the association had been paid}, {m2|he} {c2|said} {i hm 2|there had been «p hm 2|‘a bit of koha towards the Christmas do’»}.
#s What the science says
{m1|Dr Lagi Fa’asavalu}, an ergonomics researcher at the Southern Institute of Rural Health who was not involved in the trial, {c1|said} {i lf 1|the claims should be treated with caution}.
«d lf 1|‘Fourteen percent over one month, in one season, with the maker standing in the shed, isn’t evidence.¦ It’s a nice day out,’» {m1|she} {c1|said}.
{m2|Her own study of 212 woolhandlers}, published last year, {c2|found} {i st 2|six in ten had a back injury before the age of 35}.¦ {i lf 1|A table at the right height, {m1|she} {c1|added}, would do more good than any camera}.
{m1|A WorkSafe spokesperson} {c1|said} {i ws 1|it was aware of the trial and had received one notification, involving a bruised thumb}.
Associate Agriculture Minister {m1|Tim Oldershaw}, who opened the Tarras shed last week, {c1|called} the technology «p mo 1|‘a game-changer’» but would not be drawn on whether the Government would subsidise it.
«d mo 1|‘I’m not saying yes and I’m not saying no,’» {m1|Oldershaw} {c1|said}.¦ «d mo 1;r|‘I’m saying it’s a very impressive table.’»
Back at the shed, McIlroy was unconvinced.¦ {m1|Her grandfather}, a blade man, used to {c1|say} {i gf 1|that you could tell a fleece with your eyes shut}.
«d gm 1|‘{m2|I} {c2|asked} {m3|the engineer} {i gm 2|could the table do that}, and he {c3|said}, «d en 3|“It hasn’t got eyes.”»¦ Well,’» {m1|she} {c1|said}, «d gm 1;r|‘there you go.’»
#b More in this series: «s -|‘Who’ll press the wool?’»
