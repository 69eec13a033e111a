import { makeStyles, tokens } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { FilaCalculada } from "../../domain/cumplimiento/fila";
import { Parametros } from "../../domain/parametros/parametro";
import { Desplegable } from "../controls/Desplegable";
import { MostrarMas } from "../controls/MostrarMas";
import { Fila } from "./Fila";

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly title: string;
  readonly filas: readonly FilaCalculada[];
  readonly parametros: Parametros;
  readonly onSelect: (fila: FilaCalculada) => void;
}

/** Rows that are listed and never averaged. Nothing when there are none. */
export function Aparte({ title, filas, parametros, onSelect }: Props) {
  const styles = useStyles();
  if (filas.length === 0) return null;
  return (
    <Desplegable
      summary={
        <>
          {title}
          <span className={styles.note}>{cumplimiento.aparte.nota}</span>
        </>
      }
    >
      <MostrarMas items={filas} keyOf={(fila) => fila.row.number}>
        {(fila) => <Fila fila={fila} parametros={parametros} onSelect={onSelect} />}
      </MostrarMas>
    </Desplegable>
  );
}
