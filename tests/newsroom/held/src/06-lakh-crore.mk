@person vd = Vasudha Deshpande ; Smt Vasudha Deshpande ; Smt Deshpande ; Deputy Chief Minister ; Deputy CM ; Dy CM
@person rk = Rameshwar Kushwaha ; Shri Rameshwar Kushwaha ; Shri Kushwaha ; Mr. Kushwaha ; Leader of the Opposition ; LoP
@person am = A.K. Muralidharan ; Shri A.K. Muralidharan ; Mr. Muralidharan ; Muralidharan ; Principal Secretary
@person ia = Irfan Ahmed Siddiqui ; Irfan Siddiqui ; Mr. Siddiqui ; Siddiqui ; MLA ; party MLA
@person sb = Savitribai Gaikwad ; Gaikwad ; Smt Gaikwad ; farmer
@person nv = husband ; My husband ; Savitribai Gaikwad's husband
@group lg = section of JPP legislators ; JPP legislators ; legislators ; A section of JPP legislators
@group fa = farmers ; farmers sitting on dharna
@anon rp = company's representative ; company’s representative ; the company’s representative ; representative
@anon of = senior official ; a senior official ; official ; the official
@anon so = sources ; Sources ; party sources ; Party sources
@org fm = Finance Department ; Department ; Finance Department circular ; circular
#h {m1|Dy CM} {c1|rubbishes} «p rk -^rk|“₹1,400-crore scam”» charge, {c2|dares} {m3=rk|LoP} {i vd m1c2|to place proof before House}
#s «d vd -^vd;k=p|“Show me one paper”»: {m1=vd|Deshpande}; Opposition stages walkout over crop-insurance dues
#b Special Correspondent
#b NAGPUR
{m1|Deputy Chief Minister Vasudha Deshpande} on Tuesday {c1|termed} as «p vd 1|“a bundle of lies”» the Opposition’s {c2|allegation} that {i rk c2;den;a=Opposition/the Opposition|₹1,400 crore meant for crop insurance had been diverted to advertise the Government’s schemes}, even as members of the Opposition trooped into the Well of the House and later walked out.
Replying to a calling-attention motion, {m1|Smt Deshpande}, who also holds the Finance portfolio, {c1|said} {i vd 1|claims of 11.6 lakh farmers had been settled till date and the remaining 2.3 lakh would be cleared «p vd 1|“before Makar Sankranti”»}.
«d vd 1|“{m2|The Hon’ble Leader of the Opposition} {c2|says} «p rk 2|‘scam’».¦ {m2|He} {c2|says} it in the House, he says it in the corridor, he says it to the canteen boy.¦ {m3|I} {c3|say}, {i vd 3|show me one paper}.¦ One paper,”» {m1|she} {c1|said}.
Earlier, {m1|Shri Rameshwar Kushwaha}, the Leader of the Opposition, {c1|charged} the Government {i rk 1|with «p rk 1|“looting the annadata in broad daylight”»} and {c2|demanded} {i rk m1c2|a probe by a sitting Judge of the High Court}.
Citing a {m2=ci|circular} of the Finance Department dated September 4, {m1|he} {c1|alleged} that {i rk 1|₹312 crore had been «p fm -^ci;a=Rameshwar Kushwaha/null|“temporarily re-appropriated”»}.¦ «d rk m1|“What is temporary in this?¦ Is the money on pilgrimage?”»
This drew loud protests from the treasury benches.
{m1|Shri Irfan Ahmed Siddiqui} (JPP) rose on a point of order and {c1|said} {i ia 1|the circular had been withdrawn within four days}.¦ {i ia 3|The Leader of the Opposition was misleading the House}, {m3|he} {c3|contended}.
The House was adjourned twice.
{m1|A senior official of the Finance Department}, who did not wish to be named, {c1|told} this newspaper that {i of 1|no amount had been re-appropriated}.¦ «d of 3|“The file never moved.¦ It came to my table, it stayed on my table,”» {m3|the official} {c3|said}.
However, the Principal Secretary (Finance), {m1|A.K. Muralidharan}, when contacted, {c1|said} {i am 1|he was «p am 1|“not aware of any such file”»}.
{i so 1|A section of JPP legislators is upset with the handling of the issue}, {m1|party sources} {c1|said}.¦ Some of them are {c2|learnt} to have {c3|conveyed} to the high command that {i lg c3|the delay would cost the party at least a dozen seats in Vidarbha}.
Asked about this by reporters in the Vidhan Bhavan premises, {m2|Smt Deshpande} {c2|shot back}, «d vd 2|“Who are these sources?¦ Bring them, I will give them tea.”»
Meanwhile, at Yavatmal’s Ghatanji taluka, about 140 km away, {m1|farmers sitting on dharna since Friday} {c1|said} {i fa 1|they were yet to receive a paisa}.
{m1|Savitribai Gaikwad} (52), who owns four acres at Shivni village, {c1|said} {i sb 1|the company’s representative had assessed her loss at ₹61 per acre}.
«d sb 1|“{m2|He} did the photo, he did the thumb impression, and {c2|said}, «d rp 2|‘Aaji, the amount has come.’»¦ When I went to the bank it was sixty-one rupees.¦ {m3|My husband} {c3|said}, «d nv 3|‘Frame it’»,”» {m1|she} {c1|said}.
{c1|Asked} if {i - c1|she would vote for the ruling party again}, {m2|she} {c2|said} {i sb 2|that was between her and the machine}.
{m1|Shri Kushwaha} {c1|denied} that {i rk 1;den|his party had brought the protesters in buses}.¦ «d rk 2|“They have come on foot, on cycle and on hunger,”» {m2|he} {c2|said}.
#b (With inputs from agencies)
