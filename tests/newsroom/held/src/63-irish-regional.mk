@anon dr = driver ; a driver
@person mc = Michael Clohessy-Daly ; A COUNCILLOR ; councillor ; a councillor ; Cllr Michael Clohessy-Daly ; Cllr Clohessy-Daly ; Clohessy-Daly
@person bt = Bríd Tuohy ; Cllr Bríd Tuohy ; Cllr Tuohy ; Tuohy
@person nf = Noel Fennelly ; Mr Fennelly ; Fennelly ; director of services ; the director of services
@person ag = Aoife Garrahy ; Ms Garrahy ; Garrahy ; principal ; school principal ; the principal
@org ui = Uisce Dúchais ; water company ; a spokesperson for Uisce Dúchais ; spokesperson
@person ph = Pat Hurley ; Publican Pat Hurley ; publican ; Hurley
@group me = Members ; members ; Slievemore Municipal District
@anon pa = parent ; one parent ; One parent
#h «d mc ^mcd;k=p|‘Somebody will be killed’»: calls for crossing at Kilbrannock school
#b Sinéad Lawlor
{m1|A COUNCILLOR} has {c1|warned} that {i mc 1|a child will be killed outside a school in Kilbrannock unless a pedestrian crossing is put in before the winter}.
{m1=mcd|Cllr Michael Clohessy-Daly} {c1|told} Monday’s meeting of the Slievemore Municipal District that {i mc 1|he had been raising the matter since 2019 and had got nothing but «p mc 1|“letters and sympathy”»}.
«d mc 1|“There are 214 children going in that gate.¦ The lorries from the quarry do be flying down the hill.¦ Somebody will be killed, and then we’ll have a crossing inside a week,”» {m1|he} {c1|said}.
His motion was seconded by {m1|Cllr Bríd Tuohy}, who {c1|said} {i bt 1|she had stood at the spot for half an hour last Thursday and counted 61 heavy vehicles}.
«d bt 1|“{m2|One parent} {c2|said} to me, «d pa 2|‘I bless myself every morning,’»”» {m1|Cllr Tuohy} {c1|said}.¦ «d bt 1;r|“That shouldn’t be part of the school run.”»
In reply, {m1|the director of services, Noel Fennelly}, {c1|said} {i nf 1|the site had been assessed and met the criteria for a crossing, but that no funding was available this year}.
{m1|Mr Fennelly} {c1|said} {i nf 1|an application for €85,000 would be made under the Safe Routes scheme in November}.¦ {i nf 2|Works could not start in any event until a watermain on the road had been replaced}, {m2|he} {c2|added}.
«d mc 1|“So it’s the water now,”» {m1|Cllr Clohessy-Daly} {c1|replied}.¦ «d mc 1;r|“Last year it was the EDB.”»
{m1|He} {c1|asked} {i mc 1|if a school warden could be provided in the meantime}.¦ {m2|Mr Fennelly} {c2|said} {i nf 2|the post had been advertised twice without success}.
The school’s principal, {m1|Aoife Garrahy}, {c1|told} the Slievemore Leader that {i ag 1|staff had been taking it in turns to stop traffic}, although they have no authority to do so.
«d ag 1|“We’re teachers, not guards,”» {m1|Ms Garrahy} {c1|said}.¦ «d ag 1;r|“I had {m2|a driver} roll down the window in September and {c2|tell} me {i dr 2|to get out of the road}.¦ I had eleven junior infants by the hand.”»
{m1|She} {c1|said} {i ag 1|parents were planning a protest for the Friday before the mid-term break}.
{m1|Publican Pat Hurley}, whose premises faces the school, {c1|said} {i ph 1|there had been three «p ph 1;k=s|“near misses”» since Easter}.
«d ph 1|“You’d hear the brakes first.¦ You’d be waiting then for the other sound,”» {m1|he} {c1|said}.
In a statement, {m1|Uisce Dúchais} {c1|said} {i ui 1|the watermain at Kilbrannock was on its programme for 2026, but that it «p ui 1|“had not been made aware of any difficulty regarding a crossing”»}.
{m1|Members} agreed unanimously to write to the Minister for Transport {c2|asking} him {i me m1c2|to release emergency funding}.
