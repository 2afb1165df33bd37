@person ew = Esther Wairimu ; Ms Wairimu ; Wairimu ; Esther ; mother ; the mother ; the 26-year-old
@person ko = Kennedy Otieno-Baraza ; Dr Kennedy Otieno-Baraza ; Dr Otieno-Baraza ; medical superintendent ; the medical superintendent ; the doctor ; doctor
@person nm = Naomi Muthoni ; Sister Naomi Muthoni ; Sister Muthoni ; nurse ; the nurse ; nurse in charge ; nurse-in-charge
@person jm = James Muthoni ; Mr James Muthoni ; Mr Muthoni ; county executive ; the county executive ; the Health executive ; Health executive
@person ar = Aisha Roba ; Ms Aisha Roba ; Ms Roba ; the activist ; activist
@person sl = Simon Lokwang ; Mr Simon Lokwang ; Mr Lokwang ; MCA ; the MCA
@org ma = Medical Supplies Agency ; the agency ; agency
@org uc = Union of Clinical Officers ; the union ; union
@org cty = county ; the county ; replies ; the replies
@group off = officials ; They ; they
@anon mil = mother-in-law ; My mother-in-law ; my mother-in-law
@group nu = nurses ; The nurses ; medics ; Medics ; They ; they
#h «d nu -^nul;k=p|‘Come with your own’»: Mothers deliver by phone torches as Sironi hospital runs dry
#s {m1|Medics} {c1|say} {i nu 1|they have gone three months without gloves, oxygen and, on most nights, power}
#b By GRACE NEKESA
#b Sunday, October 19, 2025
When her waters broke on the night of October 9, Esther Wairimu took a boda boda to Sironi Sub-County Hospital with a flask, a shawl and two pairs of surgical gloves.
«d ew 1|“{m2=nul|The nurses} had {c2|told} me at the clinic, «d nu 2|‘Mama, come with your own,’»”» {m1|she} {c1|says}.¦ «d ew 1;r|“I bought them at the chemist for Sh80.¦ I thought it was a joke.”»
It was not.¦ Her son was delivered at 3.20am by the light of a cousin’s phone.
{m1|The 26-year-old} {c1|recalls} that {i ew 1|the midwife kept apologising}.¦ «d ew 2|“I was the one shouting at her,”» {m2|she} {c2|says}.
#m Generator
The hospital, which serves 90,000 people in three wards, has had no diesel for its generator since July.¦ Its only oxygen plant broke down in the same month.
{m1|Sister Naomi Muthoni}, the nurse-in-charge of the maternity unit, {c1|says} {i nm 1|mothers in difficulty are referred to Nyaruko, 74 kilometres away, in the only ambulance that has tyres}.
«d nm 1|“Last week I rode with one for two hours squeezing the bag by hand.¦ When we arrived my fingers could not open,”» {c1|says} {m1|Sister Muthoni}.
«d nm -;i|“She lived.¦ So I went home and slept.”»
The medical superintendent, {m1|Dr Kennedy Otieno-Baraza}, {c1|told} the Sunday Chronicle that {i ko 1|he had written to the county five times}.¦ {m2|He} {c2|said} {i ko 2|{m3|the replies} {c3|thanked} him for his «p cty 3;a=Kennedy Otieno-Baraza|“continued patience”»}.
«d ko 1|“Patience is not a consumable.¦ I cannot put it on a trolley,”» {m1|Dr Otieno-Baraza} {c1|said}.
«d ko -;i|“I have stopped numbering the letters.”»
But {m1|County Health executive James Muthoni} — no relation to the nurse — {c1|dismissed} the {c2|claims} as «p jm 1|“politics in a white coat”».
{m1|He} {c1|denied} that {i jm 1;den|any patient had been asked to buy supplies}.
«d jm 1|“Which receipt are you showing me?¦ Anybody can buy gloves and {c2|say} {i - c2;hyp|it was the government},”» {m1|Mr Muthoni} {c1|said} by phone.¦ {m3|He} {c3|added} that {i jm 3|Sh31 million had been set aside in the supplementary budget and that diesel would be delivered «p jm 3|“before the end of this month, God willing”»}.
{m1|The Medical Supplies Agency} {c1|said} {i ma 1|the county’s account was suspended in August over a debt of Sh214 million}.
«d ma 1|“We are a public institution, but we also have creditors,”» {m1|a spokesperson for the agency} {c1|said} in an email.
On Friday, {m1|the Union of Clinical Officers} issued a 14-day strike notice, {c3|warning} that {i uc m1c3|its members would not «p uc m1c3|“continue to practise medicine with their bare hands”»}.
{m1|Ms Aisha Roba}, an activist who runs a mothers’ group in Sironi town, {c1|wants to know} {i ar 1|what happened to a solar system commissioned with pomp in 2022}.
«d ar 1|“There was a tent, there was a choir, there was a cake shaped like a panel.¦ {m2|They} {c2|told} us, «d off 2|‘You will never see darkness again,’»”» {c1|says} {m1|Ms Roba}.
{m1|Sironi Central MCA Simon Lokwang}, who chairs the county assembly’s health committee, {c1|says} {i sl 1|the panels were removed for repairs and have not been seen since}.¦ {m2|He} {c2|promises} {i sl 2|to summon the executive this week}.
At home in Gatoto, Ms Wairimu’s baby is a week old and asleep.¦ She has named him Mwangaza, which means light.
«d ew 1|“{m3|My mother-in-law} {c3|asked} {i mil 3|if I was being funny},”» {m1|Ms Wairimu} {c1|says}.¦ «d ew 1;r|“{m4|I} {c4|said}, «d ew 4|‘A bit.’»”»
#b gnekesa@chronicle.example
