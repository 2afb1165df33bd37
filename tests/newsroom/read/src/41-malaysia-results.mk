@person tl = Tan Lay Hoon ; Datuk Seri Tan Lay Hoon ; Tan ; managing director ; Group managing director ; group managing director ; the managing director
@person za = Zulkarnain Abdul Manaf ; Zulkarnain ; chief financial officer ; CFO ; the chief financial officer
@person gw = Goh Wei Jie ; Goh ; analyst ; the analyst ; MapleBridge analyst
@person sv = Saraswathy Veerappan ; Saraswathy ; fund manager ; the fund manager ; the minority shareholder
@person hm = Hamidah Mat Yusof ; Puan Hamidah Mat Yusof ; Hamidah ; retiree ; a retiree
@org co = Selat Gloves ; Selat Gloves Bhd ; the company ; company ; the group ; group  ; Selat ; management ; Management ; glovemaker ; the glovemaker ; It
@org kb = Kenari Research ; Kenari ; the research house ; research house
@org mb = MapleBridge Securities ; MapleBridge ; brokerage ; the brokerage
@org bursa = Bursa Malaysia ; the exchange ; exchange ; bourse
@anon son = son ; My son ; Hamidah Mat Yusof’s son
@anon src = banker ; A banker familiar with the matter ; banker familiar with the matter ; a banker
#h {m1|Selat Gloves} sinks into the red, {c1|denies} {i co 1;den|rights issue talk}
#b By Nur Izzati Kamal / theharbour.example
#b 27 Aug 2025, 07:10 pm
KUALA LUMPUR (Aug 27): Selat Gloves Bhd posted its first quarterly loss in nine years on Wednesday as a price war with Chinese producers dragged its plants to 54% utilisation.
{i co 1|Net loss for the second quarter ended June 30, 2025 came in at RM41.3 million against a net profit of RM18.9 million a year earlier}, {m1|the glovemaker} {c1|said} in a filing with Bursa Malaysia.¦ Revenue slid 22% to RM286 million.
{m1|It} {c1|attributed} the result to {i co 1|lower average selling prices, a stronger ringgit and «p co 1|“an orderly recalibration of legacy capacity”»}.
The last phrase refers to the closure of its Teluk Intan factory, where 610 people worked.
At a briefing after the announcement, group managing director Datuk Seri {m1|Tan Lay Hoon} {c1|said} {i tl 1|the worst was over}.
«d tl 1|“We have been through worse.¦ In 1998 my father was paid in rubber,”» {m1|she} {c1|said}.¦ «d tl 1;r|“I do not like the number, but I recognise it, and it will not stay for dinner.”»
{m1|She} {c1|dismissed} market talk that {i tl 1;den|the group was preparing a cash call}.¦ «d tl 2|“There is no rights issue.¦ There was no rights issue.¦ I do not know how to say it in a fourth language,”» {m2|she} {c2|quipped}.
Chief financial officer Zulkarnain Abdul Manaf was more guarded.¦ {m2|He} {c2|said} {i za 2|net gearing stood at 0.8 times, within covenants, and that the board would «p za 2|“look at all options as they arise”»}.
{c1|Asked} {i - c1|whether those options included asking shareholders for money}, {m2|he} {c2|said}: «d za 2|“I would refer you to what Datuk Seri just said.”»
Shares in the company closed 11 sen or 9.2% lower at RM1.09.
Not everyone was persuaded.¦ {m1|Kenari Research} cut its target price to 85 sen from RM1.40, {c2|saying} in a note {i kb m1c2|the group was «p kb m1c2|“running two factories to heat one”»}.
«d kb 1;a=null|“{m2|Management} {c2|continues to guide} for «p co 2;k=s|‘sequential improvement’».¦ So does a man falling down stairs,”» {m1|the research house} {c1|wrote}, keeping its «s - -;k=p|“sell”» call.
MapleBridge Securities analyst Goh Wei Jie took the other side.
«d gw 1|“Peers were saying the same thing in 2023 and the stock tripled,”» {m1|he} {c1|told} The Harbour, though {m2|he} {c2|conceded} that {i gw 2|the order book offered little visibility beyond October}.
{m1|He} {c1|estimates} {i gw 1|it will break even at 68% utilisation}, a level {m2|management} has {c2|said} {i co 2|it could reach by the first quarter}.
{m1|A banker familiar with the matter} {c1|said} {i src 1|Selat had sounded out two lenders in July about a bridge loan}.¦ The company did not respond to a question on that before publication.
Fund manager {m1|Saraswathy Veerappan}, whose firm holds 2.1%, {c1|said} {i sv 1|she would vote against the directors’ fees at the next general meeting}.
«d sv 1|“When profits fell, {m2|they} {c2|told} us {i co 2|to think long term}.¦ I have thought.¦ In the long term I would like my money,”» {m1|she} {c1|said}.
Her remark drew a reply from {m1|Tan}, who {c1|said} that {i tl 1|the fees had been frozen for three years, and that the fund manager was «p tl 1|“always welcome to come and count the chairs”»}.
Outside the hotel, Hamidah Mat Yusof, 66, a retiree who bought 4,000 shares in 2020, was waiting for the free lunch.
«d hm 1|“{m2|My son} {c2|said}, «d son 2|‘Ma, sell, sell.’»¦ {m3|I} {c3|said}, «d hm 3|‘Wait first, lah.’»¦ Now he is not saying anything, he just looks at me,”» {m1|she} {c1|said}.
In a statement later on Wednesday, {m1|Bursa Malaysia} {c1|said} {i bursa 1|it had queried the company over «p bursa 1;k=s|“unusual market activity”»}.
{m1|Selat} {c1|replied} that {i co 1|it was «p co 1|“not aware of any corporate development not previously announced”»}.
