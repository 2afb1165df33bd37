@person tm = Thandeka Mkhize-Nel ; Mkhize-Nel ; Thandeka ; Ms Mkhize-Nel
@person jj = Johan Jansen van Rensburg ; Jansen van Rensburg ; Mr Jansen van Rensburg ; head of customer experience
@person sd = Sipho Dlamini ; Dlamini ; Mr Dlamini ; deputy ombud ; the deputy ombud ; ombud
@person fd = Fatima Davids ; Davids ; Mrs Davids ; retired teacher ; the retired teacher ; a retired teacher ; the 71-year-old ; The 71-year-old
@person rd = Riyaad ; Riyaad Davids ; the younger Davids ; son ; her son
@person pr = Precious ; agent ; the agent ; an agent named Precious ; call-centre agent
@anon te = technician ; a technician ; the technician
@anon us = user ; one user
@org kv = KoueVeld ; KoueVeld Appliances ; company ; the company ; retailer ; the retailer ; statement
@org cb = Koos ; chatbot ; the chatbot ; bot ; the bot ; KoueVeld ; KoueVeld Appliances
@anon se = somebody else ; somebody
@group su = suppliers ; Suppliers ; they
#h {m1|Retailer} to gogo: {i kv m1;a=technician|Your fridge is fine, it’s just «p te -^teh;k=s;a=KoueVeld/KoueVeld Appliances/Retailer/null|‘resting’»}
#b CONSUMER WATCH
#b Thandeka Mkhize-Nel
#b Consumer journalist
#b 09 June 2025 - 05:00
A fridge, I would have thought, has one job.
Fatima Davids of Grassy Park paid R11,499 for hers at KoueVeld Appliances on Black Friday.¦ {i fd 1|By 4 January, {m1|she} {c1|says}, it was warm enough to raise a chicken in}.
The retired teacher has since logged 23 calls.¦ She keeps them in an exercise book, in red.
«d fd 1|“On the third call {m2|Precious} {c2|said}, «d pr 2|‘Mam, is it plugged in?’»¦ On the ninth call {m3|somebody else} {c3|said}, «d se 3|‘Mam, is it plugged in?’»¦ I taught Grade 2 for 38 years.¦ I know when I am being given a worksheet,”» {m1|she} {c1|told} me.
A technician came on 16 January.¦ {m1=teh|He} {c1|wrote} on the job card that {i te 1|the compressor was «p te 1|“resting”» and should be left to do so}.
Her son Riyaad, an electrician, was less patient.¦ «d rd 1|“It’s not resting, it’s late,”» {c1|said} {m1|the younger Davids}.
{c1|Asked} by {m1|the company’s chatbot, Koos}, {i cb 1|to rate her experience}, {m2|Mrs Davids} {c2|typed}: «d fd 2|“You people should be ashamed.”»¦ {m3|Koos} {c3|replied}: «d cb 3|“Great!¦ Is there anything else I can help you with?”»
She posted a screenshot.¦ By the weekend it had been shared 40,000 times, mostly with the hashtag #KoosMustFall.¦ «d us 1|“My toaster also identifies as resting,”» {m1|one user} {c1|wrote}.
So I wrote to KoueVeld.
Their head of customer experience, Johan Jansen van Rensburg, phoned within the hour.¦ {m2|He} {c2|denied} {i jj 2;den|the firm had a policy of wearing customers down}.¦ {i jj 3|The delay, {m3|he} {c3|said}, was «p jj 3|“an isolated logistics challenge”»}.
Had it not been 23 isolated logistics challenges?
«d jj -^jjs|“I hear you,”» {m1=jjs|he} {c1|said}.
Did he accept that «s -;k=p;a=technician|“resting”» was not a technical term?
«d jj -^jjs|“I hear you.”»
The company later issued a statement.¦ «d kv 2|“KoueVeld is committed to world-class service.¦ The customer has been offered a full refund or a replacement unit, together with a R500 voucher, in full and final settlement,”» {m2|it} {c2|read}.
{m1|Davids} {c1|says} {i fd 1|the voucher expired before it arrived}.
Under the Consumer Protection Act, you have six months in which to return defective goods, and the choice of repair, refund or replacement is yours, not the shop’s.¦ {m1|Sipho Dlamini}, deputy ombud at the complaints office, {c1|says} {i sd 1|too few people know it}.
«d sd 1|“{m2|Suppliers} will {c2|say} «d su 2;ma=hypothetical|‘We must send it in for assessment first.’»¦ They can assess until Jesus comes; the choice remains yours,”» {m1|he} {c1|said}.¦ «d sd 1;r|“If {m3|they} {c3|tell} you «p su 3;hyp;k=d|‘it’s policy’», ask them for the section.”»
I {c1|asked} {m1|him} {i tm c1;a=null/I|how many complaints his office had received about KoueVeld this year}.¦ «d sd m1|“More than about some banks.”»
On Thursday a bakkie stopped in Fifth Avenue and two men carried in a new fridge.¦ They offered to take the old one.¦ {m1=fdl|Mrs Davids} refused, {c1|saying} {i fd 1|she wanted it where she could see it}.
«d fd -^fdl|“I have put my exercise books in it.¦ It’s the first time it has kept anything.”»
#b CONTACT: E-mail me with «s -|“Consumer”» in the subject line.
