/** What the weights of an acción, or of all the acciones, come to. */
export const HUNDRED = 100;

/** Thirds are written 33,33. */
const ROUNDING = 0.05;

/** @example makesHundred(99.99) // true */
export const makesHundred = (sum: number) => Math.abs(sum - HUNDRED) <= ROUNDING;
