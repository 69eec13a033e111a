import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  firstOf,
  greater,
  isNumber,
  not,
  oneOf,
  or,
  rounded,
  sumSame,
  times,
  when,
} from "../formula/expression";
import { esDefinitivo } from "../parametros/estado-del-corte";
import { entreCeroYCien, menorDeLosDos } from "./calculo";
import { ESTADO } from "./estado";
import { esDeModo } from "./tipos";

const conCifra = oneOf(column("juicio"), [ESTADO.calculado, ESTADO.reportado]);
const enSilencio = oneOf(column("juicio"), [ESTADO.sinReporte, ESTADO.porRevisar]);

/** 1 where the row is in the averages: it has a figure, or the corte is definitivo, where silence counts 0 %. */
export const entra: Expression = when(or(conCifra, and(esDefinitivo, enSilencio)), 1, 0);

/** The figure with which it is there, within 0–100 %. Of two that contradict each other, the lower. */
export const cifraQueEntra: Expression = call(
  "IFERROR",
  firstOf(
    [
      [equal(column("entra"), 0), 0],
      [conCifra, entreCeroYCien(column("cifra"))],
      [and(equal(column("juicio"), ESTADO.porRevisar), equal(column("difiere"), 1)), menorDeLosDos],
    ],
    0,
  ),
  0,
);

const pesoEscrito = when(isNumber(column("peso")), call("MAX", 0, call("N", column("peso"))), 0);

/** Of the rows that are in an average, the Peso that was given to each; and by it, or equal where none has one, what it weighs. */
const pesos = (entra: string, dado: string) => ({
  dado: when(equal(column(entra), 1), pesoEscrito, 0),
  efectivo: when(
    equal(column(entra), 1),
    when(greater(rounded(sumSame(dado, "grupoDelResumen")), 0), column(dado), 1),
    0,
  ),
});

const { dado: pesoDado, efectivo: pesoEfectivo } = pesos("entra", "pesoDado");
export { pesoDado, pesoEfectivo };

/** Aporte: what it weighs by its figure. Always a number, so that it can be multiplied and added. */
export const aporte: Expression = times(column("pesoEfectivo"), column("cifraQueEntra"));

/** 1 where the row has a final meta to arrive at: the plan's avance is of these, whatever the corte. */
export const entraEnElPlan: Expression = when(
  and(
    different(column("juicio"), ""),
    different(column("juicio"), ESTADO.sinMeta),
    not(esDeModo(({ llega }) => llega !== "al final")),
  ),
  1,
  0,
);

const plan = pesos("entraEnElPlan", "pesoDadoEnElPlan");
export const pesoDadoEnElPlan = plan.dado;
export const pesoEnElPlan = plan.efectivo;

/** What is por revisar is 0 there, and so is what nobody computes. */
export const aporteAlPlan: Expression = call(
  "IFERROR",
  when(
    equal(column("juicio"), ESTADO.porRevisar),
    0,
    times(column("pesoEnElPlan"), entreCeroYCien(column("calculoDelPlan"))),
  ),
  0,
);
