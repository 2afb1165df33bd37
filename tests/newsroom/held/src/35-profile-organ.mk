@person hb = Honor Tredgold ; Tredgold ; Honor ; organ builder ; voice ; a voice
@person pt = Prudence ; Prudence Tredgold ; Pru ; older woman ; the older woman ; letter ; sister ; her sister ; Her sister ; older sister ; retired magistrate ; magistrate
@person vt = Vera Tredgold ; Vera ; mother ; her mother ; Mum
@person iz = Isolde ; Isolde Tredgold ; Issy ; daughter ; her daughter
@person cy = Crispin Yelland ; Yelland ; Canon Crispin Yelland ; Canon Yelland ; canon ; the canon
@anon vc = vicar ; The vicar
@anon md = consultant ; The consultant
@person wr = Saskia Pemble-Orr ; I ; writer
#m PROFILE
#h The woman who makes the wind
#s Honor Tredgold has built organs for six cathedrals.¦ She would rather talk about leather
#b Words by Saskia Pemble-Orr • Photographs by Tom Adeyemi
On the morning I arrive at the old chapel in Hexworthy where Honor Tredgold has her workshop, she is lying on her back inside a bellows the size of a double bed.
«d hb 1|‘Don’t come any closer,’» {m1|a voice} {c1|says}.¦ «d hb 1;r|‘I’m in a mood, and so is she.’»
She, it turns out, is the organ.¦ Tredgold, who is 61, calls all of them she, apart from one in Truro that she refers to only as «s -;k=p;a=Honor Tredgold|‘the bailiff’».
When she emerges, wiping hide glue from her eyebrows, {m1|she} {c1|asks} {i hb 1|whether I can hold a pipe}.¦ {m2|I} {c2|say} {i wr 2;a=null|I can}.¦ I am handed eleven feet of tin and {c3|told} {i - c3;a=Honor Tredgold|not to breathe on it}.
There are perhaps thirty people in Britain who can do what she does, and she is the only one of them who learned it from her mother.¦ Vera Tredgold was a piano teacher who, in the winter of 1969, grew so tired of the wheezing instrument in the parish church that she took it to bits.
«d hb 1|‘She laid it out on the kitchen table, all nine hundred pieces,’» {m1|Tredgold} {c1|remembers}.¦ «d hb 1;r|‘{m2|The vicar} came round and {c2|said}, «d vc 2|“Mrs Tredgold, can you put it back?”»¦ And {m3|Mum}, with a screwdriver in her teeth: «d vt m3|“I’ve no idea, Vicar.¦ Can you?”»’»
Her older sister tells it differently.¦ Prudence, a retired magistrate of 66, has come over from Exeter with a lemon cake, to correct the record.
«d pt 1|‘There was no screwdriver,’» {m1|she} {c1|says}.¦ «d pt 1;r|‘And it was the dining table.¦ We ate on our laps until Whitsun.’»
{m1|Honor} {c1|maintains} {i hb 1|that there was a screwdriver}.¦ {m2|Prudence} {c2|says} {i pt 2|she would not swear to it in court, «p pt 2|‘and nor, darling, should you’»}.
The rows between the two of them are famous locally.¦ In 1994, when Honor gave up a safe post in London to buy the chapel, {m1|her sister} wrote a four-page letter {c1|begging} her {i pt 1|to reconsider}.¦ It hangs, framed, above the kettle.¦ {m2|The last line} {c2|reads}: «d pt 2|‘You will be cold, poor and alone.’»
«d hb 1|‘Two out of three,’» {m1|Honor} {c1|says}.
{m1|The magistrate} {c1|denies} {i pt 1;den|that she was ever against it}.¦ «d pt 2|‘{m3|I} never {c3|said} {i pt 3;den|don’t},’» {m2|she} {c2|tells} me, cutting the cake.¦ «d pt 2;r|‘{m4|I} {c4|said} {i pt 4|think}.’»
She wasn’t alone for long.¦ Isolde arrived in 1997 and could solder before she could read.
«d hb 1|‘They sent her home from school with a note,’» {m1|her mother} {c1|says}.¦ «d hb 1;r|‘{m2|She}’d {c2|told} the whole class, «d iz 2|“My mummy kills cows for the wind.”»’»
Isolde, now 28 and the firm’s voicer, puts her head round the vestry door.¦ {m1|She} {c1|says} {i iz 1|it was sheep, actually}.
It is she who will inherit the place, and sooner than anyone had planned.¦ Two years ago Tredgold woke with a ringing in her left ear.¦ By Easter the top octave had gone.
«d hb 1|‘{m2|The consultant} was about twelve.¦ {m3|He} {c3|said}, «d md 3|“What is it you do, Mrs Tredgold?”»¦ So {m4|I} {c4|told} him.¦ He put his pen down,’» {m1|she} {c1|says}.¦ «d hb 1;r|‘That was how I knew.’»
For a month {m1|she} {c1|told} nobody, {c2|explaining} to her sister {i hb m1c2|that she had a cold}.¦ {m3|Canon Crispin Yelland}, for whom she was then restoring the great organ at St Petroc’s, {c3|recalls} {i cy 3|that she began asking him the oddest questions}.
«d cy 1|‘I thought she was testing me,’» {m1|the canon} {c1|says}.¦ «d cy 1;r|‘I’m afraid I showed off.’»
There were {c1|rumours} {i - c1;ma=denied|that she would sell up}.¦ {m2|She} {c2|calls} them «p hb 2|‘tosh’».
Does she mind?¦ She thinks about it for a long time.
«d hb 1|‘If I were being brave {m2|I}’d {c2|say} {i hb 2;hyp|I’d had fifty years of it and that’s plenty},’» {m1|she} {c1|says} at last.¦ «d hb 1;r|‘I’m not being brave.¦ I mind like hell.’»
Prudence puts a hand on her shoulder.¦ Then {m1|the older woman} {c1|asks}, in the voice that must once have emptied the cells at Exeter, {i pt 1|if anybody intends to eat this or if she is to take it home}.
«d iz 1|‘Mum does this,’» {m1|Isolde} {c1|tells} me on the way to the car.¦ «d iz 1;r|‘You go in feeling sorry for her and you come out having held a pipe.’»
I hadn’t breathed on it, either.
#cap {m1|Tredgold} at St Petroc’s: «d hb m1;k=p|‘I mind like hell’»
#b Honor Tredgold gives the Hexworthy Lecture on May 9
