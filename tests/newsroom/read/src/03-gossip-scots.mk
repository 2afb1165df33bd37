@person ag = Archie Galbraith-Muir ; Galbraith-Muir ; manager ; the manager ; gaffer ; the gaffer ; boss ; Archie ; Dunmore boss ; the Dunmore boss
@person dz = Davide Zanella ; Zanella ; striker ; the striker ; the Italian ; The Italian ; the 24-year-old
@person pz = Paolo Zanella ; agent ; brother ; his brother ; his brother and agent ; Paolo
@person tk = Tam Kinnaird ; Kinnaird ; former captain ; the former captain ; The former captain ; former Dunmore captain ; Tam
@person ms = Morag Sillars ; Sillars ; chief executive ; the chief executive ; Dunmore chief executive
@org lv = La Voce dello Stadio ; La Voce ; reports in Italy ; reports ; Italian website
@org cl = Dunmore Athletic ; Dunmore ; club ; the club ; a club spokesman ; spokesman
@anon so = source ; source close to the player ; a source close to the player ; a source ; The source
@anon sc = scout ; a scout
@anon ch = then chairman ; the then chairman ; chairman
@person gv = Guido van den Broeck ; Van den Broeck ; van den Broeck ; Torrevento coach ; coach
#h «p ag -^agh|'He's goin' naewhere'»: {m1=agh|Dunmore boss Galbraith-Muir} {c1|tells} Torrevento {i ag 1|to get lost} over £6m Zanella
#s Former captain {m1|Kinnaird} {c1|fears} {i tk 1|fans are being «p tk 1|'softened up'»} for star man's exit
#b By Fraser Inglis, Chief Football Writer
#b 14 JAN – 3 min read
{m1|ARCHIE GALBRAITH-MUIR} has {c1|told} Torrevento {i ag 1|to take no for an answer} after the Serie B outfit tabled a second bid for Davide Zanella.
{i lv 1|The Italians are prepared to go to £6million, with a further £1.5m in add-ons}, {c1|according to} {m1|La Voce dello Stadio}.
But {m1|the Dunmore manager} {c1|insisted} yesterday {i ag 1|the striker would not be sold in this window «p ag 1|"for six, for sixteen or for the Leaning Tower"»}.
«d ag 1|"He's going nowhere.¦ {m3|I} {c3|said} to him this morning, «d ag 3|'Son, are you happy?'» and {m4|he} {c4|goes}, «d dz 4|'Boss, I am happy, but I am cold.'»¦ Well, I can't sign the weather,"» {m1|Galbraith-Muir} {c1|said}.
«d ag -;i|"I've had three phone calls about the boy.¦ Two of them were from my wife."»
The 24-year-old has scored 14 goals since arriving from Cremora on a free and has 18 months left on his deal.
His brother and agent, Paolo Zanella, muddied the waters on Monday when {m2|he} {c2|told} Radio Brenta that {i pz 2|Davide «p pz 2|"dreams of home"»}.
The player himself took to Instagram to put the record straight.¦ «d dz 2|"My brother dreams of home.¦ I dream of Saturday,"» {m2|he} {c2|wrote}, in English, above a picture of a pie.
{m1|A source close to the player} {c1|told} us {i so 1|that personal terms had not been discussed}.¦ «d so 1|"Not a word.¦ {m2|Davide} hasn't {c3|asked} {i dz m2c3;den|to leave}, and nobody's {c2|told} him {i - c2;den|he can}."»
Dunmore chief executive {m1|Morag Sillars} has {c1|denied} {i ms 1;den|there is a release clause in the contract}, {c2|describing} talk of a £4m figure as «p ms m1c2|"mince"».
Torrevento coach Guido van den Broeck was rather more coy.¦ {c2|Asked} if {i - c2|he had spoken to the Scottish club}, {m3|Van den Broeck} {c3|said}: «d gv 3|"I speak to many clubs.¦ I am a polite man."»
Tam Kinnaird, though, has seen this film before.¦ {m1|The former captain}, who played 412 times for the Ochil side, is {c1|convinced} that {i tk 1|supporters are being «p tk 1|"softened up"»}.
«d tk 1|"When {m3|I} was there, {m4|the then chairman} stood on the pitch and {c4|said}, «d ch 4|'Over my dead body will Billy Rennie be sold.'»¦ Billy was in the airport,"» {c1|said} {m1|Kinnaird} on the Back Post podcast.¦ «d tk 1;r|"And the chairman's still alive."»
Will the fans stand for it?¦ «d tk 1|"They'll boo for a fortnight and then they'll buy the third kit,"» {c1|reckoned} {m1|the 57-year-old}.
{m1|A club spokesman} {c1|said}: «d cl 1|"We do not comment on speculation."»¦ {m2|He} then {c2|added}: «d cl 2|"Off the record, everything the gaffer says."»
Meanwhile, Dunmore are close to bringing in left-back Ruaridh MacAskill on loan.¦ {m1|A scout who has watched the teenager} {c1|likened} him to «p sc 1|"a Jack Russell with a degree"».
Dunmore host Kirkbrae on Saturday (3pm).
#b Don't miss: «s -|'I'd have signed for the soup'» — Zanella's first interview
