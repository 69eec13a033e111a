import { Field, Input, makeStyles } from "@fluentui/react-components";

// A text field asks for twenty characters of width.
const useStyles = makeStyles({ field: { minWidth: 0 }, input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  readonly value: string;
  /** In what a figure is counted, at its side. */
  readonly unit?: string;
  readonly hint?: string;
  /** What keeps it from being written, in a sentence. */
  readonly problema?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly isFigure?: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave?: () => void;
}

/** A cell of a row as a field. */
export function CampoDeTexto({
  label,
  value,
  unit,
  hint,
  problema,
  disabled = false,
  required,
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
      required={required}
      validationState={problema ? "error" : "none"}
      validationMessage={problema}
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
