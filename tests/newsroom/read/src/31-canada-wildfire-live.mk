@person cb = Carole Brightnose ; Brightnose ; Mayor Carole Brightnose ; the mayor ; mayor
@person ek = Ethan Kowalchuk ; Kowalchuk ; Fire Chief Ethan Kowalchuk ; the fire chief ; the chief ; fire chief ; chief
@person mt = Mélanie Thériault-Roy ; Thériault-Roy ; Premier Mélanie Thériault-Roy ; the premier ; premier
@person jl = Jasdeep Lalli ; Lalli ; Jas ; the trucker ; trucker ; long-haul trucker
@person rk = Ruth Kowalchuk ; Ruth ; the motel owner ; motel owner
@person sb = Stuart Beaulieu ; Beaulieu ; the meteorologist ; meteorologist
@org rp = RCMP ; police ; Mounties
@org nh = Northern Health Authority ; the authority ; health authority
@org cn = Canadian Northern Rail ; Canadian Northern ; the railway ; railway
@anon wi = wife ; my wife ; My wife ; Jasdeep Lalli’s wife
@anon of = officer ; the officer ; an officer
#h Wildfire live: Evacuation order widened as flames reach edge of Pipestone Landing
#b Prairie Sentinel staff
#b Last updated June 3, 2025, 7:48 p.m. CT
#b This story is updated throughout the day.¦ Newest posts are at the top.
#m 7:48 p.m.
#s «d ek 1|‘We are holding the line’», {c1|says} {m1|fire chief}
{m1|Fire Chief Ethan Kowalchuk} {c1|says} {i ek 1|crews have kept the fire on the north side of the rail yard, and that no homes have been lost on Second Avenue}.
«d ek 1|“We are holding the line, and the line is a gravel road and about forty tired people,”» {m1|Kowalchuk} {c1|told} reporters at the curling rink.
{c2|Asked} {i - c2|if he could promise that the hospital was safe}, the chief paused.¦ «d ek 3|“I don’t do promises,”» {m3|he} {c3|said}.¦ «d ek 3;r|“I do hoses.”»
#m 6:55 p.m.
#s Patients flown to Winnipeg
{m1|The Northern Health Authority} {c1|says} {i nh 1|all 23 patients, including two newborns, have been moved out of Pipestone General}.¦ {m2|A spokesperson} {c2|said} {i nh 2|the emergency room would stay open for firefighters «p nh 2|“as long as the air is breathable”»}.
#m 5:30 p.m.
#s Premier asks Ottawa for aircraft
{m1|Premier Mélanie Thériault-Roy} has {c1|requested} {i mt 1|four more water bombers from the federal government}, {c2|calling} the situation «p mt m1c2|“beyond what any one province can carry”».
{m1|She} {c1|denied} that {i mt 1;den;a=Opposition/the Opposition|the province had cut its own fleet}, as {m3|the Opposition} {c3|claims}.¦ «d mt 2|“We have the same number of planes we had in 2022,”» {m2|Thériault-Roy} {c2|said} in Winnipeg.¦ «d mt 2;r|“What we have is a great deal more fire.”»
#b READ MORE: How to help evacuees from the north
#m 4:10 p.m.
#s On the highway: «d jl -^jll|‘I could see it in both mirrors’»
Our reporter Sheldon Friesen is at the evacuation centre in Cranberry Narrows:
Long-haul trucker {m1=jll|Jasdeep Lalli} came out at noon with his wife, his mother-in-law and a neighbour’s parrot.
«d jl 1|“I could see it in both mirrors.¦ {m2|My wife} {c2|said}, «d wi 2|‘Don’t look,’» and {m3|I} {c3|said}, «d jl 3|‘I’m driving, I have to look,’»”» {m1|he} {c1|said}.
{m1|Lalli} {c1|said} {i jl 1|an RCMP officer had waved them around a burning hydro pole}.¦ «d jl 3|“{m4|He} {c4|told} me {i of 4|to keep left and keep praying},”» {m3|he} {c3|added}.¦ «d jl 3;r|“So I kept left.”»
Motel owner Ruth Kowalchuk, the fire chief’s aunt, has put up 41 people in 16 rooms.¦ {m2|She} {c2|says} {i rk 2|nobody will be charged}.
«d rk 1|“My nephew won’t answer his phone, which I’m {c2|told} {i - c2|is a good sign},”» {c1|said} {m1|Ruth Kowalchuk}.
#m 2:25 p.m.
{m1|Mayor Carole Brightnose} has {c1|ordered} everyone east of Miller Creek {i cb 1|to leave at once}.
In a video posted to the town’s Facebook page, {m1|the mayor} {c1|said} {i cb 1|buses would leave from the school until 5 p.m.}
«d cb 1|“Please do not {c2|say} {i - c2;hyp|you’ll wait and see}.¦ You will not see.¦ There’s too much smoke,”» {m1|Brightnose} {c1|said}.
«d cb -;i|“Take your pills, take your pets and go.”»
#m 1:40 p.m.
{m1|RCMP} {c1|say} {i rp 1|Highway 391 is closed to northbound traffic}, and are {c2|asking} drivers {i rp m1c2|not to stop to take pictures}.
#m 12:15 p.m.
{m1|Canadian Northern Rail} {c1|says} {i cn 1|it has suspended freight and is «p cn 1|“working with first responders”» to move 60 tank cars out of the yard}.
#m 11:30 a.m.
#s When will it rain?
{i sb 1|Not soon}, {m1|meteorologist Stuart Beaulieu} {c1|said}.¦ {i sb 2|Winds will gust to 60 kilometres an hour overnight and shift to the south, {m2|he} {c2|said}, before any hope of a shower on Friday}.
