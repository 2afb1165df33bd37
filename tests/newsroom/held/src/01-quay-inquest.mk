@person dl = Derek Lowther ; Mr Lowther ; husband ; her husband ; grandfather ; Derek
@person pl = Pauline Lowther ; Mrs Lowther ; Pauline ; widow ; his widow ; his widow Pauline
@person cw = Catherine Wragg ; Mrs Wragg ; coroner ; the coroner ; area coroner ; area coroner Catherine Wragg
@person sh = Simon Hebden ; PC Simon Hebden ; PC Hebden
@person kl = Kelly Lowther-Banks ; Ms Lowther-Banks ; daughter ; the couple's daughter ; Kelly
@person rs = Ravi Sundaram ; Dr Ravi Sundaram ; Dr Sundaram ; pathologist
@person nb = Neil Bostock ; Mr Bostock ; branch manager
@person tk = Tomasz Krol ; Mr Krol ; angler ; the 41-year-old
@anon ym = young man ; the young man ; The young man on the phone
@org eg = EasyGlide Mobility ; EasyGlide ; a spokesman for EasyGlide ; spokesman for EasyGlide ; spokesman ; company ; the company ; firm ; the firm
#h {i - c2|Grandfather's scooter rolled into harbour after {m1|he} {c1|told} wife «d dl 1|'I won't be long'»}, inquest {c2|hears}
#b By Tessa Ormerod
#b Senior Reporter
#b 3 Comments
#cap Derek Lowther with granddaughter Mollie.¦ Picture: Family handout
{i - c1|A WELL-KNOWN Saltby grandfather drowned after his mobility scooter rolled off the Fish Quay on the way back from the chip shop}, an inquest {c1|heard}.
Derek Lowther, 79, of Capstan Row, was pulled from the water by two anglers at about 6.40pm on October 3 last year but could not be revived.
{m1|His widow Pauline} {c1|told} the hearing at Saltby Town Hall on Tuesday {i pl 1|her husband of 54 years had gone out for two portions of haddock and a pickled egg}.
«d pl 1|"{m2|He} put his cap on and {c2|said}, «d dl 2|'I won't be long, get the plates warm'»,"» {m1|she} {c1|said}.
«d pl -;i|"I put them in the oven.¦ They were still in there the next morning."»
{m1|Mrs Lowther}, 76, {c1|said} {i pl 1|the scooter, which the couple had hired from EasyGlide Mobility in August, had been «p pl 1|"playing silly beggars"» for weeks}.¦ She had rung the firm twice.
«d pl 1|"{m2|The young man on the phone} {c2|told} me {i ym 2|it was probably the battery}.¦ {m3|I} {c3|said}, «d pl 3|'Love, it isn't the battery, it won't stop when he lets go.'»¦ He laughed,"» {c1|added} {m1|Mrs Lowther}.
{m1|Tomasz Krol}, who was fishing from the slipway with his son, {c1|described} hearing «p tk 1|"a sort of whirring and then an almighty splash"».
{m1|The 41-year-old} went in after Mr Lowther in his clothes.¦ «d tk m1|"The tide was running.¦ I had him by the collar and I could not turn him."»
Area coroner {m1|Catherine Wragg} {c1|told} him {i cw 1|he had shown «p cw 1|"very great courage"»}.
{m1|PC Simon Hebden}, who examined CCTV from the Dolphin pub, {c1|said} {i sh 1|the scooter did not slow as it came down the ramp}.
Was there any sign of braking?¦ «d sh 1|"None that I could see,"» {m1|the officer} {c1|replied}.
A post-mortem examination by Dr Ravi Sundaram gave the cause of death as drowning.¦ {m2|He} {c2|found} {i rs 2|no evidence of a heart attack, or of drink}.
{m1|Neil Bostock}, branch manager at EasyGlide, {c1|accepted} {i nb 1|calls had been logged on September 11 and September 20} but {c2|denied} {i nb m1c2;den|Mrs Lowther had been {c3|told} {i ym c3|the machine was safe}}.
«d nb 1|"{m2|Our staff} would never {c2|say} «p eg 2;den;a=staff/our staff/EasyGlide Mobility staff;ma=hypothetical|'carry on using it'»,"» {m1|he} {c1|said}.¦ «d nb 1;r|"It's not in the script."»
Questioned by the couple's daughter, Kelly Lowther-Banks, {m1|he} {c1|agreed} {i nb 1|there was no record of an engineer being sent}.
«d kl 1|"So the script was followed and my dad's dead,"» {m1|she} {c1|said}.
The hearing was adjourned for 10 minutes.
#s «s -;k=p;a=Catherine Wragg|'Out of the ordinary'»
Recording a narrative conclusion, {m1|Mrs Wragg} {c1|said} {i cw 1|the failure of the scooter's brake had «p cw 1|"more than minimally"» contributed to the death}.
{m1|She} {c1|said} {i cw 1|she would be writing to the firm, and to the Department for Transport, to ask how hired scooters were checked}.
«d cw 1|"It is out of the ordinary for me to say so, but this was a man who went out for his tea,"» {c1|said} {m1|the coroner}.
Speaking afterwards, {m1|Ms Lowther-Banks} {c1|paid tribute} to «p kl 1|"a daft, kind, stubborn man who could not pass a dog without a chat"».
{m1|A spokesman for EasyGlide} {c1|said}: «d eg 1|"Our thoughts remain with the Lowther family.¦ We have since recalled 112 scooters of the same model and will study the coroner's findings carefully."»
The company declined to say how many had been found to be faulty.
#b * Got a story?¦ Call the newsroom on 01632 960155
