@person km = Kieran Mulgrew ; Kieran ; Mulgrew ; Mr Mulgrew ; taxi driver ; taxi man ; Taxi man ; the 58-year-old ; grandfather ; the grandfather ; 58-year-old ; A taxi driver
@person dm = Donna ; Donna Mulgrew ; his wife ; wife ; His wife
@person ab = Ashleigh Boal ; Detective Sergeant Ashleigh Boal ; Boal ; detective ; the detective ; The detective
@person tm = Tanya McIlhatton ; Ms McIlhatton ; McIlhatton ; councillor ; the councillor ; Councillor Tanya McIlhatton
@anon nb = neighbour ; one neighbour ; One neighbour
@anon fm = fireman ; The fireman ; the fireman
@group gs = some ones on Facebook ; some ones ; Some ones
@group po = police ; Cops
@org he = Housing Executive ; The Housing Executive ; a spokesperson ; spokesperson ; A spokesperson for the Housing Executive ; spokesperson for the Housing Executive
#h «d km m1;k=p|'FIVE MORE MINUTES AND WE WERE ALL DEAD'»: {m1|Taxi man}'s fury after arsonists torch car feet from sleeping grandkids
#s {m1|Cops} {c1|say} {i po 1;a=Ashleigh Boal|blaze that gutted two vehicles was deliberate} as family left «p km -^kml;k=s;a=Donna Mulgrew/Kieran/null|'too scared to sleep'»
#b EXCLUSIVE
#b By Ciara Hanvey
{m1|A taxi driver} has {c1|told} how {i km 1|he carried his two grandchildren from a smoke-filled house after arsonists torched his car outside their bedroom window}.
{m1=kml|Kieran Mulgrew} {c1|said} {i km 1|he had been left «p km 1|"too scared to sleep"» since the attack at his home in the Ballyhame estate in the early hours of Friday}.
The silver Skoda which he has driven for 11 years was destroyed, along with his wife's Corsa.¦ Windows cracked and guttering melted in the heat.
«d km 1|"Five more minutes and we were all dead, simple as that,"» {m1|the 58-year-old} {c1|told} us as he stood beside the wreckage.¦ «d km 1;r;u|"The wee lad is six and the wee girl's only three.¦ They were in the front room because they were staying over.»
«d km -;o|"{m2|The fireman} {c2|said} to me, «d fm 2|'Whoever did this knew there was weans in there,'» because their bikes were sitting at the door."»
His wife {m1|Donna}, a classroom assistant, {c1|said} {i dm 1|she was woken by a bang shortly before 3am and thought at first it was the boiler}.
«d dm 1|"I pulled the blind and the whole garden was orange,"» {m1|she} {c1|said}.¦ «d dm 1;r|"{m2|I} just {c2|screamed} for Kieran {i dm 2|to get the kids}."»
Neighbours helped to fight the flames with a garden hose until two appliances arrived from Castlereagh.
«d nb 1|"They're the best family in this street,"» {c1|said} {m1|one neighbour}, who asked not to be named.¦ «d nb 1;r|"He takes my mother to the dialysis three times a week and he's never taken a penny off her."»
{m1|Mr Mulgrew} has {c1|dismissed} {c2|rumours} on social media that {i km 1;den;a=null|he was targeted because of a row with another firm}.
«d km 1|"I've never had a cross word with anybody.¦ {m2|Some ones} on Facebook are {c2|saying} {i gs 2|I owed money}.¦ I don't owe nobody nothing,"» {m1|he} {c1|said}.
#b READ MORE: Family's heartbreak as second vandal attack destroys memorial bench
{m1|Detective Sergeant Ashleigh Boal} {c1|said} {i ab 1|police received a report at around 2.55am that two vehicles were on fire}.
«d ab 1|"We are treating this as arson with intent to endanger life,"» {m1|she} {c1|said}.¦ «d ab 1;r|"Were it not for the quick actions of those inside the house we could be dealing with a very different incident."»
{m1|The detective} {c1|appealed} {i ab 1|for anyone with dashcam or doorbell footage from the area to come forward}.
Local councillor {m1|Tanya McIlhatton} {c1|described} the attack as «p tm 1|"reckless in the extreme"».
«d tm 1|"There were two young children in that house,"» {m1|Ms McIlhatton} {c1|said}.¦ «d tm 1;r|"The people behind this have nothing to offer Ballyhame only misery."»
{i tm 1|She has written to the Housing Executive to ask that the family be moved}, {m1|the councillor} {c1|confirmed}.
{m1|A spokesperson for the Housing Executive} {c1|said} {i he 1|it was aware of the incident and was «p he 1|"offering every support to the tenants affected"»}.
But {m1|Mr Mulgrew} {c1|insisted} {i km 1|he was going nowhere}.
«d km 1|"I was born two streets away and I'll be carried out of here,"» {m1|the grandfather} {c1|said}.¦ «d km 1;r|"Somebody knows who done this.¦ All I want is for them to lift the phone."»
#b Anyone with information can call police on 101 or Crimestoppers on 0800 555 111.
