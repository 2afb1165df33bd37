@person gd = Gerard Devlin-Magee ; Mr Devlin-Magee ; Devlin-Magee ; accused ; the accused ; defendant ; the defendant ; the 52-year-old ; The 52-year-old ; The father of three
@person mm = Majella McAreavey ; Mrs McAreavey ; Majella ; Mrs Majella McAreavey
@person om = Oisín McAreavey ; Mr McAreavey ; Oisín ; Mr Oisín McAreavey ; younger McAreavey ; The younger McAreavey ; her son ; son
@person kc = Roisin Tennant ; Roisin Tennant KC ; Ms Tennant ; prosecutor ; the prosecutor ; Crown counsel ; Prosecuting counsel
@person df = Alistair Hume-Gault ; Alistair Hume-Gault KC ; Mr Hume-Gault ; defence counsel ; barrister
@person jd = Crilly ; His Honour Judge Crilly ; Judge Crilly ; judge ; the judge ; The judge
@person dc = Lynsey Orr ; Detective Constable Lynsey Orr ; DC Orr ; Detective Constable Orr ; detective ; the detective
#h {i - c2|{m1|Slurry tank accused} {c1|told} neighbour «d gd 1;k=p|'you'll get what the badgers got'»}, court {c2|hears}
#b Court Reporter
#b September 17 2025 at 6:00pm
{i - c2|{m1|A Co Tyrone farmer} accused of flooding his neighbours' kitchen with slurry in a row over a lane {c1|boasted} that {i gd 1|they would «p gd 1|"get what the badgers got"»}}, Dungannon Crown Court has {c2|heard}.
{m1|Gerard Devlin-Magee} (52), of Tullynagrow Road, Aughnabrack, {c1|denies} {i gd 1;den|criminal damage and making threats to kill on dates between March and April last year}.
Opening the Crown case, {m1|Roisin Tennant KC} {c1|told} the jury of seven women and five men that {i kc 1|the lane, which is 86 metres long, had been the subject of «p kc 1|"two solicitors, one bishop and a great deal of gravel"»}.
The first witness, Mrs Majella McAreavey, gave evidence from behind a screen.¦ {m2|She} {c2|said} {i mm 2|she was rinsing a colander at about 6.15pm on Holy Thursday when she heard a tractor reversing}.
«d mm 1|"It came under the back door first and then it came through the cat flap.¦ I could hear him laughing,"» {m1|she} {c1|said}.
«d mm -;i|"{m2|I} {c2|shouted} at him, «d mm 2|'Gerard, have you lost your mind?'» and {m3|he} {c3|says} to me, «d gd 3|'You were warned, Majella.'»"»
{m1|Mrs McAreavey} {c1|told} the court {i mm 1|her husband had died in February and she believed the accused had waited until she was alone}.
Her son {m1|Oisín McAreavey}, 24, a joiner, {c1|described} {i om 1|coming home to find his mother «p om 1|"standing on the worktop with the phone in her hand"»}.
{m1=oml|Mr McAreavey} {c1|said} {i om 1|he went straight to the defendant's yard, where Devlin-Magee was hosing down the tanker}.
«d om -^oml|"{m2|I} {c2|asked} him {i om 2|what he thought he was at}.¦ {m3|He} {c3|said}, «d gd 3|'Away and ask the council.'»"»
Under cross-examination by Alistair Hume-Gault KC, {m1|the witness} {c1|accepted} {i om 1|he had thrown a wheel brace through the windscreen of the tractor}.
{m1|Mr Hume-Gault}: «d df m1|"You were in a rage, weren't you?"»
{m1|Mr McAreavey}: «d om m1|"I was in my socks.¦ There was slurry in my boots."»
{m1|Mr Hume-Gault} {c1|put it to} him that {i df 1|the valve on the tanker had failed and that the words complained of were never spoken}.¦ {m2|The witness} {c2|replied}: «d om 2|"Then how did my mother hear them?"»
Recalled briefly, {m1|Mrs McAreavey} {c1|denied} that {i mm 1;den|her hearing aid had been on the dresser at the time}.
{m1|DC Lynsey Orr} {c1|told} the court that {i dc 1|when arrested and cautioned, {m2|Devlin-Magee} {c2|replied}: «d gd 2|"That lane was ours in my grandfather's day."»}
During interview {m1|he} {c1|denied} {i gd 1;den|saying anything about badgers} and {c3|claimed} {i gd m1c3|the incident was «p gd m1c3|"an accident waiting to be blamed on somebody"»}.
{c1|Asked} by {m1|the detective} {i dc 1|whether he had laughed}, {m2|the father of three} {c2|said} {i gd 2|that was the tractor}.
{m1|His Honour Judge Crilly} {c1|reminded} jurors {i jd 1|not to visit the lane, or look it up on the internet}.
«d jd 1|"I did so myself in error, looking for the car park,"» {m1|he} {c1|added}, to laughter.
The defendant, who is on bail, shook hands with several supporters as he left the building.¦ The trial continues.
