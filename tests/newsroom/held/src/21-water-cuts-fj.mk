@group pa = parents
@person st = Sereana Tikomaibau ; Ms Tikomaibau ; Tikomaibau ; mother-of-three ; the mother-of-three ; Nabukavesi resident ; The mother-of-three
@person ar = Apisai Rokotuivuya ; Rokotuivuya ; village headman ; the village headman
@person vp = Vinesh Prakash ; Mr Prakash ; Prakash ; farmer
@person mk = Mere Koroivuki ; Dr Mere Koroivuki ; Dr Koroivuki ; Koroivuki ; chief executive
@person iv = Isikeli Vuniwaqa ; Mr Vuniwaqa ; Vuniwaqa ; minister ; the minister ; Minister for Public Works ; The minister
@person rs = Reshmi Sharan ; Sharan ; head teacher
@org wa = Water Authority of Fiji ; WAF ; authority ; the authority ; The authority
@anon op = operator ; the operator
@group pe = people ; The people ; people in the office
#h Taps run dry for 19 days
#s «d st -^sti;k=p|‘Our children smell when they go to school’»
#b By LITIA CAVUILATI
VILLAGERS and farmers outside Navua are bathing in creeks and buying drinking water after 19 days without a proper supply.
Nabukavesi resident {m1=sti|Sereana Tikomaibau} {c1|said} {i st 1|water trickled from her tap for less than an hour each night, usually after 1am}.
«d st 1|“I set my alarm so I can fill the buckets,”» {m1|Ms Tikomaibau} {c1|said}.
«d st -;i;u|“Our children smell when they go to school.¦ I am ashamed to say it, but it is true.»
«d st -;o|“I rang the hotline and {m2|the operator} {c2|told} me {i op 2|a truck would come at four o’clock}.¦ I am still waiting for that truck.”»
{m1|The mother-of-three} {c1|said} {i st 1|she was spending $35 a week on bottled water}.
Village headman {m1|Apisai Rokotuivuya} {c1|said} {i ar 1|two elderly people had been taken to Navua Hospital with stomach complaints since the cuts began}.
«d ar 1|“{m2|The people} in the office {c2|say} {i pe 2|it’s the pump}.¦ Before that it was the pipe.¦ Before that it was the drought,”» {m1|he} {c1|said}.
«d ar 1|“Vinaka for the explanations, but we can’t drink them,”» {m1|the village headman} {c1|said}.
At Nabukavesi Primary School, head teacher {m1|Reshmi Sharan} {c1|said} {i rs 1|pupils were being sent home at midday because the toilets were «p rs 1|“not fit for anyone, let alone a child”»}.
{m1|She} {c1|said} {i rs 1|{m2|parents} had {c2|asked} {i pa 2|if the school could get its own tank}, but the quotation of $8400 was beyond its means}.
{m1|Vinesh Prakash}, who grows cane on 12 acres at Lobau, {c1|said} {i vp 1|he had carted water for his bullocks from the river every morning}.
«d vp 1|“When the water bill comes, it comes on time,”» {m1|Mr Prakash} {c1|said}.
#s WAF responds
Water Authority of Fiji chief executive {m1|Dr Mere Koroivuki} {c1|apologised} to customers and {c2|said} {i mk m1c2|the main pump at the Waimadu station had burned out on October 2}.
«d mk 1|“The replacement had to come from Brisbane and it was held up at the wharf in Suva for six days,”» {m1|Dr Koroivuki} {c1|said}.
«d mk -;i|“Our teams have been working around the clock and we expect full pressure to be restored by the weekend.”»
{m1|She} {c1|denied} {c2|claims} that {i mk 1;den;a=null|hotels along the Coral Coast had been given priority for water carting}.
{i wa 1|Eleven trucks were serving the Navua corridor}, {c1|according to} {m1|the authority}.
Minister for Public Works {m1|Isikeli Vuniwaqa} {c1|told} Parliament on Monday that {i iv 1|the Government had set aside $14 million to upgrade a scheme that was «p iv 1|“long past its use-by date”»}.
«d iv 1|“This side of the House inherited pipes that were laid when I was in class three,”» {m1|Mr Vuniwaqa} {c1|said}.
{m1|The minister} {c1|asked} people in affected areas {i iv 1|to be patient and to boil all drinking water}.
{m1|Ms Tikomaibau} {c1|said} {i st 1|her patience had run out along with the water}.
«d st 1|“If the minister came here, {m2|I} would {c2|tell} him, «d st 2;hyp|‘Come and carry one bucket with me’»,”» {m1|she} {c1|said}.
