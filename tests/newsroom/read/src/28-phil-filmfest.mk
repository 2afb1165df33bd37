@person mr = Marites Quilala ; Quilala ; Marites ; Ms. Quilala ; the actress ; actress ; the 58-year-old ; veteran actress
@person jb = Jethro Baluyot ; Baluyot ; Jethro ; the director ; director ; filmmaker ; first-time director
@person lo = Lorna Baluyot ; Lorna ; his mother ; My mother ; my mother ; mother
@person ka = Kokoy Arceo ; Arceo ; Kokoy ; the teen star ; teen star ; the 17-year-old
@person dv = Danilo de Vera ; De Vera ; de Vera ; Atty. Danilo de Vera ; festival chair ; the festival chair
@person cs = Cherry Sandoval ; Sandoval ; Rep. Cherry Sandoval ; the lawmaker ; lawmaker
@org mt = Metro Cinema Council ; council ; the council ; MCC
@org jm = jury ; the jury ; citation ; Its citation ; its citation
@anon mg = manager ; My manager ; my manager ; Marites Quilala’s manager
@group pr = producers ; They ; they ; noontime comedy
#h Marites Quilala, 58, wins first best actress trophy: «d mr -^mrl;k=p|‘I almost sold my gowns’»
#b By: Rica Salonga-Tiu - Reporter
#b Manila Courier / 05:10 AM December 29, 2025
MANILA, Philippines—After 36 years, 61 films and what {m1=mrl|she} {c1|called} «p mr 1|“a lifetime of playing the neighbor,”» Marites Quilala finally went home with a best actress award on Saturday night.
Quilala won at the 51st Pista ng Pelikula for «s -|“Huling Biyahe,”» in which she plays a jeepney driver who learns that her route will be scrapped.
«d mr 1|“I almost sold my gowns last year,”» {m1|Quilala} {c1|told} the crowd at the Pasay Coliseum, clutching her shoes in one hand.¦ «d mr 1;r|“{m2|My manager} {c2|said}, «d mg 2|‘Keep one, just in case.’»¦ This is the one.”»
The film, the debut of 27-year-old director Jethro Baluyot, also took best screenplay and the audience prize.¦ «d jm 2;k=p|“A small film that turns every corner without hurrying,”» {m2|the jury} {c2|said} in its citation.
{m1|Baluyot} {c1|said} {i jb 1|he wrote the lead for Quilala after seeing her waiting for a ride in the rain}.
«d jb 1|“She was arguing with a tricycle driver about five pesos, and she won.¦ I thought, that’s my movie,”» {m1|he} {c1|told} the Courier backstage.
Quilala tells it another way.¦ {i mr 3|It was 10 pesos, {m3|she} {c3|said}, and the driver was a fan}.
The director’s mother, Lorna Baluyot, who mortgaged the family’s eatery to finish the sound mix, watched from the balcony.¦ «d lo 1|“{m2|He} {c2|told} me {i jb 2|it was for tuition},”» {m1|she} {c1|said}, wiping her eyes.¦ «d lo 1;r|“I will forgive him on Monday.”»
#m «p ka -^kal;k=s/d|‘Not a stunt’»
Teen star {m4=kal|Kokoy Arceo}, who plays the driver’s grandson, was named best supporting actor despite earlier criticism of his casting.¦ {m2|He} {c2|denied} that {i ka 2;den|he had been hired for his 9 million followers}.
«d ka 1|“{m2|People} {c2|said} {i - c2|it was a stunt}.¦ I auditioned four times, and the third time I fell off the jeep,”» {c1|said} {m1|Arceo}.
{m1|Festival chair Danilo de Vera} {c1|said} {i dv 1|this year’s box office had reached P412 million as of Friday}.¦ {m2|He} {c2|added} that {i dv 2|«s -|“Huling Biyahe”» would remain in 83 theaters until Jan. 7}.
But not everyone was celebrating.¦ {m1|Rep. Cherry Sandoval}, who heads the House committee on creative industries, {c1|questioned} {i cs 1|why the horror film «s -|“Balete Drive 9”» had been given twice as many screens}.
«d cs 1|“If a film has 83 theaters and another one has 170, don’t {c2|tell} me {i - c2;hyp|the audience decided},”» {m1|Sandoval} {c1|said} in a statement.
«d cs -;i|“Somebody decided long before they did.”»
{m1|The Metro Cinema Council}, which organizes the festival, {c1|replied} that {i mt 1|screens were assigned by theater owners and that it «p mt 1|“does not and cannot interfere.”»}
{c1|Asked} {i - c1|what she would do next}, {m2|Quilala} {c2|said} {i mr 2|she had a taping at 6 a.m. for a noontime comedy, in which she plays a neighbor}.
«d mr 1|“{m2|They} {c2|promised} {i pr 2|this neighbor has lines},”» {c1|said} {m1|Quilala}.
Outside, fans had unfurled a bedsheet on which they had painted the film’s best-known line: «s -;k=p|“Bayad muna bago iyak”» (Fare first before tears).
#b RELATED STORY: Pista ng Pelikula 2025: Complete list of winners
