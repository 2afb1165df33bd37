@group rp = reporters
@anon rc = roofing contractor ; a roofing contractor ; contractor
@person jw = Jodie Lee Whitcombe ; Whitcombe ; Bookkeeper ; bookkeeper ; A Sunshine Coast bookkeeper ; Sunshine Coast bookkeeper
@person ca = Carmel Abboud ; Magistrate Carmel Abboud ; Abboud ; magistrate ; the magistrate ; The magistrate
@person tn = Tuan Ngo ; Sergeant Tuan Ngo ; Sergeant Ngo ; Ngo ; police prosecutor ; Police prosecutor ; prosecutor ; the prosecutor ; The prosecutor
@person lp = Lachlan Perrett ; Mr Perrett ; Perrett ; defence lawyer ; Defence lawyer ; lawyer
@person mg = Merv Gillespie ; Mr Gillespie ; Gillespie ; the 79-year-old ; The 79-year-old ; 79-year-old
@person rd = Rosa D'Angelo ; D'Angelo ; chair
@org sr = psychologist's report ; A psychologist's report ; report ; psychologist
#h {i - c2|{m1|Bookkeeper} who drained retirees' savings {c1|told} friend {i jw 1|she had «p jw 1|'won big on the horses'»}}, court {c2|hears}
#b By court reporter Georgia Tindall
#b Posted Thu 6 Nov 2025 at 4:42pm
{i - c2|{m1|A Sunshine Coast bookkeeper} who stole more than $312,000 from the residents of a retirement complex {c1|told} a friend {i jw 1|she had «p jw 1|'won big on the horses'»}}, a court has {c2|heard}.
Jodie Lee Whitcombe, 47, pleaded guilty in the Maroochydore Magistrates Court on Thursday to 61 counts of fraud.
Police prosecutor {m1|Sergeant Tuan Ngo} {c1|told} the court {i tn 1|Whitcombe made the transfers over three years while managing the accounts of the 44-unit complex}.
{m1|He} {c1|said} {i tn 1|the money was spent on poker machines, a caravan and two holidays in Bali}.
«d tn 1|'These were people in their 70s and 80s who trusted her with the fund that was supposed to fix their roof,'» {m1|Sergeant Ngo} {c1|said}.
«d tn -;i|'When the committee asked about the missing invoices, {m2|she} {c2|told} them {i jw 2|the bank had changed its software}.'»
{m1|The prosecutor} {c1|said} {i tn 1|the offending only came to light in February last year, when {m3|a roofing contractor} {c3|complained} that {i rc 3|he had not been paid}}.
#s «d mg -^mgl;k=p|'She brought us lamingtons'»
Several of the residents watched from the public gallery, some of them with walking frames.
In a victim impact statement read to the court, {m1=mgl|Merv Gillespie} {c1|said} {i mg 1|he had been unable to sell his unit since his wife died}.
«d mg 1|'She brought us lamingtons at Christmas.¦ She asked after my wife's chemo,'» {m1|the 79-year-old} {c1|said}.
«d mg -;i|'I keep going over it and thinking, why didn't I see it?'»
{m1|Rosa D'Angelo}, who chaired the body corporate committee, {c1|said} {i rd 1|residents had each been {c3|asked} {i - c3|to pay a special levy of $6,800 to make up the shortfall}}.
«d rd 1|'Some of the ladies are paying it off at $20 a week,'» {m1|she} {c1|said}.
#s {i lp 1|Gambling addiction}, {m1|lawyer} {c1|says}
Defence lawyer {m1|Lachlan Perrett} {c1|said} {i lp 1|his client had developed a gambling addiction after the breakdown of her marriage and had sought help two days after she was charged}.
«d lp 1|'{m2|She} does not for one moment {c2|suggest} {i jw 2;den|this was anyone's fault but her own},'» {m1|Mr Perrett} {c1|said}.
{i lp 1|She had sold the caravan and her car and repaid $41,500}, {m1|he} {c1|told} the court.
{m1|Mr Perrett} {c1|denied} {c2|suggestions} that {i lp 1;den;a=null|she had moved money to a relative's account to keep it out of reach}.
{m1|A psychologist's report} tendered to the court {c1|said} {i sr 1|Whitcombe had a «p sr 1|'moderate to severe'» gambling disorder but understood that what she was doing was wrong}.
{m1|Magistrate Carmel Abboud} {c1|rejected} a {c2|submission} that {i ca 1;den;a=Lachlan Perrett/Mr Perrett/null|the sentence could be wholly suspended}.
«d ca 1|'This was not a moment of weakness.¦ It was 61 separate decisions,'» {m1|she} {c1|said}.
«d ca -;i|'You sat at their kitchen tables and ate their biscuits and went home and robbed them.'»
{m1|The magistrate} {c1|said} {i ca 1|she took into account the early plea, Whitcombe's lack of a criminal history and her repayments}.
She sentenced Whitcombe to three years in jail, to be suspended after she has served nine months.
Outside court, {m1|Mr Gillespie} {c1|said} {i mg 1|the sentence was about right}.
«d mg 1|'If you'd asked me last year {m2|I} would have {c2|said} {i mg 2;hyp|throw away the key},'» {m1|he} {c1|said}.¦ «d mg 1;r|'Now I just want a roof that doesn't leak.'»
Whitcombe, who was supported by her sister, was {c2|asked} by {m2|reporters} {i rp 2|if she had anything to say to the residents}.¦ She did not reply as she was led to the cells.
