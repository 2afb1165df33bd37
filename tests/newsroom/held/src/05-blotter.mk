@person ro = Ray Ortiz ; Sgt. Ray Ortiz ; Sgt. Ortiz ; Ortiz ; sergeant ; the sergeant
@org pd = Marlow Police Department ; police ; Police ; Marlow Police ; department ; officers
@person bw = Brenda Wojcik ; Wojcik ; neighbor ; a neighbor
@person cd = Cody Dale Reamer ; Cody Reamer ; Reamer ; suspect ; the suspect ; the 38-year-old ; driver
@anon cl = clerk ; the clerk ; a clerk ; employee
@anon ca = caller ; a caller ; resident ; Cottage Street resident ; a Cottage Street resident
@anon wo = woman ; a woman ; a woman on Hillcrest Drive
@anon co = contractor ; a contractor
@org do = Stark County Sheriff's Office ; sheriff's office ; Sheriff's Office ; Deputies ; deputies
@person pa = Alicia Munro ; Munro ; Assistant Prosecutor Alicia Munro ; prosecutor
@anon ho = homeowner ; The homeowner ; the homeowner
@anon ht = host ; The host ; the host
@org po = prosecutor's office ; the prosecutor's office
@org ck = Castle Kingdom ; Castle Kingdom LLC ; rental company ; the rental company ; The rental company
@group pe = people ; People
#h {m1|Police}: {i pd m1|{m2|Man} in stolen bounce house van {c2|told} officers {i cd 2|he was «p cd 2|'practicing'»}}
#b By WKLO Digital Team
#b Published 4:52 PM EST, Nov. 17
#cap Cody Reamer, 38 (Marlow Police Department)
MARLOW, Ohio (WKLO) - A man is facing charges after {m1|police} {c1|say} {i pd 1|he drove off in a party rental van with a bounce house still inflating in the back}.
Officers were called to the Gas & Go on East Tuscarawas Street around 9:15 a.m. Saturday.
{i pd 1|When they arrived, {m1|police} {c1|said}, they found the van stopped against a pump with part of a castle sticking out of its rear doors}.
{m1|A clerk} {c1|told} police {i cl 1|the driver had come in, bought a corn dog and {c2|asked} her {i cd c2|to call his mother}}.
According to the arrest report, {m1|the suspect}, identified as Cody Dale Reamer, 38, {c1|told} officers: «d cd 1|"I'm not stealing it, I'm practicing."»
{c1|Asked} {i - c1|what he was practicing for}, {m2|Reamer} {c2|said}, «d cd 2|"My birthday,"» the report states.
«d ro 1|"In 19 years I've chased a lot of things, but I have never had to deflate one,"» {c1|said} {m1|Sgt. Ray Ortiz}.
{m1|Ortiz} {c1|said} {i ro 1|no one was hurt}.¦ {m2|He} {c2|estimated} {i ro 2|the damage to the castle at $1,200}.
Neighbor {m1|Brenda Wojcik} saw the whole thing from her porch.¦ «d bw 1|"{m2|I} {c2|hollered} at him, «d bw 2|'Honey, your turret's hanging out!'»"» {m1|she} {c1|told} WKLO.
Reamer is charged with grand theft of a motor vehicle and failure to control.¦ He pleaded not guilty Monday in Marlow Municipal Court.
Assistant Prosecutor {m1|Alicia Munro} {c1|asked} for {i pa 1|a $5,000 bond}.¦ It was not immediately clear if Reamer had an attorney who could speak on his behalf.
#s ALSO FROM THE BLOTTER
FRIDAY, 7:40 a.m. - {m1|A Cottage Street resident} {c1|reported} {i ca 1|that someone had entered her unlocked vehicle and «p ca 1|"rearranged"» the glove compartment}.¦ Nothing was taken.
FRIDAY, 11:20 p.m. - {m1|A woman on Hillcrest Drive} {c1|advised} {i wo 1|there was a man in her kitchen}.¦ Officers determined the man was her husband, who had shaved.
SATURDAY, 2:05 p.m. - {m1|A contractor} {c1|said} {i co 1|$600 in copper pipe was missing from a job site on Route 43}.¦ {m2|The homeowner} {c2|denied} {i ho 2;den|taking it}.
SUNDAY, 12:30 a.m. - Officers responded to a noise complaint on Elm.¦ {m1|The host} {c1|agreed} {i ht 1|to turn the music down} and apologized, {c3|explaining} that {i ht m1c3|it was «p ht m1c3|"a divorce party"»}.
SUNDAY, 3:15 p.m. - The Stark County Sheriff's Office requested assistance with a loose emu near the fairgrounds.¦ {m2|Deputies} later {c2|advised} {i do 2|the emu was «p do 2|"no longer a problem."»}
#s «s -;k=p/d;a=Ray Ortiz|"Lock your cars"»
{m1|Sgt. Ortiz} {c1|reminded} residents {i ro 1|to lock their vehicles and to photograph serial numbers on tools}.
«d ro 1|"{m3|People} {c3|tell} me all the time, «d pe 3|'Sarge, nothing ever happens here.'»¦ And {m2|I} {c2|tell} them, «d ro 2|'That's because you don't read the blotter,'»"» {m1|he} {c1|said}.
Reamer is due back in court Dec. 2.¦ {i po 1|If convicted, he faces up to 18 months in prison}, {c1|according to} {m1|the prosecutor's office}.
The rental company, {m1|Castle Kingdom LLC}, {c1|posted} on Facebook that {i ck 1|all weekend reservations would be honored}.¦ «d ck m1|"Except the dragon slide.¦ The dragon slide is evidence."»
#b All suspects are presumed innocent until proven guilty in a court of law.
#b Copyright 2025 WKLO.¦ All rights reserved.
