@person lw = Lorelei Whitefeather-Moss ; Dr. Lorelei Whitefeather-Moss ; Dr. Whitefeather-Moss ; Whitefeather-Moss ; Lorelei ; LWM ; marine biologist ; the biologist ; biologist ; lead author ; the lead author
@person yo = Yusuf Okonjo-Berg ; Dr. Yusuf Okonjo-Berg ; Okonjo-Berg ; statistician ; the statistician ; co-author ; Yusuf
@person hs = Heidi Saarinen ; Saarinen ; Prof. Heidi Saarinen ; Professor Heidi Saarinen ; the Finn ; ecologist ; independent expert
@person gl = Gord Lachance ; Lachance ; fisherman ; the fisherman ; harvester ; lobster harvester ; skipper
@anon fath = father ; his father ; Gord Lachance's father ; He
@anon gm = grandmother ; My grandmother ; Lorelei Whitefeather-Moss's grandmother ; she
@group some = Some people ; some people ; people
@anon coll = colleague in Norway ; A colleague in Norway ; colleague ; a colleague in Norway
@group rev = reviewers
@org dfo = Fisheries Canada ; department ; the federal department ; a Fisheries Canada spokesperson ; federal fisheries department
@org paper = study ; paper ; the paper ; the study ; study ; authors ; the authors
#h {i paper 1|Lobsters may be eavesdropping on ships}, {m1|study} {c1|suggests}
#s «d lw 1;k=p|"It isn't that they mind the noise"»: {m1|biologist} {c1|explains} five-year finding
#b News release — for immediate use
#b October 2, 2025 — Sydney Harbour, N.S.
{i paper 1|American lobsters off Cape Breton change course when a vessel is still eight kilometres away}, {c1|according to} {m1|a study} published today in «s - -|"Nature Coasts"».
Researchers at the University of Cape Breton North fitted 212 animals with tags the size of a lentil and listened to them for five summers.
{m1|The authors} {c1|write} that {i paper 1|the animals «p paper 1|"do not flee so much as reconsider"»}, a phrase that {m2|reviewers} twice {c2|asked} them {i rev 2|to remove}.
{m1|Professor Heidi Saarinen} of the Baltic Shelf Institute in Turku, who was not involved in the research, {c1|called} the data «p hs 1|"gorgeous"» but {c2|warned} {i hs m1c2|against reading intention into them}.
«d hs 1|"A lobster is not making plans.¦ If somebody {c2|tells} you {i - c2;hyp|it is making plans}, ask him what the lobster had for breakfast,"» {m1|she} {c1|said}.
{m1|Co-author Yusuf Okonjo-Berg}, a statistician, {c1|rejects} the charge of {i yo 1;den|over-interpretation}.
«d yo 1|"{m2|We} never {c2|claimed} {i yo 2;den;a=study/authors|they were thinking}.¦ {m3|We} {c3|claimed} {i yo 3;a=study/authors|they were turning}.¦ The journal's press office wrote «s - -;k=p|'thinking'»,"» {m1|he} {c1|said}.
Not everyone in the harbour needed telling.¦ {m1|Gord Lachance}, who has set traps out of Little Pond for 41 years, {c1|said} {i gl 1|his father used to cut the engine a mile short}.
«d gl 1|"{m2|He} {c2|said}, «d fath 2|'They know the sound of me, b'y, same as your mother does,'»"» {m1|the harvester} {c1|recalled}.
{m1|Fisheries Canada} {c1|said} in an emailed statement {i dfo 1|it «p dfo 1|"welcomes all science"» and had no plans to review vessel lanes}.¦ It did not say whether it had read the paper.
#m Five questions for the lead author
Dr. Lorelei Whitefeather-Moss spoke to UCBN News from her truck.
UCBN News: What made you think of listening?
Whitefeather-Moss: My grandmother.¦ {m1|I} {c1|complained} to her, when I was about nine, that {i lw 1|the traps were empty}, and {m2|she} {c2|said}, «d gm 2|"Well, you came down that hill singing."»¦ I have a doctorate now and I am still working on that sentence.
UCBN News: The word «s - -;k=p;a=study/Lorelei Whitefeather-Moss|"reconsider"» has been criticized.¦ Do you regret it?
Whitefeather-Moss: No.¦ Yusuf wanted «s - -;k=p|"reorient"», and {m1|I} {c1|told} him that {i lw 1|sofas reorient}.
UCBN News: {m1|Professor Saarinen} {c1|says} {i hs 1|a lobster does not make plans}.
Whitefeather-Moss: Heidi examined my thesis.¦ {m1|She} {c1|told} me then {i hs 1|I'd never get a lobster to hold still}, so I take it as progress.¦ It isn't that they mind the noise.¦ It's that they seem to know which noise is going to stop.
UCBN News: {m1|Some people} have {c1|said} {i some 1|the work will be used to close the fishery}.
Whitefeather-Moss: I'd never say that.¦ What {m2|I}'d {c2|say} to the minister is, «d lw m2c2;hyp|"Slow the ferries for six weeks and count again."»¦ That's it.¦ I told Gord Lachance the same, and {m4|he} {c4|said}, «d gl 4|"And who's going to tell the ferries?"»
UCBN News: And what do you do next?
Whitefeather-Moss: Crabs.¦ They're worse.¦ {m1|A colleague in Norway} {c1|swears} {i coll 1|they answer back}.
#cap Lead author {m1|Lorelei Whitefeather-Moss}: «d lw m1|"Sofas reorient."»¦ (Photo: UCBN)
#b -30-
#b Media contact: Tegan Roop, 902-555-0119.¦ The opinions expressed are those of the speakers.
