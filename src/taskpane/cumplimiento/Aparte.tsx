import { makeStyles, tokens } from "@fluentui/react-components";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { Desplegable } from "../controls/Desplegable";
import { MostrarMas } from "../controls/MostrarMas";
import { Fila } from "./Fila";

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly title: string;
  readonly note: string;
  readonly filas: readonly FilaCalculada[];
  readonly onSelect: (fila: FilaCalculada) => void;
  readonly asked?: boolean;
}

/** Rows of an estado that has no figure, or that are late, listed apart. Nothing when there are none. */
export function Aparte({ title, note, filas, onSelect, asked }: Props) {
  const styles = useStyles();
  if (filas.length === 0) return null;
  return (
    <Desplegable
      asked={asked}
      summary={
        <>
          {title}
          <span className={styles.note}>{note}</span>
        </>
      }
    >
      <MostrarMas items={filas} keyOf={(fila) => fila.row.number}>
        {(fila) => <Fila fila={fila} onSelect={onSelect} />}
      </MostrarMas>
    </Desplegable>
  );
}
