import { isBlank } from "../cell/cell";
import { isPlaceholder } from "../cell/placeholder";
import { MetaReading, notQuantified } from "./meta";
import { hasNumber } from "./number";
import { patterns } from "./patterns";
import { plainText } from "./plain-text";

/** Longer texts are paragraphs, in which a number may mean anything. */
const LONGEST = 300;

/** Where one meta ends and the next begins in the same cell. */
const SEPARATOR = /\. | y |; ?| \+ /;

/**
 * Reads a meta as its authors wrote it, where that is plain: a number, a percentage, so many times per period, so many
 * for each of something. The rest is «not-quantified» with its reason: a wrong reading is worse than none.
 * Never throws; linear in the length of the text.
 *
 * @param text the cell, as written
 * @param context.indicador the row's indicator, which some phrases need
 * @example readMeta("4 veces al mes") // { status: "quantified", quantity: 4, unit: "veces", rate: "mes", … }
 */
export function readMeta(text: string, context: { readonly indicador?: string } = {}): MetaReading {
  if (isBlank(text)) return notQuantified("blank");
  if (isPlaceholder(text)) return notQuantified("placeholder");
  if (text.length > LONGEST) return notQuantified("unclear");
  const plain = plainText(text);
  const whole = readOne(plain, context);
  if (whole) return whole;
  const parts = plain.split(SEPARATOR).map((part) => readOne(part.trim(), context));
  if (parts.length > 1 && parts.every((part) => part !== undefined)) {
    return { ...notQuantified("several"), status: "compound", parts };
  }
  return notQuantified(hasNumber(plain) ? "unclear" : "words");
}

function readOne(plain: string, context: { readonly indicador?: string }): MetaReading | undefined {
  for (const pattern of patterns) {
    const reading = pattern(plain, context);
    if (reading) return reading;
  }
  return undefined;
}
