@org no = Norrvik Energi ; Norrvik ; Swedish power group Norrvik Energi ; The company ; the company ; company
@person jl = Jonas Lindahl-Berg ; Lindahl-Berg ; Chief Executive Jonas Lindahl-Berg ; Chief Executive ; chief executive
@person ms = Marta Sobotka ; Sobotka ; analyst ; analyst Marta Sobotka
@org mi = Energy Ministry ; ministry ; The Energy Ministry ; Sweden's Energy Ministry ; spokesperson ; a spokesperson for the Energy Ministry
@org ha = Halden Brothers ; analysts at Halden Brothers ; analysts
@anon so = two people familiar with the matter ; people familiar with the matter ; sources
@person ek = Elin Krantz ; Krantz ; Finance chief Elin Krantz ; finance chief
#h Sweden's Norrvik cuts profit outlook as grid costs bite
#b By Anders Hovland and Priya Castell
STOCKHOLM, July 17 (Meridian) - {m1|Swedish power group Norrvik Energi} cut its full-year profit outlook on Thursday and {c1|said} {i no 1|it would delay a 14 billion crown ($1.5 billion) wind project}, sending its shares to their lowest in almost three years.
{m1|The company} {c1|said} {i no 1|it now expected operating profit of between 8.2 billion and 8.6 billion crowns this year}, down from a previous forecast of at least 9.5 billion.
«d jl 1|"The cost of connecting new capacity to the grid has risen faster than we had planned for,"» {m1|Chief Executive Jonas Lindahl-Berg} {c1|said} in a statement.¦ «d jl 1;r|"We are taking action on costs, but it will not be enough to make up the gap this year."»
Shares in Norrvik fell 11.4% by 0915 GMT, making them the worst performers on the STOXX 600 index.
{m1|Analysts at Halden Brothers} {c1|said} in a note that {i ha 1|the size of the cut was larger than investors had feared}, and {c2|called} the delay to the Ostrand wind project «p ha m1c2|"a negative surprise"».
Operating profit in the second quarter fell to 1.9 billion crowns from 2.6 billion a year earlier, missing the 2.2 billion expected on average in a poll provided by the company.
{m1|Norrvik} {c1|said} {i no 1|a final investment decision on Ostrand, which would power about 600,000 homes, would not be taken before 2028}.¦ It had been due by the end of this year.
{m1|Lindahl-Berg} {c1|told} a conference call with analysts that {i jl 1|talks with turbine suppliers had been «p jl 1|"difficult but constructive"»}.
«d jl 1|"We will not build at any price,"» {m1|he} {c1|said}.¦ «d jl 1;r|"Our shareholders should be reassured by that, even if today is a hard day."»
{m1|The chief executive}, who took over in January 2023, {c1|denied} that {i jl 1;den|the group was considering a share issue}.
{i so 1|Norrvik held early talks with two pension funds this spring about selling a stake in its hydropower unit}, {m1|two people familiar with the matter} {c1|told} Meridian.¦ The company declined to comment on the talks.
{m1|Finance chief Elin Krantz} {c1|said} {i ek 1|the dividend policy was unchanged}.¦ {i ek 2|Net debt would peak at the end of the year}, {m2|she} {c2|added}.
Power producers across northern Europe have been hit by higher interest rates, rising equipment prices and long waits for grid connections.
Sweden's centre-right government wants to double the country's electricity output by 2045, mainly with new nuclear reactors.
{m1|The Energy Ministry} {c1|said} {i mi 1|it regretted the delay}.¦ «d mi 2|"It is a commercial decision by a listed company,"» {m2|a spokesperson} {c2|said} by email.
{m1|Marta Sobotka}, an analyst at Kestrel Capital in London, {c1|said} {i ms 1|further cuts could not be ruled out}.
«d ms 1|"The second half depends on prices in southern Sweden, and those are out of management's hands,"» {m1|Sobotka} {c1|said}.¦ {m2|She} {c2|said} {i ms 2|she was keeping her «s -|"hold"» rating on the stock}.
#b ($1 = 9.5210 Swedish crowns)
#b (Reporting by Anders Hovland and Priya Castell; editing by Tom Varga)
