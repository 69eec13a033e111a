import { Item } from "../item";

/** Puts together what several items of a phrase say as one, and leaves the rest as it is. */
export type Combiner = (items: readonly Item[]) => Item[];
