@person db = Dave Pruddock ; Big Dave ; Big Dave Pruddock ; Dave ; Pruddock ; landlord ; the landlord ; the 22-stone landlord ; The 22-stone landlord ; the dad-of-four ; dad-of-four ; the publican
@person kl = Kelsey Lomond ; Kelsey ; Lomond ; soap star ; the former Harbour Row star ; former Harbour Row star ; the 34-year-old ; 34-year-old ; the actress ; actress ; the mum-of-three ; mum-of-three ; a soap star
@person sh = Shaz Pruddock ; Shaz ; Wife Shaz ; wife
@person pg = Petra Gillingwater ; Ms Gillingwater ; Her agent ; agent
@org council = Thornsea Council ; the council ; council ; a council spokeswoman
@anon src = source ; A source close to the actress ; source close to the actress ; insider ; The insider ; the pal ; pal
@anon u1 = One user ; one user ; user
@anon u2 = Another ; another ; another user
@anon u3 = third ; a third ; A third
@anon sign = chalkboard ; a chalkboard ; board ; Dave Pruddock ; Big Dave
#b EXCLUSIVE By Jodie Carver
#h «d db m1|‘She can batter her own cod’»: {m1|Big Dave} bars soap’s Kelsey in £19 chippy tea bust-up
#s {m1|Landlord} {c1|claims} {i db 1|{m2|actress} {c2|branded} him «p kl 2;k=d|‘a whale in an apron’»} – but {m3|she} {c3|denies} {i kl 3;den|uttering a word}
A FURIOUS landlord has barred a soap star from his seaside boozer after a blazing row over the price of a plate of fish and chips.
{m1|Big Dave Pruddock} {c1|claims} {i db 1|Kelsey Lomond kicked off in front of a packed Sunday lunch crowd at the Lobster Pot in Thornsea, Lancs}.
{m1|The 22-stone landlord} {c1|told} the Daily Buzz: «d db 1;u|‘She looked at the menu like I’d written it in blood.»
«d db -;o|‘Then {m2|she} {c2|goes}, dead loud, «d kl 2|“Nineteen quid?¦ Does the haddock do a turn?”»¦ And I’ll be honest, that was quite funny.¦ But then it got personal.’»
{c1|According to} {m1|the publican}, {i db 1|{m2|the former Harbour Row star} then {c2|told} the table next to her {i kl 2|he was a «p kl 2;k=s|‘whale in an apron’»}}.
#cap Battered: The £19 supper at the centre of the row.¦ Picture: Thornsea News Agency
{m1|Wife Shaz}, 51, who was pulling pints at the time, {c1|insisted} {i sh 1|she heard every syllable}.
«d sh 1|‘I’ve been married to him thirty years and even I’ve never called him that.¦ Not to his face,’» {m1|she} {c1|said}.
«d sh -;i|‘{m2|I} {c2|said} to her, «d sh 2|“You can pay up, love, or you can wash up.”»’»
Kelsey, who played barmaid Tess Flint in «s - -|‘Harbour Row’» for nine years, was there with her three children and hairdresser boyfriend Ricky.
A source close to the actress last night told a very different story.
«d src 1|‘She was mortified.¦ {m2|She} {c2|asked}, ever so politely, {i kl 2|if there was a kids’ portion},’» {m1|the insider} {c1|said}.¦ «d src 1;r|‘She’s from Burnley.¦ {m3|She}’d never {c3|call} anyone «p kl 3;den;k=d/s|“a whale”».¦ {m4|She} might have {c4|said} «p kl 4;hyp;k=d/s;ma=denied|“well”».’»
Her agent, {m1|Petra Gillingwater}, {c1|said} in a statement: «d pg 1|‘{m2|Kelsey} categorically {c2|denies} {i kl 2;den|making any remark about Mr Pruddock’s size, his apron or any marine mammal}.¦ She left a tip.’»
Dave scoffs at that.¦ «d db 1|‘Forty pence,’» {m1|the dad-of-four} {c1|said}.¦ «d db 1;r|‘I’ve had it framed.’»
By last night {m1|a chalkboard} outside the pub {c1|read}: «p sign 1;k=d|‘NO DOGS, NO STAGS, NO SOAPS’».
The row has split social media, where Big Dave’s rant has been watched 1.2million times.
{m1|One user} {c1|wrote}: «d u1 1|‘19 quid for a bit of cod, I’d have called him worse.’»
{m1|Another} {c1|posted}: «d u2 1|‘Justice for Big Dave.¦ Never liked Tess Flint anyway xx’»
And {m1|a third} {c1|joked}: «d u3 1|‘He had a whale of a time.’»
The mum-of-three herself kept quiet until midnight, when {m2|she} {c2|told} her 410,000 followers {i kl 2|she was «p kl 2|‘off to the Wimpy’»}.
{m1|A council spokeswoman} {c1|said} {i council 1|it had received one complaint about the chalkboard, and that it «p council 1|‘did not regulate the price of haddock’»}.
#b Do you know more?¦ Email tips@dailybuzz.example
