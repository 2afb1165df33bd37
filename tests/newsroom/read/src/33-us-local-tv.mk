@person tk = Tamara Kolbeck ; Kolbeck ; homeowner ; the homeowner ; a homeowner ; A Brandt Falls homeowner ; the mother of two ; mother of two ; Brandt Falls homeowner
@person rd = Ray Dufresne ; Dufresne ; Public Works Director Ray Dufresne ; public works director ; the director ; director
@person jw = Janelle Whitcomb-Ortiz ; Whitcomb-Ortiz ; councilwoman ; the councilwoman ; Councilwoman Janelle Whitcomb-Ortiz
@person lh = Luther Hagan ; Hagan ; the 81-year-old ; 81-year-old ; the retired machinist ; retired machinist ; neighbor ; Kolbeck's neighbor
@org city = City of Brandt Falls ; city ; the city ; a spokesperson for the city ; the email ; email
@org meter = FlowRight Metering ; FlowRight ; It ; company ; the company ; the contractor ; contractor
@anon clerk = woman at the billing window ; the woman at the billing window ; woman ; the woman
@anon crew = crew member ; crew ; a crew ; the fella ; fella ; He
@org min = minutes ; The minutes ; minutes of the Sept. 17 meeting ; They
@anon sis = sister ; my sister ; Tamara Kolbeck's sister ; she
#h «d tk m1|"I thought it was a typo"»: {m1|Brandt Falls homeowner} {c1|says} {i tk 1|water bill hit $14,000}
#b By Marcus Teel
#b Published: Feb. 11, 2025 at 6:42 PM EST
BRANDT FALLS, Ohio (WQLB) - {m1|A Brandt Falls homeowner} {c1|says} {i tk 1|she opened her water bill last week and had to sit down on the porch}.
{m1=tkl|Tamara Kolbeck} {c1|says} {i tk 1|her bill normally runs about $62 a month}.
This one was for $14,118.40.
«d tk 1|"I called my sister and I read it to her, and {m2|she} {c2|goes}, «d sis 2|'Read it again,'»"» {m1|Kolbeck} {c1|said}.¦ «d tk 1;r|"So I read it again.¦ It didn't get any smaller."»
{m1|The mother of two} {c1|says} {i tk 1|she has been on the phone with the city every day since}.
«d tk -|"{m2|The woman at the billing window} {c2|told} me, «d clerk 2|'Honey, that's what the meter says.'»¦ Well, the meter's lying."»
#s WQLB gets answers
First Alert 9 took Kolbeck's bill to Public Works Director Ray Dufresne.
{m1|He} {c1|says} {i rd 1|about 340 homes on the east side got a new «s - -;k=p;a=Ray Dufresne|"smart"» meter in December, and some of them were programmed to read in gallons when they should read in hundreds of gallons}.
«d rd 1|"It's a decimal point, is what it is,"» {m1|Dufresne} {c1|said}.¦ «d rd 1;r|"Nobody in Brandt Falls used two million gallons of water in January.¦ We'd have run out."»
{m1|The director} {c1|says} {i rd 1|no one will be shut off while the accounts are under review}.
But {m1|Kolbeck's neighbor} {c1|says} {i lh 1|that's not what happened to him}.
{m1|Luther Hagan}, 81, {c1|says} {i lh 1|a crew showed up Thursday morning with a wrench and an orange tag}.
«d lh 1|"{m2|I} {c2|asked} the fella {i lh 2|was he lost},"» {m1|the retired machinist} {c1|said}.
«d lh -;i|"{m2|He} {c2|said} {i crew 2|he had a list and I was on it}.¦ I had my coffee in my hand.¦ I about threw it at him."»
Hagan had no water for nine hours.
{m1|Councilwoman Janelle Whitcomb-Ortiz} {c1|calls} the rollout «p jw 1|"a slow-motion mess"» and {c2|says} {i jw m1c2|the city should have tested the meters on a single block first}.
«d jw 1|"I asked for that in September.¦ It's in the minutes,"» {m1|she} {c1|said}.¦ «d jw 1;r|"{m2|They} {c2|told} me {i city 2|there wasn't time}."»
Dufresne sees it differently.
{m1|He} {c1|says} {i rd 1;ma=denied|the councilwoman never asked for a pilot program}.
«d rd 1|"She asked about a ribbon cutting,"» {m1|he} {c1|said}.
WQLB checked the minutes of the Sept. 17 meeting.¦ {m1|They} {c1|show} {i min 1|{m2|Whitcomb-Ortiz} {c2|asked} {i jw 2|whether the meters could be tried on Alder Street first}}.¦ No answer is recorded.
In an email Tuesday afternoon, {m1|a spokesperson for the city} {c1|said} {i city 1|Hagan's shutoff was «p city 1|"an isolated scheduling error"» and that he would receive a $25 credit}.
Hagan laughed when a reporter read him the email.
«d lh 1|"Twenty-five dollars,"» {m1|he} {c1|said}.¦ «d lh 1;r|"{c3|Tell} them {i - c3;hyp;ma=asserted|to put it toward her bill}."»
We reached out to FlowRight Metering, the contractor that installed the devices.¦ {m1|The company} {c1|said} {i meter 1|it was «p meter 1|"working closely with our municipal partner"»} and did not answer questions about how many homes are affected.¦ {m2|It} {c2|denied} that {i meter 2;den|its technicians had skipped a calibration step}.
{m1|The city} {c1|says} {i city 1|customers who think their bill is wrong can call 555-0148 or bring it to the window at 12 Court Street}.
As for Kolbeck, she has taped hers to the refrigerator, next to a spelling test.
«d tk 1|"My son wants to take it to show and tell,"» {m1|she} {c1|said}.
#b Copyright 2025 WQLB. All rights reserved.
