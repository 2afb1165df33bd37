@person sr = Sajjad Raza Bhutto ; Sajjad Raza ; Mr Raza ; deputy commissioner ; the deputy commissioner ; DC
@person nk = Nasreen Khoso ; Ms Khoso ; Khoso ; MPA ; the MPA ; the lawmaker ; lawmaker
@person hb = Haji Bachal Khoso ; Haji Bachal ; landlord ; the landlord ; influential landlord
@person gm = Ghulam Mustafa Solangi ; Ghulam Mustafa ; Mr Solangi ; Solangi ; chief engineer ; the chief engineer
@person zb = Zainab Bibi ; Zainab ; the widow ; widow
@person ah = Altaf Hussain Mahar ; Altaf Hussain ; Mr Mahar ; rescue official ; the rescue official ; rescue worker
@group vi = villagers ; Villagers ; Several of them ; several of them
@group vl = they ; They ; villagers
@group of = they ; They ; officials
@anon doc = doctor ; a doctor ; A doctor on duty ; doctor on duty
@anon ofi = officer ; the officer
@anon cm = chief minister ; the chief minister
@org pd = Provincial Disaster Management Authority ; PDMA ; authority ; the authority
@org ir = irrigation department ; the department ; department ; a handout ; handout
#h Dyke breach near Sanjoro leaves 40,000 homeless
#s {m1|Villagers} {c1|allege} {i vi 1|cut was made to save landlord’s orchard}; {m2|chief engineer} {c2|calls} it «p gm 2|‘act of nature’»
#b Our Correspondent • Published August 29, 2025
SUKHPUR: At least nine people drowned and over 40,000 were displaced on Thursday when a 120-foot-wide breach developed in the Sanjoro protective dyke, inundating 62 villages on the right bank.
{m1|The Provincial Disaster Management Authority} {c1|said} {i pd 1|the bodies of four children were among those recovered}.¦ {i pd 2|A high flood of 612,000 cusecs was passing through the barrage}, {m2|it} {c2|added}, and {c3|advised} people living in the katcha area {i pd m2c3|to move to safer places}.
Talking to newsmen at a relief camp on the National Highway, {m1|Deputy Commissioner Sajjad Raza Bhutto} {c1|said} {i sr 1|army boats had evacuated 3,400 people by the evening}.
«d sr 1|“We requested them for three days to leave.¦ {m2|They} {c2|said}, «d vl 2|‘The river is our mother, she will not enter the house,’»”» {m1|Mr Raza} {c1|said}.
#b ADVERTISEMENT
But the villagers had another story to tell.¦ {m1|Several of them} {c1|claimed} {i vi 1|the dyke had been cut before dawn by men with a tractor in order to save the mango orchard of an influential landlord, Haji Bachal Khoso}.
«d zb 1|“I heard the engine.¦ Nobody ploughs at four in the morning,”» {m1|Zainab Bibi}, a widow from Goth Imam Bux, {c1|told} this correspondent.¦ «d zb 1;r|“My buffalo is gone, my quilts are gone, and {m2|they} {c2|tell} me {i of 2|it was rain}.”»
{m1|Haji Bachal} {c1|rejected} the {c2|allegation} that {i hb 1;den;a=villagers|he had sent anyone to the dyke}.
«d hb 1|“Ten acres of mine are also under water.¦ Would a man drown his own trees?”» {m1|he} {c1|asked} over the telephone.
His niece, {m1|MPA Nasreen Khoso}, who belongs to the opposition, was less certain.¦ {m2|She} {c2|demanded} {i nk 2|a judicial inquiry}, and {c3|said} {i nk m2c3|family ties would not stop her from asking questions}.
«d nk 1|“If it turns out that {m2|my uncle} {c2|told} somebody {i hb 2;hyp|to cut it}, then my uncle will answer for it,”» {c1|said} {m1|Ms Khoso}.
«d nk -;i|“This is not about one family or one orchard.”»
{m1|Chief engineer Ghulam Mustafa Solangi}, however, {c1|termed} the breach an «p gm 1|“act of nature”».¦ {m2|He} {c2|said} {i gm 2|rodents had weakened the embankment and that stone pitching worth Rs380 million had been «p gm 2|“proposed, approved and delayed”»}.
{c2|Asked} {i - c2|who had delayed it}, {m1|he} {c1|replied} that {i gm 1|it was a matter for the finance department}.
Later, {m1|a handout} issued by the irrigation department {c1|stated} that {i ir 1|the breach would be plugged within 72 hours} and {c2|urged} the media {i ir m1c2|to avoid «p ir m1c2|“sensational reporting”»}.
{m1|Altaf Hussain Mahar} of Rescue 1122 {c1|described} {i ah 1|pulling a man off a mosque roof after 11 hours}.¦ «d ah 2|“He would not come until we took his goat first.¦ The goat did not thank us,”» {m2|he} {c2|said}.
Conditions at the camp were poor, with one water tanker for 2,000 people.¦ {m1|A doctor on duty}, who did not want to be named, {c1|said} {i doc 1|she had treated 80 cases of diarrhoea since noon and had run out of drips}.
«d doc 1|“{m2|I} {c2|asked} for saline and {m3|the officer} {c3|told} me {i ofi 3|a committee had been formed},”» {m1|she} {c1|said}.
Meanwhile, {m1|the chief minister} {c1|announced} that {i cm 1|the family of each deceased would be given Rs1m in compensation}.
