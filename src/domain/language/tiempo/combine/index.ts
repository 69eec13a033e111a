import { Item } from "../item";
import { Combiner } from "./combiner";
import { ranges } from "./ranges";
import { startAndEnd } from "./start-and-end";

const combiners: readonly Combiner[] = [ranges, startAndEnd];

/** The items of a phrase with those put together that are one: «enero a junio de 2009» is one span, not two months. */
export const combine = (items: readonly Item[]): readonly Item[] =>
  combiners.reduce<readonly Item[]>((combined, combiner) => combiner(combined), items);
