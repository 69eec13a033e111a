import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { controles } from "../../domain/catalogue/panel/controles";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { unidadesDePor } from "../../domain/plan/cumplimiento/periodo";
import { nombresDeTipos } from "../../domain/plan/cumplimiento/tipos/nombres";
import { Campos, Pide, camposVisibles, esIlegible } from "./respuesta";

const { propuestas: texts } = cumplimiento;

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  field: { minWidth: 0 },
  control: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly pide: Pide;
  readonly campos: Campos;
  readonly onChange: (campos: Campos) => void;
}

/** The cells that say a meta in numbers, as fields: those that its tipo has. */
export function CamposDeMeta({ pide, campos, onChange }: Props) {
  const styles = useStyles();
  const visible = camposVisibles(pide, campos.tipo);
  const change = (key: keyof Campos) => (value: string) => onChange({ ...campos, [key]: value });
  return (
    <div className={styles.fields}>
      {visible.has("tipo") && choice("tipo", texts.tipo, controles.sinElegir, nombresDeTipos)}
      {visible.has("cantidad") && number("cantidad", texts.cantidad)}
      {visible.has("por") && choice("por", texts.por, texts.porNada, unidadesDePor)}
      {visible.has("lineaBase") && number("lineaBase", texts.lineaBase)}
      {visible.has("veces") && number("veces", pide === "count" ? texts.cuantos : texts.veces)}
    </div>
  );

  function choice(key: keyof Campos, label: string, none: string, values: readonly string[]) {
    return (
      <Field label={label} size="small" className={key === "tipo" ? styles.wide : styles.field}>
        <Select
          className={styles.control}
          select={{ className: styles.control }}
          value={campos[key]}
          onChange={(_, data) => change(key)(data.value)}
        >
          <option value="">{none}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </Select>
      </Field>
    );
  }

  function number(key: keyof Campos, label: string) {
    const wrong = esIlegible(campos[key]);
    return (
      <Field
        label={label}
        size="small"
        className={styles.field}
        validationState={wrong ? "error" : "none"}
        validationMessage={wrong ? controles.numeroInvalido : undefined}
      >
        <Input
          className={styles.control}
          input={{ className: styles.control }}
          value={campos[key]}
          onChange={(_, data) => change(key)(data.value)}
        />
      </Field>
    );
  }
}
