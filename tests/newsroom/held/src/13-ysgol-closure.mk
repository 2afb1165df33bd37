@person ep = Eirlys Pugh-Morgan ; Cllr Eirlys Pugh-Morgan ; Cllr Pugh-Morgan ; Pugh-Morgan ; cabinet member ; cabinet member for education
@person rt = Rhodri Tudor ; Mr Tudor ; Tudor ; dairy farmer ; father-of-three ; the father-of-three ; The father-of-three
@person dl = Dafydd Rees-Lloyd ; Cllr Dafydd Rees-Lloyd ; Cllr Rees-Lloyd ; Rees-Lloyd ; ward member ; Ward member
@person gh = Gwenllian Hopcyn ; Hopcyn
@person ib = Iolo Bebb ; Cllr Bebb ; Bebb ; council leader ; Council leader ; leader
@group ca = campaigners ; Campaigners
@group gl = public gallery ; the public gallery ; gallery
@org rp = report ; A report ; a report ; report to members ; council ; Glan Rhedyn Council ; A report to members
@org wg = Welsh Government ; Welsh Government spokesperson ; A Welsh Government spokesperson ; spokesperson
#h «d rt -^rtl;k=p|‘You are closing a village, not just a school’»: anger as cabinet votes to shut rural primary
#s Councillors were heckled from the gallery as they backed closure of 31-pupil Ysgol Llanfihangel-y-Gors
#b Non Prydderch
#b Local Democracy Reporter
{m1|Campaigners} have {c1|vowed} {i ca 1|to take their fight to the Senedd} after councillors voted to close a Welsh-medium primary school which has served its community for 148 years.
Members of Glan Rhedyn Council’s cabinet agreed by seven votes to two on Tuesday to shut Ysgol Llanfihangel-y-Gors in August next year, with pupils offered places at a new area school eight miles away.
{m1|Cllr Eirlys Pugh-Morgan}, cabinet member for education, {c1|said} {i ep 1|the authority faced a funding gap of £14.2m and could no longer justify spending almost £11,000 a head on a school that was 60% empty}.
«d ep 1|“This is the hardest recommendation I have had to bring to this chamber in nine years,”» {m1|she} {c1|told} members.¦ «d ep 1;r|“I went to a school of 28 children myself.¦ But we have a duty to every child in this county, not only to those in the smallest classes.”»
There were {c1|shouts} of «p gl 1;k=d/s;a=null|“shame”» from {m1|the public gallery} as the result was read out.
Among those watching was dairy farmer Rhodri Tudor, whose three children attend the school and whose great-grandfather helped to build it.
«d rt 1|“You are closing a village, not just a school,”» {m1=rtl|Mr Tudor} {c1|said} outside County Hall afterwards.¦ «d rt 1;r;u|“The shop went, the chapel went, the bus went.¦ This was the last place where people still met each other.»
«d rt -;o|“My youngest is four.¦ From next September she’ll be standing by the road at ten past seven in the dark.”»
{m1|The father-of-three} {c1|said} {i rt 1|parents had already raised more than £6,000 for legal advice and were considering a judicial review}.
#cap Parents protest outside County Hall ahead of Tuesday’s vote (Image: Rhys Conwil)
Ward member {m1|Cllr Dafydd Rees-Lloyd}, who does not sit on the cabinet but was allowed to address the meeting, {c1|accused} the authority of {i dl 1|treating the consultation as «p dl 1|“a box to be ticked”»}.
«d dl 1|“Two hundred and twelve people wrote in against this and six wrote in favour,”» {m1|he} {c1|said}.¦ «d dl 1;r|“If that isn’t an answer, I don’t know what is.”»
{i dl 1|The £1.9m estimate for repairs to the building had never been published in full}, {m1|Cllr Rees-Lloyd} {c1|added}.
{m1|Cllr Pugh-Morgan} {c1|rejected} the {c2|suggestion} that {i ep 1;den;a=null|the decision had been made before the consultation opened}.¦ {m3|She} {c3|said} {i ep 3|every response had been read by officers and by herself}.
In a letter read out at the meeting, {m1|Gwenllian Hopcyn}, who was headteacher for 22 years until 2019, {c1|said} {i gh 1|the school had turned out «p gh 1|“doctors, farmers and at least three of the teachers at the school you are sending our children to”»}.
Council leader {m1|Iolo Bebb} {c1|told} the meeting that {i ib 1|nobody in the room had gone into politics to close schools}.
«d ib 1|“I wish there was another pot of money, but there isn’t,”» {c1|said} {m1|Cllr Bebb}.¦ «d ib 1;r|“If we put this off we will be back here in two years with a bigger bill.”»
{m1|A report to members} {c1|warned} that {i rp 1|pupil numbers at the school were forecast to fall to 22 by 2029}.
{m1|A Welsh Government spokesperson} {c1|said}: «d wg 1|“Decisions on the organisation of schools are a matter for local authorities, which must comply with the School Organisation Code.¦ There is a presumption against the closure of rural schools, but that does not mean they can never close.”»
A statutory notice is expected to be published next month, after which there will be a 28-day period for objections.
#b Get the day’s biggest stories from across Wales in your inbox by signing up to our newsletter
