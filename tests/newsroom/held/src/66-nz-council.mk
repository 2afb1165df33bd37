@person wt = Wiremu Tautahi ; Mayor Wiremu Tautahi ; Tautahi ; the mayor ; mayor
@person sg = Sally Grierson ; Cr Sally Grierson ; Grierson ; councillor
@person bm = Bruce McQuarrie ; Cr Bruce McQuarrie ; McQuarrie
@person ah = Anneke Holt ; Holt ; Council infrastructure manager Anneke Holt ; infrastructure manager
@person rp = Robyn Pohatu ; Pohatu ; resident ; Rangiora Street resident Robyn Pohatu
@org ra = Ratepayers' Association ; the Ratepayers' Association ; association ; the association
@anon la = lady ; a lady of 83 ; She ; 83-year-old lady
@org rp2 = staff report ; report ; A staff report ; a staff report ; staff report
#h Ōtarewa rates to rise 14.8% as {m1|mayor} {c1|warns} of «p wt 1|'no easy options'»
#b Hamish Teale, Local Democracy Reporter
Ratepayers in Ōtarewa face an average rates rise of 14.8 percent after councillors narrowly voted to press ahead with a new water treatment plant.
The Ōtarewa District Council voted six to five in favour of the annual plan on Wednesday, with Mayor Wiremu Tautahi using his casting vote.
{m1|Tautahi} {c1|said} {i wt 1|the decision had cost him sleep}.
«d wt 1|"I know what this means at the kitchen table.¦ But there are no easy options left, because the easy options were all taken in the last 30 years,"» {m1|he} {c1|said}.
The $46 million plant will replace one built in 1971.¦ {m1|A staff report} to the meeting {c1|said} {i rp2 1|it had failed drinking water standards four times since 2022}.
{m1|Council infrastructure manager Anneke Holt} {c1|told} councillors {i ah 1|a further delay would add about $3m a year to the cost}.
«d ah 1|"The pumps are at the end of their life.¦ We are buying parts off farmers,"» {m1|Holt} {c1|said}.
{m1|Cr Bruce McQuarrie}, who voted against the plan, {c1|said} {i bm 1|people on fixed incomes could not absorb another double-digit increase}.
«d bm 1|"I had a lady of 83 ring me last night.¦ {m2|She} {c2|said}, «d la 2|'Bruce, do I turn off the heater or the fridge?'»"» {m1|he} {c1|said}.
{m1|He} {c1|asked} {i bm 1|why the council was still spending $1.2m on a library upgrade}.
{m1|Cr Sally Grierson} {c1|said} {i sg 1|the library money came from a grant and could not be used for pipes}.
«d sg 1|"We've been through this, Bruce,"» {m1|she} {c1|said}.
{m1|Grierson} {c1|said} {i sg 1|she would rather be voted out than have another boil-water notice}.¦ {m2|She} {c2|described} the 2023 outbreak, in which 41 people fell ill, as «p sg 2|"a disgrace we all own"».
About 30 residents attended the meeting, some holding signs reading «s -;k=d/p|"Enough"».
{m1|Rangiora Street resident Robyn Pohatu} {c1|said} {i rp 1|her rates had gone up by $1400 in three years}.
«d rp 1|"I'm not against clean water.¦ Nobody's {c2|saying} {i - c2;den|we don't need it},"» {m1|Pohatu} {c1|said}.¦ «d rp 1;r|"But we've had no footpath since the cyclone, so what are we paying for?"»
{m1|The Ratepayers' Association} {c1|said} in a submission that {i ra 1|the plan was «p ra 1|"unaffordable and poorly explained"»}, and {c2|asked} the council {i ra m1c2|to commission an independent review of its spending}.
{m1|Tautahi} {c1|rejected} a suggestion that {i wt 1;den|the council had failed to consult}.¦ {i wt 2|There had been nine public meetings and more than 600 submissions}, {m2|he} {c2|said}.
{m1|The mayor} {c1|said} {i wt 1|he had written to the Local Government Minister {c3|asking} him {i wt m1c3|to share the cost}, but had been {c4|told} {i - c4|there was no new money}}.
Work on the plant is due to start in October.
#b Local Democracy Reporting is local body journalism funded by a public grant.
