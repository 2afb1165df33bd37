@org fr = Food Reserve Agency ; FRA ; agency ; the Food Reserve Agency (FRA) ; Food Reserve Agency (FRA)
@person cb = Chilufya Banda ; Mr. Banda ; Banda ; Secretary General ; the Secretary General ; PRA Secretary General ; The Secretary General
@person mh = Mutinta Haang'andu ; Hon. Haang'andu ; Haang'andu ; Minister ; the Minister ; The Minister ; Minister of Agriculture
@person ls = Lubinda Sitali ; Mr. Sitali ; Sitali ; president
@person em = Esnart Mwale ; Mrs. Mwale ; Mwale ; farmer ; a farmer ; mother of five
@org pr = People's Reform Alliance ; PRA ; the party ; party ; The party ; People's Reform Alliance (PRA)
@anon hb = husband ; my late husband ; My late husband ; late husband
@anon ag = man ; the man
#h {m1|PRA} {c1|demands} {i pr 1|explanation over maize exports}
#b By Staff Reporter - September 4, 2025
THE opposition {m1|People's Reform Alliance (PRA)} has {c1|challenged} government {i pr 1;a=Chilufya Banda|to explain why maize is leaving the country through Nakonde when farmers in three provinces have not been paid for the crop they delivered in June}.
PRA Secretary General {m1|Chilufya Banda} {c1|said} {i cb 1|it was unfortunate that small scale farmers had been reduced to beggars while trucks belonging to well connected individuals were crossing the border daily}.
Speaking when he addressed journalists in Lusaka today, {m1|Mr. Banda} {c1|said} {i cb 1|the party had pictures of at least 63 trucks which were cleared between Friday and Sunday}.
«d cb 1|"We have the number plates, we have the dates and we have the names of the transporters.¦ Let government come out and tell the Zambian people who is benefiting,"» {m1|Mr. Banda} {c1|said}.
{m1|He} {c1|wondered} {i cb 1|why {m3|the Food Reserve Agency (FRA)} was {c3|telling} farmers {i fr 3|to be patient} when {m4|it} had {c4|announced} in May that {i fr 4|money had been released}}.
«d cb 1|"A farmer cannot eat patience.¦ School fees are not paid with patience.¦ If the money is not there, be honest and say so,"» {m1|he} {c1|charged}.
{m1|The Secretary General} further {c1|called} on the Anti-Corruption Commission {i cb 1|to institute investigations into how the export permits were issued}.
But Minister of Agriculture {m1|Mutinta Haang'andu} has {c1|dismissed} the {c2|allegations} as «p mh 1|"cheap politics"», {c3|saying} {i mh m1c3|the trucks were carrying maize bran and stock feed and not grain}.
In an interview with this publication, {m1|Hon. Haang'andu} {c1|said} {i mh 1|the country had a surplus of 480,000 metric tonnes and that no export of white maize by private traders had been authorised since March}.
«d mh 1|"At no time did my Ministry issue a single permit.¦ Mr. Banda was a permanent secretary, he knows the difference between bran and mealie meal,"» {m1|she} {c1|said}.
{i mh 1|About 71 percent of farmers had been paid as at last Friday and the rest would receive their money before the onset of the rains}, {m1|the Minister} {c1|disclosed}.
{m1|She} however {c1|denied} {i mh 1;den|having told farmers in Mkushi «p mh 1;den|"to sell to anyone with cash"»}, as reported by some sections of the media.
And {m1|Lubinda Sitali}, who is president of the Central Small Scale Farmers Association, {c1|said} {i ls 1|his members had been forced to sell to briefcase buyers at K180 per 50 kilogramme bag against the official price of K330}.
«d ls 1|"We are not PRA and we are not the ruling party.¦ We are just people who grew maize,"» {c1|said} {m1|Mr. Sitali}.
{m1|He} {c1|appealed} to the government {i ls 1|to at least pay those with less than 20 bags first}.
At Chalata depot, {m1|Esnart Mwale}, a farmer and mother of five, {c1|told} this reporter that {i em 1|she delivered 46 bags on June 17 and had been to the bank eleven times since}.
«d em 1|"Each time I go, {m2|the man} there {c2|tells} me {i ag 2|the network is down}.¦ Transport is K60 to go and K60 to come back,"» {c1|said} {m1|Mrs. Mwale}.¦ «d em 1;r|"{m3|My late husband} used to {c3|say}, «d hb 3|'Grow your own food and you will not bow to anyone.'»¦ Now I am bowing."»
By press time, FRA public relations manager Joseph Kangwa had not responded to a press query.
