/** Other samples, loaded when they are asked for. Everybody and every place in them is invented. */

/** @type {{ name: string, text: string }[]} */
export const SAMPLES = [
  {
    name: 'An interview',
    text: `‘I still answer the phone myself’: the woman who runs the last cinema in Harrow Bay

By Ines Calder

Ruth Adeyemi is eating toast behind the ticket counter when I arrive. She has owned the Regal, all 212 seats of it, since 2009.

Why does she do it? “Because nobody else would,” she says, and laughs. “My accountant told me it was a hobby. I told him that hobbies don’t keep eleven people in work.”

Her father, she says, warned her against it. “He said: ‘You will be selling popcorn to empty chairs by Christmas.’ He came every Friday until he died.”

The council has offered to buy the building. Adeyemi denies that she ever agreed to sell. “I had one cup of tea with them,” she says. “One.”

Asked whether streaming will finish the place off, she shrugs. Admissions, she says, rose 8% last year. “People are lonely,” she says. “You cannot be lonely in the third row.”

Her projectionist, Sam Osei, is less sure. He thinks the roof will go before the audience does.`,
  },
  {
    name: 'A court report',
    text: `Skipper ‘ignored three warnings’ before trawler struck pier, jury told

By Lena Grant

The skipper of a trawler that struck a crowded pier ignored three radio warnings, a jury at Westmoor Crown Court was told on Monday.

Opening the case for the prosecution, Miriam Kell KC said Daniel Roe, 44, had been “asleep, or as good as asleep” at the wheel.

“He was told to turn at 6.02. He was told again at 6.04,” she told the jury. “At 6.05 the harbour master shouted. You will hear the recording.”

Roe, of Quay Street, Westmoor, denies endangering life. He told police in interview that his radio had failed, the court heard.

“I heard nothing until the bang,” he is alleged to have said to an officer at the scene.

Giving evidence, Constable Amy Firth said the defendant had seemed “confused rather than drunk”. Cross-examined by Paul Verne, for the defence, she agreed that nobody had tested the radio.

“So you cannot say that it worked?” Mr Verne asked.

“No,” the officer replied.

The judge, Mrs Justice Aldous, told jurors not to look for the recording online. The trial continues.`,
  },
  {
    name: 'A live blog',
    text: `Storm Bertil live: bridges closed as rivers rise

14.52

The Tarn bridge has been closed in both directions. “Please do not drive round the barriers,” the county’s highways team said in a post.

14.31

Our reporter Jo Lund is in Eastmere, where the water has reached the market hall. “It came up through the drains first,” Petra Voss, who runs the bakery, tells her. “We carried the ovens upstairs. Well, two of them.”

14.05

The environment minister, Alan Greaves, has told MPs that 40 more pumps are on their way.

Asked by Labour’s Dina Shah whether they would arrive before the peak, he said: “I am confident that they will.”

13.48

Shah has just responded on the steps of parliament. “Confident?” she said. “He was confident last year too, and my constituents slept in a school gym.”

13.20

Trains between Eastmere and Holt are cancelled until at least Thursday, according to the operator. A spokesman apologised “for the obvious disruption”.`,
  },
  {
    name: 'A tabloid story',
    text: `FURY as bungling council spends £90k on statue of a PIGEON

EXCLUSIVE by Dan Spratt

Furious locals last night slammed council bigwigs who splashed £90,000 of taxpayers’ cash on a giant bronze pigeon.

The 12ft bird was unveiled in cash-strapped Marlow Cross just weeks after the library was axed.

“It’s a disgrace,” stormed mum-of-three Kelly Tonks, 38. “My kids can’t borrow a book but they can look up a pigeon’s backside.”

Pensioner Ron Hale, 71, raged: “They must think we’re bird-brained!”

One insider claimed councillors “laughed out loud” when the bill came in. “They couldn’t care less,” the source sneered.

Sculptor Leo Faye hit back at his critics. “Nobody minded when it was a general on a horse,” he insisted.

A council spokesman admitted the statue had gone over budget but said it would “put the town on the map”.`,
  },
];

/** The sample of the view of several articles: a statement beside the reports of it. */
export const AGAINST = 'A statement against its reports';
