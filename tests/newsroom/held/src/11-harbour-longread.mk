@person ck = Chow Kit-ying ; Professor Chow Kit-ying ; Chow ; Professor Chow ; Prof Chow ; marine acoustician
@person vl = Vincent Lau Tsz-hin ; Lau Tsz-hin ; Vincent Lau ; Lau ; Vincent
@person fw = Frieda van der Wouden ; Van der Wouden ; van der Wouden ; oceanographer
@person gm = grandmother ; her grandmother ; My grandmother ; my grandmother ; Chow’s grandmother
@person op = Oliver Penhaligon ; Penhaligon ; Sir Oliver Penhaligon ; Sir Oliver
@anon re = referee ; one referee ; the referee ; anonymous referee
@person fu = Fung ; Mr Fung ; taxi driver ; my taxi driver ; driver
@anon ge = gentleman ; A gentleman ; a gentleman
@org nw = newspaper ; one newspaper ; One newspaper
@org as = environmental assessment ; its environmental assessment ; government ; The government
@org mb = Marine Conservation Bureau ; bureau ; the bureau ; the government’s Marine Conservation Bureau ; spokeswoman ; a spokeswoman
@org pa = paper ; the paper ; Chow Kit-ying
@group cr = critics ; Critics
#h The woman who listens to the harbour
#s For 11 years Chow Kit-ying has recorded what lives beneath Hong Kong’s ferries.¦ {m2|Critics} {c2|say} {i cr 2|she is hearing things}
#b By Imogen Tarrant
#cap Chow Kit-ying lowers a hydrophone off Peng Chau.¦ Photograph: Ka-man Wu
{i ck 1|The thing about shrimp, {m1|Chow Kit-ying} {c1|says}, is that they never shut up}.
She is crouched in the stern of a hired sampan with one hand on a cable and the other clamped over an earphone.¦ A ferry goes by.¦ We rock.¦ «d ck 1|‘Wait,’» {m1|she} {c1|says}.¦ Then, a full minute later: «d ck m1|‘There.¦ Somebody frying bacon, far away.’»
It is not bacon.¦ It is some thousands of snapping shrimp, each closing a claw fast enough to make a bubble that bursts with a crack, and for Chow, who is 47 and holds the chair of marine acoustics at the University of Lantau, it is the sound of an ecosystem that everybody had given up for dead.¦ {m1|Her grandmother}, who gutted fish at Aberdeen, used to {c1|tell} her {i gm 1|that the harbour had gone deaf}.¦ «d ck 2|‘{m3|My grandmother} {c3|said}, «d gm 3|“When the water is clean it will make a noise again.”»¦ I thought it was poetry,’» {m2|Chow} {c2|says}.¦ «d ck 2;r|‘It was a hypothesis.’»
Last October, in a paper with the decidedly unpoetic title «s -|‘Biophonic recovery in a heavily trafficked estuary’», {m1|she} and her colleague Vincent Lau Tsz-hin {c1|reported} {i ck 1;a=paper/Vincent Lau Tsz-hin|that the chorus had trebled in eight years}.¦ {m2|The paper} {c2|called} the change «p pa 2|‘abrupt, widespread and, so far as we can determine, not an artefact’».
It was those last three words that did it.
«d fw 1|‘I’m afraid I laughed,’» {c1|says} {m1|Frieda van der Wouden}, an oceanographer at the Texel Marine Institute who has spent 30 years measuring noise in the North Sea and was not involved in the work.¦ «d fw 1;r|‘Nobody writes «p pa -;k=s;a=Chow Kit-ying/null|“not an artefact”» unless {m3|a referee} has already {c3|suggested} {i re 3|that it is}.’»
A referee had.¦ {m1|Lau}, a soft-spoken man of 33 who writes most of the code, shows me the report on his phone.¦ «d re 2|‘This reviewer is not persuaded that the authors have excluded the air conditioning,’» {m2|it} {c2|begins}.
Had they?¦ {i vl 3|They had switched it off for a month, {m3|he} {c3|says}, in July, and two students had fainted}.
Van der Wouden’s objection is of a different kind.¦ {i fw 1|The harbour is quieter than it was}, {m1|she} {c1|points out}: fewer lighters, slower ferries, no dredging since 2019.¦ {i fw 2|A microphone in a quieter room will hear more of everything}.¦ «d fw 2|‘{m3|I} don’t {c3|say} {i fw 3;den|there are no shrimp}.¦ {m4|I} {c4|say} {i fw 4|that if you turn off the radio you must not be astonished by the clock},’» {m2|the Dutchwoman} {c2|says}.
When I put this to Chow, she takes off the earphones.¦ «d ck 2|‘Frieda is a very careful scientist,’» {m2|she} {c2|says}, in the tone in which one might say that a dog is a very large dog.¦ {i ck 3|The lighters had been corrected for}, {m3|she} {c3|adds}; it was all in the supplement, on page 31, which nobody reads.
The quarrel might have stayed in the supplement had it not been for the reclamation.¦ The government wants to build 14,000 flats on a shelf of new land east of Peng Chau, and {m1|its environmental assessment} {c1|described} the seabed there as «p as 1|‘of low ecological value’».¦ Chow’s hydrophones say otherwise.¦ In March {m3|a spokeswoman} for the government’s Marine Conservation Bureau {c3|said} {i mb 3|it would «p mb 3|‘take note of all relevant studies’» and that acoustic methods were «p mb 3|‘not yet a recognised indicator’»}.
«d op 1|‘That is what they said about canaries,’» {c1|says} {m1|Sir Oliver Penhaligon}, who chaired the last inquiry into the harbour, in 1994, and now grows camellias near Truro.¦ {m3|Penhaligon}, who is 88, {c3|insists} {i op 3|that he was never told to go easy on the developers}, as has been alleged.¦ But {m5|he} does {c5|remember} a lunch.¦ «d op 5|‘{m6|A gentleman} leaned over the fish and {c6|said}, «d ge 6|“Sir Oliver, a harbour is only a road that is wet.”»¦ I have thought about that sentence every day for 30 years.’»
She does not think of herself as a campaigner, and is cross when others do.¦ {m1|One newspaper} {c1|called} her «p nw 1|‘the Shrimp Lady’»; a student union sold the T-shirt.¦ {c2|Asked} at a public forum {i - c2|whether she was against housing}, {m3|she} {c3|said} {i ck 3|she had lived until she was 19 in a flat of 12 square metres with five other people}.¦ Nobody asked again.
On the way back to the pier the sampan’s engine cuts out, and for a few seconds there is nothing at all.¦ Chow holds up a finger.¦ Then she hands me the earphone.
I {c1|tell} her {i - c1;a=Imogen Tarrant/I|I can hear bacon}.¦ «d ck 2|‘Good,’» {m2|she} {c2|says}.¦ «d ck 2;r|‘Now write that down, and put the date.’»
Later, in the queue at Central, I play the recording to my taxi driver, Mr Fung, who has been complaining about the flats.¦ {m1|He} listens for some time.¦ «d fu 2|‘My mother’s kitchen,’» {m2|he} {c2|concludes}, and turns the radio back on.
#b «s -|‘Snap, Crackle: A Harbour Chorus’» is at the Maritime Museum until 4 May
