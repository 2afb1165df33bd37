@person rd = Raymond Delacroix-Hume ; Delacroix-Hume ; Sgt. Raymond Delacroix-Hume ; police spokesman ; the police spokesman ; spokesman ; sergeant
@person kt = Kimberly Tranh ; Tranh ; Detective Kimberly Tranh ; detective ; the detective ; affidavit
@person js = Jerome Skiffington ; Skiffington ; the 41-year-old ; suspect ; the suspect ; defendant
@person ml = Marlene Lindqvist ; Lindqvist ; neighbor ; the retired nurse ; retired nurse ; next-door neighbor
@person do = Dwayne Okoro ; Okoro ; mail carrier ; the mail carrier
@person pv = Paula Vasquez-Stein ; Vasquez-Stein ; public defender ; the public defender ; attorney ; Skiffington’s attorney
@org da = Harlan County District Attorney’s Office ; District Attorney’s Office ; district attorney’s office ; prosecutors ; Prosecutors
@org af = affidavit ; an affidavit ; the affidavit ; court filing
@org pl = anonymous post ; post ; an anonymous post
@anon di = dispatcher ; a dispatcher ; 911 dispatcher
@group nb = neighbors
@anon wm = woman ; A woman who answered the phone ; a woman who answered the phone at Skiffington’s home
#h Port Ellery man held in string of porch fires; {m1|neighbors} {c1|recall} «p nb 1;k=s;a=Marlene Lindqvist/null|‘the nicest guy on the block’»
#b By Corinne Abbate • Port Ellery Courier-Ledger
#b PUBLISHED: January 9, 2025 at 6:12 p.m.
{i da 1|A 41-year-old furniture refinisher set five fires on porches in the Millrace neighborhood and then helped his neighbors put out two of them}, {m1|prosecutors} {c1|said} Thursday.
Jerome Skiffington was arrested Wednesday night in the parking lot of a hardware store on Route 9.¦ {i da 1|He is charged with five counts of arson and one of reckless endangerment}, {c1|according to} {m1|the Harlan County District Attorney’s Office}.
«d rd 1|“We believe we have the person responsible, and we believe folks in Millrace can sleep tonight,”» {m1|Sgt. Raymond Delacroix-Hume}, a spokesman for the Port Ellery Police Department, {c1|said} at a news conference.
{m1|He} declined to say what led officers to the store, {c1|citing} «p rd 1|“an active investigation.”»
{c1|According to} {m1|an affidavit} filed in Harlan County Superior Court, {i af 1|Skiffington’s pickup was recorded by doorbell cameras near four of the fires}.¦ In the filing, {m2|Detective Kimberly Tranh} {c2|wrote} {i kt 2|that a search of his garage turned up eleven bottles of lamp oil and a notebook with addresses}.
{i af 1;a=Kimberly Tranh|Two of those addresses «p af 1;a=Kimberly Tranh|“had not yet burned,”»} {m1|the affidavit} {c1|says}.
When {m1|the detective} {c1|asked} him {i kt 1|why he had kept the list}, the document continues, {m2|Skiffington} {c2|answered}, «d js 2|“So I’d know who to check on.”»
His attorney, {m1|public defender Paula Vasquez-Stein}, {c1|called} the case against him «p pv 1|“a truck, a hobby and a hunch.”»
«d pv 2|“{m1|My client} never {c1|told} anybody {i js 1;den|he set a fire},”» {m2|she} {c2|said} outside the courthouse.¦ «d pv 2;r|“He refinishes furniture.¦ Show me a refinisher without oil in his garage.”»
{m1|Vasquez-Stein} also {c1|disputed} the claim {i pv 1;den;a=null/affidavit/prosecutors|that her client ran from officers}.¦ «d pv 2|“He was holding a can of primer,”» {m2|she} {c2|said}.
The first porch burned on Nov. 20, the most recent on Sunday.¦ That fire, on Tannery Street, sent Elaine Brzezicki, 78, to the hospital with smoke inhalation.¦ She was released Tuesday.
{m1|Marlene Lindqvist}, who lives next door, {c1|said} {i ml 1|she woke to what she thought was rain}.
«d ml 1|“I called 911 and {m2|the dispatcher} {c2|goes}, «d di 2|‘Ma’am, is anyone inside?’» and {m3|I} {c3|said}, «d ml 3|‘Elaine is always inside,’»”» {m1|the retired nurse} {c1|recalled}.¦ «d ml 1;r|“And then here comes Jerome with a garden hose.¦ In his slippers.”»
{m1|She} {c1|said} {i ml 1|{m2|he} {c2|shouted} at her {i js 2|to stay back}, then sat with her on the curb until the ambulance came}.
«d ml 1|“If you’d asked me Tuesday, {m2|I}’d have {c2|told} you {i ml 2;hyp|he was the nicest guy on the block},”» {m1|she} {c1|said}.
Not everyone was surprised.¦ {m1|Dwayne Okoro}, the neighborhood’s mail carrier for 16 years, {c1|said} {i do 1|{m2|Skiffington} had lately begun {c2|asking} {i js 2|which houses were empty during the day}}.
«d do 1|“I figured he was lonely,”» {m1|Okoro} {c1|said}.¦ «d do 1;r|“People want to know stuff all the time — who got a package, whose kid moved back — so you don’t think about it.”»
{m1|An anonymous post} on a neighborhood app last month {c1|claimed} {i pl 1|the fires were the work of «p pl 1|“teenagers from across the river.”»}¦ {m2|Delacroix-Hume} {c2|said} {i rd 2|there was never any evidence of that}.¦ {m3|He} {c3|urged} residents {i rd 3|to take down the post and others like it}.
«d rd 1|“Nobody from this department ever {c2|said} {i - c2;den;a=Port Ellery Police Department|kids did it},”» {m1|the sergeant} {c1|said}.
{m1|A woman who answered the phone} at Skiffington’s home on Thursday {c1|said}, «d wm 1|“Leave us be,”» and hung up.
Judge Aldo Ferrante set bail at $250,000.¦ Skiffington, wearing paper coveralls, spoke only once during the four-minute hearing.¦ {c1|Asked} {i - c1|if he understood the charges}, {m2|he} {c2|said}, «d js 2|“I understand the words.”»
#b Staff writer Gil Podhoretz contributed to this story.
