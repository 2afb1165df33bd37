@person sd = Sunday Ekpo-Briggs ; Mr Sunday Ekpo-Briggs ; Ekpo-Briggs ; Commissioner for Works ; the commissioner ; commissioner
@person gb = Godswill Amadi-West ; Governor Godswill Amadi-West ; Amadi-West ; Governor ; the governor ; governor
@person hn = Hauwa Nda-Isah ; Hauwa ; Nda-Isah ; the trader ; trader ; a fish seller ; fish seller
@person bo = Blessing Okorodudu ; SP Blessing Okorodudu ; Okorodudu ; police spokesperson ; the statement ; statement ; the police spokesperson ; Public Relations Officer
@person ft = Festus Iyalla ; Engr Festus Iyalla ; Iyalla ; engineer ; the engineer
@person te = Tonye Iyalla ; Tonye ; survivor ; the survivor ; the 29-year-old ; 29-year-old
@person ch = Dagogo Chuku-Ogan ; Chief Dagogo Chuku-Ogan ; Chuku-Ogan ; monarch ; the monarch ; the traditional ruler
@org pra = Peoples Reform Alliance ; PRA ; opposition party ; the party ; party ; opposition ; Opposition
@group gov = state government ; government ; They ; They ; Govt ; Ministry of Works
@anon sign = signboard ; a signboard
@anon hu = husband ; my husband ; Hauwa Nda-Isah’s husband
#h Six die as bridge collapses on market day in Akpaba
#s {i ch m1|Govt ignored our letters} — {m1|Monarch}
#b By Ibiso Tariah, Port Rowan
#b 3rd September 2025
No fewer than six persons died on Tuesday when a bridge linking Akpaba and Oro communities in the Nembolo Local Government Area collapsed under the weight of traders returning from the weekly market.
Our correspondent gathered that two commercial buses and a tipper loaded with sharp sand plunged into the Soku Creek at about 4pm.
The Public Relations Officer of the state police command, {m2|SP Blessing Okorodudu}, {c2|confirmed} in a statement on Wednesday that {i bo 2|a search was continuing}.
«d bo 1|“Six corpses have been recovered and deposited at the General Hospital, while 14 persons are receiving treatment.¦ Local divers are still looking for two schoolchildren,”» {m1|the statement} {c1|read} in part.
{m1|She} {c1|said} {i bo 1|the Commissioner of Police had deployed marine operatives in the area}, and {c2|advised} residents {i bo m1c2|to desist from gathering at the bank of the creek}.
One of the survivors, {m1|Tonye Iyalla}, {c1|told} The Courier that {i te 1|he was in the second bus when he heard a loud noise}.
«d te 1|“I thought it was a tyre.¦ Before I could {c2|say} «p te c2;hyp;k=d|‘Jesus’», we were inside water,”» {c1|said} {m1|Tonye Iyalla} from his hospital bed.¦ «d te 1;r|“It was the conductor who broke the glass with his head.”»
A fish seller, {m1|Hauwa Nda-Isah}, {c1|said} {i hn 1|she had crossed ten minutes earlier because a customer refused to pay her}.
«d hn 1|“If the woman had paid me, I would have waited for my sister and we would be dead.¦ {m2|My husband} {c2|said}, «d hu 2|‘Thank that woman for me,’»”» {m1|Nda-Isah} {c1|added}.
The paramount ruler of Akpaba, {m1|Chief Dagogo Chuku-Ogan}, {c1|lamented} that {i ch 1|the state government had ignored four letters on the condition of the bridge since 2021}.
«d ch 1|“{m2|They} came here last year, painted the rails and went away.¦ They {c2|told} us {i gov 2|the bridge was now motorable}.¦ Is it paint that carries a tipper?”» {m1|the monarch} {c1|queried}.
But the Commissioner for Works, {m1|Mr Sunday Ekpo-Briggs}, {c1|denied} that {i sd 1;den|the government had abandoned the community}.
{m1|He} {c1|said} {i sd 1|a contract for a new bridge was awarded in March}, {c2|adding} that {i sd m1c2|a weight restriction was in place and had been flouted}.
«d sd 1|“There is a signboard there, very big, {c2|saying} «p sign c2;k=d|‘No heavy vehicle’».¦ We cannot put a policeman on every bridge,”» {m1|Ekpo-Briggs} {c1|said} on a radio programme monitored in Port Rowan.
However, a civil engineer, Engr Festus Iyalla, who is not related to the survivor, faulted the claim.
{m1|Iyalla} {c1|said} {i ft 1|pictures from the scene showed that two of the pile caps had been exposed by dredging}.
«d ft 1|“Whoever inspected that structure and {c2|wrote} that {i - c2;ma=hypothetical|it was safe} should be made to swim across it,”» {m1|he} {c1|stated}.
«d ft -;i|“I wrote a paper on this same bridge in 2019.¦ Nobody opened it.”»
Governor {m1|Godswill Amadi-West}, who visited the scene on Wednesday morning, {c1|directed} the Ministry of Health {i gb 1|to foot the medical bills of the injured} and {c2|ordered} that {i gb m1c2|flags be flown at half-mast for three days}.
{m1|The governor} {c1|promised} that {i gb 1|«p gb 1|“heads will roll”» if negligence was established}.
In its reaction, {m1|the Peoples Reform Alliance} {c1|described} the collapse as «p pra 1|“a murder with a signboard”» and {c2|called for} {i pra m1c2|the commissioner to resign}.
{m1|The party}, in a statement by its state publicity secretary, Mrs Ibinabo Green, {c1|said}, «d pra 1;a=Ibinabo Green/Green/Mrs Ibinabo Green|“Our people are not asking for a flyover.¦ They are asking to reach the market and come back.”»
