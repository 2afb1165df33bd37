@person ha = Hauwa Danjuma-Ike ; SP Hauwa Danjuma-Ike ; Danjuma-Ike ; SP Danjuma-Ike ; PPRO ; the PPRO ; command's spokesperson ; spokesperson
@person cp = Festus Omoregie ; CP Festus Omoregie ; Omoregie ; Commissioner of Police ; CP ; the CP
@person ab = Bala Maikudi ; Alhaji Bala Maikudi ; Maikudi ; Alhaji Maikudi ; chairman ; the chairman
@person ce = Emeka Okonjo ; Chief Emeka Okonjo ; Chief Okonjo ; Okonjo ; community leader
@person rj = Rejoice Adaora ; Madam Rejoice Adaora ; Madam Rejoice ; Adaora ; Rejoice ; trader ; A trader ; a trader ; the mother of four
@person tw = Taiwo ; Taiwo Ajibade ; eyewitness ; An eyewitness ; an eyewitness
@person kh = Kehinde Ajibade ; Kehinde ; twin brother ; his twin brother
@anon so = security source ; a security source ; source ; the source
@org np = Police Command ; the command ; Police ; police ; Police Command in the state
@anon of = officers ; them ; policemen ; They
@person dl = Olumide Faseyi ; Barr. Olumide Faseyi ; Barrister Olumide Faseyi ; Faseyi ; lawyer
#h Market fire: {m1|Police} parade 7 suspects, {c2|deny} {i np m1c2;den|collecting ₦2m to free trader's son}
#b By Ngozi Balogun-Hart, Makoro
#b Kindly share this story:
The Police Command in the state has paraded seven persons over last Thursday's fire at the Makoro Timber Market, even as {m1|it} {c1|denied} {i np 1;den|that its operatives collected ₦2 million to release the son of a trader}.
Parading the suspects at the command's headquarters on Monday, the Police Public Relations Officer, {m1|SP Hauwa Danjuma-Ike}, {c1|said} {i ha 1|they were arrested at different locations following a tip-off}.
{m1|She} {c1|said}, «d ha 1;u|"On the 14th instant at about 0230hrs, a distress call was received that hoodlums had set the said market ablaze.¦ Operatives swiftly mobilised to the scene.»
«d ha -;o|"In the course of investigation, one jerrycan, three cutlasses and a POS machine were recovered.¦ Suspects have made useful statements."»
{m1|The PPRO} {c1|added} {i ha 1|that the Commissioner of Police, CP Festus Omoregie, had directed the State Criminal Investigation Department to take over the matter}.
But a trader, {m1|Madam Rejoice Adaora}, who lost two shops, {c1|alleged} {i rj 1|that her son, 19, was picked up while trying to salvage plywood}.
«d rj 1|"I ran to the station barefoot.¦ {m2|They} {c2|said}, «d of 2|'Madam, bring two million or he will go to Abuja.'»¦ Which Abuja?¦ My son has not even reached Lokoja,"» {m1|she} {c1|told} our correspondent in tears.
Reacting, {m1|Danjuma-Ike} {c1|described} the allegation as «p ha 1|"spurious, unfounded and a figment of the imagination of mischief makers."»
«d ha 1|"Bail is free.¦ No officer of this command demanded a kobo.¦ If she has evidence, let her come forward,"» {m1|the SP} {c1|stated}.
{m1|A security source}, who spoke on condition of anonymity because he was not authorised to speak to the press, however {c1|confirmed} to The Makoro Herald {i so 1|that two inspectors had been issued queries}.
{m1|The source} {c1|said}, «d so 1|"Oga is not happy at all.¦ {m2|He} {c2|told} them, «d cp 2|'If I find one naira in anybody's drawer, that person will sleep where the boy slept.'»"»
Meanwhile, the chairman of the Timber Dealers' Union, {m1|Alhaji Bala Maikudi}, has {c1|put} {i ab 1|the loss at over ₦900m}.
{m1|Alhaji Maikudi} {c1|lamented} {i ab 1|that fire trucks arrived three hours late and without water}.
«d ab 1|"When they came, they were asking us for directions to the river.¦ {m2|I} {c2|said}, «d ab 2|'Is it now that you are looking for river?'»"» {m1|he} {c1|recounted}.
{m1|An eyewitness}, who gave his name simply as Taiwo, {c1|said} {i tw 1|he and his twin brother jumped from a storey building}.¦ The brother, Kehinde Ajibade, is receiving treatment at the General Hospital.
Speaking from his bed, {m1|Kehinde} {c2|said} {i kh m1c2|he had no idea how the fire started}.¦ «d kh m1|"I was sleeping.¦ My brother just carried me and fly."»
{m1|Chief Emeka Okonjo}, a community leader, {c1|called on} the state government {i ce 1|to pay compensation}, {c2|warning} that {i ce m1c2|youths were «p ce m1c2|"running out of patience."»}
Contacted, the lawyer to three of the suspects, {m1=dls|Barr. Olumide Faseyi}, {c1|insisted} {i dl 1|that his clients were mechanics who had gone to the market to buy planks for a workbench}.
«d dl -^dls|"They want to turn carpenters' customers to arsonists.¦ We shall meet in court."»
When The Herald visited on Sunday, traders were seen scooping nails from the ash.¦ A signboard that {c1|read} «s -;k=p|"Trespassers Will Be Dealt With"» was the only thing left standing on Line C.
As of the time of filing this report, the State Emergency Management Agency had yet to respond to text messages sent to its director.
#b Copyright The Makoro Herald.¦ All rights reserved.
