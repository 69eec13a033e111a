import { Token } from "../../phrase";
import { Item } from "../item";
import { Found } from "./found";

/** What helps to tell what a phrase says. */
export interface FinderContext {
  /** The year in which the plan begins, where it is known. */
  readonly inYear: number | null;
}

/** Finds one kind of thing that begins at a token; null where none does. */
export type Finder = (tokens: readonly Token[], index: number, context: FinderContext) => Found<Item> | null;
