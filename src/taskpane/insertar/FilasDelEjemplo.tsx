import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { insertar } from "../../domain/catalogue/panel/insertar";
import { MarcoRow } from "../../excel/workbook";
import { accionesDeEjemplo } from "./ejemplo";

const { ejemplo: texts } = insertar;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  notice: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rows: { margin: 0, paddingInlineStart: "32px", listStyleType: "none" },
  label: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  count: { color: tokens.colorNeutralForeground3 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The model acciones to begin from; none is picked until the person picks it. */
export function FilasDelEjemplo({ onRows }: { onRows: (rows: readonly MarcoRow[]) => void }) {
  const styles = useStyles();
  const [picked, setPicked] = useState<ReadonlySet<MarcoRow>>(new Set());
  const pick = (rows: ReadonlySet<MarcoRow>) => {
    setPicked(rows);
    onRows(everyRow.filter((row) => rows.has(row)));
  };
  const put = (rows: readonly MarcoRow[], isPicked: boolean) =>
    pick(new Set(isPicked ? [...picked, ...rows] : [...picked].filter((row) => !rows.includes(row))));
  const all = picked.size === everyRow.length;
  const acciones = accionesDeEjemplo.filter(({ rows }) => rows.some((row) => picked.has(row)));
  return (
    <div className={styles.root} role="group" aria-label={texts.titulo}>
      <p className={styles.notice}>{texts.aviso}</p>
      <ul className={styles.list}>
        {accionesDeEjemplo.map(({ accion, rows, eachRow }) => (
          <li key={accion}>
            <Checkbox
              checked={stateOf(rows.filter((row) => picked.has(row)).length, rows.length)}
              onChange={(_, data) => put(rows, data.checked === true)}
              label={
                <span className={styles.label}>
                  {accion} <span className={styles.count}>({texts.filas(rows.length)})</span>
                </span>
              }
            />
            {eachRow && (
              <ul className={styles.rows} aria-label={texts.filasDe(accion)}>
                {rows.map((row) => (
                  <li key={row.indicador}>
                    <Checkbox
                      checked={picked.has(row)}
                      onChange={(_, data) => put([row], data.checked === true)}
                      label={
                        <span className={styles.label}>
                          {row.indicador} <span className={styles.count}>({row.tiempos})</span>
                        </span>
                      }
                    />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button size="small" onClick={() => pick(new Set(all ? [] : everyRow))}>
          {all ? texts.ninguna : texts.todas}
        </Button>
        <span>{texts.elegidas(acciones.length, picked.size)}</span>
      </div>
    </div>
  );
}

const everyRow = accionesDeEjemplo.flatMap(({ rows }) => rows);

const stateOf = (picked: number, of: number): boolean | "mixed" =>
  picked === 0 ? false : picked === of || "mixed";
