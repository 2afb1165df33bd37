@person lb = Liam Braithwaite ; Braithwaite ; defendant ; the defendant ; The defendant ; the 27-year-old ; 27-year-old ; a van driver ; Van driver ; van driver ; the father-to-be
@person cw = Colin Waring ; Mr Waring ; Waring ; shopkeeper ; the shopkeeper ; the newsagent ; newsagent ; victim ; the victim ; the 63-year-old
@person rs = Rukhsana Saleem ; Miss Saleem ; Saleem ; prosecutor ; the prosecutor
@person ht = Hugh Tarrant-Cole ; Mr Tarrant-Cole ; Tarrant-Cole ; defence barrister ; the defence barrister
@person re = Edwina Marsh ; Recorder Edwina Marsh ; Recorder Marsh ; judge ; the judge ; Recorder Edwina Marsh KC
@person pw = Jo Pickersgill ; Det Con Jo Pickersgill ; DC Pickersgill ; detective ; the detective
@person mw = Maureen Waring ; Mrs Waring ; Mrs Maureen Waring ; wife ; his wife
@org kd = Kirk & Dale Estates ; Station News's landlord ; landlord ; A spokesperson for Station News's landlord
#h {m1|Van driver} who held up newsagent with frozen baguette {c1|told} victim: «d lb 1|'Sorry about this, Colin'»
#b By Beth Oldroyd, Court Correspondent
#b 14th November 2024, 5:30 am
A VAN driver who robbed his local newsagent with a frozen baguette wrapped in a bin bag has been jailed for three years.
{i - c1|Liam Braithwaite, 27, apologised to shopkeeper Colin Waring by name during the raid at Station News in Cleckford}, Bradford Crown Court {c1|heard}.
Prosecuting, {m1|Rukhsana Saleem} {c1|said} {i rs 1|{m2|the defendant} walked in at 5.40am on March 3 with a scarf over his face and {c2|demanded} {i lb 2|the contents of the till}}.
«d rs 1|"Mr Waring recognised him at once, because he had sold him a pasty every morning for six years,"» {m1|she} {c1|said}.
«d rs -;i|"{m2|He} {c2|said}, «d cw 2|'Is that you, Liam?'» and {m3|the defendant} {c3|replied}, «d lb 3|'No.'»"»
{m1|Miss Saleem} {c1|told} the court {i rs 1|{m2|Braithwaite} then brought the bag down on the counter, smashing a display of lottery scratchcards, and {c2|shouted}: «d lb 2|"I'm not messing about, I've got a thing."»}
He fled with £310 and a box of Twixes.
The baguette, partly thawed, was found in a hedge in Albion Street.
In a statement read to the court, {m1|Mr Waring}, 63, {c1|said} {i cw 1|he had not opened the shop alone since}.
«d cw 1|"People think it's funny.¦ My grandchildren think it's funny.¦ I thought it was a shotgun and I thought of Maureen,"» {m1|he} {c1|said}.
{m1|The newsagent} {c1|added} that {i cw 1|he did not hate the defendant, but could not «p cw 1|"look at a sub roll"»}.
His wife, {m1|Maureen}, {c1|described} him as «p mw 1|"half the man, and a quiet half"».
The court {c1|heard} that {i - c1|Braithwaite, of Mill Fold, Cleckford, was traced through his loyalty card}.
When {m1|DC Jo Pickersgill} {c1|asked} him in interview {i pw 1|whether he had been carrying a firearm}, {m2|he} {c2|told} her: «d lb 2|"It was from Iceland."»
{m1|He} {c1|denied} {i lb 1;den|threatening to shoot anybody or {c4|saying} «p lb m1c4;den;k=d|"this is a stick-up"»} and {c2|claimed} {i lb m1c2|{m3|Mr Waring} had {c3|told} him {i cw 3|to take the money}}.
{m1|The detective} {c1|recalled} that {i pw 1|{m2|he} then {c2|asked} her {i lb 2|not to tell his girlfriend, who is due in January}}.
Braithwaite had previous convictions for 11 offences, including theft of a hearse.
Defending, {m1|Hugh Tarrant-Cole} {c1|told} the court {i ht 1|his client had lost his job the week before and owed £2,000 to «p ht 1;k=s|"people who do not send letters"»}.
{m1|He} {c1|said}: «d ht 1|"He is not a gangster.¦ He is a young man who, at half past five in the morning, looked in his freezer for an answer."»
{m1|The barrister} {c1|urged} her {i ht 1|to pass a suspended sentence}, {c2|saying} {i ht m1c2|custody would mean the baby was born with its father in Armley}.
But {m1|Recorder Edwina Marsh} {c1|told} him that {i re 1|was not an option}.
«d re 1|"Mr Tarrant-Cole, I have read your client's letter, and I accept that it is sincere, and that the spelling of «s - -;k=p|'remorse'» was not his fault,"» {m1|she} {c1|said}.
Turning to Braithwaite, {m1|she} {c1|went on}: «d re 1;u|"You knew this man.¦ {m2|You} {c2|called} him «p lb 2;k=s/d|'Colin'» while you terrified him.»
«d re -;o|"It may well be that the weapon was bread.¦ He did not know that, and you did not intend that he should.¦ {m2|You} {c2|say} {i lb 2|you never meant to frighten him}.¦ I reject that."»
{m1|She} {c1|told} him {i re 1|he would serve half before release on licence}, and made an indefinite restraining order.
As he was taken down, {m1|the father-to-be} {c1|shouted} to the public gallery: «d lb 1|"Tell Mam I'm all right."»
Speaking afterwards, {m1|DC Pickersgill} {c1|said} {i pw 1|it had been «p pw 1|"a nasty robbery with a silly prop"»}, and {c2|praised} Mr Waring's courage.
{m1|A spokesperson for Station News's landlord, Kirk & Dale Estates}, {c1|said} {i kd 1|it was considering new shutters}.
