import { hojas } from "../../domain/catalogue/hojas";
import { ValidationDeclaration } from "./declaration";

/** Excel's limits: a longer text makes a batch fail, and a file be repaired. */
const TITLE = 32;
const MESSAGE = 255;

/** The longest text that a cell takes: a rule that every text meets, because a message needs a rule to go with. */
export const LONGEST_TEXT = 32_767;

interface Message {
  readonly title: string;
  readonly message: string;
}

/** What is said where a person is about to write. */
export const promptOf = ({ title, message }: ValidationDeclaration): Message => cut(title, message);

/** What is asked about another value. */
export const alertOf = ({ rule }: ValidationDeclaration): Message =>
  cut(hojas.otroValor, hojas.confirmarValor(rule));

const cut = (title: string, message: string): Message => ({
  title: title.slice(0, TITLE),
  message: message.slice(0, MESSAGE),
});
