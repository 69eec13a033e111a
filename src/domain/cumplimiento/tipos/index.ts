import { Expression, Operand, column, equal, firstOf } from "../../formula/expression";
import { cadaPeriodo } from "./cada-periodo";
import { crece } from "./crece";
import { cumple } from "./cumple";
import { seMantiene } from "./se-mantiene";
import { seReduce } from "./se-reduce";
import { seVaSumando } from "./se-va-sumando";
import { Tipo } from "./tipo";

/** A new tipo is one file, its name in `nombres.ts` and one line here. */
export const tipos: readonly Tipo[] = [seVaSumando, cadaPeriodo, seMantiene, crece, seReduce, cumple];

/** What the row's own tipo says, or the last operand where it has none. */
export const segunElTipo = (part: (tipo: Tipo) => Operand, otherwise: Operand): Expression =>
  firstOf(
    tipos.map((tipo) => [equal(column("tipo"), tipo.nombre), part(tipo)] as const),
    otherwise,
  );
