@person nf = Nuala Feerick ; Ms Feerick ; Feerick ; chairwoman ; chairwoman of the residents’ group ; the chairwoman
@person pc = Pádraig Considine ; Mr Considine ; Considine ; the developer ; developer ; hotelier ; the hotelier
@person do = Dónal Ó Maoláin ; Cllr Ó Maoláin ; Ó Maoláin ; Cllr Dónal Ó Maoláin ; Independent councillor ; the councillor
@person bt = Beatriz Tavares ; Ms Tavares ; Tavares ; café owner ; the café owner ; the barista
@org cp = An Coimisiún Pleanála ; the commission ; commission ; planning commission ; An Coimisiún
@org cc = Clare County Council ; council ; the council ; county council ; the local authority ; planners
@person in = Ríona Dunphy-Keogh ; inspector ; the inspector ; Ms Dunphy-Keogh ; Dunphy-Keogh
@org ta = An Taisce ; the heritage body ; heritage body
@org ch = Considine Heritage Hotels ; company ; the company ; applicant ; the applicant
@anon om = man ; One man ; one man
@anon mo = mother ; My mother ; his mother ; She ; Pádraig Considine’s mother ; Mr Considine’s mother
@anon pu = pupil ; a nine-year-old pupil ; nine-year-old pupil ; a nine-year-old pupil at Kilnashee National School ; submission ; one
@org al = The Atlantic Leader ; Atlantic Leader
@anon es = study ; a study ; the study ; study
#h Commission upholds refusal of 142-bed hotel beside Clare holy well
#s {m1|Inspector} {c1|found} {i in 1|proposal for Kilnashee would be «p in 1;k=d|‘visually obtrusive and at odds with its quiet’»}
#b Gráinne Hession
#b Tue Oct 14 2025 - 05:30
An Coimisiún Pleanála has refused permission for a four-storey, 142-bedroom hotel beside a holy well in north Clare, more than three years after the scheme was first lodged and 19 months after it was turned down by the county council.
{m1|The commission} {c1|said} {i cp 1|the proposed development at Kilnashee would, by reason of its height and scale, «p cp 1|“seriously injure the visual amenities of the area”» and set an undesirable precedent}.
The applicant, {m1|Considine Heritage Hotels}, had appealed the council’s refusal, {c1|arguing} that {i ch 1|the planners had given «p ch 1|“disproportionate weight to folklore”»}.
In her report, senior planning inspector {m1|Ríona Dunphy-Keogh} {c1|noted} that {i in 1|St Inghean’s Well was a recorded monument and that some 60 people still made the rounds there on the last Sunday of July}.
{i in 1|The hotel’s spa wing, {m1|she} {c1|wrote}, would stand 38 metres from the well and would be «p in 1|“visually obtrusive and at odds with its quiet”»}.¦ {m2|She} {c2|did not accept} the applicant’s contention that {i in 2;den;a=Considine Heritage Hotels/applicant/the applicant|the building would be screened by existing ash trees}, {i in m2c4|most of which, she {c4|pointed out}, had dieback}.
«d in 1;a=report/the report|“An assessment which relies on dying trees cannot be regarded as robust,”» {m1|the report} {c1|states}.
Of 211 submissions to the council, 187 were opposed.¦ Among them was one from {m1|a nine-year-old pupil at Kilnashee National School} who {c1|asked} {i pu 1|where the frogs would go}.
Nuala Feerick, chairwoman of the residents’ group, heard the news while dosing sheep.
«d nf 1|“{m2|I} won’t {c2|tell} you {i nf 2;den|I cried}, but I had to sit down on the bucket,”» {m1|Ms Feerick} {c1|said}.¦ «d nf 1;r|“We were called cranks.¦ {m3|One man} stopped me after Mass and {c3|said}, «d om 3|‘Nuala, you’re keeping a hundred jobs out of this parish over a hole in the ground.’»¦ Well, it’s still there, the hole.”»
{m1|She} {c1|stressed} that {i nf 1|the group was not against a hotel as such and would have supported a smaller building at the old creamery}.
#m «p pc -^pcl;k=s/d;a=null|‘A black day’»
{m1=pcl|Pádraig Considine}, the Ennis-based hotelier behind the plan, {c1|described} the decision as «p pc 1|“a black day for anyone under 30 in north Clare”».
«d pc 1|“I was born two miles from that well.¦ My mother carried water from it,”» {m1|Mr Considine} {c1|said}.¦ «d pc 1;r|“{m2|She}’d have been the first to {c2|say}, «d mo 2;hyp|‘Build the thing, Páidí, and put in a decent car park.’»”»
{c1|Asked} by {m1|The Atlantic Leader} {i al 1|whether he would seek a judicial review}, {m2|he} {c2|replied} that {i pc 2|he had already spent €640,000 on «p pc 2|“bats, bogs and barristers”» and would take advice}.
{m1|He} also {c1|took issue} with a suggestion in one submission that {i pc 1;den;a=submission/one submission/null|the well had run dry during test drilling in 2022}.¦ «d pc 2|“That never happened,”» {m2|he} {c2|said}.¦ «d pc 2;r|“It was a drought.¦ Every well in the county was dry.”»
{m1|A study} commissioned by the company had {c1|found} {i es 1|no risk to groundwater}.
Independent councillor {m1|Dónal Ó Maoláin}, who supported the hotel, {c1|said} {i do 1|he was «p do 1|“disgusted but not one bit surprised”»}.
«d do 1|“We’re {c2|told} {i - c2|to bring young families home}, and then we’re {c3|told} {i - c3|they can’t have anywhere to work},”» {m1|the councillor} {c1|told} Clare Tide FM.¦ «d do 1;r|“You couldn’t put up a clothesline in this county without somebody in Dublin writing a report about the view.”»
But Beatriz Tavares, who moved to the village from Porto in 2017 and runs its only café, was relieved.¦ «d bt 1|“They {c2|said} {i - c2;a=They/they|the coaches would be good for me},”» {m1|she} {c1|said}.¦ «d bt 1;r|“But a hotel has its own coffee.”»
{m1|An Taisce}, which had {c2|described} the site as «p ta m1c2|“one of the last places on that coast where you can hear nothing”», welcomed the ruling.
{m1|Clare County Council} {c1|said} {i cc 1|it did not comment on individual decisions}.
