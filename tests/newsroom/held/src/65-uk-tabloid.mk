@person kd = Kayleigh Dray ; Kayleigh ; the Loveboat star ; Loveboat star ; the mum-of-two ; the 31-year-old ; the actress
@person jr = Jordan Rusk ; Jordan ; ex ; the footballer ; footballer
@anon so = pal of the couple ; source ; A source ; a source ; the source ; The insider ; insider ; an insider ; a pal ; A pal ; A pal of the couple
@person db = Debbie Dray ; Debbie ; mum Debbie ; Her mum Debbie ; Kayleigh's mum
@anon re = rep for Jordan ; rep ; Jordan Rusk ; Jordan ; A rep for Jordan ; a rep for Jordan ; Jordan Rusk's rep
@anon fa = fan ; One fan ; one fan
@anon fb = another fan ; Another ; another
@group lo = Loveboat ; They ; they ; the show
#h {m1|Kayleigh Dray} {c1|breaks silence} on Jordan split: «d kd 1|'I found out on Instagram'»
#s {m1|The Loveboat star} {c1|says} {i kd 1|she is done with footballers} after fiancé's Ibiza trip
#b EXCLUSIVE by Tara Finch, Showbiz Reporter
{m1|HEARTBROKEN Kayleigh Dray} has {c1|told} {i kd 1|how she discovered her romance with footballer Jordan Rusk was over — when she saw a picture of him kissing another woman}.
{m1|The Loveboat star}, 31, {c1|said} {i kd 1|she was feeding baby Romeo when a follower sent her the snap from an Ibiza beach club}.
«d kd 1|"I honestly thought it was a wind-up,"» {m1|she} {c1|said}.¦ «d kd 1;r|"I zoomed in and there's the tattoo of my name."»
{m1|Kayleigh} {c1|claims} {i kd 1|{m2|Jordan}, 28, had {c2|told} her {i jr 2|he was in Spain for treatment on a knee injury}}.
«d kd 1|"{m2|He} rang me that night and {c2|said}, «d jr 2|'Love you babe, physio's killing me'».¦ I bet it was,"» {m1|she} {c1|fumed}.
The pair got engaged on a yacht last summer and had booked a £90,000 castle for the wedding in May.
{m1|A pal of the couple} {c1|said}: «d so 1|"Kayleigh is in bits but she's got her pride.¦ The ring went back by courier on Tuesday."»
{m1|The insider} {c1|added}: «d so 1|"{m3|Jordan} keeps {c3|telling} everyone {i jr 3|it was just a peck}.¦ Nobody's buying it."»
{m1|Her mum Debbie}, 55, {c1|told} The Daily Comet {i db 1|she had never warmed to the midfielder}.
«d db 1|"{m2|I} {c2|told} her {i db 2|he was too pretty},"» {m1|she} {c1|said}.¦ «d db 1;r|"You can't trust a man who owns more moisturiser than you do."»
{m1|A rep for Jordan} {c1|denied} {i re 1;den|he had cheated} and {c2|insisted} {i re m1c2|the pair were «p re m1c2|"on a break"» at the time}.
But {m1|Kayleigh} {c1|hit back}: «d kd 1|"A break?¦ We were picking napkins on the Friday!"»
{m1|The mum-of-two} {c1|said} {i kd 1|she would be putting her kids first} and has sworn off dating until next year.
{m1|She} {c1|revealed} {i kd 1|she had turned down a six-figure offer to return to Loveboat}, the show that made her a household name in 2019.
«d kd 1|"{m2|They} {c2|asked} {i lo 2|if I'd go back on single}.¦ I'd rather eat the boat,"» {m1|she} {c1|laughed}.
Fans rushed to support the star after she posted a black-and-white selfie captioned «s -;k=d/p;a=Kayleigh Dray|"Onwards"».
{m1|One fan} {c1|wrote}: «d fa 1|"You deserve a king hun, not a benchwarmer."»
{m1|Another} {c1|said}: «d fb 1|"The tattoo! I'm screaming."»
Jordan, who has not played since February, was spotted leaving training yesterday in a baseball cap with the words «s -|"No Drama"».
{m1|Kayleigh} {c1|says} {i kd 1|she wishes him well, «p kd 1|"sort of"»}.
«d kd 1|"He's Romeo's dad and he always will be,"» {m1|she} {c1|said}.¦ «d kd 1;r|"But he's not getting the dog."»
