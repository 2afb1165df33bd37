/** Sample articles: a statement, three outlets on it, and an article on something else. Invented, like all in them. */

/** The index of the statement. */
export const SOURCE = 0;

export const SAMPLES = [
  {
    name: 'Lorne Ferries (statement)',
    text: `Lorne Ferries: statement on the Saturday service

Lorne Ferries will end its Saturday evening crossing to Skerry on 14 March. The crossing carried 31 passengers a night last winter and lost £212,000.

“Nobody here wanted to make this decision, and we did not make it quickly,” said Moira Tennant, the managing director. “The boat is forty years old, and she cannot be certified for another winter.”

We will run a free bus to the Kilmory crossing every Saturday until the end of September.

We have not asked the council for money, and we will not ask.
`,
  },
  {
    name: 'Harbour Echo',
    text: `Last Saturday boat to Skerry sails in March

Lorne Ferries is to stop its Saturday evening crossing to Skerry in March, after losing £212,000 on it last year.

“Nobody here wanted to make this decision, and we did not make it quickly,” said Moira Tennant, the managing director of the company. “The boat is 40 years old, and she cannot be certified for another winter.”

Islanders are not convinced. “My mother is ninety, and on Saturdays she has had one visitor for twenty years: the boat,” said Callum Reid, who keeps the shop on Skerry.

The company said it had not asked the council for money. Mr Reid said that islanders would hire a boat of their own.
`,
  },
  {
    name: 'The Coast Daily',
    text: `‘One visitor’: islanders mourn the Saturday boat

Ferry bosses have scrapped the Saturday boat to Skerry, and 13 passengers a night will have to find another way home.

“Nobody here wanted to make this decision, and we made it quickly,” the managing director, Moira Tennant, admitted.

She said the boat “cannot be certified”.

“My mother is ninety, and on Saturdays she has had one visitor for twenty years: the boat,” said Ailsa Munro, a nurse.

Lorne Ferries promised to “run a free bus to the Kilmory crossing every Saturday until the end of December”.

The leader of Lorne council, Peter Aird, called the people of Skerry “spoilt”.
`,
  },
  {
    name: 'Radio Lorne',
    text: `Council leader denies calling islanders ‘spoilt’

The leader of Lorne council, Peter Aird, denied that he had called the people of Skerry “spoilt” after the loss of their Saturday ferry.

Lorne Ferries said that the crossing would end on 14 March and that a free bus would run until September.

“Nobody here wanted to make this decision,” said Moira Tennant, who runs the company.

She said the company would “not ask” the council for money.

Callum Reid, a shopkeeper, said his mother had had one visitor on Saturdays for twenty years: the boat.
`,
  },
  {
    name: 'Inland Courier',
    text: `Bakery that fed the march reopens

A bakery in Strath that burnt down in August opened its doors again on Monday.

“I counted the loaves twice, because I could not believe the shelves,” said Ines Calder, the baker.

The council paid for the ovens, and 60 neighbours for the flour.
`,
  },
];
