import { Token, readPhrase } from "../../phrase";
import { mended } from "./mended";

/** The words, numbers and marks of a tiempo, once what scanning and haste broke in it is mended. */
export const tokensOf = (text: string): readonly Token[] => readPhrase(mended(text));
