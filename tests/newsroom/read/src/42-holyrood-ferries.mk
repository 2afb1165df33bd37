@person fm = Ailsa Drummond-Reid ; Ms Drummond-Reid ; First Minister ; the First Minister ; FM
@person ts = Catriona MacAskill-Bell ; Ms MacAskill-Bell ; MacAskill-Bell ; Transport Secretary ; the Transport Secretary ; transport secretary ; the Cabinet Secretary
@person lp = Moira Heggie ; Ms Heggie ; Heggie ; opposition leader ; the opposition leader ; leader of the Unity group ; the Ayrshire MSP
@person is = Torcuil Nicolson ; Mr Nicolson ; Nicolson ; islands MSP ; the islands MSP ; the Independent member
@person po = Graeme Fyfe ; Presiding Officer ; the Presiding Officer ; the chair
@person un = Yvonne Cassells ; Ms Cassells ; Cassells ; regional organiser ; the regional organiser ; organiser
@person mc = Morag Campbell ; Mrs Campbell ; hotelier ; the hotelier ; the Tiree hotelier
@org smu = Scottish Mariners’ Union ; SMU ; the union ; union ; mariners’ union
@org op = Hebridean Line ; the operator ; operator ; ferry operator ; the company ; company ; ferry company ; A spokesman for the operator
@group crew = crews ; crew ; the crews
@anon src = source ; a senior government source ; A senior government source ; government source
@anon const = constituent ; a constituent ; she
#h Ferries row: {m1|FM} {c1|denies} {i fm 1;den|telling striking crews to «p fm 1;den;k=s|‘get back on deck’»}
#b Euan Galbraith, Holyrood editor
#b Thursday 19 June 2025, 14.52 BST
{m1|The First Minister} has {c1|denied} that {i fm 1;den|{m2|she} {c2|ordered} striking ferry crews {i fm 2;den|back to work} in a phone call to their union}, amid chaotic scenes in the Holyrood chamber which ended with one member being {c4|asked} {i - c4|to leave}.
Ailsa Drummond-Reid was challenged at First Minister’s Questions over a note, seen by The Clyde, in which {m1|she} is recorded as {c1|saying} {i fm 1|the crews should «p fm 1;a=note|‘get back on deck or get another job’»}.
«d fm 1|‘I did not say that,’» {m1|she} {c1|told} MSPs.¦ «d fm 1;r|‘I have never said that.¦ What {m4|I} {c4|said} was that {i fm 4|everybody had to get round the table}, and a table is not a deck.’»
Moira Heggie, who leads the Unity group, waved a copy of the note above her head.
«d lp 1|‘Somebody said it,’» {m1|she} {c1|said}.¦ «d lp 1;r|‘If it was not the First Minister, was it her Transport Secretary, or is there a third woman in the government who is rude to sailors?’»
Amid laughter, {m1|the Presiding Officer} {c1|appealed} {i po 1|for order}.
{m1|Ms Drummond-Reid} {c1|accused} her opponent of {i fm 1|playing to «p fm 1|‘a gallery that can’t get home to Barra to watch it’»}, and {c2|said} {i fm m1c2|the member might have asked about the 4,000 passengers stranded since Monday}.
{m1|She} {c1|added}: «d fm 1|‘I spoke to one of them this morning.¦ {m2|She} {c2|said}, «d const 2|“I don’t care who said what.¦ My mother’s funeral is on Saturday.”»¦ {m3|I} {c3|thought}, «d fm 3|“Quite right.”»’»
The Transport Secretary, Catriona MacAskill-Bell, who had sat beside her throughout with her arms folded, was then called to make a statement.
{m1|She} {c1|announced} that {i ts 1|two chartered freight vessels would sail from Oban on Friday}.¦ {i ts 2|It was the first, {m2|she} {c2|conceded}, that the union had heard of it}.
«d ts 1|‘Nobody is {c2|saying} {i - c2;den|this is a solution},’» {m1|the Cabinet Secretary} {c1|said}.¦ «d ts 1;r|‘{m3|I} would be the first to {c3|call} it «p ts 3;hyp;k=s|“a sticking plaster”».’»
At that, {m1|Torcuil Nicolson}, the Independent member for the Uists, {c1|shouted}: «d is 1|‘On an amputation!’»
He refused to withdraw the remark and left, to applause from behind the glass.
In the lobby afterwards, {m1|he} {c1|said} that {i is 1|he had been «p is 1|‘thrown out of better places’»}.
{m1|The Scottish Mariners’ Union} (SMU), whose members at Hebridean Line began a six-day stoppage on Monday, {c1|insisted} {i smu 1|the words in the note were accurate}.
{m1|Yvonne Cassells}, its regional organiser, {c1|told} The Clyde {i un 1|she had taken the call on speakerphone in a Greenock car park, with two witnesses and a dog}.
«d un 1|‘She said it, and then {m2|she} {c2|said}, «d fm 2|“I suppose that’s going in a note,”»’» {m1|Ms Cassells} {c1|claimed}.¦ «d un 1;r|‘{m4|I} {c4|told} her, «d un 4|“First Minister, it’s in the note already.”»’»
The dispute is over rest hours.¦ {m1|The operator} {c1|says} {i op 1|it has offered 11 per cent over two years and that rosters are «p op 1|‘fully compliant’»}; {m2|the union} {c2|says} {i smu 2|crews are being {c3|asked} {i - c3;a=Hebridean Line|to sleep «p smu 2|‘in shifts of one eye’»}}.
In a statement, {m1|the company} {c1|said}: «d op 1|‘We regret the disruption to our island communities.¦ At no time have {m2|we} {c2|asked} any employee {i op 2;den|to sail unrested}.’»
{m1|The union} responded within the hour, {c1|describing} that as «p smu 1|‘a work of fiction with a funnel on the front’».
On Tiree, {m1|Morag Campbell}, who runs a 12-room hotel at Scarinish, {c1|said} {i mc 1|she had thrown out £900 of langoustine}.
«d mc 1|‘They’re both right and I’m bankrupt,’» {m1|the hotelier} {c1|said}.
{m1|A senior government source} last night {c1|conceded} that {i src 1|the First Minister «p src 1|‘may have used the word «s - -;k=p|“deck”»’», but «p src 1|‘in a general, maritime sense’»}.
Talks at the conciliation service are due to resume at 10am.
