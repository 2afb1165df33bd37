@person sh = Saffron Hebblethwaite ; Coun Hebblethwaite ; Hebblethwaite ; council leader ; leader ; the leader ; the council leader
@person ma = Mahmood Akhter ; Coun Akhter ; Akhter ; cabinet member for finance ; the finance chief ; finance chief
@person rp = Roger Postlethwaite-Dunn ; Coun Postlethwaite-Dunn ; Postlethwaite-Dunn ; Conservative group leader ; the opposition leader ; the Tory leader
@person jt = Jadwiga Tomczak ; Ms Tomczak ; Tomczak ; swimming teacher ; the swimming teacher
@person em = Elsie Mudd ; Mrs Mudd ; Mudd ; the 88-year-old
@person kb = Keith Bairstow ; Coun Bairstow ; Bairstow ; independent councillor ; the former bus driver
@person ls = Lydia Stannard-Oyelaran ; Ms Stannard-Oyelaran ; Stannard-Oyelaran ; chief finance officer ; the council's chief finance officer
@person my = Terry Wadsworth ; Coun Wadsworth ; Wadsworth ; mayor ; the mayor
@org co = Airebrook Council ; the council ; council ; authority ; The Labour-run authority ; the authority
@org go = Ministry of Housing, Communities and Local Government ; Government ; a government spokesperson ; the ministry ; MHCLG
@group pr = public gallery ; the public gallery
@anon ba = banner ; a banner ; A banner
@anon hu = Harold ; husband ; her late husband ; My Harold ; Harold ; her husband
#h «d jt -^jtl;k=p|'You can't teach a child to swim in a spreadsheet'»: Baths to close as council tax goes up 4.99 per cent
#b By Dominic Earnshaw, Local Democracy Reporter
Councillors have voted to shut a swimming baths, halve the grass cutting and put up council tax by the maximum allowed after a stormy five-hour meeting at Airebrook Town Hall.
{m1|Labour-run Airebrook Council} {c1|says} {i co 1|it must find £23.6m in savings by April or face issuing a Section 114 notice}, which would effectively declare it bankrupt.
Council leader {m1|Saffron Hebblethwaite} {c1|told} Wednesday's meeting {i sh 1|there were no good choices left}.
«d sh 1|"Nobody comes into politics to close a swimming pool.¦ I learned to swim in Ings Road Baths and so did my daughter,"» {m1|she} {c1|said}.¦ «d sh 1;r|"But {m2|I} will not stand here and {c2|tell} people {i sh 2;den;ma=hypothetical|it'll be all right} when it won't."»
That was greeted with cries of «d pr m1;k=p/s;a=null|"Shame!"» from {m1|the public gallery}, where {m3|a banner} {c3|proclaimed}: «p ba 3;k=s/d;a=null|"INGS ROAD: SINK OR SWIM"».
Mayor {m1|Terry Wadsworth} twice {c1|threatened} {i my 1|to clear the chamber}.
Cabinet member for finance Mahmood Akhter blamed the rising cost of adult social care, which now swallows 71p of every pound the council spends.
«d ma 1|"If we shut every library, every park and every public toilet in this borough, we'd still be £4m short,"» {m1|he} {c1|said}.
But Conservative group leader {m1|Roger Postlethwaite-Dunn} {c1|accused} Labour of «p rp 1|"crying poverty from the back of a limousine"», pointing to £310,000 spent on a rebrand.
«d rp 2|"We've got a new logo.¦ It's a heron.¦ I'm {c1|told} {i - c1|it represents resilience},"» {m2|he} {c2|said}, to laughter.¦ «d rp 2;r|"Well, herons eat fish, Madam Leader, and they need somewhere wet to do it."»
{m1|Coun Akhter} {c1|said} {i ma 1|the figure was wrong and that the rebrand had cost £38,000}.¦ Coun Postlethwaite-Dunn refused to withdraw it.
#m «p jt -^jtl;k=s/d;a=null|'FULL OF ARMBANDS'»
Earlier, campaigners had emptied a car boot on the town hall steps.
«d jt 1|"It's full of armbands.¦ There's 212 pairs there, one for every child who's on our waiting list,"» {c1|said} {m1=jtl|Jadwiga Tomczak}, who has taught at the baths for 17 years.¦ «d jt 1;r|"You can't teach a child to swim in a spreadsheet."»
{m1|Ms Tomczak}, whose petition gathered 9,400 signatures, {c1|said} {i jt 1|a community group had offered to take the building on for a pound, but the council had never replied}.
The council disputes this.¦ {i co 2|A response was sent in November, {m2|it} {c2|said}, inviting the group to submit a business plan}.
Elsie Mudd, who swims there five mornings a week, had brought her costume with her in a carrier bag.
«d em 1|"My Harold proposed to me at the deep end in 1959.¦ {m2|He} {c2|said}, «d hu 2|'Else, if I do a length without stopping, will you have me?'» and he'd never done more than a width,"» {m1|the 88-year-old} {c1|said}.¦ «d em 1;r|"{m3|I} {c3|said}, «d em 3|'Get out before you drown, yes.'»"»
{c1|Asked} {i - c1|what she would do now}, {m2|Mrs Mudd} {c2|said}: «d em 2|"Sit at home, I suppose, and cost them money."»
Independent councillor {m1|Keith Bairstow}, a former bus driver, tabled an amendment that would have kept the baths open for a year by cutting councillors' allowances.¦ {m2|He} {c2|described} it as «p kb 2|"a chance to put our armbands where our mouths are"».
It fell by 31 votes to 22 after the council's chief finance officer, {m2|Lydia Stannard-Oyelaran}, {c2|advised} {i ls 2|that the sums did not add up}.
«d ls 1|"{m2|I} do not {c2|say} {i ls 2;den|the amendment is unlawful}.¦ I do {c3|say} {i ls c3|it would be unwise},"» {m1|she} {c1|told} members.
«d kb 1|"I've been called worse by inspectors,"» {c1|replied} {m1|Coun Bairstow}.
Speaking after the vote, {m1|Coun Hebblethwaite} {c1|rejected} claims that {i sh 1;den|the decision had been made weeks ago behind closed doors}.¦ {m3|She} {c3|added} that {i sh 3|if ministers came forward with more money tomorrow, she would «p sh 3|"unlock the place myself"»}.
{m1|A Ministry of Housing, Communities and Local Government spokesperson} {c1|said}: «d go 1|"We inherited a broken system of council funding and are making £69 billion available to authorities this year.¦ Decisions on leisure services are for local leaders."»
The bill for a Band D property will rise by £94.18 to £1,981.55.¦ Ings Road will hold its last session on March 28.
