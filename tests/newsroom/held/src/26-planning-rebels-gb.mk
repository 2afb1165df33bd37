@person hv = Harriet Colley ; Ms Colley ; Colley ; housing secretary ; the housing secretary ; The housing secretary ; Housing secretary
@person ob = Owen Brackley ; Mr Brackley ; Brackley ; former minister ; the former minister ; The former minister ; backbencher
@person pn = Priya Nandakumar ; Ms Nandakumar ; Nandakumar ; MP for Wold Valley ; the MP for Wold Valley
@person gl = Gideon Lascombe ; Sir Gideon Lascombe ; Sir Gideon ; Lascombe ; shadow housing secretary ; the shadow housing secretary
@person rt = Rosalind Tait ; Dr Rosalind Tait ; Dr Tait ; Tait ; director
@person pm = prime minister ; the prime minister ; The prime minister ; him
@org no = Downing Street ; prime minister’s official spokesman ; the prime minister’s official spokesman ; spokesman ; prime minister ; the prime minister
@anon ca = cabinet minister ; one cabinet minister ; One cabinet minister ; the cabinet minister ; minister
@group rb = backbenchers ; more than 40 backbenchers ; rebels ; More than 40 backbenchers
@group cl = colleagues ; Colleagues
@anon nb = nobody ; Nobody
@org sy = study ; A study ; a study ; Centre for Land and Housing ; centre
#h {m1|Colley} {c1|offers} rebels «p hv 1;k=s;a=null|‘meaningful say’» on green belt to stave off defeat
#s {m1|Housing secretary} {c1|insists} {i hv 1|bill has not been watered down} as {m2|more than 40 backbenchers} {c2|threaten} {i rb 2|to vote against it}
#b Eleanor Strachan Deputy Political Editor
{m1=hvl|Harriet Colley}, the housing secretary, has {c1|promised} {i hv 1|backbench MPs a «p hv 1|‘meaningful say’» over where new towns are built}, in a late attempt to head off the largest rebellion of this parliament.
In a statement to the Commons on Monday night, {m1|Ms Colley} {c1|said} {i hv 1|councils would be given 12 weeks, rather than six, to object to development on green belt land}.
«d hv 1|‘We have listened, and we have acted,’» {m1|she} {c1|told} MPs.¦ «d hv 1;r|‘But let me be equally clear that this country cannot go on telling its young people to wait.’»
{m1|More than 40 backbenchers} signed a letter last week {c1|describing} the planning and new towns bill as «p rb 1;a=letter/a letter|‘a developer’s charter’».¦ {m2|They} {c2|warned} that {i rb 2|they would vote against it at third reading unless ministers restored the right of local committees to refuse large schemes}.
{m1|Owen Brackley}, the former minister who organised the letter, {c1|suggested} on Monday that {i ob 1|the concession would not be enough}.
«d ob 1|‘Six more weeks to be ignored is still being ignored,’» {m1|he} {c1|told} the BBC’s «s -|‘Westminster Hour’».¦ «d ob 1;r|‘{m2|Colleagues} are {c2|saying} to me that {i cl 2|they cannot go back to their constituencies and defend this}.’»
The prime minister is understood to have met groups of MPs in his Commons office throughout the day.
One of those who attended, {m1|Priya Nandakumar}, the MP for Wold Valley, {c1|said} {i pn 1|the conversation had been «p pn 1|‘polite but not very enlightening’»}.
«d pn 1|‘{m2|I} {c2|asked} him {i pn 2|what I was supposed to tell people in a village that is about to double in size},’» {c1|said} {m1|Ms Nandakumar}, who won her seat last year by 312 votes.¦ «d pn 1;r|‘{m3|He} {c3|said}, «d pm 3|“Tell them about the GP surgery.”»¦ There is no GP surgery in the plan.’»
Downing Street declined to comment on private meetings.¦ But {m2|the prime minister’s official spokesman} {c2|denied} that {i no 2;den|MPs had been threatened with the loss of the whip}.
«d no 1|‘The bill delivers on a manifesto commitment and we expect it to pass,’» {m1|he} {c1|said}.
Privately, some in government are less confident.¦ {m2|One cabinet minister} {c2|said} {i ca 2|the whips had been counting the same votes twice}.
«d ca 1|‘It has been handled badly from the start, and everyone round the table knows it,’» {m1|the cabinet minister} {c1|said}.
{m1|Sir Gideon Lascombe}, the shadow housing secretary, {c1|accused} Ms Colley of {i gl 1|«p gl 1|‘bribing her own side with other people’s fields’»}.
«d gl 1|‘{m2|She} {c2|says} that {i hv 2|nothing has changed and that everything has changed}, depending on who is in the room,’» {m1|he} {c1|told} the Commons.
{m1|Ms Colley} rejected the charge, {c3|saying} that {i hv m1c3|Sir Gideon’s party had missed its own housing target in every one of its last nine years in office}.
{c1|According to} {m1|Dr Rosalind Tait}, director of the Centre for Land and Housing, {i rt 1|the changes announced on Monday would delay about 18,000 homes but were unlikely to prevent any from being built}.
«d rt 1|‘{m2|Nobody} is {c2|saying} that {i nb 2;den|consultation is a bad thing},’» {c1|said} {m1|Dr Tait}.¦ «d rt 1;r|‘The question is whether anyone reads the answers.’»
{m1|A study} published by the centre in September {c1|found} that {i sy 1|two thirds of approved plots in the south-east had still not been started after three years}.
In Wold Valley, opposition to the bill has been growing since the summer.¦ At the weekend about 900 people marched through Easterby behind a banner that {c2|read} «s -|‘Fields not Fees’».
{m1|Mr Brackley} {c1|said} {i ob 1|he would make up his mind after seeing the text of the amendments}, which are due to be published on Wednesday.¦ {i ob 2|He would take no pleasure in voting against his own government}, {m2|the former minister} {c2|added}.
A vote is expected on Thursday evening.
