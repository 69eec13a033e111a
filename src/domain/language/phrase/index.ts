export { accionesIn, beginsWithDeed } from "./acciones";
export { contentWords } from "./content-words";
export { MONTH_WORDS, monthOf } from "./months";
export { PERIOD_WORDS, periodAfterCada, periodOfAdjective, periodOfNoun, singularPeriod } from "./periods";
export { readPhrase, writtenFrom } from "./phrase";
export { type PhraseTable, phraseTable } from "./phrase-table";
export type { Token } from "./token";
export { tokenize } from "./tokenize";
