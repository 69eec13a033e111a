import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { revisar as texts } from "../../domain/catalogue/panel/revisar";
import { Responsable } from "../../domain/proposals/reporte";
import { DeQuien } from "../diligenciar/DeQuien";
import { Alcance as Cuales, Seleccion } from "./alcance";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  wide: { minWidth: 0, width: "100%" },
  sample: { display: "grid", gridTemplateColumns: "1fr 2fr", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly responsables: readonly Responsable[];
  readonly filas: number;
  /** Without cortes nothing can have changed since the last. */
  readonly hayCortes: boolean;
  readonly value: Seleccion;
  readonly onChange: (seleccion: Seleccion) => void;
}

/** Which rows are looked at: whose, and which of those. */
export function Alcance({ responsables, filas, hayCortes, value, onChange }: Props) {
  const styles = useStyles();
  const choices = Object.entries(texts.alcances) as [Cuales, string][];
  const field = (
    label: string,
    text: string,
    change: (typed: string) => Partial<Seleccion>,
    hint?: string,
  ) => (
    <Field label={label} hint={hint}>
      <Input
        className={styles.wide}
        input={{ className: styles.wide }}
        value={text}
        onChange={(_, data) => onChange({ ...value, ...change(data.value) })}
      />
    </Field>
  );
  return (
    <div className={styles.root}>
      <DeQuien
        responsables={responsables}
        filas={filas}
        value={value.deQuien}
        onChange={(deQuien) => onChange({ ...value, deQuien })}
      />
      <Field label={texts.cuales}>
        <Select
          className={styles.wide}
          select={{ className: styles.wide }}
          value={value.alcance}
          onChange={(_, data) => onChange({ ...value, alcance: data.value as Cuales })}
        >
          {choices
            .filter(([key]) => key !== "cambiaron" || hayCortes)
            .map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
        </Select>
      </Field>
      {value.alcance === "muestra" && (
        <div className={styles.sample}>
          {field(texts.cuantas, value.cuantas === 0 ? "" : String(value.cuantas), (typed) => ({
            cuantas: Number(typed.replace(/\D/g, "")),
          }))}
          {field(texts.semilla, value.semilla, (semilla) => ({ semilla }), texts.semillaAyuda)}
        </div>
      )}
    </div>
  );
}
