@person hs = Helen Sugden ; Coun Helen Sugden ; Coun Sugden ; one councillor ; councillor
@person ws = Walter Sugden ; Walter ; the farmer ; farmer
@person tm = Tariq Mahmood ; Mr Mahmood ; planning officer ; planning officer Tariq Mahmood
@person ct = Colin Threlfall ; Mr Threlfall
@person bo = Brian Oldroyd ; Coun Brian Oldroyd ; Coun Oldroyd ; the chairman ; chairman
@person pn = Priya Nair ; Coun Priya Nair ; Coun Nair
@org ap = Aldersike Parish Council ; a spokesperson for Aldersike Parish Council ; parish council ; spokesperson
@org rh = Ridgeway Homes ; the company ; the developer ; developer
@anon dad = dad ; my dad ; Walter Sugden's father ; Walter Sugden’s dad
#h Councillors back 140 homes on showground despite plea from farmer, 81
#s {i - c1;a=Helen Sugden|Villages will be «p hs c1^hsl|“choked”» by traffic}, meeting {c1|told}
#b By Dominic Farrar, Local Democracy Reporter
#b Published 14th Nov 2025, 16:45 GMT
Plans for 140 homes on a former showground near Aldersike have been approved, despite a {c1|warning} from {m1=hsl|one councillor} that {i hs 1|the villages around it would be «p hs 1|“choked”» by traffic}.
Members of Wharfeside Council’s planning committee voted by seven to four on Thursday to grant outline permission to Ridgeway Homes for the scheme off Skelder Lane, which drew 312 letters of objection.
{m1|Coun Helen Sugden} (Con, Aldersike East), who spoke against the application, {c1|said} {i hs 1|the junction with the bypass had already seen nine collisions in three years}.
«d hs 1|“I have sat in that queue myself with two children in the back {c2|asking} {i - c2|if we’d broken down},”» {m1|she} {c1|told} the meeting at Aldersike Town Hall.¦ «d hs 1;r|“To put another 200 cars through it is madness, and I think most people around this table know it.”»
But planning officer {m1|Tariq Mahmood} {c1|said} {i tm 1|highways colleagues had raised no objection}.¦ {m2|He} {c2|told} members {i tm 2|the developer would pay £640,000 towards a new roundabout, and that the work would have to be finished before the fiftieth house was occupied}.
«d tm 1|“We asked for it up front and we’ve got it in writing,”» {c1|added} {m1|Mr Mahmood}.
«d tm -;i|“It isn’t a promise on the back of an envelope.”»
The committee also heard from Walter Sugden, 81, who farms next to the site and is no relation to the councillor.
{m1|The farmer} {c1|said} {i ws 1|he had let the showground to the agricultural society for a pound a year, because his father had wanted it kept for the village}.
«d ws 1|“{m2|My dad} {c2|said}, «d dad 2|‘You never sell the flat land, Walter,’» and I never did,”» {c1|said} {m1|Walter Sugden}.¦ «d ws 1;r|“It was the other lot who sold.”»
{m1|Colin Threlfall}, speaking for Ridgeway Homes, {c1|said} {i ct 1|42 of the homes would be affordable and that there would be «p ct 1|“a proper village green, not a strip of grass with a dog bin on it”»}.
{c2|Asked} by {m2|Coun Sugden} {i hs 2|whether the company had spoken to the parish council}, {m1|he} {c1|said} {i ct 1|it had written twice and received no reply}.
{m1|Coun Sugden}: «d hs m1|“Did you ring?”»
{m1|Mr Threlfall}: «d ct m1|“No, we didn’t ring.”»
#cap Walter Sugden at the gate of the old showground, where the Aldersike Show was held until 2019.¦ Picture: Gerard Moxon
Committee chairman {m1|Coun Brian Oldroyd} (Lab, Mill Hill) {c1|said} {i bo 1|he had «p bo 1|“agonised”» over the decision, but that the council, which can show less than three years’ supply of land, would lose any appeal}.
«d bo 1|“We’d be paying a barrister to tell us what we already know,”» {m1|the chairman} {c1|said}.
«d bo -;i|“And then we’d get the houses anyway, without the roundabout.”»
{m1|Coun Priya Nair} (Green, Riverside), one of the four who voted against, {c1|denied} that {i pn 1;den|she was opposed to all new housing}.
«d pn 1|“{m2|Nobody} is {c2|saying} {i - c2;den|don’t build},”» {m1|she} {c1|said} after the meeting.¦ «d pn 1;r|“What {m3|I}’m {c3|saying} is {i pn 3|build it where there’s a bus}.”»
{m1|A spokesperson for Aldersike Parish Council} {c1|said} {i ap 1|it was «p ap 1|“deeply disappointed”» and would be asking the Secretary of State to call the application in}.
In a statement on its website, {m1|Ridgeway Homes} thanked the committee and {c1|promised} {i rh 1|to «p rh 1|“be a good neighbour from day one”»}.
«d rh 1|“Work is expected to start in the autumn of 2026, subject to reserved matters,”» {m1|it} {c1|added}.
#b Click here to sign up to our weekly newsletter on planning and housing in the county.
