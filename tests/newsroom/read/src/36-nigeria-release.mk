@person ao = Adebisi Oyekanmi-Lawal ; Dr. (Mrs.) Adebisi Oyekanmi-Lawal ; Oyekanmi-Lawal ; Commissioner ; the Commissioner ; the Honourable Commissioner ; Commissioner for Health ; Dr. Oyekanmi-Lawal
@person um = Umar Gidado ; Alhaji Umar Gidado ; Gidado ; Chairman ; the Chairman ; Council Chairman ; Chairman of the Council
@person ec = Emeka Chinweuba ; Prof. Emeka Chinweuba ; Chinweuba ; Medical Director ; the Medical Director ; the don
@person oba = Rufus Adetimirin ; Oba Rufus Adetimirin ; Onigbo of Igboland ; Kabiyesi ; the monarch ; monarch ; the royal father
@person fa = Folake Ajayi ; Mrs. Folake Ajayi ; Mrs. Ajayi ; Matron ; a beneficiary ; beneficiary ; the mother of four
@person sb = Seun Babarinsa ; Comrade Seun Babarinsa ; Babarinsa ; the unionist ; unionist ; Chairman of the union
@org nur = Association of Primary Health Workers ; APHW ; the union ; union ; the workers ; health workers
@org min = Ministry of Health ; the Ministry ; Ministry ; the statement ; statement
@anon plac = placards ; placard ; one of which ; members
@anon hus = husband ; The husband ; He
@anon husf = husband ; my husband ; Folake Ajayi’s husband
@anon ps = Permanent Secretary ; the Permanent Secretary ; Permanent Secretary in the Ministry ; the Permanent Secretary in the Ministry
#h {m1|Commissioner} commissions 40-bed cottage hospital, {c1|charges} host community {i ao 1|to guard facility}
#s As {m1|monarch} {c1|lauds} govt, {c2|demands} {i oba m1c2|road}
#b By Our Reporter
{m1|The Ogunbola State Commissioner for Health, Dr. (Mrs.) Adebisi Oyekanmi-Lawal}, has {c1|charged} the people of Igbo-Ile {i ao 1|to see the newly completed Cottage Hospital in the town as their own and protect it from vandals}.
{m1|She} gave the charge on Monday while commissioning the 40-bed facility, {c1|noting} that {i ao 1|the present administration had a «p ao 1|“listening ear and a working hand”»}.
In her remarks, {m1|the Commissioner} {c1|said} {i ao 1|the project, which was conceived in 2009, had suffered neglect under three governments before the intervention of His Excellency}.
«d ao 1|“When I first came here, there was a goat in the theatre.¦ {m2|I} {c2|asked} the contractor, «d ao 2|‘Is this the patient?’»¦ He could not answer me,”» {m1|she} {c1|stated}.
Speaking further, {m1|Dr. Oyekanmi-Lawal} {c1|disclosed} that {i ao 1|two doctors, eleven nurses and a pharmacist had been deployed}, {c2|adding} that {i ao m1c2|no patient would be {c3|asked} {i - c3;hyp;ma=denied|to pay for registration}}.
Earlier in his welcome address, the Chairman of the Council, {m1|Alhaji Umar Gidado}, {c1|thanked} the Governor for {i um 1|remembering «p um 1|“a people whose only ambulance was a wheelbarrow”»}.
{m1|He} {c1|appealed} to the Ministry {i um 1|to provide a standby generator}, as, in {m2|his} {c2|words}, «d um 2;k=p|“NEPA has never attended a delivery”».
{m1|Gidado} further {c1|assured} that {i um 1|the Council would engage four vigilantes to guard the premises day and night}.
Also speaking, the Medical Director of the State Specialist Hospital, {m1|Prof. Emeka Chinweuba}, {c1|described} the facility as «p ec 1|“a dream that refused to die”», while {c2|cautioning} residents {i ec m1c2|against patronising quacks}.
{m1|The don}, who spoke in a mixture of English and Yoruba, {c1|recalled} {i ec 1|how he lost a patient on the Igbo-Ile road in 1998}.
«d ec 1|“The husband was holding the drip.¦ {m2|He} {c2|said}, «d hus 2|‘Doctor, are we near?’»¦ {m3|I} {c3|told} him, «d ec 3|‘We are near.’»¦ We were not near.¦ Today we are near,”» {m1|he} {c1|narrated}, to applause.
Responding on behalf of the community, the Onigbo of Igbo-Ile, {m1|Oba Rufus Adetimirin}, showered encomiums on the Commissioner but {c2|lamented} that {i oba m1c2|the six-kilometre access road had become «p oba m1c2|“a swimming pool for politicians’ promises”»}.
«d oba 1|“Madam, we thank you for the hospital.¦ Kindly tell His Excellency that the sick do not fly,”» {m1|the royal father} {c1|said}.
{m1|He} {c1|denied} insinuations that {i oba 1;den|the palace had sold part of the hospital land to a filling station}, {c2|insisting} that {i oba m1c2|the survey plan was with the Ministry}.
Meanwhile, the ceremony was not without drama, as members of the Association of Primary Health Workers (APHW) displayed placards at the gate, {m1|one of which} {c1|read}: «p plac 1;k=d/s;a=Association of Primary Health Workers|“Pay us before you open”».
Addressing newsmen, the chairman of the union, {m1|Comrade Seun Babarinsa}, {c1|alleged} that {i sb 1|his members were being owed five months’ hazard allowance}.
«d sb 1|“{m2|We} are not {c2|saying} {i sb 2;den;a=Association of Primary Health Workers/null|they should not commission hospital}.¦ We are {c3|saying} {i sb c3;a=Association of Primary Health Workers/null|who will work inside}?”» {m1|Babarinsa} {c1|queried}.
When contacted, {m1|the Permanent Secretary in the Ministry}, who pleaded anonymity because he was not authorised to speak, {c2|told} our correspondent that {i ps m1c2|the arrears were being processed and would be paid «p ps m1c2|“in batches, God willing”»}.
However, in a statement signed by its Director of Press, Mr. Kolawole Idris, and made available to newsmen on Tuesday, {m1|the Ministry} {c1|dismissed} the claim of {i min 1;den|five months}, {c2|stating} that {i min m1c2|only two were outstanding}.
«d min 1;a=Kolawole Idris/Mr. Kolawole Idris|“Government is a continuum.¦ No worker has been abandoned,”» {m1|the statement} {c1|read} in part.
One of the first patients, {m1|Mrs. Folake Ajayi}, who was delivered of a baby boy hours after the commissioning, {c1|said} {i fa 1|she had intended to name him Emmanuel}.
«d fa 1|“Now {m2|my husband} {c2|says} {i husf 2|we should call him Commission},”» {m1|the mother of four} {c1|said}, laughing.
The high point of the event was the unveiling of a plaque.
