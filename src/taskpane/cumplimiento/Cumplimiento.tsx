import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { columnsShown } from "../../domain/proposals/views";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { PuntosDeFila } from "../../domain/proposals/programacion";
import { MatrizReading } from "../../domain/reading/reading";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { TableRow } from "../../domain/plan/tables/row";
import { Written } from "../../excel/workbook";
import { CellValue } from "../../domain/base/cell";
import { Changes, together } from "../../domain/changes/changes";
import { countKept } from "../../domain/proposals/conteo";
import { parametrosChanged } from "../../domain/proposals/parametros";
import { ViewProps } from "../app/view";
import { Vacio } from "../controls/Vacio";
import { Aparte } from "./Aparte";
import { Columnas } from "./Columnas";
import { Corte } from "./Corte";
import { Grupos } from "./Grupos";
import { Leidas } from "./Leidas";
import { Propuestas } from "./Propuestas";
import { Plan } from "./Plan";
import { SinSeguir } from "./SinSeguir";
import { celdaPorVer } from "./razon";

const { aparte, columnas, corte, leidas, propuestas } = cumplimiento;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  outdent: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** How are we doing? The plan's figure, each acción's, and for every row without one, why. */
export function Cumplimiento({ workbook, reading, matriz, informe, part, operation, onView }: ViewProps) {
  const styles = useStyles();
  const { parametros } = reading;
  const disabled = operation.progress !== null;
  if (!matriz || !informe)
    return <Vacio title={cumplimiento.sinMatriz.titulo} text={cumplimiento.sinMatriz.texto} />;

  const show = (row: TableRow<MatrizKey>, key: MatrizKey = "indicador") =>
    void operation.attempt(() => workbook.select(placeOf(matriz, row, key)));
  const fill = (write: () => Promise<Written>) => operation.run([{ label: propuestas.haciendo, write }]);
  /** What is kept for the formulas alone is nothing that a person looks for. */
  const seen = ({ cells }: Changes) =>
    cells.filter(({ place }) => place.column !== matriz.columns.porcentual).length;
  const write = (changes: Changes, puntos?: readonly PuntosDeFila[]) =>
    workbook.apply(changes, reading, { what: "proposalsWritten", rows: seen(changes) }, puntos);
  /** So that it is asked only once, how many there are is kept with what follows from it. */
  const count = (thing: string, many: number, changes: Changes) => {
    const kept = countKept(reading.conteos, thing, many);
    if (!kept) return write(changes);
    return workbook.apply(together([changes, kept]), reading, {
      what: "countKept",
      rows: seen(changes),
    });
  };
  const correct = (changes: Changes) =>
    operation.run([{ label: leidas.haciendo, write: () => write(changes) }]);
  const changeParametros = (values: Readonly<Record<string, CellValue>>) => {
    const changes = parametrosChanged(reading, values);
    return workbook.apply(changes, reading, { what: "parametrosChanged", rows: changes.cells.length });
  };
  const sinReporte = informe.filas.filter(({ estado }) => estado === ESTADO.sinReporte);
  const list = { onSelect: (fila: FilaCalculada) => show(fila.row, celdaPorVer(fila)) };
  return (
    <div className={styles.root}>
      {informe.filas.length === 0 ? (
        <Vacio title={cumplimiento.sinFilas.titulo} text={cumplimiento.sinFilas.texto} />
      ) : (
        <>
          <Plan informe={informe} />
          <Propuestas
            reading={reading}
            matriz={matriz}
            disabled={disabled}
            onFill={(changes, puntos) => void fill(() => write(changes, puntos))}
            onCount={(thing, many, changes) => void fill(() => count(thing, many, changes))}
            onShow={(row) => show(row)}
            asked={part === "propuestas"}
          />
          <div className={styles.outdent}>
            <Leidas
              reading={reading}
              matriz={matriz}
              disabled={disabled}
              onCorrect={(changes) => void correct(changes)}
              onShow={show}
              asked={part === "leidas"}
            />
            <Aparte
              title={aparte.sinReporte(sinReporte.length)}
              note={aparte.sinReporteNota(informe.provisional)}
              filas={sinReporte}
              asked={part === "sinReporte"}
              {...list}
            />
            <Aparte
              title={aparte.vencidas(informe.vencidas.length)}
              note={aparte.vencidasNota}
              filas={informe.vencidas}
              {...list}
            />
            <Aparte
              title={aparte.atrasadas(informe.atrasadas.length)}
              note={aparte.atrasadasNota}
              filas={informe.atrasadas}
              {...list}
            />
          </div>
          <Grupos informe={informe} {...list} />
          <div className={styles.outdent}>
            {informe.conteos
              .filter(({ motivo }) => motivo !== ESTADO.sinReporte)
              .map(({ grupo, motivo, filas, delMarco }) =>
                delMarco.length > 0 ? (
                  <SinSeguir
                    key={motivo}
                    motivo={motivo}
                    filas={delMarco}
                    onSelect={({ hoja, fila }) =>
                      void operation.attempt(() => workbook.select({ sheet: hoja, row: fila }))
                    }
                  />
                ) : (
                  <Aparte
                    key={motivo}
                    title={aparte.conteo(motivo, filas.length)}
                    note={aparte.grupos[grupo]}
                    filas={filas}
                    {...list}
                  />
                ),
              )}
          </div>
        </>
      )}
      {reading.hasParametros ? (
        <div className={styles.outdent}>
          <Corte
            parametros={parametros}
            disabled={disabled}
            onSave={(values) =>
              operation.run([{ label: corte.guardando, write: () => changeParametros(values) }])
            }
          />
          <Button appearance="subtle" onClick={() => onView("revisar")}>
            {corte.revisar}
          </Button>
          <Button appearance="subtle" onClick={() => onView("cortes")}>
            {corte.cerrar}
          </Button>
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
      <div className={styles.outdent}>
        <Columnas
          workbook={workbook}
          matriz={matriz}
          disabled={disabled}
          onShow={(views) =>
            operation.run([
              {
                label: columnas.cambiando,
                write: () => workbook.apply(columnsShown(matriz, views), reading, { what: "viewChanged" }),
              },
            ])
          }
        />
      </div>
    </div>
  );
}

/** The row, at one of its cells where the table has that column. */
const placeOf = (matriz: MatrizReading, row: TableRow<MatrizKey>, key: MatrizKey) => ({
  sheet: matriz.sheet,
  row: row.number,
  column: matriz.columns[key] ?? matriz.columns.indicador,
});
