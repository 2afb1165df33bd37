@anon gr = grandson ; Our grandson ; our grandson
@person do = Daniel Orchard ; Mr Orchard ; Orchard ; the 43-year-old ; 43-year-old ; the defendant ; defendant ; driver
@person fw = Fiona Wetherall ; Ms Wetherall ; Wetherall ; prosecutor ; the prosecutor ; prosecuting
@person pm = Paul Mistry ; Mr Mistry ; Mistry ; defending
@person jc = Simon Calloway ; Judge Simon Calloway ; Judge Calloway ; the judge ; judge
@person hb = Helen Baxendale-Moss ; Mrs Baxendale-Moss ; Ms Baxendale-Moss ; widow ; his widow ; his wife
@person gt = Gemma Tolley ; Sgt Gemma Tolley ; Sgt Tolley ; Tolley ; the officer
@anon wi = motorist ; witness ; a witness ; another motorist
#h Lorry driver who killed cyclist was «p fw ^pros|'watching football on phone'»
#b By Kate Arundel
A lorry driver who killed a cyclist while watching a football match on his phone has been jailed for six years.
Peter Moss, 58, was riding home from work on the A442 near Hadnall Cross when he was hit from behind on 9 October last year.
{i - c1|Daniel Orchard, of Wem Road, Telford, had glanced at his phone 17 times in the four minutes before the crash}, Shrewsbury Crown Court {c1|heard}.
{m1|The 43-year-old} had {c1|denied} {i do 1;den|causing death by dangerous driving}, but changed his plea on the first day of his trial.
{m1=pros|Fiona Wetherall}, prosecuting, {c1|said} {i fw 1|the defendant had been «p fw 1|"watching football on his phone"» as he drove at 52mph}.
«d fw 1|"Mr Moss was wearing a reflective jacket and had two working lights,"» {m1|she} {c1|told} the court.¦ «d fw 1;r|"There was nothing more he could have done to be seen."»
{m1|Ms Wetherall} {c1|said} {i fw 1|dashcam footage showed the bicycle was visible for at least 11 seconds before the collision}.
{m1|Another motorist} {c1|told} police {i wi 1|the lorry had drifted over the white line twice}.
When officers arrived, {m1|Orchard} {c1|told} them: «d do 1|"I never saw him.¦ He came from nowhere."»
In a victim impact statement, Mr Moss's widow, {m1|Helen Baxendale-Moss}, {c1|said} {i hb 1|her life had «p hb 1|"stopped at twenty to six"» that evening}.
«d hb 1|"I had put the oven on.¦ I still can't bear to use it,"» {m1|she} {c1|said}.
«d hb 1|"{m2|Our grandson} {c2|asks} {i gr 2|when Grandad is coming back} and I have no answer for him,"» {m1|she} {c1|added}.
{m1|Paul Mistry}, defending, {c1|said} {i pm 1|his client was «p pm 1|"deeply and genuinely sorry"»}.
{m1|He} {c1|said} {i pm 1|Orchard, a father of three, had driven for 19 years without a conviction and would never drive for a living again}.
Sentencing, {m1|Judge Simon Calloway} {c1|told} the defendant {i jc 1|he had made «p jc 1|"a deliberate choice"» to ignore the risk}.
«d jc 1|"You were in charge of 26 tonnes of metal and you were following a football match,"» {m1|the judge} {c1|said}.
«d jc -|"{m2|You} {c2|told} the police {i do 2|Mr Moss came from nowhere}.¦ He did not.¦ He was there all along, and you were not looking."»
Orchard was also banned from driving for nine years.
Speaking after the hearing, {m1|Sgt Gemma Tolley}, of West Marches Police, {c1|said} {i gt 1|the case should be a warning to every driver}.
«d gt 1|"No message, no match, no video is worth somebody's life,"» {m1|she} {c1|said}.
{m1|Mrs Baxendale-Moss} thanked the officers and {c2|said} {i hb m1c2|she hoped «p hb m1c2|"some good"» would come of the case}.
