@person lv = Ma. Lourdes Villanueva-Santos ; Villanueva-Santos ; Lourdes Villanueva-Santos ; Gov. Ma. Lourdes Villanueva-Santos ; governor ; the governor
@person rd = Rodrigo dela Peña ; dela Peña ; Dela Peña ; Engr. Rodrigo dela Peña ; district engineer
@person jb = Jun-Jun Bautista ; Bautista ; Kapitan Jun-Jun Bautista ; Kap. Bautista ; barangay captain ; village chief ; The village chief
@person nr = Norma Reyes ; Reyes ; Aling Norma ; Aling Norma Reyes ; vendor
@person rr = Reynaldo Reyes Jr. ; Reynaldo Reyes ; Reynaldo ; Sen. Reynaldo Reyes Jr. ; senator ; Sen. Reyes ; Reyes
@org oc = Office of Civil Defense ; OCD ; OCD regional office
@person fa = father ; late father ; My late father ; Ma. Lourdes Villanueva-Santos's father
@org tp = tarpaulin ; It ; it
@person mt = Cristeta Y. Tan ; Tan ; Cristeta Tan ; contractor ; president
@org pg = Pagasa ; state weather bureau ; weather bureau
@person pi = Arvin Lacson ; P/Col. Arvin Lacson ; Lacson ; police director
@anon hb = husband ; her husband ; Norma Reyes's husband ; My husband
#h «d jb -^jb;k=p|‘Where is the dike?’»¦ {m1=jb|Village chief} {c1|asks} as floods bare ghost project
#b By: Paolo Yumul - Correspondent / @pyumulNews
#b Philippine Daily Ledger / 05:40 AM July 24, 2025
CITY OF SAN ISIDRO — {i oc 1|Flooding set off by the enhanced southwest monsoon left at least four people dead and forced 6,200 families out of their homes in this province}, {m1|the Office of Civil Defense (OCD)} {c1|said} on Wednesday.
In Barangay Malinis, one of the worst-hit, residents waded through chest-deep water past a tarpaulin proclaiming the completion of a P96-million flood control structure.
«d jb 1|“It {c2|says} here {i tp c2;a=null|100 percent completed}.¦ So I would like to ask: Where is the dike?¦ Maybe it evacuated ahead of us,”» barangay captain {m1|Jun-Jun Bautista} {c1|told} the Ledger in Filipino.
{m1|The village chief} {c1|said} {i jb 1|workers came in January, dumped three truckloads of gravel, took pictures and left}.
District engineer {m1|Rodrigo dela Peña} {c1|denied} {i rd 1;den|that the structure was a «p rd 1;den;k=s;a=null|“ghost project”»}, {c2|saying} {i rd m1c2|it had been «p rd m1c2|“substantially delivered but overtopped”»}.
{c1|Asked} {i - c1|to show reporters where the structure was}, {m2|Dela Peña} {c2|said} {i rd 2|it was underwater}.
Gov. {m1|Ma. Lourdes Villanueva-Santos} {c1|ordered} {i lv 1|a stop to all payments to the contractor, Triple Star Builders, pending an investigation}.
«d lv 1|“I am giving them 48 hours to explain.¦ Not 49,”» {m1|Villanueva-Santos} {c1|said} over dzSI radio on Wednesday.¦ «d lv 1;r|“{m2|My late father} always {c2|told} us, «d fa 2|‘Anak, the river does not read press releases.’»”»
In a text message, Triple Star president {m1|Cristeta Y. Tan} {c1|said} {i mt 1|the company had «p mt 1|“nothing to hide”» and was awaiting «p mt 1|“as-built plans from the implementing office.”»}
Sen. {m1|Reynaldo Reyes Jr.}, who chairs the Senate public works committee, {c1|said} {i rr 1|he would subpoena both}.¦ {i rr 2|At least 17 other projects in the region had «p rr 2|“the same photographs, only with different captions,”»} {m2|he} {c2|added}.
For Norma Reyes, 58, who sells dried fish at the public market and is not related to the senator, the hearings are a long way off.
Her husband was swept away on Monday night while trying to free the family’s carabao.¦ {m2|He} {c2|shouted} {i hb 2|that he would follow}, {m3|she} {c3|recalled}.
«d nr 1|“{m2|I} {c2|said}, «d nr 2|‘Leave the animal!’» but {m3|he} {c3|said}, «d hb 3|‘She has not been fully paid for,’»”» {m1|Reyes} {c1|said}, before breaking down.
The carabao survived.
Provincial police director Col. {m1|Arvin Lacson} {c1|said} {i pi 1|retrieval teams had recovered three bodies in Sitio Ilaya and a fourth near the spillway}.
{m1|The state weather bureau Pagasa} {c1|warned} {i pg 1|of more rain until Saturday as a low pressure area east of Catanduanes could develop into a tropical depression within 24 hours}.
Classes at all levels remain suspended.
{m1|Reyes}, the senator, {c1|dismissed} talk that {i rr 1;den;a=null|he was using the issue to launch a bid for higher office}.¦ «d rr m1|“There are people on roofs.¦ {m2|I}’m not going to {c2|say}, «d rr 2;den;ma=hypothetical|‘Hold on, let me fix my hair.’»”»
By Wednesday afternoon, the tarpaulin had been taken down.¦ {i jb 1|Nobody from his office touched it}, {m1|Bautista} {c1|said}.¦ {i jb 2|It had, {m2|he} {c2|said}, been «p jb 2|“carried away by the current.”»}
#b —WITH A REPORT FROM DELFIN MALLARI III
#b Read more: Editorial: «s -|“Ghosts don’t hold back water”»
