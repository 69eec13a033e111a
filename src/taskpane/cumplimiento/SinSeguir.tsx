import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { FilaDelMarco } from "../../domain/plan/cumplimiento/libro";
import { Desplegable } from "../controls/Desplegable";
import { MostrarMas } from "../controls/MostrarMas";
import { Renglon } from "../controls/Renglon";

const { aparte, fila: texts } = cumplimiento;

interface Props {
  readonly motivo: string;
  readonly filas: readonly FilaDelMarco[];
  readonly onSelect: (fila: FilaDelMarco) => void;
}

/** Rows of the marco that the matriz does not follow up: a click goes to the marco. */
export function SinSeguir({ motivo, filas, onSelect }: Props) {
  return (
    <Desplegable summary={aparte.conteo(motivo, filas.length)}>
      <MostrarMas items={filas} keyOf={({ hoja, fila }) => `${hoja} ${fila}`}>
        {(fila) => (
          <Renglon onClick={() => onSelect(fila)}>
            {String(fila.indicador || texts.sinIndicador)} {texts.enElMarco(fila.hoja, fila.fila)}
          </Renglon>
        )}
      </MostrarMas>
    </Desplegable>
  );
}
