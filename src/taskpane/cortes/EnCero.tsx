import { makeStyles } from "@fluentui/react-components";
import { CellPlace } from "../../domain/base/place";
import { cortes } from "../../domain/catalogue/panel/cortes";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { MatrizReading } from "../../domain/reading/reading";
import { MostrarMas } from "../controls/MostrarMas";
import { Renglon } from "../controls/Renglon";

const { cerrar: texts } = cortes;

const useStyles = makeStyles({ text: { margin: 0 } });

interface Props {
  readonly filas: readonly FilaCalculada[];
  readonly matriz: MatrizReading;
  readonly onSelect: (place: CellPlace) => void;
}

/** The rows that count 0 once the corte is closed, each with why. */
export function EnCero({ filas, matriz: { sheet, columns }, onSelect }: Props) {
  const styles = useStyles();
  if (filas.length === 0) return <p className={styles.text}>{texts.ningunaEnCero}</p>;
  const column = columns.avance ?? columns.indicador ?? 0;
  return (
    <div>
      <p className={styles.text}>{texts.enCero(filas.length)}</p>
      <MostrarMas items={filas} keyOf={({ row }) => String(row.number)}>
        {({ row, estado, motivo }) => (
          <Renglon onClick={() => onSelect({ sheet, row: row.number, column })}>
            {[row.values.indicador, motivo || estado].filter(Boolean).join(": ")}
          </Renglon>
        )}
      </MostrarMas>
    </div>
  );
}
