@group hc = House conservatives ; Some House conservatives ; conservatives
@group rp = several Republicans ; Republicans
@person ra = Russell Ames ; Sen. Russell Ames ; Ames ; the senator ; Majority Leader Russell Ames
@person cd = Carol DeWitt-Santos ; Sen. Carol DeWitt-Santos ; DeWitt-Santos
@person bn = Brett Nolan ; Rep. Brett Nolan ; Nolan
@org wh = White House ; The White House ; White House press office
@person tl = Tamika Larrabee ; White House press secretary Tamika Larrabee ; Larrabee ; press secretary
@org ce = Center for Rural Policy ; the Center for Rural Policy ; the center
@person pk = Phyllis Kornbluth ; Kornbluth ; director of the Center for Rural Policy
@org cb = Budget Office ; the Budget Office ; budget office ; nonpartisan Budget Office
@anon ai = Senate aide ; aide ; a Senate aide ; Senate aide ; The aide ; the aide
#h Senate passes rural hospital bill after late-night deal on funding
#b By WALTER PRINGLE and ANA ROUSE
WASHINGTON (NP) — The Senate early Thursday passed a $38 billion bill to keep rural hospitals open, after leaders in both parties struck a deal just before midnight on how to pay for it.
The 63-35 vote sends the measure to the House, where its prospects are uncertain.¦ {m1|Majority Leader Russell Ames} {c1|said} {i ra 1|he expected the House to act before the August recess}.
«d ra 1|“Nobody got everything they wanted tonight, and that’s usually how you know it’s real,”» {m1|Ames} {c1|told} reporters as he left the Capitol.
The agreement ended a standoff that had lasted almost three weeks.¦ Democrats had objected to a plan to pay for the bill with cuts to nutrition programs, while {m1|several Republicans} {c1|said} {i rp 1|they would not vote for anything that added to the deficit}.
{i cb 1|The compromise would add about $2 billion to the deficit over a decade}, {c1|according to} an estimate from {m1|the nonpartisan Budget Office}.
{m1|Sen. Carol DeWitt-Santos}, D-N.M., who led the negotiations for her party, {c1|described} the final days of talks as «p cd 1|“pretty miserable.”»
«d cd 1|“At one point {m2|I} {c2|told} Russell, «d cd 2|‘If you show me that spreadsheet again I’m going home,’»”» {m1|she} {c1|said}.¦ «d cd 1;r|“He put the spreadsheet away.”»
{m1|The White House} {c1|said} {i wh 1|the president would sign the bill}.¦ {m2|Press secretary Tamika Larrabee} {c2|called} the vote «p tl 2|“a win for every family that lives an hour from a doctor.”»
But Larrabee would not say whether the president had made calls to reluctant House members, as some senators had hoped he would.
{i ce 1|More than 130 rural hospitals have closed since 2010, and hundreds more are at risk}, {c1|according to} {m1|the Center for Rural Policy}.
{m1|Phyllis Kornbluth}, the center’s director, {c1|said} {i pk 1|the bill would buy time but would not fix a system in which small hospitals lose money on most patients}.
«d pk 1|“It’s a tourniquet,”» {m1|Kornbluth} {c1|said}.¦ «d pk 1;r|“You’re glad to have it.¦ You still need the surgeon.”»
{m1|Some House conservatives} {c1|made clear} that {i hc 1|they were not satisfied}.¦ {m2|Rep. Brett Nolan}, R-Ohio, {c2|said} {i bn 2|he would oppose the bill unless it was fully paid for}.
«d bn 1|“I don’t care what time of night they finished it,”» {m1|he} {c1|said} in an interview.¦ «d bn 1;r|“A bad bill at midnight is a bad bill in the morning.”»
{m1|A Senate aide}, who spoke on condition of anonymity to discuss private talks, {c1|said} {i ai 1|leaders believed they had at least 220 votes in the House}.¦ {m2|The aide} {c2|said} {i ai 2|a vote could come as soon as next Tuesday}.
{m1|Ames}, asked about Nolan’s comments, {c1|said} {i ra 1|he was not worried}.
«d ra 1|“Brett said that about the last one, too,”» {m1|the senator} {c1|said}.
#b ___
#b Associated writer Leo Tran contributed to this report.
