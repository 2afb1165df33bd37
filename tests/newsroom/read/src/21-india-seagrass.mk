@person rk = R. Kalaiselvi ; Dr. Kalaiselvi ; Dr. R. Kalaiselvi ; Kalaiselvi ; the lead author ; lead author ; marine botanist
@person sm = S. Muruganandam ; Mr. Muruganandam ; Muruganandam ; the fisherman ; fisherman ; fisherfolk
@person vj = Vinita Joshi-Rao ; Ms. Joshi-Rao ; Joshi-Rao ; Additional Chief Secretary ; the official ; senior official
@person tp = T. Paulraj ; Professor T. Paulraj ; Prof. Paulraj ; Prof. T. Paulraj ; Paulraj
@person ad = Anand Deshmukh ; Mr. Deshmukh ; Deshmukh ; the co-author ; co-author ; doctoral student
@org st = study ; the study ; paper ; the paper ; the authors ; scientists
@group el = elders ; Our elders
@org gr = scientists ; A group of 40 scientists ; group
@org com = expert committee ; the expert committee
@anon ref = reviewer ; one reviewer ; One reviewer
#h {i st 1|Seagrass along Kallar coast recovering faster than expected}, {c1|finds} {m1|study}
#s {i st 1|Meadows written off after the 2018 cyclone have regained 60% of their area}, {c1|say} {m1|scientists}
#b The Southern Bureau
#b Published - December 02, 2025 09:10 am IST - KALLAR
{i st 1|Seagrass meadows off the Kallar coast in southern Tamil Nadu, which were all but destroyed by a cyclone seven years ago, have regained nearly 60% of their former extent}, {c1|according to} {m1|a study} published in the journal Littoral Research.
{m1|The paper}, by scientists at the Institute of Coastal Botany (ICB), {c1|says} {i st 1|the recovery is «p st 1|“among the most rapid recorded for the genus Cymodocea in the Indian Ocean”»}.
«d rk 1|“We went in expecting to write an obituary,”» {m1|R. Kalaiselvi}, a marine botanist at the ICB and the lead author, {c1|told} this newspaper.¦ «d rk 1;r|“Instead we found a nursery.”»
The team mapped 312 sq. km of sea floor between 2022 and 2025, using an underwater drone, Nandu-2, and 48 local divers.¦ {m1|Dr. Kalaiselvi} {c1|said} {i rk 1|the drone had been lost twice, and had been returned on both occasions by crab fishers}.
#m Role of trawl ban
Seagrass, a flowering plant that grows in shallow water, stores carbon and provides food for the dugong.¦ {i st 1|The meadows returned most quickly, {m1|the authors} {c1|write}, in places where a seasonal ban on trawling had been observed by common consent}.
{m1|S. Muruganandam}, a fisherman from Vembadi, {c1|said} that {i sm 1|his village had kept its boats off the beds because the squid came back with the grass}.
«d sm 1|“{m2|Our elders} used to {c2|say}, «d el 2|‘The field is under the sea also.’»¦ The scientists have found that out only now,”» {m1|he} {c1|said}, speaking in Tamil.
{c2|Asked} {i - c2|whether the villagers had been paid to take part}, {m1|Mr. Muruganandam} {c1|said} {i sm 1|they had been given T-shirts}.
{m1|Anand Deshmukh}, a doctoral student and co-author, {c1|cautioned} {i ad 1|against reading too much into the figures}.¦ {m2|He} {c2|pointed out} that {i ad 2|two of the seven sites had shown no regrowth at all}.
«d ad 1|“{m2|I} am not {c2|saying} {i ad 2;den|the problem is solved}.¦ {m3|I} am {c3|saying} {i ad 3|it is the right problem},”» {m1|Mr. Deshmukh} {c1|said}.
Not everyone is convinced.¦ {m1|Professor T. Paulraj} of Madurai Coastal University, who was not involved in the work, {c1|described} the findings as «p tp 1|“encouraging but early”».
{m1|He} {c1|said} {i tp 1|satellite images suggested that some of what had been counted as seagrass was algae}.¦ «d tp 2|“From a height, everything green is good news,”» {m2|Prof. Paulraj} {c2|added}.
{m1|Dr. Kalaiselvi} {c1|rejected} the {c2|suggestion} that {i rk 1;den;a=T. Paulraj/Paulraj|the team had relied on satellites}.¦ {m3|She} {c3|said} {i rk 3|every patch larger than a badminton court had been visited by a diver}.
«d rk 1|“{m2|One reviewer} {c2|wrote}, «d ref 2|‘Please confirm that the authors can swim,’»”» {m1|she} {c1|recalled}, laughing.¦ «d rk 1;r|“We sent a photograph.”»
#m Harbour plan
The findings come at a sensitive time for the State government, which is considering a proposal for a fishing harbour at Periyapatti, within 4 km of the largest meadow.
{m1|A group of 40 scientists} has {c1|called for} {i gr 1|the environmental clearance to be reviewed}.
{m1|Vinita Joshi-Rao}, Additional Chief Secretary (Environment and Forests), {c1|said} {i vj 1|the government would study the paper «p vj 1|“with an open mind”»}.¦ {m2|The official} {c2|denied} that {i vj 2;den|a decision had already been taken}.
«d vj 1|“Should {m2|the expert committee} {c2|say} «d com 2;hyp;k=p|‘shift it’», we will shift it,”» {m1|Ms. Joshi-Rao} {c1|said}.
A public hearing will be held at Periyapatti on December 19.
