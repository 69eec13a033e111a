/** A percentage above this is taken for a mistaken scale (80 for 80 %) until somebody confirms it. */
export const MAXIMO_CREIBLE = 1.5;

/** From here on nobody means a fraction: 2 may be 200 % in its own scale as well as 2 %, and 10 is no 1.000 %. */
export const SURELY_PERCENT = 10;
