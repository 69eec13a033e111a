import { UnidadDePor } from "../../../plan/cumplimiento/periodo";
import { Token } from "../../phrase";
import { Comparator } from "../meta";

/** Why some tokens of a meta are not its quantity. */
export type Claim = { readonly from: number; readonly to: number } & (
  | {
      /**
       * A date, the name or number of something, what something is like, an article, «1.» of a list, «Meta 2015:»; a
       * doubt is what may say two things, and the number beside it with it.
       */
      readonly kind: "date" | "name" | "attribute" | "article" | "bullet" | "label" | "doubt";
    }
  | {
      readonly kind: "rate";
      /** null where it is no period that «Por» has: «cada 3 años». */
      readonly unit: UnidadDePor | null;
      /** An adjective says how often only of the noun that it stands by; «en el año» may be only when. */
      readonly as: "phrase" | "adverb" | "adjective" | "span";
    }
  | { readonly kind: "per"; /** Each of what; null for «c/u». */ readonly per: string | null }
  | { readonly kind: "comparator"; readonly comparator: Comparator }
  | { readonly kind: "range" }
  | { readonly kind: "baseline"; readonly value: number; readonly percent: boolean }
);

/** Looks at one place; what it finds begins there. Never looks further than a few tokens from it. */
export type Find = (tokens: readonly Token[], at: number, source: string) => Claim | null;

/** Something to be found. */
export interface Rule {
  /** The words and marks that it begins with, one text with spaces between them or a list; "number" for any number. */
  readonly begins: string | Iterable<string>;
  readonly find: Find;
}

/** The key under which the rules that begin with a number stand: no token has it for its text. */
const NUMBER = "number";

/** Rules by the word that they begin with. */
export type RuleBook = ReadonlyMap<string, readonly Find[]>;

/** Rules by what they begin with, so that a word costs one look however many there are. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  const book = new Map<string, Find[]>();
  for (const { begins, find } of rules) {
    for (const word of typeof begins === "string" ? begins.split(/\s+/) : begins) {
      const finds = book.get(word);
      if (!finds) book.set(word, [find]);
      else if (!finds.includes(find)) finds.push(find);
    }
  }
  return book;
}

/** For each token, what claims it. Of the rules that begin there, the first that finds something wins. */
export function claimsOf(tokens: readonly Token[], source: string, book: RuleBook): (Claim | undefined)[] {
  const claims = new Array<Claim | undefined>(tokens.length);
  for (let at = 0; at < tokens.length;) {
    let found: Claim | null = null;
    const { kind, text } = tokens[at]!;
    for (const find of book.get(kind === "number" || kind === "ordinal" ? NUMBER : text) ?? []) {
      found = find(tokens, at, source);
      if (found) break;
    }
    if (!found) {
      at++;
      continue;
    }
    for (let index = at; index < found.to; index++) claims[index] = found;
    at = found.to;
  }
  return claims;
}
