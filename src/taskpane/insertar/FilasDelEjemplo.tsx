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
  label: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  count: { color: tokens.colorNeutralForeground3 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The model acciones to begin from; none is picked until the person picks it. */
export function FilasDelEjemplo({ onRows }: { onRows: (rows: readonly MarcoRow[]) => void }) {
  const styles = useStyles();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (acciones: ReadonlySet<string>) => {
    setPicked(acciones);
    onRows(rowsOf(acciones));
  };
  const toggle = (accion: string) => {
    const acciones = new Set(picked);
    if (!acciones.delete(accion)) acciones.add(accion);
    pick(acciones);
  };
  const all = picked.size === accionesDeEjemplo.length;
  return (
    <div className={styles.root} role="group" aria-label={texts.titulo}>
      <p className={styles.notice}>{texts.aviso}</p>
      <ul className={styles.list}>
        {accionesDeEjemplo.map(({ accion, rows }) => (
          <li key={accion}>
            <Checkbox
              checked={picked.has(accion)}
              onChange={() => toggle(accion)}
              label={
                <span className={styles.label}>
                  {accion} <span className={styles.count}>({texts.filas(rows.length)})</span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button
          size="small"
          onClick={() => pick(new Set(all ? [] : accionesDeEjemplo.map(({ accion }) => accion)))}
        >
          {all ? texts.ninguna : texts.todas}
        </Button>
        <span>{texts.elegidas(picked.size, rowsOf(picked).length)}</span>
      </div>
    </div>
  );
}

const rowsOf = (acciones: ReadonlySet<string>) =>
  accionesDeEjemplo.flatMap(({ accion, rows }) => (acciones.has(accion) ? rows : []));
