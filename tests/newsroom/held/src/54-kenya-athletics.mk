@person jc = Jepkosgei Chelimo-Tanui ; Chelimo-Tanui ; Chelimo ; Jepkosgei ; the 24-year-old ; the policewoman ; policewoman ; champion
@person sk = Silas Kiprugut ; Kiprugut ; Silas ; coach ; the coach ; her coach ; the former steeplechaser ; former steeplechaser
@person wm = Winfred Mumbua ; Mumbua ; Winfred ; the Machakos athlete ; the KDF runner
@person bo = Barnabas Okwemba ; Okwemba ; team manager ; the team manager ; the official
@person es = Esther Cherop ; Esther ; Cherop ; her mother ; mother ; Chelimo-Tanui's mother
@anon do = doctor ; The doctor ; the doctor ; surgeon ; surgeons
@org fe = federation ; the federation
@group re = reporters
@group fa = crowd ; the crowd ; fans
@group ne = people ; People ; they
#h {m1|Chelimo-Tanui}: «d jc m1|'{m2|The doctor} {c2|said} {i do 2|let her forget running}.¦ I forgot the doctor'»
#s Policewoman storms to 5,000m trials victory two years after boda boda crash
#b By BRIGID WAKHUNGU in Eldoret
Two years ago Jepkosgei Chelimo-Tanui could not walk to the gate without holding the fence.
On Saturday at a packed Sosiot Stadium, she ran away from the best field assembled on Kenyan soil this season to win the women's 5,000m at the national trials in 14 minutes 31.7 seconds, a personal best by eleven seconds.
«d jc 1|"I am still asking myself if it is me,"» {m1|the policewoman} {c1|said}, a shawl round her shoulders.¦ «d jc 1;r|"At the bell I heard {m2|the crowd} {c2|shouting} «d fa 2|'Sasa!¦ Sasa!'» and I thought they were shouting for somebody else."»
Pre-race favourite Winfred Mumbua was second in 14:36.2, with teenager Sharon Jelagat third.
Chelimo-Tanui was knocked off a motorcycle taxi in Iten in May 2023 and broke her pelvis in three places.¦ {c1|According to} her coach, {m1|Silas Kiprugut}, {i sk 1|surgeons at first feared she would lose the left leg}.
«d sk 1|"{m2|The doctor} called me outside and {c2|said}, «d do 2|'This one can be a mother, she can be a teacher, but running, let her forget,'»"» {m1|Kiprugut} {c1|recalled}.¦ «d sk 1;r|"When I went back in, {m3|Jepkosgei} {c3|asked} me {i jc 3|what he had said}.¦ {m4|I} {c4|told} her {i sk 4|he had said she should eat}."»
The lie did not last.¦ «d jc 1|"I knew,"» {m1|she} {c1|said}.¦ «d jc 1;r|"Coach cannot lie with his eyebrows.¦ But I forgot the doctor before I forgot running."»
#m Tactical battle
Mumbua had made her intentions clear from the gun, taking the field through 3,000m in 8:52.¦ But when she looked at the screen with 500m to go, only one runner was still on her shoulder.
«d wm 1|"I thought it was Sharon,"» {m1|the KDF runner} {c1|admitted}.¦ «d wm 1;r|"{m2|I} {c2|said} to myself, «d wm 2|'She is young, she will die at the bell.'»¦ Then I saw the socks and I knew.¦ Nobody else wears those socks."»
{m1|She} {c1|dismissed} suggestions that {i wm 1;den|a calf strain had slowed her in the last lap}, {c2|adding}: «d wm m1c2|"Kuna siku yako na kuna siku ya mwenzako.¦ I will be ready in September."»
The first two are assured of selection, {m2|the federation} having {c2|announced} in April that {i fe 2|there would be no wild cards}.¦ But {m1|team manager Barnabas Okwemba} {c1|hinted} that {i bo 1|Jelagat, who is 18, could also travel}.
{c1|Asked} by {m1|reporters} {i re 1|whether the decision had been taken}, the official was coy.
«d bo 3|"I have not {c1|said} {i bo c1;den|she is in}, I have not {c2|said} {i bo c2;den|she is out},"» {m3|Okwemba} {c3|said}.¦ «d bo 3;r|"If I say anything today, tomorrow {m5|you} will {c5|write} «p re 5;hyp;k=s/d;a=null|'Chaos in camp'»."»
#m Selling milk
In Kapsowar, where electricity had failed an hour before the race, the runner's mother followed it on a neighbour's radio.
{m1|Esther Cherop}, who sold two heifers to settle the hospital bill, {c1|said} {i es 1|she had gone out to milk with two laps left because her heart could not carry it}.
«d es 1|"The cow refused.¦ Even her, she was listening,"» {m1|she} {c1|told} Sunday Baraza by phone.¦ «d es 1;r|"{m2|People} used to {c2|tell} me, «d ne 2|'Mama Jepkosgei, that money is finished, that leg is finished.'»¦ Today {m3|the same people} are {c3|asking} me {i ne 3|where they can buy such a cow}."»
Kiprugut, a former steeplechaser who now grows passion fruit, is under no illusions about what awaits in Budapest.¦ {i sk 2|The Ethiopians, {m2|he} {c2|warned}, will not let the pace drop as it did on Saturday}, and {i sk 2|his athlete has yet to race over the distance outside Africa}.
He wants her to skip the Diamond League meeting in Lausanne.¦ She wants to run it.
«d sk 1|"We shall discuss,"» {m1|the coach} {c1|said}.
«d jc 1|"We have discussed,"» {c1|said} {m1|Chelimo-Tanui}.
