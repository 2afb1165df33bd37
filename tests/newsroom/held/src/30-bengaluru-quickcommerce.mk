@person as = Ananya Subbarao ; Subbarao ; Ananya ; co-founder and chief executive Ananya Subbarao ; co-founder ; CEO ; chief executive ; founder ; email ; the email
@person vk = Vikram Kulshreshtha ; Kulshreshtha ; analyst ; the analyst
@person ns = Nafisa Sultana ; Sultana ; former category manager ; mother of two ; the mother of two
@person rm = Ritwik Mohanty ; Mohanty ; investor ; angel investor Ritwik Mohanty ; angel investor
@person kp = H Krishnappa ; Krishnappa ; union chief ; the union chief ; president
@org zt = Zhatpat ; Zhatpat Technologies ; company ; the company ; Company ; start-up ; the start-up ; Zhatpat spokesperson ; spokesperson ; a spokesperson ; A Zhatpat spokesperson ; statement ; a statement
@org rv = Rivulet ; Rivulet Commerce ; larger rival Rivulet ; larger rival ; rival
@org fl = regulatory filings ; filings
@anon p1 = person aware of the matter ; person ; One person aware of the matter ; source
@anon p2 = second person ; A second person
@group iv = investors ; Investors
@anon sp = supervisor ; the supervisor
#h Zhatpat fires 640 staff; {i as 1|8-minute delivery «p as 1|'here to stay'»}, {c1|says} {m1|CEO}
#s {m1|Company} {c1|says} {i zt 1|cuts will help it turn EBITDA-positive by March}; gig workers\' union threatens strike
#b Our Bureau • Bengaluru • Updated: Nov 13, 2025, 19:40 IST
{i zt 1|Quick-commerce start-up Zhatpat has laid off around 640 employees, or 18 per cent of its workforce, in its second round of job cuts in a year}, {m1|the company} {c1|said} on Thursday.
«d zt 1|"This was a difficult but necessary decision.¦ We are rightsizing select verticals to sharpen our focus on profitability,"» {m1|the company} {c1|said} in a statement.¦ It did not specify which «s -;k=p;a=Zhatpat|"verticals"» were affected.
In an email to staff, which this newspaper has seen, {m1|co-founder and chief executive Ananya Subbarao} {c1|wrote} {i as 1|that she took full responsibility}.
«d as 1|"In January {m2|I} {c2|told} you, «d as 2|'No more layoffs on my watch.'»¦ I was wrong, and I own that,"» {m1|the email} {c1|said}.¦ {m3|Subbarao}, 34, {c3|added} {i as 3|that eight-minute delivery was «p as 3|"here to stay"»}.
{m1|One person aware of the matter} {c1|said} {i p1 1|the category and catalogue teams had been cut by half}.¦ {m2|A second person} {c2|put} the total «p p2 2|"closer to 800, if you count contract roles"».
{m1|A Zhatpat spokesperson} {c1|denied} {i zt 1;den|that the number was higher than 640} and {c2|described} reports of a third round as «p zt m1c2|"speculative and baseless"».
For those shown the door, the goodbye took less time than an order.¦ {m1|Nafisa Sultana}, a former category manager, {c1|said} {i ns 1|she was added to a video call at 10.02 am and removed from it at 10.09}.
«d ns 1|"Seven minutes.¦ Faster than our delivery promise,"» {m1|she} {c1|said}.¦ «d ns 1;r|"My manager was crying more than I was, and she still had a job."»
{m1|The mother of two}, who moved from Bhopal for the job in August, {c1|said} {i ns 1|{m2|Subbarao} had {c2|assured} her team at a town hall in September {i as 2|that nobody would be touched}}.
The company will pay two months\' salary and extend medical cover till March.
{i fl 1|Zhatpat lost ₹1,140 crore in FY25 on operating revenue of ₹690 crore}, {m1|regulatory filings} {c1|show}.
«d vk 1|"Everybody in quick commerce is burning cash, but Zhatpat was burning furniture,"» {c1|said} {m1|Vikram Kulshreshtha}, an analyst at Motibagh Securities.
{i vk 1|The company could be acquired within two quarters}, {m1|he} {c1|said}.¦ «d vk 2|"{m3|I} would not {c3|call} it «p vk 3;den;ma=hypothetical;k=s;a=null|'a distress sale'»,"» {m2|the analyst} {c2|noted}, «d vk 2;r|"but the seller is in no position to bargain."»
Larger rival Rivulet, named in media reports as a likely buyer, was quick to scotch the talk.¦ {m1|Rivulet Commerce} {c1|said} in an exchange filing {i rv 1|that it was «p rv 1|"not in discussions with any party"»}.
The news set off a storm on social media.¦ «d rm 1|"Founders who fire on Zoom should be made to deliver the boxes,"» {c1|tweeted} {m1|angel investor Ritwik Mohanty}, who has no stake in the company.¦ {m2|He} later deleted the post, {c2|saying} {i rm 2|it was «p rm 2|"in poor taste, though not untrue"»}.
{m1|Subbarao} {c1|replied} with a folded-hands emoji and three words: «d as 1;k=p|"Fair.¦ Very fair."»
The layoffs do not touch the 22,000 riders whom Zhatpat calls its «s -;k=p;a=Zhatpat|"captains"», but they are worried too.¦ {m1|H Krishnappa}, president of the Bengaluru Delivery Workers\' Sangha, {c1|alleged} {i kp 1|that per-order payouts had been slashed from ₹28 to ₹19 since Diwali}.
«d kp 1|"A boy falls from his bike and {m2|the supervisor} {c2|asks} him, «d sp 2|'Is the order safe?'»¦ Today it is the laptop people.¦ Tomorrow it will be us,"» {m1|the union chief} {c1|told} reporters at Freedom Park.
{m1|He} {c1|warned} {i kp 1|that riders would log out for 48 hours from Sunday if the cut was not rolled back}.
{m1|The company} {c1|rejected} the charge {i zt 1;den;a=null/H Krishnappa|that payouts had fallen}.¦ «d zt 3|"Average captain earnings have, in fact, gone up by 6 per cent,"» {m3|the spokesperson} {c3|said}.
{c1|Asked} {i - c1|whether she still stood by eight minutes}, {m2|Subbarao} {c2|told} a podcast on Wednesday, hours before the email went out: «d as 2|"{m3|Investors} {c3|ask} me {i iv 3|why not ten}.¦ Because someone else will do nine."»
#b (With inputs from PTO)
