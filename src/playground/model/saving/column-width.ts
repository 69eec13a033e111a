/** Pixels of the default font's digit (Calibri 11), and of the space at a cell's sides. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * A file has a column's width in characters, the API in points.
 *
 * @example charactersToPoints(8.43) // 48
 */
export const charactersToPoints = (characters: number): number =>
  Math.round(characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING) *
  POINTS_PER_PIXEL;

/** @example pointsToCharacters(48) // 8.43 */
export const pointsToCharacters = (points: number): number => {
  const pixels = points / POINTS_PER_PIXEL;
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
};
