@person bp = Brodie James Pascoe ; Pascoe ; Brodie Pascoe ; Mr Pascoe ; Brodie ; accused ; servo bandit ; the 26-year-old ; The 26-year-old
@person kp = Kaylene Pascoe ; Kaylene ; Ms Pascoe ; sister ; his sister
@person hn = Hoang Minh Nguyen ; Mr Nguyen ; Nguyen ; console operator ; the console operator ; attendant
@person tv = Trudi Vasilakis ; Detective Acting Inspector Trudi Vasilakis ; Detective Vasilakis ; Acting Inspector Vasilakis ; Vasilakis ; detective
@person mg = Graeme Ashby-Poole ; Magistrate Graeme Ashby-Poole ; Mr Ashby-Poole ; magistrate ; the magistrate ; Magistrate
@person bo = Bec Tran-O’Dowd ; Ms Tran-O’Dowd ; Tran-O’Dowd ; lawyer ; his lawyer
@person lw = Lachlan Weir ; Sergeant Lachlan Weir ; Sergeant Weir ; Weir ; prosecutor ; the prosecutor ; police prosecutor
@anon cu = Dave ; customer ; One customer ; one customer ; a customer
@org po = police documents ; police ; Police ; documents
@org un = union ; the union
@org fu = Zoom Fuels ; Zoom ; company ; the company ; a Zoom Fuels spokesperson ; spokesperson
#h {i - c2|{m1|Servo bandit} {c1|told} attendant to «p bp 1|‘keep the change, legend’»}, court {c2|told}
#b Exclusive by Matt Karras and Priya Iyengar
#b Updated November 4, 2025 — 3.12pm, first published at 11.40am
{i - c2|{m1|A man accused of holding up seven service stations} in nine days with a cordless drill handed one console operator a $20 tip and {c1|told} him to «p bp 1|“keep the change, legend”»}, a court has {c2|heard}.
Brodie James Pascoe, 26, of Melton South, faced Sunshine Magistrates’ Court on Tuesday charged with 14 offences including armed robbery and dealing with property suspected of being the proceeds of crime.
{i po 1|Four of the seven attendants believed the drill was a firearm}, {c1|according to} {m1|police documents} tendered to the court.
The fifth, Hoang Minh Nguyen, did not.
«d hn 1|“{m2|I} {c2|said} to him, «d hn 2|‘Mate, that’s a Makita,’»”» {m1|Mr Nguyen} {c1|said} in his statement, part of which was read aloud by police prosecutor Sergeant Lachlan Weir.
«d hn -;i|“{m2|He} {c2|goes}, «d bp 2|‘Yeah, but it’s a good one.’»”»
{m1|Sergeant Weir} {c1|said} {i lw 1|{m2|Mr Nguyen}, 58, then opened the till because «p hn m2;a=Lachlan Weir|“he seemed more tired than me”»}.
Opposing bail, {m1|Detective Acting Inspector Trudi Vasilakis} {c1|told} the court {i tv 1|Mr Pascoe had been identified by a tattoo on his neck that reads «s -;k=p|“NO REGERTS”»}.
Under questioning from his lawyer, Bec Tran-O’Dowd, {m1|the detective} {c1|agreed} {i tv 1|the tattoo was «p tv 1|“not as rare as you’d hope”»}.
«d tv 2|“But the combination of the tattoo, the drill and the Hilux is,”» {m2|she} {c2|said}.
{m1|Ms Tran-O’Dowd} {c1|told} magistrate Graeme Ashby-Poole {i bo 1|{m2|her client} {c2|denied} {i bp 2;den|being at three of the seven scenes} and would plead not guilty to all charges}.
{i bo 1|He had a job waiting for him at a tile shop in Deer Park, {m1|she} {c1|said}, and his sister was prepared to offer a $10,000 surety}.
In the front row, in a hi-vis shirt, Kaylene Pascoe nodded.
Called to give evidence, {m1|Ms Pascoe} {c1|said} {i kp 1|her brother had never been violent}.
«d kp 1|“He cried when we put the dog down.¦ {m2|He} {c2|said}, «d bp 2|‘Kay, tell her I’ll be along in a minute,’» and he couldn’t come in,”» {m1|she} {c1|said}.
{m1|Mr Ashby-Poole} {c1|asked} {i mg 1|whether she would call police if her brother breached a curfew}.
«d kp 1|“I’d call Mum first.¦ Then police,”» {m1|she} {c1|said}.
{i mg 1|The answer was «p mg 1|“refreshingly honest”», {m1|the magistrate} {c1|said}, but did not amount to exceptional circumstances}.
Bail was refused.¦ {m1|Mr Pascoe}, who appeared by video link, {c1|called out} «p bp 1;k=d|“sorry, Kay”» as the screen went dark.
Outside court, {m1|Ms Pascoe} {c1|said} {i kp 1|there was more to the story, but that she had been {c2|advised} {i - c2|not to say what}}.
{m1|One customer}, who {c2|asked} {i cu m1c2|to be known only as Dave}, {c1|told} this masthead {i cu 1|he was filling an esky with ice when the Ravenhall servo was robbed}.¦ «d cu m1|“I thought he was there to fix the door.”»
{m1|Zoom Fuels}, which owns four of the sites, rejected {c2|suggestions} from {m2|the union} {i un 2;den;a=Zoom Fuels|that staff had been {c3|told} {i fu c3;a=null|to make up the losses from their wages}}.
«d fu 1|“Not one cent has been or will be deducted,”» {m1|a spokesperson} {c1|said}.¦ «d fu 1;r|“We have offered all team members counselling and a hamper.”»
Mr Pascoe will next appear on January 20.
#b With AAP
#b The Morning Edition newsletter is our guide to the day’s most important and interesting stories.¦ Sign up here.
