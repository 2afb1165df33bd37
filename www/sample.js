/**
 * The built-in article. Everybody and every place in it is invented. It holds one of each thing that the page shows: both British and
 * American marks, a quotation in a quotation, one carried over two paragraphs, a pronoun for a source, one that nobody is named for, one
 * denied,
 * an unnamed source, reported speech, and a headline that borrows a speaker's words.
 */
export const SAMPLE = `Town to lose its ferry after 140 years as union warns of ‘slow drowning’

By Nora Pell

WESTHAVEN — The last passenger ferry across the Arle estuary will stop running in March, the harbour company said on Tuesday, ending a service that has carried shoppers, schoolchildren and the occasional brass band since 1886.

“We have lost money on this crossing in eleven of the past twelve years,” said Helen Marsh, chief executive of Arle Harbour Company. “I am deeply sorry. There is no version of the accounts in which it survives.”

She told reporters that passenger numbers had fallen by a third since the road bridge opened, and blamed a “perfect storm” of fuel costs and repairs.

Union leaders reacted with fury. Tom Okafor, regional secretary of the Seafarers’ Union, claimed the company had deliberately starved the boats of repairs.

“They call it a perfect storm,” he said. “I call it a slow drowning, and my members are the ones in the water.”

Mr Okafor said 42 jobs would go. According to the company, the figure is 31, and most of the crew will be offered work at the container terminal.

Marsh denied saying that the boats were “fit for scrap”, a phrase that appeared in a shocking leaked memo last month.

‘The boats are sound and the crews are superb’, a company spokesman said in a statement. ‘What is broken is the business’.

On the slipway yesterday, the mood was raw.

“Nobody asked us. Nobody ever asks us.”

“My mother took this boat to work for thirty years, and she taught me one thing about it,” said Priya Nair, 67, who runs the tea kiosk on the quay. “She used to say, ‘Never trust the timetable, always trust the skipper.’

“The skipper has never let us down. The people with the spreadsheets have.”

Behind her, a queue was forming for the 10.40 in the rain.

A council official, who asked not to be named because talks are continuing, admitted that a rescue was unlikely. “Nobody in that building has two million pounds,” the official said. “Nobody even has a plan.”

Councillor Grace Lindqvist disagreed. She insisted that a community buyout was “difficult, not impossible,” and promised a public meeting before Christmas. “This town has been written off before,” she said, “and it is still here.”

Calder Point Partners, the American fund that owns the harbour, was blunter. “This is not a museum,” its founder, Joel Whitaker, told the Westhaven Echo. “Communities change. We’re excited about what comes next.”

Critics say the fund, which bought the harbour for £14 million in 2019, has already sold two berths to a hotel developer for what its brochure calls “luxury waterfront living.”

The last sailing is planned for 28 March at 6.15pm. Ms Nair said she would be on it, with a flask of tea for the crew.

A farewell has appeared overnight on the sea wall, in letters a yard high.

“See you on the other side.”
`;

/** Articles that are not the visitor's: this one, and those that were taken from the list of others. */
export const samples = new Set([SAMPLE]);
