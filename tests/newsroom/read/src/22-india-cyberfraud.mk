@person sk = Shubhangi Kale ; Kale ; senior inspector ; the senior inspector ; inspector ; the inspector ; police ; cops ; Cops
@person vm = Vasant Mhaskar ; Mhaskar ; the 68-year-old ; 68-year-old ; retired bank manager ; the retired bank manager ; Retired banker ; the victim ; the complainant ; complainant
@person sm = Sudha Mhaskar ; Sudha ; his wife ; My wife ; wife ; the wife
@person rp = Rohit Pardeshi ; Pardeshi ; the accused ; accused
@person ni = Nilesh Inamdar ; Inamdar ; his lawyer ; the lawyer ; lawyer ; advocate
@person ak = Anjali Kulkarni-Shah ; Kulkarni-Shah ; DCP ; the DCP ; deputy commissioner of police
@org bk = Sahyog Urban Bank ; the bank ; bank ; a bank spokesperson ; spokesperson
@org mb = state's cyber department ; the state's cyber department ; cyber department ; advisory
@anon ce = certificate ; The certificate
@anon cl = caller ; the caller ; The caller ; The man ; a man
#h Retired banker held in «s -|'digital arrest'» for 3 days; tea tray saves Rs 38 lakh
#s «d sm 1|'Which police station is this?'», {c1|asked} {m1|wife} who saw barefoot «s -|'CBI man'»
#b Mandar Phadke / Oct 21, 2025, 07:14 IST
PUNE: {i sk 1|A 68-year-old retired bank manager was kept under «s -|'digital arrest'» for three days last week, before his wife walked in with a tray of tea and shut the laptop}, {m1|police} {c1|said} on Monday.
Cyber cell officers have since arrested Rohit Pardeshi (27), who runs a mobile phone shop in Hadgaon and allegedly supplied bank accounts to the gang.
{i sk 1|Vasant Mhaskar, a resident of Lokmanya Colony, got a video call on Oct 13 from a man in uniform}, senior inspector {m1|Shubhangi Kale} {c1|told} reporters.
«d sk 1|"{m2|The caller} {c2|told} him {i cl 2|his Aadhaar had been used to open an account for money laundering}, and {c3|ordered} him {i cl m2c3|not to leave the room},"» {m1|Kale} {c1|said}.¦ «d sk 1;r|"Even when he went to the toilet, the camera had to be on."»
{m1|Mhaskar} {c1|told} this newspaper that {i vm 1|he had heard about such frauds but «p vm 1|"something in the voice"» had frightened him}.
«d vm 1|"He knew my date of birth and my last branch.¦ {m2|He} {c2|said}, «d cl 2|'Sir, you were an honest officer, don't make us come to your door,'»"» {m1|he} {c1|said}.
On the third day the caller asked for Rs 38 lakh to be moved to what {m1|he} {c1|called} a «p cl 1;k=s|"government safe account"».¦ Mhaskar had filled in the form when Sudha entered.
«d sm 1|"I saw a policeman drinking from a plastic bottle with his shoes off.¦ {m2|I} {c2|said}, «d sm 2|'Which police station is this?'»¦ He cut the call,"» {m1|his wife} {c1|recalled}.
{m1|She} {c1|said} {i sm 1|she then rang the 1930 helpline herself, since her husband was «p sm 1|"still saying sorry to the laptop"»}.
{m1|The inspector} {c1|said} {i sk 1|Pardeshi was traced through a courier receipt}.¦ {i sk 2|He had been paid Rs 15,000 for each account, {m2|she} {c2|added}, and had opened 22 in the names of migrant workers}.
Pardeshi was produced before a magistrate on Sunday and remanded in police custody till Oct 25.¦ His lawyer, {m1|Nilesh Inamdar}, {c1|denied} that {i ni 1;den|his client had any link with the callers}.
«d ni 1|"He sold SIM cards with proper documents.¦ If somebody buys a knife from a shop, you don't arrest the shop,"» {c1|said} {m1|Inamdar} outside court.
{m1|A bank spokesperson} {c1|said} {i bk 1|the branch had flagged the transaction and would have called Mhaskar back before releasing any money}.
Mhaskar, who worked at the same bank for 34 years, is not so sure.¦ «d vm 1|"{m2|I} would have {c2|told} them {i vm 2;hyp|it was for my daughter's house},"» {m1|he} {c1|said}.¦ «d vm 1;r|"{m3|The man} had {c3|told} me {i cl 3|to say it}."»
{m1|DCP Anjali Kulkarni-Shah} {c1|said} {i ak 1|the city had registered 61 such cases since January, with losses of Rs 27 crore}.¦ {m2|She} {c2|appealed} to senior citizens {i ak 2|to hang up on anyone claiming to be from the police}.
«d ak 1|"No agency in this country arrests people on video.¦ We do not have that much data,"» {m1|the DCP} {c1|quipped}.
«d ak -;i|"Just cut the call and dial 1930.¦ Somebody will pick up."»
In an advisory issued in September, {m1|the state's cyber department} had {c1|said} that {i mb 1|«s -|'digital arrest'» did not exist in law}.
Sudha Mhaskar has meanwhile been felicitated by the housing society.¦ {m1|The certificate} {c1|reads}: «d ce 1|"For presence of mind and tea."»
#b (The complainant's address has been withheld at his request)
