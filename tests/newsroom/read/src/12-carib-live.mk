@blank 1
@person ab = Alphonsus Bertrand-King ; Bertrand-King ; Prime Minister Alphonsus Bertrand-King ; Dr Alphonsus Bertrand-King ; Dr Bertrand-King ; PM ; prime minister ; Prime Minister ; the Prime Minister
@person ev = Eulalie Valmont ; Mrs Valmont ; Valmont ; Ma Eulalie ; resident
@person ds = Delroy St. Hilaire ; Delroy St Hilaire ; St. Hilaire ; St Hilaire ; Mr St Hilaire ; disaster coordinator ; NEMO director ; director
@person cj = Curtly Joseph ; Joseph ; Curtly ; fisherman ; skipper
@person rj = Renée Joseph-Antoine ; Dr Renée Joseph-Antoine ; Ms Joseph-Antoine ; Joseph-Antoine ; Renée ; volcanologist ; scientist
@person ow = Opal Wiltshire ; Wiltshire ; Senator Opal Wiltshire ; Senator Wiltshire ; opposition senator ; the senator
@org ne = National Emergency Management Office ; NEMO ; National Emergency Management Office (NEMO) ; bulletin ; the bulletin
@org ob = Seismic Unit ; unit ; the unit
@org lw = LeeWater ; water company ; the water company
@org al = InterIsle Air ; airline ; the airline ; message ; a message
@group pe = people ; People
@anon ca = Patsy ; caller ; A caller to Wave FM ; a caller ; caller to Wave FM ; a caller to Wave FM
@anon vo = rumour ; voice note ; WhatsApp voice note ; a WhatsApp voice note
@person gr = granddaughter ; her granddaughter
#h LIVE: Morne Diablesse ash closes airport; «d ab -^abh;k=p|“no cause for panic”», {c1|says} {m1=abh|PM}
#b Live reporting – Kerriann Toussaint, Shaquille Greenidge
#m Summary
• {m1|Prime Minister Alphonsus Bertrand-King} {c1|says} {i ab 1|the Level Orange alert remains in force}
• {m1|The Seismic Unit} {c1|reports} {i ob 1|14 explosions since midnight}
• Residents of Anse Galet have been {c1|advised} {i - c1|to sweep roofs before it rains}
#m 06:10
Morning all.¦ If you are waking up to grey windows: it’s ash.¦ {m1|The National Emergency Management Office (NEMO)} is {c1|asking} everyone north of the Rivière Salée {i ne 1|to stay indoors}.¦ Here is what director {m2=dsl|Delroy St. Hilaire} just told Wave FM:
«d ds -^dsl|“This is not a drill and it is not a fete.¦ Put a wet towel under the door and put the grandchildren under the table.”»
#m 06:48
{m1|A caller to Wave FM}, who gave her name as Patsy, {c1|wanted to know} {i ca 1|if she could still hang out washing}.¦ {m2|Mr St Hilaire}, after a pause: «d ds m2|“Madam, no.”»
#m 07:15
#s «s -;k=d;a=Eulalie Valmont|“I have seen worse on a Sunday”»
Our reporter has reached Anse Galet.¦ {m1|Eulalie Valmont}, 88, is on her veranda in a snorkel mask.
«d ev 2|“In ’79 we couldn’t see the goat.¦ I can see the goat,”» {m2|she} {c2|says}.¦ «d ev 2;r|“{m3|My granddaughter} ringing me from Brooklyn, {c3|bawling}, «d gr 3|‘Granny, leave the place!’»¦ {m4|I} {c4|tell} her, «d ev 4|‘Leave it for who?’»”»
#m 08:02
For the avoidance of doubt: {m1|a WhatsApp voice note} {c1|claiming} {i vo 1;den|that the dam at Grand Fond has burst} is false.¦ The water company, {m2|LeeWater}, {c2|says} {i lw 2|it has checked twice}, and {c3|denies} {i lw m2c3;den|having {c4|told} staff {i lw c4;den|to evacuate}}.
#m 08:40
The Prime Minister is speaking.¦ {m1|He} {c1|says} {i ab 1|there is «p ab 1|“no cause for panic, and every cause for patience”»}.¦ {c2|Asked} why {i - c2|the sirens in the north didn’t sound}, {m3|he} {c3|replies}: «d ab 3|“They were tested in March.”»
And did they sound in March?¦ «d ab 4|“They were tested,”» {m4|he} {c4|repeats}.
#m 08:55
That answer is going down about as well as you’d expect.¦ Opposition senator {m1|Opal Wiltshire} on X: «d ow m1|“Tested.¦ Not fixed.¦ Tested.¦ Steups.”»
#m 09:30
What does the science say?¦ We {c1|asked} Dr Renée Joseph-Antoine, a volcanologist at the university’s Barbados campus who isn’t part of the monitoring team, {i - c1|how long it could go on}.
«d rj 3|“Honestly?¦ Days, or months.¦ {m4|People} {c4|say} to me, «d pe 4|‘Give us a date, Doc,’» and if I gave them one I’d be a politician,”» {m3|she} {c3|says}.¦ «d rj 3;r|“What I’d be watching is the dome, not the ash.”»
#m 10:05
InterIsle Air has cancelled all flights until 18:00.¦ «d al 1|“We apologise for any inconvenience caused,”» {c1|reads} {m1|a message} on its app, sent to 212 passengers at 04:00, eleven minutes before the runway vanished.
#m 10:44
Fisherman Curtly Joseph has been ferrying families round the point in his pirogue for free.¦ {m2|NEMO} had {c2|told} him {i ne 2|to stop}; {m3|he} {c3|says} {i cj 3|he didn’t hear}.¦ «d cj m3|“The engine loud.”»
{i ds 1|Nobody would be prosecuted «p ds 1|“today”»}, {m1|St Hilaire} {c1|said} when we put this to him.
#m 11:20
We’re pausing the blog while the power is out.¦ Quote of the morning so far, by popular vote, is {m1|Mrs Valmont}’s: «d ev m1|“I can see the goat.”»
#b Follow @thewindwardpost for updates.¦ Send pictures only if safe to do so.
