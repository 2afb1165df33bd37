// The texts of the benchmark, made from a seed: the same in every run, and of no other origin.

const NAMES = ["Ann Hale", "Tom Rudd", "Priya Nair", "Colin Marsh", "Lena Voss", "Owen Pike", "Dr Joan Petit", "Mr. Idris Cole"];
const ROLES = ["the mayor", "a spokesman for the council", "the union", "critics", "the head of the clinic", "residents", "Harbour Trust Ltd."];
const PLACES = ["Wexley", "the U.S.", "North Marlow", "St. Aldan", "the old harbour", "County Hall"];
const THINGS = ["the pool", "a new hospital wing", "the bus route", "this budget", "the flood wall", "the school's roof", "a $4.2 million loan"];
const VERBS = ["said", "told reporters", "insisted", "claimed", "warned", "added", "admitted", "argued"];
const ACTIONS = ["close", "repair", "defend", "sell", "rescue", "criticise", "open again", "pay for"];
const MOODS = ["a disgrace", "good news", "a terrible mistake", "not very helpful", "an excellent plan", "deeply unfair", "a small miracle"];
const DAYS = ["on Monday", "last week", "at 7 p.m. on Tuesday", "in March", "on Sept. 14", "after the vote"];

/** Numbers from a seed (xorshift). @param {number} seed */
function numbers(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/**
 * News copy of about that many characters: articles of a headline, a byline and some paragraphs, about a third of them in quotation
 * marks, curly in one article and straight in the next.
 *
 * @param {number} length
 */
export function news(length) {
  const below = numbers(20_240_229);
  const pick = (list) => list[below(list.length)];
  let straight = false;
  const quoted = (words) => (straight ? `"${words}"` : `“${words}”`);
  const upper = (words) => words[0].toUpperCase() + words.slice(1);
  const clause = () => `${pick(["we", "they", "the board", "people here", "nobody"])} will ${pick(ACTIONS)} ${pick(THINGS)}`;
  const who = () => (below(3) ? pick(NAMES) : pick(ROLES));
  const apostrophe = () => (straight ? "'" : "’");
  const sentences = [
    () => `${upper(who())} ${pick(["wants", "plans", "has refused", "was asked"])} to ${pick(ACTIONS)} ${pick(THINGS)} in ${pick(PLACES)} ${pick(DAYS)}.`,
    () => `More than ${100 + below(900)} people came to ${pick(PLACES)} ${pick(DAYS)}, and some called it ${quoted(pick(MOODS))}.`,
    () => `The plan, which was first shown ${pick(DAYS)}, would cost $${1 + below(9)}.${below(9)} million and is ${pick(MOODS)} for ${pick(PLACES)}.`,
    () => `${upper(who())} ${pick(VERBS)} that ${clause()} because it was ${pick(MOODS)}.`,
    () => `It isn${apostrophe()}t clear whether ${clause()}; ${pick(NAMES)} did not answer questions.`,
    () => `According to ${who()}, ${clause()} ${pick(DAYS)}.`,
  ];
  const speech = [
    () => `${quoted(`${upper(clause())}, and that is ${pick(MOODS)},`)} ${pick(VERBS)} ${who()} ${pick(DAYS)}.`,
    () => `${quoted(`It${apostrophe()}s ${pick(MOODS)},`)} ${pick(["she", "he"])} ${pick(VERBS)}. ${quoted(`${upper(clause())}. ${upper(clause())}.`)}`,
    () => `${upper(who())} ${pick(VERBS)}: ${quoted(`${upper(clause())} ${pick(DAYS)}. It was ${pick(MOODS)}!`)}`,
    () => `${upper(who())} denied that ${clause()}, and spoke of ${quoted(pick(MOODS))}.`,
  ];
  const parts = [];
  let made = 0;
  const add = (part) => {
    parts.push(part);
    made += part.length;
  };
  while (made < length) {
    straight = !straight;
    add(`${upper(pick(ACTIONS))} ${pick(THINGS)}, ${pick(ROLES)} told\n\nBy ${pick(NAMES)}\n\n`);
    for (let paragraphs = 8 + below(10); paragraphs > 0 && made < length; paragraphs--) {
      const several = Array.from({ length: 1 + below(3) }, () => (below(5) < 2 ? pick(speech)() : pick(sentences)()));
      add(`${several.join(" ")}\n\n`);
    }
  }
  return parts.join("").slice(0, length);
}

const repeated = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts made to be hard. @type {Record<string, (length: number) => string>} */
export const hostile = {
  'marks: `"`': repeated('"'),
  "apostrophes: `'`": repeated("'"),
  "stops: `.`": repeated("."),
  "`said `": repeated("said "),
  "capitals": repeated("ABCDE FGH "),
  "one endless line": (length) => news(length).replaceAll("\n", " "),
  "open quotations only": repeated("“We were there. "),
  "combining marks": repeated("e\u0301"),
  "emoji": repeated("👩‍🚀 "),
};
