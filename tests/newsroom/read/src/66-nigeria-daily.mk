@group dv = commercial drivers ; Drivers ; drivers ; Commercial drivers plying the Asaro-Okerewa Expressway
@person fo = Felix Omadachi ; Governor Felix Omadachi ; Omadachi ; governor ; the governor
@person ao = Adebisi Ogunwale ; Mr Adebisi Ogunwale ; Ogunwale ; the Commissioner ; Commissioner ; Commissioner for Works
@person cn = Chinedu Nwabara ; Comrade Chinedu Nwabara ; Nwabara ; the union chairman ; chairman ; the chairman
@person sa = Salamatu Audu ; Mrs Salamatu Audu ; Audu ; trader ; a trader
@person bk = Bello Kwarami ; SP Bello Kwarami ; Kwarami ; Police Public Relations Officer ; PPRO ; the police spokesman
@person ti = Tunde Iroko ; Mr Tunde Iroko ; Iroko ; motorist ; a motorist ; commercial driver
@org no = National Road Owners Forum ; NROF ; the forum ; forum
#h Flooded highway: Drivers threaten strike as {m2|Commissioner} {c2|begs} them {i ao 2|to wait}
#b By Ngozi Adeyanju, Asaro
{m1|Commercial drivers plying the Asaro-Okerewa Expressway} have {c1|threatened} {i dv 1|to withdraw their services from Monday if the state government fails to repair the failed portions of the road}.
The Chairman of the Drivers’ Welfare Union in the state, {m1|Comrade Chinedu Nwabara}, stated this while addressing journalists in Asaro on Wednesday.
{m1|He} {c1|said} {i cn 1|over 40 vehicles had been damaged on the road in the last two weeks and that three passengers had lost their lives}.
«d cn 1|“We have written four letters to the Ministry of Works and nobody has deemed it fit to reply us.¦ Our members are suffering.¦ If by Monday there is no contractor on site, we will park our vehicles,”» {m1|Nwabara} {c1|stated}.
{m1|The chairman} {c1|alleged} that {i cn 1|the N2.1bn contract for the road was awarded last year to a firm «p cn 1|“that does not own a single grader”»}.
Reacting, {m1|the Commissioner for Works, Mr Adebisi Ogunwale}, {c1|appealed} to the drivers {i ao 1|to be patient}, {c2|noting} that {i ao m1c2|heavy rainfall had slowed down work}.
{m1|Ogunwale}, who spoke with our correspondent on the telephone, {c1|denied} that {i ao 1;den|the contract was given to an incompetent company}.
«d ao 1|“That is mere politics.¦ The contractor has been mobilised and the equipment is in the yard.¦ You cannot pour asphalt inside water.¦ Once the rain subsides, work will commence in earnest,”» {m1|he} {c1|said}.
{m1|The commissioner} {c1|added} that {i ao 1|{m2|Governor Felix Omadachi} had {c2|directed} the ministry {i fo 2|to provide palliatives on the road within the week}}.
When our correspondent visited the road on Tuesday, several trucks were seen stuck in the mud near the Odo-Ile junction, while touts collected money from motorists to push out vehicles.
{m1|A commercial driver, Tunde Iroko}, {c1|lamented} that {i ti 1|he spent six hours on a journey that should take 45 minutes}.
«d ti 1|“I bought two shock absorbers this month alone.¦ Is it government that will pay for it?”» {m1|he} {c1|asked}.
{m1|A trader at Okerewa Market, Mrs Salamatu Audu}, {c1|said} {i sa 1|she had lost tomatoes worth N350,000 as a result of the gridlock}.
«d sa 1|“They were all spoilt before we reached.¦ {m2|I} am {c2|begging} the governor {i sa 2|to come and see this road with his own eyes},”» {m1|Audu} {c1|said}.
Also speaking, {m1|the Police Public Relations Officer in the state, SP Bello Kwarami}, {c1|confirmed} that {i bk 1|two suspected hoodlums had been arrested for extorting motorists}.
{m1|Kwarami} {c1|said} {i bk 1|the suspects would be charged to court on completion of investigation}, and {c2|warned} motorists {i bk m1c2|not to hand over money to strangers}.
Meanwhile, {m1|the National Road Owners Forum} has {c1|called on} the Federal Government {i no 1|to take over the road}.
{m1|The forum}, in a statement, {c1|described} the situation as «p no 1|“a national embarrassment”».
