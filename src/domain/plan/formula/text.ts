import { Expression, Operand, call } from "./expression";

/** Written as itself: CHAR(160) is another character where the locale is another. */
const HARD_SPACE = "\u00a0";
const LINE_FEED = call("CHAR", 10);
const CARRIAGE_RETURN = call("CHAR", 13);

/**
 * A text as figures compare it: without the spaces around it that nobody sees, non-breaking spaces and line breaks among
 * them. «Sí », and «Sí» pasted from a page with a hard space after it, are «Sí»; case is Excel's own affair, accents count.
 */
export const limpio = (text: Operand): Expression =>
  call(
    "TRIM",
    call(
      "SUBSTITUTE",
      call("SUBSTITUTE", call("SUBSTITUTE", text, HARD_SPACE, " "), LINE_FEED, " "),
      CARRIAGE_RETURN,
      " ",
    ),
  );
