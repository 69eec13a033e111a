import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { FilaCalculada } from "../../domain/cumplimiento/fila";
import { MatrizReading } from "../../domain/reading/reading";
import { ViewProps } from "../app/views";
import { Vacio } from "../controls/Vacio";
import { Aparte } from "./Aparte";
import { Columnas } from "./Columnas";
import { Corte } from "./Corte";
import { Grupos } from "./Grupos";
import { Plan } from "./Plan";

const { aparte, columnas, corte } = cumplimiento;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  outdent: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** How are we doing? The plan's figure, each acción's, and for every row without one, why. */
export function Cumplimiento({ workbook, reading, matriz, informe, operation }: ViewProps) {
  const styles = useStyles();
  const { parametros } = reading;
  const disabled = operation.progress !== null;
  if (!matriz || !informe)
    return <Vacio title={cumplimiento.sinMatriz.titulo} text={cumplimiento.sinMatriz.texto} />;

  const select = (fila: FilaCalculada) =>
    void operation.attempt(() => workbook.select(placeOf(matriz, fila)));
  const list = { parametros, onSelect: select };
  return (
    <div className={styles.root}>
      {informe.filas.length === 0 ? (
        <Vacio title={cumplimiento.sinFilas.titulo} text={cumplimiento.sinFilas.texto} />
      ) : (
        <>
          <Plan informe={informe} />
          <Grupos informe={informe} {...list} />
          <div className={styles.outdent}>
            <Aparte
              title={aparte.aunNoExigibles(informe.aunNoExigibles.length)}
              filas={informe.aunNoExigibles}
              {...list}
            />
            <Aparte title={aparte.sinMeta(informe.sinMeta.length)} filas={informe.sinMeta} {...list} />
          </div>
        </>
      )}
      {reading.hasParametros ? (
        <div className={styles.outdent}>
          <Corte
            parametros={parametros}
            disabled={disabled}
            onSave={(values) =>
              operation.run([{ label: corte.guardando, write: () => workbook.changeParametros(values) }])
            }
          />
        </div>
      ) : (
        <div>
          <p className={styles.text}>{corte.sinParametros}</p>
          <Button
            disabled={disabled}
            onClick={() =>
              void operation.run([{ label: corte.insertar, write: () => workbook.insertParametros() }])
            }
          >
            {corte.insertar}
          </Button>
        </div>
      )}
      <Columnas
        disabled={disabled}
        onShow={(views) =>
          operation.run([{ label: columnas.cambiando, write: () => workbook.showColumns(matriz, views) }])
        }
      />
    </div>
  );
}

/** The row, at its indicador where the table has it. */
const placeOf = (matriz: MatrizReading, fila: FilaCalculada) => ({
  sheet: matriz.sheet,
  row: fila.row.number,
  column: matriz.columns.indicador,
});
