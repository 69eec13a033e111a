import { Field, Input, makeStyles } from "@fluentui/react-components";
import { controles } from "../../domain/catalogue/panel/controles";
import { leerFecha } from "../../domain/base/written-dates";

// A text field asks for twenty characters of width; two dates share a narrow pane.
const useStyles = makeStyles({ field: { minWidth: 0 }, input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Whether what stands in the field can be written in the sheet: a day of the calendar, or nothing. */
export const esFechaValida = (text: string) => text.trim() === "" || leerFecha(text) !== null;

/** A date typed as dd/mm/aaaa: the browser's own control shows each person another order. */
export function CampoDeFecha({ label, hint, value, onChange }: Props) {
  const styles = useStyles();
  // Half a date is not yet a mistake.
  const wrong = value.trim().length >= controles.formatoDeFecha.length - 2 && !esFechaValida(value);
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hint}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? controles.fechaInvalida : undefined}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        value={value}
        placeholder={controles.formatoDeFecha}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
