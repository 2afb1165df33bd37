@person sb = Saffron Belle ; Saff ; Saffron ; the reality star ; reality star ; The mum of two ; The 29-year-old ; Belle
@person jd = Jaydon Crewe ; Jaydon ; ex-fiancé ; her ex ; Crewe
@person mc = Mia Castellano ; Mia ; co-host
@person mb = Mandy ; Mandy Belle ; mum ; her mum
@anon in = insider ; an insider ; pal ; a pal ; source
@anon f1 = @lozza_x ; one fan ; fan
@anon f2 = another ; another fan ; fan
@anon f3 = third ; a third
@person kd = Kirsty Doyle ; Dr Kirsty Doyle ; Dr Kirsty ; TV doc
@anon op = original poster ; The original poster ; poster
#h «d sb -^sb|'I've never even MET her!'»¦ {m1=sb|Saffron Belle} {c1|hits back} at «s -;k=p;a=Saffron Belle|'nasty'» trolls over THAT wedding snap
#s {m1|Villa Hearts star} {c1|slams} «p sb 1|'keyboard cowards'» in tearful podcast rant as ex Jaydon breaks his silence
#b EXCLUSIVE by Dean Farraday, Showbiz Editor
#b Published: 22:14, 8 June – Updated: 07:02, 9 June
SHE'S the queen of clapbacks.¦ But even Saffron Belle has had enough.
{m1|The reality star} broke down on her own podcast yesterday as she {c1|insisted} {i sb 1|there was «p sb 1|"zero truth"» in {c2|claims} that {i - c2;den;a=Saffron Belle|she gatecrashed ex-fiancé Jaydon Crewe's wedding in a white dress}}.
«d sb 1|"Babes, I was in Lidl,"» {m1|the mum of two}, 29, {c1|told} listeners to Saff Said It.¦ «d sb 1;r|"I've got the receipt.¦ It's got hummus on it."»
The row blew up at the weekend when a blurry snap of a blonde in ivory appeared on TikTok with the caption «s -;k=p/d;a=original poster/The original poster/poster|"Not Saff turning up like this"» and 14 crying emojis.
Within hours it had been viewed six MILLION times.
{m1|One fan}, @lozza_x, {c1|wrote}: «d f1 1|"The audacity of this woman.¦ Imagine doing that to a BRIDE."»
{m1|Another} {c1|fumed}: «d f2 1|"Always knew she was bitter.¦ Jaydon dodged a bullet."»
And {m1|a third} simply {c1|posted}: «d f3 1|"Hummus."»
But {m1|Saffron} {c1|claimed} {i sb 1|she had since been sent messages so vile that {m2|her mum, Mandy}, {c2|begged} her {i mb 2|to come off social media altogether}}.
«d sb 1|"{m2|Mum} rang me at six in the morning, and {m3|she}'s {c3|going}, «d mb 3|'Turn it off, Saffy, turn it off'»,"» {m1|she} {c1|sobbed}.¦ «d sb 1;r|"I {c4|said}, «d sb c4|'I can't, it's my job'»."»
{c1|Asked} by co-host Mia Castellano {i mc c1|if she had any message for Jaydon's new wife}, {m2|she} {c2|replied}: «d sb 2|"I've never even met her.¦ She looks lush.¦ I hope he puts the bins out for her, cos he never did for me."»
{m1|Mia}, 31, then {c1|quipped}: «d mc 1|"Saff, he never knew what DAY the bins were."»
The pair split in 2023 after Jaydon, 33, was pictured leaving a Marbella club with a mystery brunette.¦ {m1|The former roofer} always {c1|maintained} {i jd 1|she was «p jd 1|"just a mate"»}.
Last night {m1|an insider} {c1|told} us: «d in 1|"Saff is absolutely in bits.¦ {m2|She} keeps {c2|saying}, «d sb 2|'Why would I wear white?¦ It shows up my tan lines.'»"»
{m1|The pal} {c1|added}: «d in 1|"Everyone knows it wasn't her.¦ Everyone except the internet."»
#s «s -;k=p;a=Saffron Belle/Jaydon Crewe|'BIGGER PERSON'»
Jaydon himself finally spoke out in an Instagram Story — and he wasn't exactly gushing.
«d jd 1|"Wasn't Saff.¦ Leave it out now,"» {m1|he} {c1|wrote}.¦ «d jd -;r|"It was the wife's auntie."»
His rep declined to comment further.
TV doc {m1|Dr Kirsty Doyle} has {c1|urged} fans {i kd 1|to think before they type}, {c2|calling} the backlash «p kd m1c2|"textbook pile-on behaviour"».
«d kd 1|"People see a picture, they feel a feeling, and the thumb moves before the brain does,"» {c1|said} {m1|Dr Kirsty}, who has NOT treated Saffron.
{m1|The original poster} has since deleted the clip and turned her account private — but not before sharing a final message that {c2|read}: «d op m1c2|"soz x"».
#b READ MORE: «s -|'I cried in Greggs'» — Saffron's baby joy
#b Saff Said It is available wherever you get your podcasts.¦ The Daily Gazer has contacted TikTok for comment.
