import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CellValue } from "../../domain/cell/cell";
import { exacto } from "../../domain/catalogue/formato";
import { controles } from "../../domain/catalogue/panel/controles";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { unidadesDePor } from "../../domain/cumplimiento/periodo";
import { nombresDeTipos } from "../../domain/cumplimiento/tipos/nombres";
import { ProposedCells, Question } from "../../domain/meta";
import { Campos, camposVisibles, esIlegible, respuestaDe } from "./respuesta";

const { propuestas: texts } = cumplimiento;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  meta: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  field: { minWidth: 0 },
  control: { minWidth: 0, width: "100%" },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

const asText = (value: CellValue | undefined) =>
  typeof value === "number" ? exacto(value) : String(value ?? "");

interface Props {
  readonly question: Question;
  readonly disabled: boolean;
  readonly onAnswer: (cells: ProposedCells) => void;
  readonly onShow: () => void;
}

/** One thing to be said of a meta, and of all that say the same; what was half understood stands in the fields. */
export function Pregunta({ question, disabled, onAnswer, onShow }: Props) {
  const styles = useStyles();
  const { kind, meta, per = "", rows, suggestion } = question;
  const [campos, setCampos] = useState<Campos>({
    tipo: asText(suggestion.tipo),
    cantidad: asText(suggestion.cantidad),
    por: asText(suggestion.por),
    lineaBase: asText(suggestion.lineaBase),
    veces: "",
  });
  const change = (key: keyof Campos) => (value: string) => setCampos({ ...campos, [key]: value });
  const visible = camposVisibles(kind, campos.tipo);
  const answer = respuestaDe(kind, campos);

  return (
    <div className={styles.root} role="group" aria-label={meta}>
      <div>
        <span className={styles.meta}>«{meta}»</span>
        <span className={styles.note}>
          {texts.preguntas[kind](per)} {rows.length > 1 && `(${texts.filas(rows.length)})`}
        </span>
      </div>
      <div className={styles.fields}>
        {visible.has("tipo") && choice("tipo", texts.tipo, controles.sinElegir, nombresDeTipos)}
        {visible.has("cantidad") && number("cantidad", texts.cantidad)}
        {visible.has("por") && choice("por", texts.por, texts.porNada, unidadesDePor)}
        {visible.has("lineaBase") && number("lineaBase", texts.lineaBase)}
        {visible.has("veces") && number("veces", texts.cuantos)}
      </div>
      <div className={styles.actions}>
        <Button size="small" disabled={disabled || !answer} onClick={() => answer && onAnswer(answer)}>
          {texts.aceptar}
        </Button>
        <Button size="small" appearance="subtle" onClick={onShow}>
          {texts.ir}
        </Button>
      </div>
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
