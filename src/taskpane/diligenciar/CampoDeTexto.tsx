import { Field, Input, makeStyles } from "@fluentui/react-components";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";
import { Falta } from "../../domain/proposals/reporte";

// A text field asks for twenty characters of width.
const useStyles = makeStyles({ field: { minWidth: 0 }, input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  readonly value: string;
  /** In what a figure is counted, at its side. */
  readonly unit?: string;
  readonly hint?: string;
  readonly falta?: Falta;
  readonly disabled: boolean;
  readonly isFigure?: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave?: () => void;
}

/** A cell of the row as a field. */
export function CampoDeTexto({
  label,
  value,
  unit,
  hint,
  falta,
  disabled,
  isFigure = false,
  onChange,
  onLeave,
}: Props) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hint}
      validationState={falta ? "error" : "none"}
      validationMessage={falta && texts.falta(falta)}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        value={value}
        contentAfter={unit ? <span aria-hidden>{unit}</span> : undefined}
        inputMode={isFigure ? "decimal" : undefined}
        autoComplete="off"
        disabled={disabled}
        onChange={(_, data) => onChange(data.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}
