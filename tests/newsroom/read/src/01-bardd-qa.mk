@person gw = Gwenllian ap Rhydderch ; Gwenllian ; ap Rhydderch ; Ap Rhydderch ; poet ; the poet
@person ir = Ifan Llewelyn-Rees ; Ifan ; brother-in-law ; my brother-in-law
@person no = Nain ; my nain ; grandmother ; Gwenllian ap Rhydderch's grandmother
@person he = Heledd Prytherch ; Heledd ; Prytherch ; archdruid ; the archdruid
@person rw = Rhodri Wynne Huws ; Rhodri ; Cllr Rhodri Wynne Huws ; Cllr Huws ; Huws ; council leader
@org cy = Cyngor Dyffryn Ogwr Uchaf ; council ; the council ; Cyngor Dyffryn Ogwr Uchaf council
@anon ad = adjudicator ; one adjudicator ; judge
@anon au = auctioneer ; the auctioneer
@org sg = sign ; a sign ; a sign outside Pentre Gwynfryn
@anon pt = one of them ; One of them ; one of the parties ; party
@anon fo = fox ; the fox
@anon hm = headmaster ; the headmaster
#h {m1|Gwenllian ap Rhydderch}: «d gw m1|“The sheep don’t care that I won the chair”»
#s The farmer-poet on Eisteddfod nerves, second homes and why {m1|she} {c1|told} a council leader {i gw 1|to read his own road signs}
#b Beca Thirlwall
#b 9 min read
When Gwenllian ap Rhydderch stood up in the pavilion at Llanfair-y-Garth last August to be chaired as bard, her phone was ringing.¦ It was the auctioneer.¦ «d gw 1|“{m2|He} {c2|said}, «d au 2|‘You’ve got forty ewes in the ring and nobody to lead them’»,”» {m1|she} {c1|recalls}.¦ «d gw 1;r|“{m3|I} {c3|said}, «d gw 3|‘I’ve got four thousand people here waiting for me to sit down.’»”»
The winning poem, «s -|“Y Ffin”», was {c1|praised} by {m1|one adjudicator} as «p ad 1|“a hedge on fire”».¦ Its author, who farms 310 acres above Pentre Gwynfryn with her brother-in-law, Ifan Llewelyn-Rees, was seen to wipe her eyes on the purple robe.
We meet in the milking parlour.¦ She speaks in Welsh and in English, sometimes inside one sentence.
BT: Did you know that you had won?
GAR: They tell you in June and you’re not allowed to breathe a word.¦ I told the dog.¦ {m1|Ifan} {c1|said} {i ir 1|I’d gone quiet}, and he thought it was the price of feed.
BT: You’ve been quite rude about prizes in the past.
GAR: Have I?
BT: {m1|You} {c1|called} the crown «p gw 1|“a hat with ideas above its station”».
GAR: Well, that’s the crown.¦ I’ve never won the crown.¦ My nain had a saying for this, {m1|she}’d {c1|say} «d no 1|“Mae’r llwynog yn dweud fod y grawnwin yn sur”», {m2|the fox} {c2|says} {i fo 2;a=null|the grapes are sour}.¦ She was always quoting a fox.
BT: The poem takes aim at second homes.¦ {m1|Cllr Rhodri Wynne Huws}, who leads the council, has {c1|said} {i rw 1|it was «p rw 1|“unhelpful”»}.
GAR: Rhodri is a nice boy, I taught him to swim.¦ {m1|He} rang me up after and {c2|said}, «d rw m1c2|“Gwen, you’ve made us sound like vandals”», and {m3|I} {c3|told} him {i gw 3|he should go and read the signs on his own roads, because half of them are spelled wrong}.¦ He never denied it, to be fair to him.
BT: Did {m1|you} {c1|call} him «p gw 1;hyp;ma=denied|“the undertaker of Ogwr”»?¦ It was in the papers.
GAR: I did not.¦ {m1|I} {c1|said} {i gw 1|he’d make a good undertaker}.¦ It’s a compliment, round here.¦ They get the best cars.
BT: And is the language dying?
GAR: People have been asking that since before there was a bus.¦ When I was at school in Caergwyn, {m2|the headmaster} {c2|told} my mother, «d hm 2|“Don’t give her Welsh, Mrs Rhydderch, you’re tying a stone to her.”»¦ Well, I’m the one with the chair, and he’s got a bench with a plaque on.¦ In English.
BT: You have been {c1|asked} {i - c1|to stand for the Senedd}.
GAR: By two parties!¦ I won’t say which.¦ {m1|One of them} {c1|said} {i pt 1|it would only be Tuesdays and Wednesdays}.¦ I thought, who’s going to do the sheep?
BT: The archdruid, {m1|Heledd Prytherch}, {c1|tells} me {i he 1|you’re the first winner to ask if the chair would go in a horsebox}.
GAR: It does, if you take the partition out.
BT: What are you writing now?
GAR: Cheques.¦ No — there’s a long one about a bull.¦ I read a bit to Ifan, and {m1|he} {c1|said}, «d ir 1|“I know that bull.”»¦ That’s the best review I’ve had.
{m1|A spokesperson for Cyngor Dyffryn Ogwr Uchaf} {c1|said}: «d cy 1|“Cllr Huws has enormous respect for Ms ap Rhydderch’s work.¦ All bilingual signage is checked by qualified translators before installation.”»
Within an hour of that line reaching us, one wag had posted a photograph of a sign outside Pentre Gwynfryn.¦ «d sg 2;k=p/s;a=null|“Nid wyf yn y swyddfa ar hyn o bryd”», {m2|it} {c2|reads}: I am not in the office at the moment.
#b Y Ffin a Cherddi Eraill is out now (Gwasg y Garreg Wen, £9)
