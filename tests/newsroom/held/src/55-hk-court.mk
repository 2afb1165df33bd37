@person wl = Winston Lai Kwok-ho ; Lai ; Winston Lai ; defendant ; the defendant ; the former accountant ; former accountant ; ex-accountant
@person cy = Christabel Yau Suk-man ; Yau ; Christabel Yau ; magistrate ; the magistrate
@person re = Roderick Ellison-Pang ; Ellison-Pang ; barrister ; the barrister ; defence counsel
@person mt = Mok Tsz-ching ; Mok ; senior public prosecutor ; prosecutor ; the prosecutor
@person hp = Ho Pui-lan ; Ho ; Madam Ho ; retired seamstress ; the retired seamstress ; the 81-year-old
@person ng = Ng Kam-fai ; Ng ; Sergeant Ng ; sergeant ; the sergeant
@org ag = Aged Neighbours Alliance ; concern group ; the alliance ; the group
@anon ca = man ; another man ; a man ; caller ; the caller
@anon gs = grandson ; Ho’s grandson ; her grandson ; my grandson ; voice ; a voice
@org po = Police ; police
@anon no = note ; a note
#h {m1|Ex-accountant} who {c1|said} {i wl 1|he thought he was delivering flour} jailed over Hong Kong phone scam
#s • {m1|Magistrate} {c1|tells} Winston Lai {i cy 1|he showed «p cy 1|‘the patience of a heron’»} while victims emptied their savings
#s • Retired seamstress, 81, handed over burial money in a biscuit tin
#b Fiona Sit-Murray
#b Published: 6:14pm, 11 Aug 2025
A former accountant who collected cash from elderly people tricked into believing their grandchildren had been arrested was jailed for three years and two months by a Hong Kong court on Monday.
Winston Lai Kwok-ho, 38, was convicted last month of four counts of conspiracy to defraud involving HK$1.9 million.¦ {m1|He} had {c1|told} West Kowloon Court {i wl 1|he was hired over a messaging app to move baking supplies and had no idea what was in the bags}.
Magistrate {m1|Christabel Yau Suk-man} {c1|called} that account «p cy 1|“an insult to flour”».
«d cy 1|“You stood across the road from these people’s homes, in one case for more than five hours, with the patience of a heron,”» {m1|she} {c1|told} the defendant.¦ «d cy 1;r|“You watched an old woman come down with a biscuit tin.¦ You must have heard it rattle.”»
The court had {c1|heard} that {i - c1|the victims, aged between 74 and 91, were telephoned in the early morning by a man posing as a police officer}.
{m1|Ho Pui-lan}, a retired seamstress from Sham Shui Po, {c1|testified} from behind a screen that {i hp 1|she had recognised the voice of her only grandson on the line}.
«d hp 1|“He was crying.¦ {m2|He} {c2|said}, «d gs 2;a=man/a man|‘Por por, I hit somebody with the car, don’t tell Mum,’»”» {m1|the 81-year-old} {c1|told} the trial in June.¦ «d hp 1;r|“Then {m3|another man} took the phone and {c3|said} {i ca 3|he was Sergeant Wong and that the bail was HK$260,000}.¦ {m4|I} {c4|asked} him {i hp 4|if the boy had eaten}.”»
Her grandson was at that moment asleep in a university hall in Leeds.
Under cross-examination by the defence, {m1|Ho} {c1|denied} {i hp 1;den|having told police that the man who took the tin was taller than Lai}.¦ «d hp 3|“{m2|I} {c2|said} {i hp 2|he stooped},”» {m3|she} {c3|replied}.¦ «d hp 3;r|“Everybody is tall if you are me.”»
#m Heard it rattle
Senior public prosecutor {m1|Mok Tsz-ching} {c1|said} {i mt 1|Lai was paid between HK$1,500 and HK$4,000 for each collection and had deleted more than 600 messages on the day of his arrest}.
{m1|One} that survived, sent by Lai to an unidentified user in Fujian, {c1|read}: «d wl 1;k=p|“Grandma is slow, lift is broken.”»¦ {m2|The prosecutor} {c2|argued} that {i mt 2|nobody would describe a customer for cake mix in those terms}.
{m1|Sergeant Ng Kam-fai}, who stopped Lai in Apliu Street, {c1|recalled} that {i ng 1|he had been carrying HK$180,000 in a rice cooker}.
«d ng 1|“{m2|I} {c2|asked} {i ng 2|what it was} and {m3|the defendant} {c3|answered}, «d wl 3|‘Dinner,’»”» {m1|the sergeant} {c1|testified}.
In mitigation, {m1|Roderick Ellison-Pang}, for Lai, {c1|submitted} that {i re 1|his client had lost his job in 2022, cared for a father with Parkinson’s disease and was «p re 1|“the smallest fish in a very large net”»}.
«d re 1|“It will be {c2|said} that {i - c2;hyp|he could have walked into any police station},”» {m1|the barrister} {c1|said}.¦ «d re 1;r|“He should have.¦ He was frightened, and then he was ashamed, and by the time he was neither he was in handcuffs.”»
He also handed up a note in Lai’s own writing.¦ {m1|It} {c1|read} in part: «d wl 1;k=p;a=note|“I used to check other people’s figures.¦ I did not check my own.”»
{m1|Yau} {c1|said} {i cy 1|she accepted that the remorse was real, but that it had come late}.¦ {m2|She} {c2|rejected} a defence suggestion that {i cy 2;den;a=Roderick Ellison-Pang|the victims had been «s - -;k=p;a=Roderick Ellison-Pang|“careless”»}.
«d cy 2|“They were not careless.¦ They were loving,”» {m2|the magistrate} {c2|said}.¦ «d cy 2;r|“The whole of this crime depends on that.”»
Outside court, Ho, leaning on the arm of the grandson in question, was {c2|asked} {i - c2|whether she was satisfied}.
«d hp 1|“Three years is long for him and short for me,”» {m1|the retired seamstress} {c1|said}.
{m1|The Aged Neighbours Alliance}, a concern group, {c1|urged} banks {i ag 1|to delay large withdrawals by customers over 70 for an hour}.¦ Its {m2|spokeswoman} {c2|said} {i ag 2|branch staff often «p ag 2|“know before the family does”»}.
{m1|Police} {c1|said} {i po 1|reports of «s - -;k=p|“Guess who I am”» scams had risen 17 per cent in the first half of the year to 2,318}.
