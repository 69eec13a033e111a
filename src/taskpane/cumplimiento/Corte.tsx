import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CellValue } from "../../domain/base/cell";
import { fecha, leerFecha } from "../../domain/base/written-dates";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { ESTADOS_DEL_CORTE, estadoDelCorte } from "../../domain/plan/parametros/estado-del-corte";
import { compile } from "../../domain/plan/formula/compile";
import { celdasDeParametros } from "../../domain/plan/parametros/celdas";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { semaforoDelPreset } from "../../domain/plan/parametros/parametros";
import { nombreDelSemaforo } from "../../domain/plan/semaforo/nombre";
import { presets } from "../../domain/plan/semaforo/presets";
import { CampoDeFecha, esFechaValida } from "../controls/CampoDeFecha";
import { Desplegable } from "../controls/Desplegable";

const { corte: texts } = cumplimiento;

/** By the limits that stand there, whatever the cell with the name says. */
const nombreDe = compile(nombreDelSemaforo);

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  select: { minWidth: 0, width: "100%" },
  now: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly parametros: Parametros;
  readonly disabled: boolean;
  readonly onSave: (values: Readonly<Record<string, CellValue>>) => Promise<boolean>;
}

/** As of when the plan is measured, and with which limits. What is saved are the cells of Parámetros that change. */
export function Corte({ parametros, disabled, onSave }: Props) {
  const styles = useStyles();
  const [date, setDate] = useState<string | null>(null);
  const [state, setState] = useState<string | null>(null);
  const [preset, setPreset] = useState<string | null>(null);
  const now = {
    date: fecha(parametros.fecha_corte),
    state: estadoDelCorte(parametros) ?? String(parametros.estado_corte ?? ""),
    preset: String(nombreDe(celdasDeParametros(parametros))),
  };
  const chosen = presets.find((each) => each.nombre === preset);
  const values: Readonly<Record<string, CellValue>> = {
    ...(date !== null && date !== now.date && { fecha_corte: leerFecha(date) ?? "" }),
    ...(state !== null && state !== now.state && { estado_corte: state }),
    ...(chosen && chosen.nombre !== now.preset && semaforoDelPreset(chosen)),
  };
  const save = async () => {
    if (!(await onSave(values))) return;
    setDate(null);
    setState(null);
    setPreset(null);
  };
  const note = texts.estados[(state ?? now.state) as keyof typeof texts.estados]?.nota;
  const listed = ESTADOS_DEL_CORTE.some((each) => each === now.state);
  const own = presets.every((each) => each.nombre !== now.preset);

  return (
    <Desplegable
      summary={
        <>
          {texts.titulo}
          <span className={styles.now}>{texts.ahora(now.date, now.state)}</span>
          <span className={styles.now}>{now.preset}</span>
        </>
      }
    >
      <div className={styles.form}>
        <CampoDeFecha label={texts.fecha} value={date ?? now.date} onChange={setDate} />
        <Field label={texts.estado} hint={note}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            value={state ?? now.state}
            onChange={(_, data) => setState(data.value)}
          >
            {!listed && <option value={now.state}>{now.state}</option>}
            {ESTADOS_DEL_CORTE.map((each) => (
              <option key={each} value={each}>
                {texts.estados[each].titulo}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.semaforo}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            value={preset ?? now.preset}
            onChange={(_, data) => setPreset(data.value)}
          >
            {own && <option value={now.preset}>{texts.propio}</option>}
            {presets.map(({ nombre }) => (
              <option key={nombre} value={nombre}>
                {nombre}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          disabled={disabled || Object.keys(values).length === 0 || !esFechaValida(date ?? "")}
          onClick={() => void save()}
        >
          {texts.guardar}
        </Button>
      </div>
    </Desplegable>
  );
}
