@person ml = Mavis Laing ; Mavis Hohepa Laing ; Mavis ; Laing ; Mum
@person th = Tame Hohepa ; Tame ; Hohepa ; her younger brother ; brother
@person dl = Douglas Laing ; Doug ; Doug Laing ; her husband ; husband
@person sl = Sarah Laing ; Sarah ; her daughter ; daughter
@person pw = Pete Warbrick ; Warbrick ; Pete ; the former lock ; former lock ; the former test lock
@person jm = Jocelyn McAlister ; McAlister ; Jocelyn ; the former mayor ; former mayor
@org fam = family ; the family ; Laing family
@org tr = Mangatiti Transport Museum ; museum
@anon wr = letter-writer ; one letter-writer ; One letter-writer ; writer
@anon mn = official ; The official ; the official ; ministry official ; an official from Wellington
@anon fa = father ; her father ; Her father
#h Obituary: Mavis Laing, who drove the last school bus on the gorge road
#b Hemi Fairbrother
#b May 03, 2025 • 06:00am
#b Mavis Hohepa Laing, bus driver, campaigner: b July 8, 1936; m Douglas Laing (dec), 2s 1d; d April 19, 2025, aged 88.
If you went to school in the Mangatiti Valley between 1961 and 2003, you were driven there by Mavis Laing, and you sat where she put you.
{i ml 1|She covered more than a million kilometres, {m1|she} once {c1|calculated}, without leaving the district}.
«d ml 1|“A bus is a classroom that moves,”» {m1|she} {c1|told} the Valley Post when she retired.¦ «d ml 1;r|“The difference is I’ve got mirrors.”»
She was the second of seven children of a fencing contractor at Te Puna Roa.¦ {m1|Her father} {c1|said} {i fa 1|girls had no business with engines}, and she had the gearbox out of his truck by the time she was 13.
«d th 1|“{m2|Dad} came home and {c2|asked} {i fa 2|who’d done it}, and {m3|she} {c3|said}, «d ml 3|‘Me, and it needed it,’»”» {m1|her younger brother}, Tame Hohepa, {c1|recalled} at her tangi.¦ «d th 1;r|“He never touched it again.¦ He just left the keys on her plate.”»
She married Doug Laing, a shearer, in 1957.¦ When the school’s driver broke a leg in the winter of 1961 the board needed somebody for a fortnight.
{m1|Former test lock Pete Warbrick}, who rode at the back of the bus for eight years, {c1|said} {i pw 1|she had put him off three times, each time within sight of his gate}.
«d pw 1|“I’ve played in front of 60,000 people at Ellis Park and I’ve never been as frightened as I was of that mirror,”» {c1|said} {m1|Warbrick}.
«d pw -;i|“She came to my first test and sat in the third row.¦ I played out of my skin.”»
She was not frightened of much herself.¦ In 1988, when the ministry proposed to close the gorge road and board the children in town, Mavis drove 31 of them to Wellington and parked outside the Beehive.
«d ml 1|“An official came down and {m2|he} {c2|says}, «d mn 2|‘You can’t leave that here,’» and {m3|I} {c3|said}, «d ml 3|‘That’s what we think about the kids,’»”» {m1|she} {c1|told} a radio documentary in 2011.
The road stayed open.¦ It has stayed open since, though {m1|Jocelyn McAlister}, the former mayor, {c1|said} {i jm 1|it had cost the council «p jm 1|“a fortune and most of our patience”»}.
«d jm 1|“{m2|I} once {c2|told} her {i jm 2|we couldn’t afford it}.¦ She put a photograph of a bus on my desk and went home,”» {m1|McAlister} {c1|said}.¦ {m3|She} {c3|added} that {i jm 3|the photograph was still there}.
Not everybody in the valley was charmed.¦ {m1|One letter-writer} in 1994 {c1|complained} of «p wr 1|“a dictatorship with a concession card”».¦ Mavis had it framed.
Her daughter {m1|Sarah} {c1|said} {i sl 1|the last years, after a stroke in 2019 took the use of her left side, were hard}.
«d sl 1|“{m2|Mum} never {c2|said} {i ml 2;den|she was lonely}.¦ {m3|She}’d {c3|say}, «d ml 3|‘It’s quiet in here, who’s missing?’»”» {m1|Sarah Laing} {c1|said}.
«d sl -;i|“And we’d all have to call out our names.”»
{c1|According to} {m1|the family}, {i fam 1|more than 900 people came to the funeral, several of them late}.¦ They had been {c4|told} {i - c4|to sit where they liked}.¦ They filled the place from the front.
She is survived by three children, 11 grandchildren and a 1974 Bedford, which {i tr 3|{m3|the Mangatiti Transport Museum} {c3|says} will be restored to running order}.
#b Sources: Valley Post archive; Laing family; Radio Sound Archives.
