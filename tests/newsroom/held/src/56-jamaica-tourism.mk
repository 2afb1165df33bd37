@person dm = Delroy Minott-Shaw ; Minott-Shaw ; Delroy ; the craft vendor ; craft vendor ; vendor ; the carver ; carver ; the woodcarver
@person ab = Arlene Bramwell-Tuitt ; Bramwell-Tuitt ; minister ; tourism minister ; the minister ; the tourism minister
@person hg = Horace Gayle-Pinnock ; Gayle-Pinnock ; hotelier ; the hotelier ; president
@person sc = Shernette Campbell-Yee ; Campbell-Yee ; Shernette ; taxi operator ; the taxi operator ; the mother of two
@person jp = Judith Pasternak ; Pasternak ; visitor ; the retired nurse ; retired nurse
@person os = Owen Staple-Reid ; Staple-Reid ; Opposition spokesman ; the Opposition spokesman ; the MP
@org cl = Caribbean Lantern Lines ; cruise line ; the cruise line ; the line ; a spokesman for the line
@group ve = vendors ; Vendors ; 118 vendors at the old craft market
@group gu = guests ; Guests
@group el = eleven people ; people
@anon la = lady ; The lady ; the lady ; somebody from the ministry
@anon si = sign ; hand-painted sign ; a hand-painted sign
@anon gd = guide ; the guide ; ship’s guide ; a guide
#h «d dm -^dml;k=p|‘Dem pass we straight’»
#s Vendors cry foul as cruise passengers are steered to private pier, but {m1|minister} {c1|says} {i ab 1|nobody being shut out}
#b Keisha-Gaye Aldred/Sunday Reporter
RUNAWAY COVE, St Ann:
ON A good Thursday, when two ships are in, {m1=dml|Delroy Minott-Shaw} would sell 40 carved turtles before lunch.¦ Last Thursday there were two ships in and he sold one, to a Canadian who felt sorry for him.
«d dm 1|“Dem pass we straight,”» {m1|the craft vendor} {c1|told} The Sunday Reporter, pointing with his chin to the air-conditioned coaches going by.¦ «d dm 1;r|“Twenty-two year mi deh yah.¦ Mi know the ship dem by name.¦ Now the people inna bus a wave at mi like seh mi a scenery.”»
Since the opening in May of Lantern Landing, a US$90-million private pier two miles to the east, passengers with Caribbean Lantern Lines have been disembarking into a village of shops owned by the company.¦ {m1|The 118 vendors at the old craft market} {c1|say} {i ve 1|their earnings have fallen by more than two-thirds}.
{m1|Some} {c1|claim} {i ve 1;a=some/Some|guides have been warning visitors against leaving the compound}.
Retired nurse {m1|Judith Pasternak}, from Toledo in Ohio, {c1|said} {i jp 1|she had been given just such a warning}.
«d jp 1|“{m2|The guide} {c2|told} us {i gd 2|it wasn’t safe past the gate}.¦ {m3|He} {c3|said}, «d gd 3|‘I wouldn’t send my own mother,’»”» {m1|Pasternak} {c1|said}, a turtle under her arm.¦ «d jp 1;r|“And I thought, Well, I’m somebody’s mother.¦ So I walked.¦ It took me 35 minutes and {m4|eleven people} {c4|asked} {i el 4|if I needed water}.”»
But the cruise line has flatly rejected the allegation.¦ {m1|A spokesman} {c1|said} in an emailed response that {i cl 1|staff «p cl 1|“have never been instructed to discourage guests from exploring Jamaica”»}.
#m Growing pains
Tourism minister {m1|Arlene Bramwell-Tuitt}, who cut the ribbon at the Landing, {c1|conceded} last week that {i ab 1|there had been «p ab 1|“growing pains”»}, but {c2|insisted} {i ab m1c2|the agreement with the line set aside 30 stalls for local craft}.
«d ab 1|“Let me be clear: nobody is being shut out,”» {m1|she} {c1|said}, speaking at a luncheon of the Rotary Club of Ocho Bay.¦ «d ab 1;r|“Those stalls are there.¦ They are clean, they have light, they have running water.¦ I am {c2|begging} our vendors {i ab c2|to apply}.”»
{i dm 1|Not so simple}, {c1|said} {m1|Minott-Shaw}.¦ {i dm 2|The rent for one of the stalls, {m2|he} {c2|explained}, was US$600 a month, paid three months in advance, and applicants had to show a tax compliance certificate}.
«d dm 2|“If mi did have eighteen hundred US, {m1|mi} would {c1|seh} «d dm 1;hyp|‘Thank you, Minister, and goodbye,’»”» {m2|the woodcarver} {c2|laughed}.
{m1|Owen Staple-Reid}, Opposition spokesman on tourism, has written to the minister {c1|calling for} {i os 1|the contract to be tabled in Parliament}.
«d os 1|“{m2|She} {c2|says} {i ab 2|it’s commercially sensitive}.¦ Sensitive to whom?¦ The man selling turtles is sensitive too,”» {m1|he} {c1|charged}.¦ {m3|He} {c3|accused} the Government of «p os 3|“building a wall with a view”».
But the hoteliers are not all on the side of the vendors.¦ {m1|Horace Gayle-Pinnock}, who operates a 64-room property in the parish and heads the local chapter of the hotel association, {c1|believes} {i hg 1|the market had become run-down long before the first coach went by}.
«d hg 3|“{m1|Guests} used to come back to me and {c1|say}, «d gu 1|‘Horace, it’s lovely, but how many times can a person be called «s - -;k=p|“pretty lady”» in one morning?’»”» {m3|he} {c3|recalled}.¦ «d hg 3;r|“{m4|I}’m not {c4|saying} {i hg 4;den|they deserve this}.¦ I’m {c5|saying} {i hg c5|it didn’t start in May}.”»
That view was given short shrift by Shernette Campbell-Yee, whose two minibuses used to run between the old pier and the falls.¦ «d sc 1|“Horace want to come sit in my bus one day,”» {m1|the taxi operator} {c1|said}.¦ «d sc 1;r|“It have plenty space.”»
{m1|She} {c1|said} {i sc 1|somebody from the ministry had telephoned in June to {c2|ask} {i la c2|how many drivers were affected}, and had {c3|promised} {i la c3|to call back}}.
«d sc 1|“{m2|Mi} {c2|seh}, «d sc 2|‘All a we,’»”» {m1|the mother of two} {c1|recounted}.¦ «d sc 1;r|“{m3|The lady} {c3|ask} mi {i la 3|fi spell it}.”»
By three o’clock the coaches had stopped.¦ Outside the market, someone had put up {m1|a hand-painted sign}: «p si m1;k=s/d;a=null|“STILL HERE.¦ STILL SAFE.¦ TURTLES.”»
{m2|Minott-Shaw} {c2|denied} {i dm m2c2;den|being the author}.¦ «d dm 3|“But the spelling good,”» {m3|he} {c3|said}.
