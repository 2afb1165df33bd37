@anon mu = mum ; My mum ; my mum
@person ry = Rosalind Yeo ; Yeo ; Rosalind ; the former midwife ; former midwife
@person tb = Tomasz Brandt ; Brandt ; Tomasz ; the 24-year-old ; boatbuilder
@person gw = Gwen Lattimer ; Lattimer ; Gwen ; her daughter ; daughter
@person dp = Anil Deshmane ; Dr Anil Deshmane ; Deshmane ; historian ; the historian
@org ea = Harbour Trust ; the Harbour Trust ; trust ; the trust ; a spokesperson for the trust ; a spokesperson
@anon fa = father ; her father ; My father ; my father ; Rosalind Yeo's father ; Rosalind Yeo’s father ; Yeo’s father
@anon ne = neighbour ; a neighbour
#h «d ry ^ros|‘I wanted to hear wood again’»: the woman rescuing Devon’s last working boats
#s At 71, {m1|a former midwife} {c1|says} {i ry 1|she has found her second calling} in a leaking shed beside the Torridge
#b Marian Keel
The tide is out and the mud smells of iron.¦ Inside the shed at Appleford Quay, Rosalind Yeo is lying on her back beneath a boat that is older than she is, tapping the planks with a small hammer and listening.
«d ry 1|“That one’s gone,”» {m1=ros|she} {c1|says}, after the fourth tap.¦ «d ry 1;r|“You can hear it.¦ It sounds like a wet book.”»
Yeo, 71, delivered babies in north Devon for 34 years.¦ When she retired in 2016, {m1|she} {c1|says}, {i ry 1|she expected to grow vegetables and sleep}.¦ Instead she bought the Providence, a salmon boat built in 1938, for £1 from a man who was about to burn it.
«d ry 1|“{m2|My father} always {c2|said} {i fa 2|you could judge a town by what it lets rot},”» {m1|she} {c1|says}.¦ «d ry 1;r|“I thought: I’ll start with one.¦ I wanted to hear wood again.”»
There are now nine boats in the shed, and a waiting list.¦ Four people work here, two of them paid.¦ Tomasz Brandt, 24, came for a week’s work experience and never left.
«d tb 1|“I was meant to be an electrician,”» {m1|he} {c1|says}.¦ «d tb 1;r|“{m2|My mum} still {c2|asks} {i mu 2|when I’m going to get a proper job}.¦ But I’ve never once looked at the clock in here.”»
The boats of the Torridge were known as «s -|“peter boats”», and no two were alike.¦ {i dp 1|There were more than 130 of them on the estuary in 1900}, {c1|according to} {m1|Dr Anil Deshmane}, a maritime historian at the University of Wessex.¦ By the time the last netting licences were bought out, there were six.
«d dp 1|“We kept the warships and we kept the yachts,”» {m1|Deshmane} {c1|says}.¦ «d dp 1;r|“What we threw away were the boats that fed people.¦ It’s as if we had saved the palaces and knocked down every cottage.”»
Not everyone is charmed.¦ The shed stands on land that the Harbour Trust wants for 22 flats, and Yeo’s lease ends next spring.¦ {m1|The trust} {c1|says} {i ea 1|it has offered her a smaller unit upriver}.¦ «d ea 2|“We greatly value the contribution Ms Yeo has made,”» {m2|a spokesperson} {c2|says}, «d ea 2;r|“but the quay cannot stand still.”»
{m1|Yeo} {c1|describes} the unit as «p ry 1|“a garage with a view of the bins”».¦ {m2|She} has {c2|told} the trust {i ry 2|she will not move until the Providence floats}.
{m1|Her daughter, Gwen Lattimer}, {c1|admits} {i gw 1|she worried at first}.¦ «d gw 2|“She’d had a hip replaced.¦ {m3|A neighbour} rang me and {c3|said}, «d ne 3|‘Your mother’s up a ladder with a blowtorch,’»”» {m2|she} {c2|says}.¦ «d gw 2;r|“I drove down to stop her and ended up holding the ladder.”»
Late in the afternoon the water comes back, quickly, as it does here.¦ Yeo slides out from under the hull and wipes her hands.¦ I {c1|ask} {i - c1|what she will do if the lease is not renewed}.
«d ry 1|“Well, they float,”» {m1|she} {c1|says}.¦ «d ry 1;r|“That’s rather the point of them.”»
