import { keyForPeople } from "../../../language/spelling/same-text";

/** The words of a heading, folded, its signs of percentage among them. */
export const plainWords = (heading: string): readonly string[] =>
  keyForPeople(heading)
    .replace(/%/g, " % ")
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");
