@person sm = Saadia Mirwani ; Senator Saadia Mirwani ; Ms Mirwani ; Mirwani ; the senator ; opposition senator
@person hk = Haroon Kasuri-Shah ; Mr Kasuri-Shah ; Kasuri-Shah ; Finance Minister Haroon Kasuri-Shah ; the minister ; Finance Minister ; finance minister ; minister
@person ab = Akhtar Baloul ; Chief Minister Akhtar Baloul ; Mr Baloul ; Baloul ; the chief minister ; CM
@person zr = Zahid Rehmatullah ; Barrister Zahid Rehmatullah ; Mr Rehmatullah ; Rehmatullah ; PTM leader ; party spokesman
@group op = Opposition ; opposition ; the opposition ; opposition members
@anon ch = chairman ; The chairman ; the chairman
@group ms = Ministry sources ; ministry sources ; sources
#h {i hk 1|Budget will bring relief to salaried class}, {m1|minister} {c1|tells} Senate
#s {m1|Opposition} {c1|terms} speech «p op 1;a=Zahid Rehmatullah|‘a bundle of lies’», stages walkout
#b By Our Staff Correspondent
ISLAMABAD: {m1|Finance Minister Haroon Kasuri-Shah} on Thursday {c1|told} the Senate that {i hk 1|the government had decided to reduce income tax on the salaried class from July}, even as opposition members tore up copies of the budget and walked out of the house.
Winding up the debate on the finance bill, {m1|the minister} {c1|said} {i hk 1|inflation had come down to single digits and foreign exchange reserves stood at $14 billion}.
«d hk 1|“Two years ago people were counting the days to default.¦ Today the same people are counting seats,”» {m1|Mr Kasuri-Shah} {c1|said} amid desk-thumping from the treasury benches.
{m1|He} {c1|rejected} the impression that {i hk 1;den|the budget had been dictated by the International Monetary Fund}, {c2|saying} {i hk m1c2|talks with the lender were held «p hk m1c2|“as between partners”»}.
Earlier, {m1|Senator Saadia Mirwani} of the opposition {c1|said} {i sm 1|the budget had nothing for the poor}.¦ {m2|She} {c2|asked} {i sm 2|how a family of six was supposed to live on Rs37,000 a month}.
«d sm 1|“Let the minister come with me to any ration shop in Landhi and repeat this speech there,”» {m1|Ms Mirwani} {c1|said}, {c2|adding} that {i sm m1c2|power tariffs had been raised 11 times in two years}.
{m1|She} {c1|claimed} that {i sm 1|members had been given the bill only an hour before the sitting}.
{m1|The chairman} {c1|asked} her {i ch 1|to conclude} when her time ran out, but she continued to speak after her microphone was switched off.
Talking to reporters outside the Parliament House, {m1|party spokesman Barrister Zahid Rehmatullah} {c1|called} the finance minister’s speech «p zr 1|“a bundle of lies”».
«d zr 1|“{m2|He} {c2|says} {i hk 2|exports are up}.¦ He does not {c3|say} {i hk m2c3;den;ma=asserted|they are up because the rupee is down},”» {m1|Mr Rehmatullah} {c1|said}.
{m1|He} {c1|announced} that {i zr 1|the opposition would hold a protest in all divisional headquarters on June 27}.
{m1|Ministry sources} {c1|told} this newspaper that {i ms 1|the tax on a monthly salary of Rs100,000 would be cut by half}.¦ An official of the Revenue Board, however, declined to confirm the figure.
In Quetta, {m1|Chief Minister Akhtar Baloul} {c1|said} {i ab 1|his province would not accept any reduction in its share of federal revenue}.
«d ab 1|“We were promised Rs40bn for flood-hit schools.¦ We have received a letter of sympathy,”» {m1|he} {c1|told} a press conference.
{m1|The chief minister} {c1|warned} that {i ab 1|his party could review its support for the government if the matter was not settled before the vote}.
{m1|Mr Kasuri-Shah}, when contacted, {c1|said} {i hk 1|the allies were on board and all promises would be kept}.
