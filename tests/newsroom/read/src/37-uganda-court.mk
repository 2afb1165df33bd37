@person jk = Josephat Kiyimba-Lule ; Kiyimba-Lule ; Mr Kiyimba-Lule ; Kiyimba ; the accused ; accused ; former Town Clerk ; the former Town Clerk ; boss ; Mr Josephat Kiyimba-Lule
@person sn = Sarah Namuddu ; Ms Namuddu ; Ms Sarah Namuddu ; Namuddu ; cashier ; the cashier ; witness ; the witness ; fourth prosecution witness ; the fourth prosecution witness
@person pa = Patience Atuhaire-Byona ; Ms Atuhaire-Byona ; Ms Patience Atuhaire-Byona ; Atuhaire-Byona ; State prosecutor ; prosecutor ; the prosecutor
@person iw = Isaac Wabwire ; Mr Wabwire ; Mr Isaac Wabwire ; Wabwire ; defence lawyer ; counsel ; the defence lawyer
@person jl = Loyce Acan ; Lady Justice Loyce Acan ; Justice Acan ; judge ; the judge
@person dm = Dickson Mugerwa ; Mugerwa ; Mr Mugerwa ; Mr Dickson Mugerwa ; auditor ; the auditor
@person fn = Florence Nansubuga ; Nansubuga ; Ms Nansubuga ; Ms Florence Nansubuga ; wife ; His wife
@anon voucher = voucher ; the voucher ; The voucher ; It
@anon rider = boda boda rider ; A boda boda rider ; rider
@group pros = Prosecution ; prosecution ; State ; the State
@anon past = pastor ; my pastor ; He
@anon pol = policeman ; The policeman ; The policeman who was writing
@anon store = stores officer ; the stores officer ; She
@anon vendor = vendor ; a vendor ; one vendor ; One vendor
#h {m1|Cashier} {c1|tells} court {i sn 1|{m2|boss} {c2|wanted} market money «p jk 2;k=d;a=Sarah Namuddu|‘before it got cold’»}
#b BY HERBERT SSEKITTO
#b THURSDAY, 8 MAY 2025
KAMPALA.¦+(dateline) {m1|A former cashier} at Nakitembe Town Council has {c1|told} the Anti-Corruption Division of the High Court that {i sn 1|the then Town Clerk made her hand over Shs412m in market dues in sugar bags over 14 months}.
{m1|Ms Sarah Namuddu}, the fourth prosecution witness in the case against Mr Josephat Kiyimba-Lule, {c1|testified} that {i sn 1|she would count the money on Fridays and carry it to his office on the upper floor}.
Led by State prosecutor Patience Atuhaire-Byona, {m1|the witness} {c1|said} {i sn 1|the accused never issued a receipt}.
«d sn 1|“{m2|He} would {c2|say}, «d jk 2|‘Bring it before it gets cold.’»¦ I thought he was talking about tea,”» {m1|she} {c1|told} court, amid laughter.
{m1|Ms Atuhaire-Byona} then {c1|asked} her {i pa 1|whether she had reported the matter to anyone}.
«d sn 1|“I told my pastor,”» {m1|the witness} {c1|replied}.¦ «d sn 1;r|“{m2|He} {c2|told} me {i past 2|to pray and to keep photocopies}.”»
The photocopies, 57 of them, were exhibited on Wednesday over the objection of the defence.
In cross-examination, counsel {m1|Isaac Wabwire} {c1|put it to} Ms Namuddu that {i iw 1|she had bought a plot of land at Bukerere in the same period}.¦ {m2|She} {c2|said} {i sn 2|the plot was paid for by her brother, who works in Doha}.
«d iw 1|“Madam Cashier, is your brother also in the sugar business?”» {m1|Mr Wabwire} {c1|asked}.
{m1|The prosecutor} objected, {c1|saying} {i pa 1|the question was meant to embarrass the witness}.¦ {m2|Lady Justice Loyce Acan} agreed and {c2|warned} counsel {i jl 2|to respect the witness «p jl 2|“as you would your mother, if you respect your mother”»}.
{m1|He} apologised and {c1|asked}, instead, {i iw 1|whether the word «s - -;k=p|“cold”» appeared in her police statement}.¦ {m2|The witness} {c2|admitted} {i sn 2|it did not}.
«d sn 1|“{m2|The policeman who was writing} {c2|said} {i pol 2|it was not important},”» {m1|she} {c1|explained}.
{m1|She} also {c1|denied} that {i sn 1;den|she had been {c2|promised} {i - c2;den|her job back in exchange for her evidence}}.
The fifth witness, auditor {m1|Dickson Mugerwa}, {c1|told} court that {i dm 1|he found a voucher for the repair of a tractor which the council had never owned}.
«d dm 1|“{m2|The voucher} {c2|says}, «d voucher 2;k=p|‘Gearbox, urgent’».¦ {m3|I} {c3|asked} the stores officer, «d dm 3|‘Where is the tractor?’»¦ {m4|She} {c4|said}, «d store 4|‘Which tractor?’»”» {m1|he} {c1|said}.
{m1|The judge} {c1|asked} the auditor {i jl 1|to slow down as she was recording by hand}.¦ «d jl 2|“I am still looking for the tractor,”» {m2|she} {c2|quipped}.
{m1|Prosecution} {c1|alleges} that {i pros 1|between 2021 and 2023, Mr Kiyimba-Lule, 49, caused financial loss of Shs1.3b}, an offence he denies.
In the interview recorded by detectives and read out in court yesterday, {m1|the former Town Clerk} {c1|described} the cashier as «p jk 1|“a confused girl whom I treated as a daughter”» and {c2|said} {i jk m1c2|whoever claimed he had taken even a coin was «p jk m1c2|“fighting the NRM”»}.
{m1|He} {c1|rejected} suggestions that {i jk 1;den|he built an arcade with the money}, {c2|attributing} it to {i jk m1c2|his wife’s poultry}.
His wife, Ms Florence Nansubuga, who has attended every session, declined to comment.¦ But as she entered her car {m2|she} turned and {c2|told} reporters: «d fn 2|“Ask the chickens.”»
Outside court, vendors who had travelled from Nakitembe sang hymns.¦ {m1|One vendor}, carrying a stool, {c1|said} {i vendor 1|she wanted only to know where her Shs1,000 a day had gone}.
{m1|A boda boda rider} {c1|shouted} back at her that {i rider 1|it had gone where all the others went}.
The hearing was adjourned to May 21, when the State is expected to call its last witness.
