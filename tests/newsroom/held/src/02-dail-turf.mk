@person mn = Muireann Ní Chathasaigh ; Ms Ní Chathasaigh ; Minister for Rural Affairs ; Minister ; the Minister ; Minister of State
@person po = Pádraig Ó Súilleabháin ; Deputy Ó Súilleabháin ; Mr Ó Súilleabháin ; Independent TD
@person fd = Fionnuala de Róiste ; Ms de Róiste ; Deputy de Róiste ; Opposition spokeswoman
@person cc = Seán Mac Giolla Bhríde ; Ceann Comhairle ; the Ceann Comhairle
@person jt = Jarlath Tully ; Mr Tully ; Jarlath ; contractor ; the turf contractor ; The father of five
@person gk = Enda Keaveney ; Supt Enda Keaveney ; Supt Keaveney ; Superintendent Enda Keaveney
@org gs = Garda ; gardaí ; Gardaí ; Garda Press Office ; a Garda spokesperson ; Garda spokesperson ; spokesperson
@anon gv = Government source ; one Government source ; source
@org dp = Department of Rural Affairs ; Department ; the Department
#h {m1|Minister} {c1|denies} {i mn 1;den|«p mn 1;den|‘declaring war on the sod’»} as turf inspector’s tyres slashed
#s Gardaí appeal for witnesses after third incident in a month on Roscarra bog
#b Aoife Brannigan Political Correspondent
The Minister of State for Rural Affairs has rejected a {c2|claim} by {m2|an Independent TD} that {i po 2;den|she was «p po 2;den|“declaring war on the sod”»} after an environmental inspector’s tyres were slashed on a Co Roscommon bog.
In heated exchanges in the Dáil on Wednesday, {m1|Muireann Ní Chathasaigh} {c1|told} Deputy Pádraig Ó Súilleabháin that {i mn 1|he ought to be condemning the incident and not «p mn 1|“warming his hands at it”»}.
Mr Ó Súilleabháin, who represents Roscommon-Galway, had raised the case of Jarlath Tully, a turf contractor from Roscarra who was served with a prosecution notice last month.
«d po 1|“This man has five children, a mother of 91 and a machine that isn’t paid for,”» {m1|he} {c1|said}.¦ «d po 1;r|“{m2|He} rang me and {c2|said}, «d jt 2|‘Pádraig, are they going to put me in jail for footing turf?’»¦ And what am I to {c3|tell} him, Minister?¦ Am I to {c3|tell} him «d po -;hyp;a=null|‘Ah sure, light the fire with your conscience’»?”»
{m1|The Ceann Comhairle}, Seán Mac Giolla Bhríde, {c1|asked} the deputy {i cc 1|to put a question}.
{m1|Mr Ó Súilleabháin}: «d po m1|“I’m after putting two.”»
{m1|Ceann Comhairle}: «d cc m1|“You are after making a speech.”»
In reply, {m1|the Minister} {c1|said} {i mn 1|nobody was going to jail for footing turf and that domestic cutting for a household’s own use had never been banned}.
«d mn 1|“{m2|I} have never {c2|said} «p mn 2;den|‘ban’».¦ The Department has never {c3|said} «p dp c3;den|‘ban’».¦ The only person who says it, morning, noon and night, is Deputy Ó Súilleabháin, and I wonder does he say it in his sleep,”» {m1|Ms Ní Chathasaigh} {c1|said}, to some laughter.
Opposition spokeswoman {m1|Fionnuala de Róiste} {c1|accused} both of {i fd 1|«p fd 1|“playing handball against a haystack”» while a young woman was afraid to go to work}.
{i fd 1|The inspector, who is in her 20s and has not been named, had gone on sick leave}, {m1|she} {c1|said}.
It is {c1|understood} {i - c1|the woman was carrying out a survey on the protected part of the bog shortly after 11am last Thursday when she heard a vehicle}.¦ On her return to the road, she found all four tyres of a departmental van had been cut and the words «s -;k=p|“GO HOME”» written in the dust on the rear door.
Gardaí at Castlerea have appealed for information.
{m1|Supt Enda Keaveney} {c1|said} {i gk 1|two previous incidents, in which a gate was removed and a sign burned, were «p gk 1|“being looked at in the round”»}.
«d gk 1|“There are people who know who did this,”» {m1|he} {c1|said}.¦ «d gk 1;r|“They’ll be sitting beside them at Mass.”»
{m1|A Garda spokesperson} {c1|said} on Wednesday night that {i gs 1|no arrests had been made and that investigations were ongoing}.
{m1|Mr Tully}, meanwhile, {c1|said} {i jt 1|he knew nothing of any damage and had been in Ballyhaunis that morning with a calf}.
«d jt 1|“I’d be the last man to cut a tyre,”» {m1|the father of five} {c1|told} Suck Valley Radio.¦ «d jt 1;r|“I’d have to go to the same garage to get my own fixed.”»
{c1|Asked} if {i - c1|{m2|he} had ever {c2|called} the inspector «p jt 2;den;ma=hypothetical|“a blow-in with a clipboard”»}, {m3|he} {c3|said} {i jt 3|he had not}.¦ «d jt m3|“I might have said a clipboard.”»
{m1|One Government source} {c1|conceded} {i gv 1|the timing was «p gv 1|“brutal”», with a byelection in the constituency due within six months}.¦ Asked about the Taoiseach’s view, {m3|the source} {c3|said}: «d gv 3|“His view is that he would like it to rain until June.”»
#b Anyone with information is {c1|asked} {i - c1;a=Garda|to contact Castlerea Garda station}
