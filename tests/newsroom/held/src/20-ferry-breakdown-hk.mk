@group re = residents ; residents of Tung Wan Island
@group pp = people
@person fk = Fiona Kwok Sze-wan ; Kwok ; Fiona Kwok ; lawmaker ; Lawmaker
@person ml = Mandy Lau Ka-yan ; Lau ; Mandy Lau ; accountant ; commuter ; resident
@person dc = Derek Chiu Wing-hong ; Chiu ; Derek Chiu ; general manager
@person tp = Tommy Pang Kin-fai ; Pang ; Tommy Pang ; retired seaman ; 71-year-old
@person pt = Peter Tsui Man-lok ; Tsui ; Peter Tsui ; academic ; transport academic
@org td = Transport Department ; department ; the department ; The department ; spokeswoman ; A Transport Department spokeswoman ; The department’s website ; department’s website ; Transport Department spokeswoman
@org hc = Harbour Crest Ferries ; Harbour Crest ; company ; operator ; the operator ; the company
@org ti = Tung Wan Island Rural Committee ; rural committee ; The Tung Wan Island Rural Committee
@anon sf = staff member ; A staff member ; a staff member ; staff
#h Hong Kong ferry operator Harbour Crest apologises after breakdown leaves 600 stranded
#s {m2|Lawmaker} {c2|calls} {i fk 2|for licence review} while {m1|residents of Tung Wan Island} {c1|complain} of «p re 1;a=Mandy Lau Ka-yan/Lau;k=s|‘third-world service’»
#b Published: 7:30pm, 11 Nov 2025
A Hong Kong ferry operator has apologised after two of its vessels broke down within hours of each other, leaving about 600 passengers stranded on an outlying island during the morning rush.
{m1|Harbour Crest Ferries} {c1|said} on Tuesday {i hc 1|the 6.50am sailing from Tung Wan Island to Central was cancelled because of an engine fault, and that the replacement vessel lost steering 10 minutes after leaving the pier}.
No one was hurt.¦ {i hc 1|Normal services resumed shortly before noon}, {c1|according to} {m1|the company}.
Commuters posted pictures online of queues stretching past the island’s only supermarket.¦ {m2|Mandy Lau Ka-yan}, an accountant who has lived there for eight years, {c2|said} {i ml 2|she paid HK$900 to share a speedboat with five strangers}.
«d ml 1|“I had a client meeting at 9am, and {m2|a staff member} {c2|told} me {i sf 2|to take a later boat},”» {m1|she} {c1|said}.¦ «d ml 1;r|“Which later boat?¦ We are paying first-world fares for a third-world service.”»
{m1|Tommy Pang Kin-fai}, a 71-year-old retired seaman, {c1|said} {i tp 1|breakdowns had become more frequent since the company won the licence in 2021}.
«d tp 1|“These boats are older than my daughter,”» {c1|said} {m1|Pang}, who worked on container ships for 34 years.¦ «d tp 1;r|“You can paint them as many times as you like.”»
Harbour Crest general manager {m1|Derek Chiu Wing-hong} {c1|told} a press conference that {i dc 1|both vessels had passed their annual inspection in August}.
«d dc 1|“We are deeply sorry for the inconvenience caused to passengers,”» {m1|Chiu} {c1|said}, bowing to reporters.¦ «d dc 1;r;u|“I want to stress that safety was never compromised.»
«d dc -;o|“We will refund the fares of all affected passengers and extend the validity of monthly tickets by three days.”»
{m1|He} {c1|denied} that {i dc 1;den|cost-cutting was to blame}, {c2|saying} {i dc m1c2|spending on maintenance had risen by 12 per cent in the past two years}.¦ {c3|Asked} {i - c3|whether he would resign}, {m4|he} {c4|replied}: «d dc 4|“My job is to fix the boats.”»
Lawmaker {m1|Fiona Kwok Sze-wan}, whose constituency covers the outlying islands, {c1|urged} the government {i fk 1|to review the operator’s licence before it comes up for renewal next June}.
«d fk 1|“Last year there were 31 cancellations on this route.¦ This year it is 58 and we are only in November,”» {c1|said} {m1|Kwok}, who sits on the Legislative Council’s transport panel.¦ «d fk 1;r|“If this were a railway, {m3|people} would {c3|say} {i pp 3;hyp|it was a scandal}.”»
{i pt 1|The government should consider taking over the fleet and contracting out only the running of services}, {c1|said} {m1|Peter Tsui Man-lok}, a transport academic at Tai Po Metropolitan University.
{i pt 1|Private operators had little reason to buy new vessels when licences ran for only five years}, {m1|Tsui} {c1|added}.
{m1|A Transport Department spokeswoman} {c1|said} {i td 1|it had asked the company to submit a report within a week}.
«d td 1|“The department will take follow-up action, including imposing financial penalties, if the operator is found to have breached its licence conditions,”» {m1|she} {c1|said}.
{m1|The department’s website} {c1|describes} the route as «p td 1;k=s;a=website/The department’s website/null|“an essential lifeline”».
{m1|The Tung Wan Island Rural Committee} {c1|said} {i ti 1|it was «p ti 1|“running out of patience”»}.
#b Additional reporting by Nicholas Yau
