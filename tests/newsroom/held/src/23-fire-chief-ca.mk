@person cl = Clarence Laframboise ; Laframboise ; Clarence ; chief ; fire chief ; outgoing chief ; the outgoing chief ; retired grain elevator manager
@person bl = Bev Laframboise ; Bev ; his wife ; His wife ; wife
@person ts = Tanis Stadnyk ; Mayor Tanis Stadnyk ; Stadnyk ; mayor ; the mayor ; The mayor ; Mayor
@person cm = Colby McNairn ; McNairn ; deputy ; deputy chief ; new chief ; the new chief ; The new chief
@person hp = Hazel Petursson ; Petursson ; Hazel
@person rd = Ron Dyck ; Coun. Ron Dyck ; Dyck
@org tw = town ; the town
@anon dp = dispatcher ; the dispatcher
#h «d cl -^cll;k=p|'I never did like the pager'»: fire chief hangs up helmet after 41 years
#b By Darlene Hutchings
#b The Birch Flats Recorder
#cap Retiring fire chief Clarence Laframboise with Engine 2 at the hall last Thursday.¦ Darlene Hutchings/The Recorder
On his last official day as chief of the Birch Flats Volunteer Fire Department, Clarence Laframboise was doing what he has done most Thursdays since 1984.¦ He was coiling hose.
«d cl 1|"Somebody's got to,"» {c1|said} {m1=cll|Laframboise}, 67, who handed over the job Nov. 1 to his deputy, Colby McNairn.¦ «d cl 1;r|"I won't miss getting up at three in the morning, I'll tell you that.¦ I never did like the pager."»
The retired grain elevator manager joined the department at 26, the year after a fire destroyed the Co-op.
{m1|He} {c1|said} {i cl 1|there were nine volunteers, one truck and no hall at the time}.¦ There are now 23 members, seven of them women, and a four-bay building that opened in 2011.
{i cl 1|His worst call was a crash on the highway in 1997 that killed three teenagers, all of whom he knew}, {m1|Laframboise} {c1|said}.
«d cl 1|"You don't talk about it for a while, and then one day you do.¦ We didn't have the counselling back then.¦ You had coffee,"» {m1|he} {c1|said}.
His wife, {m1|Bev}, {c1|said} {i bl 1|she has reheated «p bl 1|"about 4,000 suppers"» since they were married}.
«d bl 1|"We'd get as far as the end of the driveway in our good clothes and {m2|the dispatcher} would come on and {c2|say}, «d dp 2|'Structure fire,'» and that was that,"» {c1|said} {m1|Bev Laframboise}, who taught Grade 3 at the elementary school.
Mayor {m1|Tanis Stadnyk}, who presented the outgoing chief with a plaque at Monday's council meeting, {c1|called} him «p ts 1|"the calmest man in Manitoba"».
«d ts 1|"In the 2011 flood we were all running around in circles, and {m2|Clarence} {c2|said}, «d cl 2|'OK, who's got sandwiches?'»"» {m1|the mayor} {c1|recalled}.¦ «d ts 1;r|"He knew people can't fill sandbags on an empty stomach."»
For Hazel Petursson, 88, the thanks are more personal.¦ Laframboise carried her out of her burning farmhouse in January 2003.
«d hp 1|"He was swearing the whole way, and he's apologized to me for it every year since,"» {c1|said} {m1|Petursson}, who brought a pan of matrimonial cake to the hall.
Not everyone has always agreed with him.¦ In 2018, {m2|Laframboise} {c2|threatened} {i cl 2|to resign} when council voted to put off replacing a 1989 pumper.
{m1|Coun. Ron Dyck}, who voted with the majority, {c1|said} {i rd 1|he regretted it}.
«d rd 1|"We saved a few bucks and the thing broke down at the curling rink fire, so no, it was not our finest hour,"» {m1|Dyck} {c1|said}.
{m1|Laframboise} {c1|denied} {c2|rumours} that {i cl 1;den;a=null|he plans to run for council himself next fall}.
«d cl 1|"If I came home with nomination papers, {m2|Bev} would {c2|say}, «d bl 2;hyp|'Find another place to sleep,'»"» {m1|he} {c1|said}.
McNairn, 39, an electrician, has been deputy chief for six years.¦ {m2|The new chief} {c2|said} {i cm 2|recruiting is the biggest challenge facing the department, with four members due to retire by 2027}.
«d cm 1|"Everybody's busy.¦ Half the town works in Brandon now,"» {m1|McNairn} {c1|said}.¦ «d cm 1;r|"We're asking for one night a week and I think there are people out there who'd love it if they tried it."»
{c1|According to} {m1|the town}, {i tw 1|the department responded to 118 calls last year, up from 74 a decade ago}.
As for Laframboise, he is planning to spend more time fishing, but there are limits.
«d cl 1|"{m2|I} {c2|told} Colby {i cl 2|I'd still come in Thursdays},"» {m1|he} {c1|said}.¦ «d cl 1;r|"Somebody has to check the hose."»
#b A come-and-go tea will be held at the fire hall Nov. 23 from 2 to 4 p.m.¦ Everyone is welcome.
