@person kt = Kane Tuimavave ; Tuimavave ; Wolves coach ; the Wolves coach ; the visiting coach ; home coach
@person bd = Brett Dunstan ; Dunstan ; Dunno ; Mariners coach ; the Mariners coach ; the Mariners mentor ; mentor
@person jl = Jayden Lomas ; Lomas ; hooker ; the hooker ; the club captain ; club captain ; captain ; skipper ; the Mariners skipper
@person ps = Pete Sarris ; Sarris ; referee ; the referee ; the whistleblower
@person tk = Tevita Kata ; Kata ; winger ; the winger ; The kid ; the Wolves winger ; the 20-year-old ; rookie ; the debutant
@person cm = Di Pomeroy ; Pomeroy ; Cr Pomeroy ; mayor ; the mayor ; Cr Di Pomeroy
@org nrl = league ; the league ; NRL ; a league spokesman
@anon nan = nan ; My nan ; Tevita Kata's nan ; She
@org rep = report ; a report tabled last Tuesday ; council report ; Shellharbour council
#h «d bd m1|'I've seen better decisions at a kids' carnival'»: {m1|Dunno} blows up as Wolves pinch it on the bell
#b Dale Hennessy
#b July 6, 2025 — 9.41pm
WOLVES 20 MARINERS 18
Mariners coach Brett Dunstan has unloaded on the bunker after a try on the siren by a debutant who may or may not have had a foot on the chalk condemned his side to a sixth straight loss at a sodden Kiama Street on Sunday.
With scores locked at 14-all and four minutes left, Jayden Lomas crossed beside the posts, only for Tevita Kata to squeeze over in the opposite corner from the restart.¦ It took five minutes and 11 replays.
«d bd 1|'I'll get fined if {m2|I} {c2|tell} you {i bd 2;hyp|what I think},'» {m1|Dunstan} {c1|said}, before {c3|telling} everybody {i bd m1c3|what he thought}.
«d bd -|'His boot was in the car park.¦ I was 70 metres away without me glasses and I saw the whitewash come up.¦ I've seen better decisions at a kids' carnival.'»
Wolves counterpart Kane Tuimavave, sitting where Dunstan had sat ten minutes earlier, and in the same wet chair, was having none of it.
«d kt 1|'{m2|He} {c2|reckons} {i bd 2|the boot was out}?¦ Mate, {m3|he} {c3|reckoned} {i bd 3|his bloke was onside for the first one},'» {m1|he} {c1|said}, grinning.¦ «d kt 1;r|'Brett's been whingeing since we were in under-16s together.¦ I love him.'»
{m1|He} {c1|claimed} {i kt 1|he had not looked at the replay and did not intend to}.
«d kt 1|'{m2|The kid} {c2|told} me {i tk 2|he was in}.¦ {m3|I} {c3|said}, «d kt 3|"Were you in?"»¦ {m4|He} {c4|said}, «d tk 4|"Yes, coach."»¦ He goes to church,'» {m1|Tuimavave} {c1|said}.
Dunstan was told of this.
«d bd 1|'So does the bloke in the bunker, apparently,'» {m1|he} {c1|said}.
The pair played 140 first-grade games as a front-row combination at Gerringong, and have split the last eight derbies four apiece.
{m1|He} had earlier {c1|accused} his old team-mate of «p bd 1|'coaching the milking'», after three Wolves went down clutching their faces in the first half, a charge Tuimavave rejected with a shrug.
«d kt 1|'{m2|I}'ve never {c2|told} a player {i kt 2;den|to stay down} in my life,'» {m1|he} {c1|said}.¦ «d kt 1;r|'{m3|I}'ve {c3|told} a few {i kt 3|to get up}.'»
«d kt -;i|'{m2|He}'d {c2|say} {i bd 2;hyp|we were milking} if one of them was in an ambulance.'»
It was not lost on either of them that their hookers had swapped clubs in the off-season.
Lomas, the Mariners' club captain, who passed a head assessment at half-time, refused to buy into it.
«d jl 1|'We bombed four tries.¦ You can't go blaming a bloke with a telly,'» {m1|the skipper} {c1|said}.¦ «d jl 1;r|'{m2|I} {c2|asked} Pete, «d jl 2|"What've you got?"», and {m3|he} {c3|goes}, «d ps 3|"I've got a headache."»'»
Referee Pete Sarris was not made available.¦ {m1|The league} {c1|said} in a statement that {i nrl 1|the decision had been made «p nrl 1|'on the evidence of all available angles'»} and {c2|confirmed} {i nrl m1c2|it would look at Dunstan's comments}.¦ {m3|The Mariners coach} {c3|denied} having {c4|called} Sarris «p bd m3c4;den;k=s|'a blind disgrace'» in the tunnel.
Kata, 20, who was driving a forklift in Dapto last month, could only laugh.
«d tk 1|'My nan was behind the dead-ball line.¦ {m2|She} {c2|yelled} {i nan 2|I was out},'» {m1|the winger} {c1|said}.¦ «d tk 1;r|'{m3|I} was {c3|like}, «d tk 3|"Nan, whose side are you on?"»'»
#s Grandstand future in doubt
It could be the last derby at the old ground.¦ Shellharbour mayor {m1|Di Pomeroy} {c1|said} {i cm 1|council engineers had found rust in nine of the 12 columns under the western stand, and that the «s - -;k=p|'temporary'» seats, in place since 1994, would have to go}.
«d cm 1|'{m2|I}'m not {c2|saying} {i cm 2;den|it'll fall down}.¦ {m3|I}'m {c3|saying} {i cm 3|I wouldn't sit there},'» {m1|she} {c1|told} the Illawarra Post.
{c1|According to} {m1|a report tabled last Tuesday}, {i rep 1|repairs would cost $6.2 million}.¦ {m2|The mayor} {c2|denied} that {i cm 2;den|the money had been promised to the rival netball centre}.
{m1|Dunstan}, asked for a view, {c1|said} {i bd 1|the stand would still be there long after he was}.
