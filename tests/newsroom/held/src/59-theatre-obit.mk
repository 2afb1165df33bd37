@person or = Olufela Adeyemi Ransome-Tighe ; Olufela Ransome-Tighe ; Ransome-Tighe ; Fela ; Olufela ; the actor ; actor
@person ma = Mavis Tighe ; Mavis ; his mother ; mother ; My mother ; my mother
@person cl = Conrad Lisle-Amory ; Lisle-Amory ; director ; the director ; Sir Conrad ; Sir Conrad Lisle-Amory
@person pb = Perdita Bonsu ; Bonsu ; Perdita ; goddaughter ; his goddaughter
@person hk = Hyacinth Kettley ; Kettley ; Hyacinth ; dresser ; his dresser ; the dresser
@person jr = Jean-Marc Rouvière ; Rouvière ; Jean-Marc ; husband ; his husband
@anon sm = stage manager ; a stage manager ; the stage manager
@anon cr = critic ; one critic ; the critic ; One critic
@anon pr = producer ; a film producer ; the producer
@anon c2x = another ; Another ; critic ; another critic
@anon hm = headmaster ; a headmaster
@group pp = people ; People
@group dc = doctors ; The doctors ; the doctors
@anon wo = woman ; a woman
@anon fr = friend ; her friend
#h Olufela Ransome-Tighe
#s Actor with a famously quiet voice who made his name as an understudy and once brought the house down with a cough
On the night of October 9, 1968, Olufela Ransome-Tighe was eating a saveloy in Dean Street when he saw a stage manager running towards him in her stockinged feet.
«d or 1|‘{m2|She} {c2|said}, «d sm 2|“Godfrey’s fallen down the trap.¦ How much of it do you know?”»’» {m1|he} {c1|recalled} in a rare interview half a century later.¦ «d or 1;r|‘{m3|I} {c3|told} her, «d or 3|“All of it, but only lying down.”»¦ I had learnt it in bed, you see.’»
He went on as Sir Toby at 40 minutes’ notice, with mustard on his cuff, and stayed for 212 performances.¦ {m1|One critic} {c1|called} him «p cr 1|‘the only man in London who can whisper in capitals’».¦ {m2|Another}, less kindly, {c2|observed} that {i c2x 2|he had heard louder cushions}.
Olufela Adeyemi Ransome-Tighe was born in Cardiff, the only child of a Lagos-born ship’s cook, who was lost at sea before his son was two, and Mavis Tighe, who kept the stage door of the Gaiety.¦ He slept most nights on a skip of wigs.¦ {m1|His mother} {c1|forbade} him {i ma 1|to go on the stage}, {c2|warning} that {i ma m1c2|actors died in furnished rooms}.
«d or 1|‘She had laid out three,’» {m1|he} {c1|explained}.
At school he was {c1|told} by {m2|a headmaster} {i hm m2c1|that there were «p hm m2c1|‘not many parts for fellows like you’»}.¦ {i or 3|It was, {m3|he} would {c3|say} afterwards, the most useful thing anyone ever said to him, since it decided him to play all of them}.
#m *
He won a scholarship to drama school in 1960 and left after a term, having been asked once too often for «s - -;k=p|‘something tribal’».¦ Seven years of weekly repertory followed, in Oldham, Perth and Frinton, where {m1|he} {c1|claimed} {i or 1|to have been murdered by the same vicar eleven times}.
The director {m1|Conrad Lisle-Amory}, who cast him as Vanya in 1974 over the objections of two backers and a bishop, {c1|remembers} {i cl 1|a man who arrived for rehearsal with the whole play by heart and spent five weeks forgetting it}.
«d cl 1|‘{m2|People} {c2|said} {i pp 2|you couldn’t hear him}.¦ You couldn’t hear anything else,’» {m1|Sir Conrad} {c1|said} last week.¦ «d cl 1;r|‘Six hundred people would stop unwrapping things.¦ I once gave him a note, {m4|I} {c4|said}, «d cl 4|“Fela, darling, could we have a touch more?”» and {m5|he} {c5|said}, «d or 5|“More what?¦ Less?”»¦ I never gave him another.’»
The cough came in 1981.¦ In the last act of a thriller otherwise forgotten, his character, believed dead, was required to cough behind a curtain.¦ The pause before it grew, over the run, from four seconds to fifty-one.¦ His dresser, {m2|Hyacinth Kettley}, {c2|maintained} {i hk 2|that she had once gone out for cigarettes during it and come back in time}.¦ {m3|Ransome-Tighe} always {c3|denied} {i or 3;den|that she smoked}.
Film did not want him, nor he it.¦ Summoned to a hotel in 1985 to meet {m1|a producer} who {c1|proposed} {i pr 1|that he play a dictator with a pet leopard}, {m2|he} {c2|enquired} {i or 2|whether the leopard had any lines}.¦ {c3|Told} {i pr c3;a=null|that it did not}, {m4|he} {c4|replied}: «d or 4|‘Then I should prefer to read for that.’»
He turned down an MBE in 1997 and a CBE in 2011, both times by picture postcard.¦ {m1|The second}, which shows the pier at Penarth, {c1|says} only: «d or 1;k=p|‘How kind.¦ No.’»
In 1989 he met Jean-Marc Rouvière, a pastry cook, in the queue for a launderette in Kentish Town.¦ They were together for 36 years and married in 2014.¦ It was Rouvière who persuaded him back to work after a stroke in 2016 took, for some months, his speech.
«d jr 2|‘{m1|The doctors} {c1|said} {i dc 1|he might not talk again}, and I thought, who will notice?’» {m2|his husband} {c2|said}.¦ «d jr 2;r;u|‘It was our joke.¦ He couldn’t laugh at it so he squeezed my hand, very hard, two times.¦ In the theatre this means «s - -;k=d/p|“get on with it”».»
«d jr -;o|‘The first word that came back was «s - -;k=p|“saveloy”».¦ I went out and bought four.’»
His last appearance was in 2022, at the age of 81, in a play written for him by his goddaughter, Perdita Bonsu.¦ He had no lines.¦ He sat in a chair on the stage of the Almond for an hour and ten minutes while others talked about him, and at the end he stood up.
«d pb 1|‘{m2|I} {c2|said} {i pb 2|it was about my grandfather} but of course it was about Fela,’» {m1|Bonsu} {c1|said}.¦ «d pb 1;r|‘On the first night {m3|a woman} behind me {c3|whispered}, «d wo 3|“Is he going to say something?”» and {m4|her friend} {c4|said}, «d fr 4|“He’s been saying it.”»’»
{c2|Asked} towards the end {i - c2|whether he had any regrets}, he considered the question for so long that the nurse looked in.
«d or 1|‘I should have liked,’» {m1|he} {c1|said}, «d or 1;r|‘to have finished the saveloy.’»
He is survived by his husband.
#b Olufela Ransome-Tighe, actor, born May 2 1941; died November 21 2025
