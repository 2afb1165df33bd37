@person gp = Gwilym Prydderch ; Gwilym ; Prydderch ; the retired plumber ; retired plumber ; the plumber ; Mr Prydderch ; plumber
@person el = Eluned Prydderch ; Eluned ; his wife ; wife ; my wife ; Mrs Prydderch
@person mo = Mohan Thiruvasagam ; Mohan ; Thiruvasagam ; the vicar ; vicar ; Father Mohan ; the Rev Mohan Thiruvasagam
@person hb = Harriet Bellingham-Rouse ; Bellingham-Rouse ; organ builder ; the organ builder ; Ms Bellingham-Rouse ; Harriet
@person cy = Cadi ; granddaughter ; his granddaughter ; the 11-year-old ; the girl
@person ih = Ifor Hopkin ; Ifor ; churchwarden ; the churchwarden ; warden ; his oldest friend
@org qu = firm in Hereford ; firm ; a firm in Hereford ; the firm ; letter ; they
@anon fa = father ; his father ; Dad ; my father ; Gwilym’s father
@anon ad = adviser ; diocese's adviser ; The diocese's adviser ; the diocese's adviser
@person ng = Non Gethin ; Gethin ; I ; interviewer ; reporter
@anon lb = label ; a label ; labels ; one label
#h The man who taught himself to mend a cathedral's lungs
#s Gwilym Prydderch spent 44 years under other people's sinks.¦ Then the organ in his village church stopped breathing
#b Words: Non Gethin
#b Photographs: Idris Amoah
The first thing Gwilym Prydderch did when he retired was to sell his van.¦ The second was to buy it back.
«d gp 1|'It was four days, and I was that miserable {m2|Eluned} {c2|said}, «d el 2|"Go and ring the man,"»'» {m1|he} {c1|says}.¦ «d gp 1;r|'He charged me fifty quid more than he'd paid me.¦ I'd have done the same.'»
We are standing, the two of us, inside the organ of St Cynfarch's, a squat grey church at the head of a valley where the bus turns round.¦ It is not a metaphor: there is a door in the side, no bigger than an oven's, and behind it a ladder, a 60-watt bulb and 1,126 pipes.¦ Gwilym, who is 72 and has a plumber's knees, goes up first.
«d gp 1|'Mind the trackers,'» {m1|he} {c1|calls} down.¦ «d gp 1;r|'And the bats.'»
The organ was built in 1871 for a colliery owner who wanted his workers to hear Handel and, {c1|according to} {m1|the vicar}, «p mo 1|'possibly to drown out the preaching up the road'».¦ It last played on Christmas Eve 2016.¦ Halfway through the second verse of O Deued Pob Cristion there was a noise that the churchwarden, {m2|Ifor Hopkin}, still {c2|describes} as «p ih 2|'a cow going down a lift shaft'», and then nothing.
A firm in Hereford was asked for a price.¦ {m1|It} {c1|wrote} back that {i qu 1|a full restoration would cost £186,000 plus VAT}.
«d ih 1|'We had £411 in the roof fund,'» {m1|Ifor} {c1|says}.¦ «d ih 1;r|'{m2|I} {c2|said} to Gwil, as a joke now, «d ih 2|"It's only pipes, mun."»'»
He did not take it as a joke.
#m ***
Gwilym left school at 15 and was apprenticed to his father, a man of few words, all of them about solder.¦ {m1|He} {c1|remembers} {i gp 1|being taken, at 16, to see a joint his father had wiped in 1938}.
«d gp 1|'He walked me to this terrace in Treharris, knocked on the door, {c2|asked} the woman {i fa c2|could we see her cellar}, and shone a torch on it,'» {m1|he} {c1|says}.¦ «d gp 1;r;u|'And {m3|he} {c3|said}, «d fa 3|"That's never wept."»¦ Then we went home.¦ That was my training.»
«d gp -;o;u|'So when I first got in by here I looked at all this lead, beautiful it was, and half of it squashed where somebody'd trod on it, and I thought, I know what Dad would say.¦ {m2|He}'d {c2|say}, «d fa 2;hyp|"Who did this?"»»
«d gp -;o|'And it was rats, mostly.'»
It took him two years to understand how it worked and five to make it do so.¦ He borrowed a book, in German, from the library in Merthyr.¦ He has no German.¦ Eluned, who taught home economics and has no German either, sat beside him with a dictionary.
«d el 1|'There's a word in it for the sound a pipe makes just before it speaks,'» {m1|she} {c1|says}.¦ «d el 1;r|'We've started using it about Ifor.'»
What neither of them told anybody was that he was, at the time, being treated for cancer of the bladder.¦ He doesn't want me to make much of this.¦ «d gp 1|'It's plumbing,'» {m1|he} {c1|says}.¦ «d gp 1;r|'It's all plumbing.'»
#m ***
The Rev {m1|Mohan Thiruvasagam} arrived in the parish in 2019 from Leicester, by way of Jaffna and a degree in chemical engineering.¦ Nobody had mentioned the plumber.
«d mo 1|'I went to lock up on my first night and there was a light in the organ and somebody was swearing in it,'» {m1|he} {c1|says}.¦ «d mo 1;r|'{m2|I} {c2|shouted}, «d mo 2|"Who's there?"» and {m3|a voice} {c3|said}, «d gp 3|"Pass me the half-inch, will you, butt?"»¦ So I passed him the half-inch.'»
{i mo 3|He did have doubts, {m3|he} {c3|admits}}.¦ {m2|The diocese's adviser}, when he heard, {c2|insisted} {i ad 2|that all work cease until a faculty had been granted}.¦ There were letters.¦ {m4|One of them} {c4|used the word} «s - -;k=p;a=adviser|'vandal'».
«d mo 1|'{m2|I} wouldn't {c2|say} {i mo 2;den|I ignored it},'» {c1|says} {m1|the vicar}.¦ «d mo 1;r|'I'd {c3|say} {i mo c3|I filed it with care}.'»
In the end it was an organ builder who settled the matter.¦ {m1|Harriet Bellingham-Rouse}, whose family has been making the things in Norfolk since 1790, drove over in the spring of 2023, prepared, as {m2|she} {c2|puts it}, «p hb 2|'to be kind about it'».
She spent six hours inside.¦ «d hb 1|'I came out and I had to have a little walk round the graves,'» {m1|she} {c1|tells} me on the phone.¦ «d hb 1;r|'He had re-leathered the bellows with offcuts from a sofa factory.¦ He'd made a tuning slide from a tin of pilchards.¦ Everything was wrong, and everything worked.¦ {m2|I} {c2|asked} him {i hb 2|who'd taught him voicing} and {m3|he} {c3|asked} me {i gp 3|what voicing was}.'»
Her report to the diocese ran to a single page.¦ {m1|It} {c1|concluded} that {i hb 1;a=report/Her report|the instrument was «p hb 1;a=report/Her report|'in the hands of the only person in Wales who ought to be allowed near it'»}.
Gwilym has it folded in his wallet, behind his bus pass.¦ {i gp 1|He had no idea, {m1|he} {c1|says}, that it was meant as a compliment}.
#m ***
It played again in September.¦ They did not advertise it, but the lane was parked solid as far as the Co-op.¦ The first note was given to his granddaughter Cadi, who is 11 and had been promised it since she was four.
«d cy 1|'{m2|Tad-cu} {c2|said} {i gp 2|I could choose any key I liked},'» {m1|the girl} {c1|explains}.¦ «d cy 1;r|'So I did the lowest one.¦ You feel it in your bum.'»
Hopkin had been given the job of pumping by hand in case the blower failed.¦ It did, in the third hymn, and he pumped for 22 minutes.¦ {m2|He} {c2|maintains} {i ih 2|that it was sabotage}.
«d gp 1|'It wasn't sabotage,'» {m1|Gwilym} {c1|says}.¦ «d gp 1;r|'It was a fuse.'»
He shows me one last thing before we climb down.¦ All along the inside of the case, in pencil, previous menders have left their names: T Ames 1902, G&W Ames 1931, a Polish airman in 1944.¦ {m1|One label} {c1|says} simply: «p lb 1;k=d/s|'Too cold.'»
{m1|I} {c1|ask} {i ng 1|where his is}.
«d gp 1|'Oh,'» {m1|he} {c1|says}, and turns off the light.¦ «d gp 1;r|'I haven't finished.'»
