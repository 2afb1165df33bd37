@person jb = Jean-Baptiste Desrosiers ; Desrosiers ; Coun. Jean-Baptiste Desrosiers ; Coun. Desrosiers ; councillor ; Councillor ; one councillor
@person pk = Parminder Kaur Sandhu ; Sandhu ; Mayor Parminder Kaur Sandhu ; Mayor Sandhu ; mayor ; the mayor ; Mayor
@person rw = Rosalie Whitecloud ; Whitecloud ; Chief Rosalie Whitecloud ; chief ; The chief
@person tf = Terry Fontaine-Oakes ; Fontaine-Oakes ; Terry ; chief administrative officer ; CAO ; the CAO
@anon ev = earlier version of this story ; An earlier version of this story ; earlier version
@person gh = Gord Hnatiuk ; Hnatiuk ; Gord ; the retired Zamboni driver ; retired Zamboni driver
@org lh = Larch Hill Structural ; Larch Hill ; firm ; the firm ; engineering firm ; engineering report ; an engineering report ; report ; The report ; the report
@person ml = Mia Laframboise ; Laframboise ; goalie ; the 11-year-old
@anon fo = foreman ; the foreman ; The foreman
@group pa = parents
#h {m1|Mayor} {c1|insists} {i pk 1|arena roof «p pk 1|'not falling in'»} as council OKs $4.2M for repairs
#s {m1|Councillor} walks back {c1|comment} that {i jb 1|rink was «p jb 1|'a lawsuit with a snack bar'»}
#b Social Sharing
#b Anika Thorsteinson - Wheatland News - Posted: Mar 11, 2025 5:00 AM CDT
City council in Birch Narrows, Man., voted 6-3 Monday night to spend $4.2 million on the roof of the Centennial Arena, a building {m1|one councillor} recently {c1|described} as «p jb 1|"a lawsuit with a snack bar."»
The vote followed {m1|an engineering report} that {c1|found} {i lh 1|11 of the arena's 28 trusses had deteriorated «p lh 1|"beyond the point of monitoring."»}
Mayor {m1|Parminder Kaur Sandhu} {c1|said} {i pk 1|residents should not be alarmed}.
«d pk 1|"The roof is not falling in.¦ It is being invited not to fall in,"» {m1|she} {c1|told} reporters.¦ «d pk 1;r|"Will there be scaffolding?¦ Yes.¦ Will there be hockey?¦ Also yes."»
Coun.¦ Jean-Baptiste Desrosiers, who voted against, apologized at the start of the meeting for the remark, made last month on the podcast Prairie Grumble, but not for the phrase «p jb 2;k=s|"death by nachos,"» which {m2|he} {c2|said} {i jb 2|had been taken out of context}.
{m1|He} {c1|argued} {i jb 1|the money would be better spent on a new facility shared with Stony Creek First Nation, whose chief wrote to the city in January proposing one}.
In that letter, obtained by Wheatland News, {m1|Chief Rosalie Whitecloud} {c1|wrote} that {i rw 1|the two communities «p rw 1|"have been freezing in the same barn for 50 years"»}.
Reached Tuesday morning, {m1|Whitecloud} {c1|said} {i rw 1|she had not received a reply}.
«d rw 1|"I'd have settled for «p - -;hyp;k=s/d;a=city/the city/council|'we got your letter,'»"» {m1|she} {c1|said}.
Asked about that, the city's chief administrative officer, {m1|Terry Fontaine-Oakes}, {c1|said} {i tf 1|an acknowledgement had been drafted}.¦ {i tf 2|It was, {m2|he} {c2|said}, awaiting a signature}.¦ Pressed on whose, he looked at the mayor.
«d pk 1|"{m2|Terry} {c2|told} me on Feb. 3 {i tf 2|it had gone out},"» {m1|Sandhu} {c1|said}.
«d tf 1|"{m2|I} {c2|said} {i tf 2|it was going out},"» {m1|Fontaine-Oakes} {c1|replied}.
Not everyone in the gallery was reassured.¦ {m1|Gord Hnatiuk}, who drove the arena's Zamboni for 33 years until he retired, {c1|told} council during public question period that {i gh 1|he used to set out pails}.
«d gh 1|"{m2|The foreman} {c2|used to say}, «d fo 2|'If it's a three-pail night, don't turn on the compressor,'»"» {m1|Hnatiuk} {c1|said}.¦ «d gh 1;r|"So {m3|I}'m {c3|asking}, {i gh 3|how many pails is it now}?"»
«d tf 1|"We no longer use pails as a metric,"» {m1|the CAO} {c1|responded}.
The answer drew boos.¦ {m1|Larch Hill Structural}, the Winnipeg firm that wrote the report, declined an interview request but {c1|said} in an email that {i lh 1|its findings «p lh 1|"speak for themselves."»}
{m1|It} {c1|denied} {i lh 1;den|it had ever recommended closing the building}.
{i pa 1|Some families have already moved their kids to Portage}, {m1|parents} {c1|said} Monday.
For Mia Laframboise, 11, a goalie with the Birch Narrows Lynx, there are other priorities.¦ «d ml 1|"Can they fix the showers?"» {m1|she} {c1|asked} the mayor in the lobby.¦ {m2|Sandhu} {c2|said} {i pk 2|she'd look into it}.
Construction is expected to start in May.
#b With files from Local Journalism Initiative
#b CORRECTIONS: {m1|An earlier version of this story} {c1|said} {i ev 1;a=null|the vote was 7-2}.¦ In fact, it was 6-3.
