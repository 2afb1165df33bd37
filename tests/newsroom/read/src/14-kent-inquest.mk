@person pa = Pauline Akehurst ; Mrs Akehurst ; his widow ; widow ; his wife ; the mother-of-two
@person da = Darren Akehurst ; Mr Akehurst's son ; his son ; son ; the younger of his sons
@person la = Leonard Akehurst ; Len ; Mr Akehurst ; the 67-year-old ; Leonard ; grandad ; Grandad
@person mc = Miriam Castle ; Ms Castle ; coroner ; the coroner ; assistant coroner
@person jo = Joseph Obi ; Mr Obi ; paramedic ; the paramedic
@person rw = Roy Wenham ; Mr Wenham ; commodore ; the commodore ; club commodore
@person fh = Fiona Haslett ; Dr Fiona Haslett ; Dr Haslett ; pathologist
@person gl = Gary Lade ; Det Sgt Gary Lade ; Det Sgt Lade
@anon no = notice ; a notice
@org sr = Stonereach Sailing Club ; the club ; club ; a spokesman ; spokesman
#h Grandad died after fall from sailing club ladder as he took down bunting
#b By Ellie Fagg
#b Published: 06:00, 03 October 2025
{i - c1;a=Roy Wenham|A grandfather fell to his death while taking down bunting because he «p rw c1^rwl|"didn't like to see a job left"»}, an inquest {c1|heard}.
Leonard Akehurst was found at the foot of a ladder outside Stonereach Sailing Club, near Faverdale, on the evening of June 11.
The 67-year-old, of Brents Close, was airlifted to a London hospital but died four days later from a head injury.
At County Hall in Maidstone on Wednesday, {m1=pal|his widow} {c1|told} the coroner {i pa 1|he had left the house after tea, {c2|promising} {i la c2|to be back for the football}}.
«d pa 1|"{m2|He} {c2|said}, «d la 2|'I'll be an hour, Paul, don't start without me,'» and those were the last words I had off him,"» {m1|Pauline Akehurst} {c1|said} in a statement read to the court.
«d pa -;i|"He was the most careful man.¦ He used to go round after me unplugging things."»
Club commodore {m1=rwl|Roy Wenham} {c1|said} {i rw 1|nobody had asked Mr Akehurst to remove the bunting, which had been up since the regatta}.
«d rw 1|"Len just didn't like to see a job left,"» {m1|Mr Wenham} {c1|told} the hearing.¦ «d rw 1;r|"{m3|I}'d {c3|said} to him {i rw 3|we'd get a working party together that weekend}.¦ I wish I'd never mentioned it."»
{c2|Asked} by {m2|assistant coroner Miriam Castle} {i mc 2|whether members were allowed to use the ladder alone}, {m1|Mr Wenham} {c1|said} {i rw 1|there was {m3|a notice} on the shed door {c3|telling} them {i no 3|not to}}.
«d mc 1|"Was it read?"» {m1|she} {c1|asked}.
«d rw 1|"I doubt it,"» {m1|the commodore} {c1|replied}.
Paramedic {m1|Joseph Obi} {c1|said} {i jo 1|he had found Mr Akehurst conscious but confused, and that he had complained only about his glasses}.
«d jo 1|"{m2|He} {c2|asked} me {i la 2|if they were broken}.¦ {m3|I} {c3|told} him {i jo 3|they were fine}, which they weren't,"» {c1|said} {m1|Mr Obi}.
{m1|Dr Fiona Haslett}, who carried out the post-mortem examination, {c1|said} {i fh 1|the cause of death was a traumatic brain injury}.¦ {i fh 2|There was no alcohol in his blood}, {m2|she} {c2|added}.
{m1|Det Sgt Gary Lade} {c1|told} the court {i gl 1|a length of rope had been found still tied to the top rung}.¦ {c2|According to} {m2|the officer}, {i gl 2;a=officer/the officer|there were no suspicious circumstances}.
Mr Akehurst's son {m1|Darren}, who had driven down from Corby, {c1|wanted to know} {i da 1|why the ladder had not been locked away}.
«d da 1|"I'm not after anybody's head,"» {m1|Darren Akehurst} {c1|said}.¦ «d da 1;r|"I'd just like somebody to buy a padlock."»
«d da -;i|"Dad would've bought one himself if you'd asked him."»
{m1|Ms Castle}, recording a conclusion of accidental death, {c1|said} {i mc 1|she would not be writing a report to prevent future deaths because the club had already acted}.
«d mc 1|"He was doing something kind for other people, in good light, on a calm evening,"» {m1|the coroner} {c1|said}.¦ «d mc 1;r|"It is nobody's fault and I'm so very sorry."»
Speaking after the hearing, {m1|Mrs Akehurst} {c1|described} her husband of 41 years as «p pa 1|"a grafter, a worrier and a lovely dancer"».
In a statement, {m1|a spokesman for the club} {c1|said} {i sr 1|it had bought a platform with guard rails and would name its new slipway after him}.
«d sr 1|"There wasn't a shelf in this building he hadn't put up,"» {m1|it} {c1|added}.
#b READ MORE: Coroner's fears over unlit towpath
#b Have you got a story?¦ Email our newsdesk
