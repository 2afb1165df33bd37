@person nc = Naomi Castellane ; Castellane ; associate professor ; lead author ; the lead author ; senior author
@person wj = Wei-Lin Jarvis ; Jarvis ; doctoral student ; graduate student ; first author
@person eh = Erik Haugland ; Haugland ; glaciologist
@org st = study ; the study ; The study ; paper ; the paper
@org te = team ; The team ; the team ; researchers ; The researchers ; the researchers ; Researchers ; authors ; The authors ; the authors ; Larkspur State University
@group lb = lab ; the lab ; They ; they
@anon re = reviewer ; one reviewer ; One reviewer
#h Ancient mosses reveal rapid thaw on Arctic island
#s {m1|Researchers} {c1|say} {i te 1|ice on Kvalsund is now smaller than at any time in 40,000 years}
LARKSPUR, Colo. — Plants that were buried under ice before the last glacial peak are reappearing on the edges of an Arctic island, and scientists at Larkspur State University have used them to show how unusual today’s warming is.
In a study published today in the journal Polar Records, {m1|the team} {c1|reported} that {i te 1|mosses collected at 30 sites on Kvalsund Island had been covered continuously for at least 40,000 years}.
«d nc 1|“The moss died when the ice covered it, and it has been in a deep freeze ever since,”» {c1|said} {m1|Naomi Castellane}, an associate professor of geology and the study’s senior author.
«d nc 1|“It is like finding a letter that was sealed before there were people in this part of the world to write one,”» {m1|Castellane} {c1|said}.
The researchers worked quickly.¦ Once exposed, the plants are stripped away by wind and meltwater within a season or two, so each August the team walks the margin of the ice with trowels and plastic bags.
{m1|First author Wei-Lin Jarvis}, a doctoral student in geography, {c1|said} {i wj 1|she collected 142 samples over three summers}.
«d wj 1|“My first thought was that the lab had made a mistake,”» {m1|Jarvis} {c1|said}.¦ «d wj 1;r|“{m2|I} {c2|asked} them {i wj 2|to run the dates again}.¦ {m3|They} {c3|said}, «d lb 3|‘We already did.’»”»
Radiocarbon dating cannot see much further back than 50,000 years, so the plants could be older still.¦ {c1|According to} {m1|the study}, {i st 1|the last time the island was as warm may have been 115,000 years ago}, a period known as the Eemian.
{m1|The authors} {c1|caution} that {i te 1|the results come from a single island with thin, cold ice caps that respond quickly to summer temperatures}.
«d nc 1|“{m2|We} are not {c2|saying} {i nc 2;den|the whole Arctic looks like this},”» {m1|Castellane} {c1|said}.¦ «d nc 1;r|“{m3|We} are {c3|saying} that {i nc 3|this place keeps very good records}.”»
{m1|Erik Haugland}, a glaciologist at the Tromvik Institute who was not involved in the work, {c1|called} the data set «p eh 1|“remarkably consistent.”»
«d eh 1|“What convinces me is that every site tells the same story,”» {m1|he} {c1|said}.
{m1|Haugland} {c1|noted} that {i eh 1|some of the ice caps could have survived a warm spell without leaving a trace}, but {c2|said} {i eh m1c2|this was unlikely at all 30 sites}.
{i nc 1|Summers on Kvalsund have warmed by about 2.3 degrees Celsius since 1980}, {m1|Castellane} {c1|said}.¦ {i nc 2|If the trend continues, the island will be free of ice within a century}, {m2|she} {c2|added}.
Some of the mosses have a second life.¦ In the lab, {m1|Jarvis} {c1|said}, {i wj 1|three samples put out green shoots after a few weeks in a dish}.
«d wj 1|“I named the first one Lazarus,”» {m1|she} {c1|said}.¦ «d wj 1;r|“{m2|One reviewer} {c2|told} us {i re 2|to take that out of the paper}, so it’s only on the label.”»
The work was supported by the Polar Sciences Foundation.¦ Other co-authors are Dina Okorie and Paul Strand of Larkspur State.
