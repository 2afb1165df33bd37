@person nm = Nomvuyiso Mbatsha ; Mbatsha ; shop steward ; the shop steward ; sweeper ; the sweeper
@person th = Thulani Hlengwa-Ndaba ; Hlengwa-Ndaba ; regional secretary ; the regional secretary ; the unionist
@person gv = Gideon van Schoor ; Van Schoor ; van Schoor ; MMC ; the MMC ; MMC for waste management
@person rp = Ravashni Pillay-Moodliar ; Pillay-Moodliar ; metro spokesperson ; municipal spokesperson ; spokesperson
@person fa = Fatgiyah Adonis ; Adonis ; spaza owner ; the spaza owner ; the shopkeeper ; shopkeeper
@person sp = Mlungisi Ntantiso ; Ntantiso ; Captain Ntantiso ; Captain Mlungisi Ntantiso ; police spokesperson
@org un = Masawu ; the union ; union ; Municipal and Sanitation Workers' Union
@group st = strikers ; the strikers ; workers ; they ; They
@anon pl = placard ; a placard ; one placard
@org me = metro ; The metro ; the metro ; municipality
@anon dr = contract driver ; driver ; one of the contract drivers ; a driver ; contract driver ; the driver ; a contract driver
@anon da = daughter ; a daughter ; her daughter ; Mbatsha's daughter
@anon om = old man ; One old man ; one old man
#h «d nm -^nml|'We are not asking for cake'»: Rubbish piles up as metro strike enters third week
#b Lwandile Qobo
#b 23 Sep 2025
#b • {m1|Masawu} {c1|says} {i un 1|its 4 100 members will not return to work without an 8% increase}.
#b • {m1|The metro} {c1|insists} {i me 1|it cannot go above 5.5%}.
#b • Police fired rubber bullets on Monday after two trucks were torched.
Refuse has not been collected in most of the Nqweba metro for 16 days, and on Monday the wind got into it.
By noon, chip packets and nappies were blowing down Govan Street and catching on the fence of the depot where some 300 strikers were singing.¦ {m1|One placard} {c1|read}: «p pl 1;k=s/d;a=null|"8% or sweep it yourself, Gideon"».
Gideon is Gideon van Schoor, the MMC for waste management, who angered workers last week when {m1|he} {c1|told} a radio station {i gv 1|they should be «p gv 1|"grateful to have brooms"»}.
{m1|He} has since {c1|claimed} {i gv 1|he was quoted out of context}.
«d gv 1|"{m2|I} never {c2|said} {i gv 2;den|they should be grateful to have brooms}.¦ {m3|I} {c3|said} {i gv 3|we should all be grateful that there are people willing to do this work, and that we had bought new brooms},"» {m1|Van Schoor} {c1|told} Frontier24.¦ «d gv 1;r|"They cut the tape."»
The station has stood by its broadcast.
«d nm 1|"We are not asking for cake,"» {c1|said} {m1=nml|Nomvuyiso Mbatsha}, a shop steward who has swept the same eleven blocks since 2006.¦ «d nm 1;r|"I earn R9 700 before deductions.¦ I have a daughter at Walter Sisulu and she phones me, {m2|she} {c2|says}, «d da 2|'Mama, they want the fees.'»¦ What must {m4|I} {c4|say}?¦ «d nm 4;hyp|'My child, sell the new broom'»?"»
Mbatsha walked out of wage talks on Friday along with the rest of the union's delegation after, {m2|she} {c2|alleged}, {i nm 2|a city official had yawned}.
#m Trucks torched
Police spokesperson {m1|Captain Mlungisi Ntantiso} {c1|said} {i sp 1|two compactor trucks belonging to a private contractor were set alight in Extension 9 shortly after 05:00}.
«d sp 1|"Members used rubber bullets to disperse a group of about 80 persons.¦ No arrests have been effected,"» {m1|Ntantiso} {c1|said}.
He would not be drawn on whether the group were strikers.
The union's regional secretary, {m1|Thulani Hlengwa-Ndaba}, condemned the arson but {c2|denied} {i th m1c2;den|that Masawu members had any hand in it}.
«d th 2|"Somebody who says «s - -;k=p|'comrade'» and carries petrol is not a comrade,"» {m2|he} {c2|said}.¦ «d th 2;r|"{m3|We} have {c3|told} our people {i th 3|that discipline is a weapon}.¦ But if you bring scab labour at five in the morning with armed guards, don't come to me at six and say you are surprised."»
{m1|One of the contract drivers}, who {c2|asked} {i dr m1c2|not to be named} because he feared for his family, {c1|said} {i dr 1|he had been offered R450 for the shift and told nothing about a strike}.
«d dr 1|"{m4|They} {c4|shouted} to me {i st 4|to get down} and I got down.¦ {m3|One old man} {c3|said}, «d om 3|'Run, my boy, this is not your fight,'»"» {m1|the driver} {c1|said}.¦ «d dr 1;r|"I ran.¦ I still haven't been paid."»
#m «s - -;k=p|'Essential service'»
In a statement on Monday evening, metro spokesperson {m1=rpl|Ravashni Pillay-Moodliar} {c1|said} {i rp 1|the Labour Court had granted an interdict barring strikers from coming within 200m of any depot}.
«d rp -^rpl;u|"The municipality respects the right to strike.¦ It does not respect intimidation.¦ Residents are urged to keep refuse on their own properties and to avoid burning it.»
«d rp 1;o|"The executive mayor remains available to meet organised labour at any hour,"» {m1|Pillay-Moodliar} {c1|added}.
{i rp 1|The metro's offer of 5.5%, {m1|she} {c1|reiterated}, was final, as any increase above that would «p rp 1|"come directly out of the pipes"»}.
Hlengwa-Ndaba laughed off the interdict, which {m4|he} {c4|said} {i th 4|he had seen only on WhatsApp}.¦ {m2|He} {c2|vowed} {i th 2|that the union would be back in court on Thursday} and {c3|called on} the mayor {i th m2c3|to «p th m2c3|"leave her lawyers at home and bring a calculator"»}.
In the meantime, residents are making their own plans.¦ In Missionvale, spaza owner {m1|Fatgiyah Adonis} has been paying two teenagers to cart rubbish to an empty plot, although {m2|she} {c2|admitted} {i fa 2|she did not know whose plot it was}.
«d fa 1|"They {c3|say} {i - c3;a=they/They|it's illegal dumping}.¦ Who's going to fine me?¦ They're all on strike,"» {m1|the shopkeeper} {c1|quipped}.
Was she angry with the sweepers?¦ «d fa 1|"Nooit,"» {m1|she} {c1|replied}.¦ «d fa 1;r|"I'm angry with the rats."»
