@person nm = Nokuthula Mabizela ; Mabizela ; Water Minister Nokuthula Mabizela ; Minister Mabizela ; minister ; Minister ; the minister ; The minister
@person pj = Pieter-Jan Roodt ; Roodt ; the DRP’s Pieter-Jan Roodt ; DRP MP
@person zk = Zodwa Kgatlane ; Kgatlane ; PPF’s Zodwa Kgatlane ; chief whip ; the chief whip ; PPF chief whip
@person lt = Lerato Tsotetsi ; Tsotetsi ; House chairperson Lerato Tsotetsi ; House chairperson ; chairperson ; the chairperson
@person sv = Sipho Vilakati-Moore ; Vilakati-Moore ; Prof Sipho Vilakati-Moore ; Prof Vilakati-Moore ; hydrologist ; the hydrologist
@person gm = Thokozile Maseko ; Maseko ; MaMaseko ; the 72-year-old ; pensioner ; the pensioner
@org mw = Mzimhlophe Water ; water board ; the water board ; The utility ; utility ; statement
@org ag = auditor-general ; Auditor-General ; The auditor-general ; the auditor-general
@anon en = engineer ; The engineer ; the engineer
@anon hk = voice from the opposition benches ; opposition MP ; A voice from the opposition benches ; voice
@group co = councillors
@group op = opposition MPs ; MPs
#h «d nm m1;k=p|‘I do not drink from that dam’»: {m1|Minister} in hot water over R2.1bn pipeline
#b By Karabo Liebenberg-Nkuna • Parliamentary Correspondent
#b 21 Aug 2025 18:05
Water Minister Nokuthula Mabizela was forced to withdraw a remark about her own taps on Wednesday, as {m1|opposition MPs} {c1|demanded to know} {i op 1|what had become of the R2.1-billion Mzimhlophe pipeline}.
{m1|The minister}, replying to oral questions in the National Assembly, {c1|said} {i nm 1|that the project was 94% complete and that the delays were «p nm 1|‘regrettable, but explainable’»}.
That did not satisfy {m1|the DRP’s Pieter-Jan Roodt}, who {c1|asked} {i pj 1|whether she would drink a glass of what came out at the other end}.
«d nm 1|‘I do not drink from that dam, honourable member, because I do not live there,’» {m1|she} {c1|shot} back.
Uproar followed.¦ {m1|A voice from the opposition benches} {c1|shouted}: «d hk 1|‘But we do!’»
{m1|House chairperson Lerato Tsotetsi} {c1|ordered} her {i lt 1|to withdraw}.¦ {m2|Mabizela} did so, {c2|saying} {i nm 2|she had been «p nm 2|‘misheard rather than mistaken’»}.
«d lt 1|‘I did not ask for a commentary,’» {m1|Tsotetsi} {c1|told} her.¦ «d lt 1;r|‘Withdraw, or leave.’»
The pipeline was meant to bring water to 61 villages in 2019.¦ {m1|The auditor-general} {c1|found} in June {i ag 1|that R388-million had been paid for pipe that was never delivered}, and {c2|described} the tender as «p ag m1c2|‘irregular from the first page to the last’».
{m1|Roodt} {c1|said} {i pj 1|the minister had been warned by an engineer as early as 2021}.
«d pj 1|‘{m2|The engineer} {c2|wrote} to her, and I quote: «d en 2|“Minister, these invoices are for air.”»¦ What did {m3|she} {c3|write} back?¦ «d nm 3;k=p|“Noted.”»¦ One word.¦ That is the most expensive word in this republic,’» {m1|he} {c1|said}.
{m1|Mabizela} {c1|denied} {i nm 1;den|ever receiving such a letter}.¦ {m2|She} {c2|added} {i nm 2|that a copy produced by Roodt bore no date stamp}, and {c3|challenged} him {i nm m2c3|to lay charges if he believed it to be real}.
The PPF’s Zodwa Kgatlane, never one to be outdone, arrived at the podium with a two-litre bottle of brown water.
«d zk 1|‘I bring greetings from Ward 9,’» {m1|the chief whip} {c1|began}.¦ «d zk 1;r|‘This is what your «s -;k=p;a=null|“developmental state”» looks like.¦ When our people complain, {m2|councillors} {c2|tell} them, «d co 2|“Boil it.”»¦ With what electricity?’»
{m1|She} {c1|called on} Mabizela {i zk 1|to resign «p zk 1|‘before sunset’»}.
The minister was unmoved.¦ «d nm 1|‘Nobody in this government has {c2|said} {i - c2;den;a=Nokuthula Mabizela/government|the people of Mzimhlophe must wait for ever},’» {m1|she} {c1|told} the House.¦ {m3|She} {c3|promised} {i nm 3|that water would flow «p nm 3|‘before the end of the financial year’»}, the fourth such date since 2020.
In a statement released during the debate, {m2|Mzimhlophe Water} {c2|said} {i mw 2|it had «p mw 2|‘noted with concern the politicisation of a technical matter’»}.¦ {m3|The utility} {c3|insisted} {i mw 3|the brown colour was caused by manganese and was harmless}.
{i sv 1|That is true only up to a point}, {c1|according to} {m1|Prof Sipho Vilakati-Moore}, a hydrologist who has sampled the dam for a decade.
«d sv 1|‘I would let my students wash a car in it,’» {m1|he} {c1|said}.¦ «d sv 1;r|‘I would not let them wash a baby.’»
{m1|Vilakati-Moore} {c1|cautioned}, however, {i sv 1|that Kgatlane’s bottle proved little, since sediment settles in any pipe that stands empty}.
In Ward 9, {m1|Thokozile Maseko} watched the debate on a neighbour’s phone.¦ The pensioner, who pays R40 a week for a drum of tanker water, laughed when {c2|asked} {i - c2|what she thought of the exchange}.
«d gm 1|‘They are fighting about a bottle.¦ Me, I am carrying the bucket,’» {m1|the 72-year-old} {c1|said}.
The portfolio committee will visit the dam in September.¦ {m1|Mabizela} {c1|told} journalists {i nm 1|she would join the trip}.¦ And would she taste the water?¦ «d nm 2|‘Next question,’» {m2|she} {c2|said}.
