import { entreCeroYCien } from "../cumplimiento/calculo";
import { ESTADO } from "../cumplimiento/estado";
import { Expression, and, call, column, equal, firstOf, isNumber, times } from "../formula/expression";
import { limpio } from "../formula/text";
import { VERIFICACION } from "./verificacion";

const dice = (opinion: string) => equal(limpio(column("verificacion")), opinion);

/**
 * Cifra verificada: of a row that is in the averages, what Control Interno holds to be true, within 0–100 %; "" where it
 * has said nothing that gives a figure. Silence is 0 as it is in the reported figure: there is nothing to look at.
 */
export const cifraVerificada: Expression = call(
  "IFERROR",
  firstOf(
    [
      [equal(column("entra"), 0), ""],
      [equal(column("juicio"), ESTADO.sinReporte), 0],
      [dice(VERIFICACION.verificado), column("cifraQueEntra")],
      [
        and(dice(VERIFICACION.conDiferencia), isNumber(column("verificado"))),
        entreCeroYCien(column("verificado")),
      ],
      [dice(VERIFICACION.sinEvidencia), 0],
    ],
    "",
  ),
  "",
);

/** What it weighs by that figure: a number always, so that it can be added. */
export const aporteVerificado: Expression = times(
  column("pesoEfectivo"),
  call("N", column("cifraVerificada")),
);
