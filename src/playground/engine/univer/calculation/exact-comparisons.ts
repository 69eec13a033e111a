import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Univer remembers in which rows of a column each value stands, to answer `=` without looking at the cells; there it
 * takes 0 for a blank and a number for its text. An Avance of 0 then equals "", and `NOT(x="")` is #VALUE! where the
 * answer is no. With nothing remembered it compares the cells themselves, as Excel does.
 */
CELL_INVERTED_INDEX_CACHE.set = () => {};
CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
