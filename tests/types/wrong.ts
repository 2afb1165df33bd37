// What must not fit the types: each line is an error, or the check would be no check.
import type { Analysis, CompareOptions, Member, Options, Quote } from "../../www/types.js";

declare const found: Analysis;

// @ts-expect-error: a field that does not exist
found.quotes[0].text;
// @ts-expect-error: a kind that does not exist
export const kind: Quote["kind"] = "shouted";
// @ts-expect-error: a missing speaker is null
export const speaker: number = found.quotes[0].speaker;
// @ts-expect-error: an option that does not exist
export const options: Options = { colour: "red" };
// @ts-expect-error: a relation that does not exist
export const relation: Member["relation"] = "similar";
// @ts-expect-error: the source is an index
export const compared: CompareOptions = { source: "statement" };
