@person ah = Azlan bin Hamzah ; Azlan Hamzah ; Datuk Azlan bin Hamzah ; Datuk Azlan ; Azlan ; founder ; Founder
@person lw = Lim Wei Ling ; Lim ; Ms Lim Wei Ling ; chief financial officer ; CFO
@person sk = Sivakumar a/l Rajendran ; Sivakumar ; Dr Sivakumar a/l Rajendran ; Sivakumar Rajendran ; analyst ; the analyst
@person nm = mother ; my mother ; his mother ; My mother ; Azlan bin Hamzah's mother
@person ta = Tan Ah Kow ; Uncle Tan ; dyer ; the dyer
@anon bk = banker ; the banker ; a banker ; one banker
@anon b2 = second one ; The second one ; banker ; the second banker
@anon po = post ; a Facebook post ; Facebook post
@org kb = Kain Bersama ; Kain Bersama Bhd ; company ; the company ; group ; the group
@org gh = Gagasan Securities ; Gagasan Research ; Gagasan
#h Batik king {m1|Azlan}: {i ah m1|I was laughed out of three banks}
#s As quarterly profit jumps 38%, {m1|the Kain Bersama founder} {c1|tells} Hafiza Noor and Jeremy Chong why {i ah 1|he will not move a single loom to Vietnam}
#b PETALING JAYA, 24 Nov
There is a goat in the reception area of Kain Bersama Bhd.¦ «d ah 1|"She is on the payroll,"» {c1|says} {m1|Datuk Azlan bin Hamzah}, without explaining further.
The 61-year-old started the batik group in a rented shophouse in Kota Bharu in 1989 with RM4,000 from his mother.¦ On Monday {m1|it} {c1|reported} {i kb 1|a net profit of RM41.7 million for the third quarter ended Sept 30}, its best ever, on revenue that rose 22% to RM318 million.
In a filing with the bourse, {m1|the group} {c1|attributed} {i kb 1|the gains to «p kb 1|"stronger festive demand and disciplined cost management"»}.
That is not quite how Azlan tells it.
Where does the money really come from?
«d ah -|"Weddings.¦ Malaysians will fight about everything, but nobody fights about looking good at a wedding.¦ {m3|My CFO} {c3|says}, «d lw 3|'Datuk, please, in front of the analysts say consumer sentiment.'»¦ So {m4|I} {c4|say} {i ah 4|consumer sentiment}."»
It was not always so easy.¦ You have talked about the banks.
«d ah -|"Three of them!¦ I brought the cloth.¦ I spread it on the table.¦ {m2|The banker} {c2|told} me, «d bk 2|'Encik, this is a tablecloth business.'»¦ {m3|The second one} {c3|asked} {i b2 3|was I married}.¦ The third one, I will not say, because he is now my customer."»
So who believed in you?
«d ah -|"My mother.¦ {m2|She} {c2|said}, «d nm 2|'If you lose it, don't come home.¦ If you make it, also don't come home, go and pay the workers first.'»¦ And old Uncle Tan, the dyer.¦ He worked four months without pay."»
Tan Ah Kow, who is 84 and still comes in on Thursdays, remembers it as five.¦ «d ta 1|"He always rounds down,"» {m1|he} {c1|says} in Hokkien, through an interpreter.
Will you move production to Vietnam, as {m1|a Facebook post} {c1|claimed} last month?
«d ah -|"Who wrote this?¦ {m2|I} never {c2|said} «p ah 2;den|'Vietnam'».¦ {m3|I} {c3|said} «p ah 3|'the competition is in Vietnam'».¦ Somebody cut my sentence like a sarong.¦ As long as I am alive, not one loom."»
Chief financial officer Lim Wei Ling is more guarded.¦ {m2|She} {c2|says} {i lw 2|the group «p lw 2|"reviews its manufacturing footprint on an ongoing basis"» but has no plans to relocate}.
Not everyone is convinced the margins will last.¦ {m1|Dr Sivakumar a/l Rajendran}, who covers the stock at Gagasan Securities, {c1|reckons} {i sk 1|cotton prices will bite from the first half of next year}.
«d sk 1|"It is a wonderful story, and at 31 times earnings you are paying for the story,"» {c1|says} {m1|Sivakumar}.¦ «d sk 1;r|"Somebody should ask what happens after Datuk."»
We do ask.¦ Is there a successor?
«d ah -|"There is the goat."»
He laughs for a long time.¦ Then he straightens the cloth on the table between us, a deep indigo with a pattern of bamboo shoots that he drew himself on the night his father died.¦ {i ah 1|Two of his four daughters work in the business, {m1|he} {c1|says}, and one of them argues with him every day}.
«d ah -|"That is the one."»
Shares in Kain Bersama closed four sen higher at RM2.86.¦ Gagasan has a «s -|"hold"» call on the stock, with a target price of RM2.70.
#b The interview was conducted in Malay and English and has been condensed.
