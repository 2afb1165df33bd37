@person rs = Raghav Sondekar ; DCP Raghav Sondekar ; Sondekar ; Mr. Sondekar ; Deputy Commissioner of Police ; DCP
@person vk = Vasanth Kelkar ; Kelkar ; Mr. Kelkar ; complainant ; the complainant ; the retired bank manager
@person lm = Lata Murugesh ; the inspector ; inspector ; Inspector Lata Murugesh ; Murugesh ; Inspector Murugesh ; Station House Officer
@anon of = senior police officer ; a senior police officer ; officer ; An officer ; the officer
@org pl = police ; Police ; the police
@person ja = Joseph Almeda ; Almeda ; advocate ; Advocate Joseph Almeda ; counsel
@anon ca = caller ; a man ; They ; one of the men ; The caller ; the caller ; callers ; One of the callers ; one of the callers
@org fi = FIR ; the FIR ; First Information Report
#h Retired bank manager loses ₹1.8 crore in «s -|‘digital arrest’» scam, three held
#b Staff Reporter
#b PANVELLI
The Cyber Crime police on Friday arrested three persons for allegedly duping a 67-year-old retired bank manager of ₹1.8 crore by posing as officials of the customs department.
The arrested have been identified as Dinesh Rao, 29, Imtiaz Khoja, 31, and S. Prabhu, 24, all residents of Navarangpet.¦ {i pl 1|A search is on for two others}, {m1|the police} {c1|said}.
{c1|According to} {m1|the FIR}, {i fi 1|the complainant, Vasanth Kelkar, received a phone call on September 2 from {m2|a man} who {c2|claimed} {i ca m2c2|a parcel in his name had been seized with narcotics}}.
{i pl 2|{m1=cal|The caller} {c1|told} Mr. Kelkar {i ca 1|he was under «s -;k=p|“digital arrest”» and must not leave his house or speak to anyone}}, {m2|police} {c2|said}.
«d vk 1|“{m2|They} {c2|said} {i ca 2|my Aadhaar had been used by terrorists}.¦ There was a man in uniform on the video call, and a flag behind him.¦ I believed it,”» {m1|Mr. Kelkar} {c1|told} reporters.
Over the next nine days, he transferred the amount in 14 instalments to five accounts.
{m1|Deputy Commissioner of Police Raghav Sondekar} {c1|said} {i rs 1|the accused had withdrawn most of the money at ATMs in three States}.
«d rs 1|“We have frozen ₹22 lakh so far.¦ The main operator appears to be sitting abroad,”» {m1|Mr. Sondekar} {c1|said} at a press conference.¦ {m2|He} {c2|said} {i rs 2|47 SIM cards, nine mobile phones and a card swiping machine were seized}.
{m1|The DCP} {c1|appealed} to the public {i rs 1|not to panic on receiving such calls}.
«d rs 1|“No agency in this country arrests anybody over video.¦ If somebody says so, cut the call and dial 1930,”» {m1|he} {c1|said}.
{m1|A senior police officer}, who did not want to be named, {c1|said} {i of 1|at least two bank employees were under the scanner}.¦ «d of 2|“So many accounts cannot be opened without help from inside,”» {m2|the officer} {c2|said}.
The accused were produced before a magistrate, who remanded them in police custody till September 29.
Their counsel, {m1|Joseph Almeda}, {c1|denied} that {i ja 1;den|his clients had called the complainant}.¦ {i ja 2|They had only rented out their bank accounts and did not know what the accounts were used for}, {m2|he} {c2|submitted}.
{m1|Mr. Kelkar} {c1|said} {i vk 1|the money was meant for his daughter’s wedding in December}.¦ {m2|He} {c2|said} {i vk 2|he had not told his family about the calls because {m4|one of the men} had {c4|warned} him that {i ca 4|they too would be arrested}}.
{m1|Inspector Lata Murugesh}, who led the team, {c1|said} {i lm 1|a neighbour had become suspicious when the complainant stopped taking his morning walk}.
«d lm 1|“She rang the bell, and through the door {m2|he} {c2|told} her {i vk 2|he was in a meeting with the government}.¦ That is when she called us,”» {m1|the inspector} {c1|said}.
{m1|Police} {c1|said} {i pl 1|the city had recorded 212 such cases this year, up from 91 in the whole of last year}.
