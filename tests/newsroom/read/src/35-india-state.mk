@person cm = Raghunath Verappa ; Shri Raghunath Verappa ; Verappa ; Mr. Verappa ; Chief Minister ; the Chief Minister ; CM ; Chief Minister Raghunath Verappa
@person lop = Sulochana Dhekale ; Smt. Sulochana Dhekale ; Ms. Dhekale ; Dhekale ; Leader of the Opposition ; the Leader of the Opposition ; LoP ; the former Home Minister
@person im = B.K. Thimmarasa ; Thimmarasa ; Mr. Thimmarasa ; Water Resources Minister ; the Minister ; Minister ; the Water Resources Minister
@person sp = Nafisa Ahmad Khan ; Ms. Khan ; Deputy Speaker ; the Deputy Speaker ; the Chair
@person fm = Devaraju ; farmer ; the farmer ; a farmer leader
@org jsm = Jana Seva Morcha ; JSM ; ruling party ; the ruling JSM
@org rlp = Rashtriya Lok Paksha ; RLP ; the RLP ; principal Opposition party ; the principal Opposition party ; Opposition ; the Opposition
@org cwd = Central Water Directorate ; CWD ; the CWD ; a CWD report
@org cmo = Chief Minister’s Office ; CMO ; the CMO
@anon file = file ; the file ; It ; noting ; Sulochana Dhekale ; Dhekale
@anon off = senior official ; A senior official in the department ; a senior official ; the official ; official
#h {m1|CM} {c1|rejects} charge of {i cm 1;den|favouring contractors in Hemavara canal work}, {c2|dares} Opposition {i cm m1c2|to produce proof}
#s «p lop m1;k=d|‘House being run like a tender box’»: {m1|Dhekale}; RLP members walk out after mike is switched off
#b Special Correspondent
#b KADUR NAGAR
{m1|Chief Minister Raghunath Verappa} on Wednesday {c1|rejected} in the Legislative Assembly the allegation that {i cm 1;den|the ₹2,140-crore Hemavara Left Bank Canal modernisation had been split into 61 packages to favour contractors close to the ruling Jana Seva Morcha (JSM)}.
Replying to a three-hour debate, {m1|he} {c1|said} {i cm 1|the packages had been drawn up by engineers and vetted by a committee under a retired judge}.
«d cm 1|“Not one rupee has gone to anybody’s brother-in-law.¦ If the Leader of the Opposition has a paper, let her place it on the Table of the House.¦ Otherwise let her apologise to the engineers,”» {m1|the Chief Minister} {c1|said}, amid thumping of desks.
Intervening, {m1|Leader of the Opposition Sulochana Dhekale} of the Rashtriya Lok Paksha (RLP) {c1|said} {i lop 1|she had already given the papers to the Deputy Speaker and had been {c2|told} that {i - c2;a=Nafisa Ahmad Khan|they were «p - c2;a=Nafisa Ahmad Khan/Sulochana Dhekale;k=s|“under examination”»}}.
«d lop 1|“Under examination by whom?¦ By the same engineers?”» {m1|she} {c1|asked}.
{m1|Mr. Verappa} {c1|retorted} that {i cm 1|when she was Home Minister she had signed 14 such packages in a single afternoon}.¦ «d cm 2|“I have the file.¦ Shall I read it?¦ {m3|It} {c3|says}, «d file 3|‘Approved, no need to put up again,’»”» {m2|he} {c2|said}, holding up a green folder.
{m1|Ms. Dhekale} {c1|denied} {i lop 1;den|having written those words}.¦ {m2|She} {c2|said} {i lop 2|the noting was that of the then Under-Secretary, who had since «p lop 2|“found religion and a seat in the Legislative Council”»}.
«d lop 1|“{m2|I} never {c2|said} that {i lop 2;den|there was no need to put up again}.¦ {m3|I} {c3|said}, «d lop 3|‘Discuss.’»¦ Anyone who has worked one day in a Secretariat knows the difference,”» {m1|she} {c1|added}.
The remark about the Council drew protests from the treasury benches, and the Deputy Speaker, Nafisa Ahmad Khan, expunged it.¦ {m1|She} {c1|asked} members {i sp 1|not to refer to those who were not present in the House}.
When Ms. Dhekale rose again, her microphone was found to have been switched off.¦ RLP {m1|members} trooped into the well, {c1|shouting} slogans of «p rlp 1;k=s/d;a=null|“Tender Sarkar, down, down”».
{m1|Ms. Khan} {c1|said} {i sp 1|it was a technical fault and that she had not ordered it}.¦ The Opposition staged a walkout.
Speaking to reporters on the steps, {m1|the former Home Minister} {c1|said} {i lop 1|the House was being «p lop 1|“run like a tender box: what goes in nobody knows, what comes out everybody knows”»}.¦ {c3|Asked} {i - c3|whether she would move court}, {m2|she} {c2|said} {i lop 2|the party would decide}.
In the Assembly, {m1|Water Resources Minister B.K. Thimmarasa} {c1|said} {i im 1|38 of the 61 packages had been completed and water had reached the tail end at Sirivala for the first time in 11 years}.
The claim was contradicted by farmers.¦ «d fm 1|“Water has reached Sirivala in the Minister’s speech only,”» {c1|said} {m1|Devaraju}, who grows paddy on two acres at the tail end and who had come to the capital with a bottle of dry canal soil.¦ «d fm -;r|“When he visits {m2|I} will {c2|ask} him {i fm 2;hyp|to bathe in it}.”»
{m1|A senior official in the department}, who did not wish to be named, {c1|admitted} that {i off 1|the last nine kilometres were yet to be lined}, but {c2|said} {i off m1c2|the Minister had not misled the House as «p off m1c2|“he used the word «p im -;k=s;a=null|‘reached’», not «s - -;k=p|‘stayed’»”»}.
{m1|A report of the Central Water Directorate} (CWD) had in March {c1|cautioned} that {i cwd 1|splitting the work «p cwd 1|“may dilute accountability for defects”»}.¦ {m2|The CMO} {c2|said} in a note issued later in the evening that {i cmo 2|{m3|the CWD} had nowhere {c3|alleged} {i cwd 3;den|wrongdoing}}.
The House will take up the Supplementary Demands on Thursday.
