@person hn = Harriet Nabwire ; Ms Harriet Nabwire ; Ms Nabwire ; Nabwire ; mother of four ; the mother of four ; mother
@person mo = Moses Opio-Lukwago ; Dr Moses Opio-Lukwago ; Opio-Lukwago ; in-charge ; the in-charge
@person gt = Geoffrey Tumwebaze ; Mr Geoffrey Tumwebaze ; Tumwebaze ; LC5 chairperson ; the LC5 chairperson ; district chairperson ; the district chairperson ; chairperson
@person pa = Prossy Akello ; Ms Akello ; Akello ; spokesperson
@person jw = John Wafula ; Mr John Wafula ; Mr Wafula ; Wafula ; boda boda rider
@anon nu = midwife ; a midwife ; A midwife
@anon n2 = nurse ; the nurse ; The nurse
@org nm = National Medical Stores ; NMS
@org au = Auditor General ; report ; the report ; The report ; the Auditor General
@group th = they ; They
@group st = staff ; Staff
@anon mn = man ; a man ; He
#h Patients sent away as drugs run out at Namisindwa-Kato health centre
#s What you need to know: {m1|Staff} {c1|say} {i st 1|the facility last received essential medicines in May}, but {m2|NMS} {c2|insists} {i nm 2;a=Prossy Akello|deliveries are on schedule}.
#b By Fred Mugerwa-Ssali
#b Tuesday, August 26, 2025
When Ms Harriet Nabwire arrived at Kato Health Centre IV at 7am last Wednesday, her two-year-old son had been convulsing for an hour.
A nurse pricked the boy’s finger, confirmed malaria and wrote something on a page torn from an exercise book.
«d hn 1|“{m2|The nurse} {c2|told} me, «d n2 2|‘Take this to the clinic across the road, for us we have nothing,’»”» {c1|recalls} {m1|Ms Nabwire}.¦ «d hn 1;r|“The clinic wanted Shs85,000.¦ I had Shs4,000.”»
The mother of four borrowed from her savings group.¦ The child survived, but {m1|she} {c1|says} {i hn 1|two others on the same bench that morning were taken home untreated}.
Kato Health Centre IV serves about 94,000 people in three sub-counties.¦ When this newspaper visited on Thursday, the shelves in the pharmacy held gloves, cotton wool and one carton of oral rehydration salts.
{m1|Dr Moses Opio-Lukwago}, the in-charge, {c1|says} {i mo 1|the facility has not had antimalarials since June 30 and is treating only those who can buy their own}.
«d mo 1|“We admit a patient, we give a bed and we give a prescription.¦ That is all,”» {m1|he} {c1|says}.¦ «d mo 1;r;u|“People think that we steal the drugs.»
«d mo -;o|“Last month a man came with a panga.¦ {m2|He} {c2|shouted}, «d mn 2|‘Bring out what you have hidden!’»¦ I opened the store and showed him.¦ He cried.”»
{m1|A midwife}, who spoke on condition of anonymity because she is not authorised to talk to the press, {c1|says} {i nu 1|expectant mothers are asked to come with their own gloves, razor blades and polythene sheets}.
{i jw 1|The only ambulance has been parked since March for want of tyres}, {c1|according to} {m1|Mr John Wafula}, a boda boda rider who ferries patients to Mbale for Shs30,000.
«d jw 1|“I have had two women give birth on the road,”» {m1|Mr Wafula} {c1|says}.
#s District, NMS trade blame
The LC5 chairperson, {m1|Mr Geoffrey Tumwebaze}, {c1|accuses} National Medical Stores (NMS) of {i gt 1|delivering «p gt 1|“half of what we order, three months after we order it”»}.
«d gt 1|“The money is theirs, the lorries are theirs, but the abuses are ours,”» {m1|he} {c1|says}.
But NMS spokesperson {m1|Prossy Akello} {c1|denied} that {i pa 1;den;a=National Medical Stores|there had been any delay}, {c2|saying} {i pa m1c2;a=National Medical Stores|the consignment for the fourth cycle was delivered to the district on July 9 and signed for}.
«d pa 1|“We have the delivery note with a stamp and a signature,”» {m1|Ms Akello} {c1|said} by telephone.¦ «d pa 1;r|“What happens between the district store and the health centre is a question for the district.”»
Asked about the note, {m2|the district chairperson} {c2|said} {i gt 2|he would need to consult the chief administrative officer}.
In his report for the year ended June 2024, {m1|the Auditor General} {c1|found} that {i au 1|essential drugs worth Shs217m could not be accounted for in the district}.¦ {m2|The report} {c2|blamed} the losses on «p au 2|“weak stores management and inadequate supervision”».
Ms Nabwire, meanwhile, is still paying off her loan.
«d hn 1|“{m3|They} {c3|told} us {i th 3|this was a government hospital},”» {m1|she} {c1|says}.¦ «d hn 1;r|“{m2|I} would {c2|tell} the government, «d hn 2;hyp|‘Come and fall sick here.’»”»
#b Additional reporting by Olivia Chelangat
