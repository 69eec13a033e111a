import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { insertar } from "../../domain/catalogue/panel/insertar";
import { Choice, Existing, MatrizFrom, NEW_MARCO, marcoOf, marcosWithRows, matrizFrom } from "./choice";

const useStyles = makeStyles({
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly choice: Choice;
  readonly there: Existing;
  readonly onChange: (change: Partial<Choice>) => void;
}

const { matriz: texts } = insertar;

/** Where the rows of the matriz come from, and whether they go to the one that there is or to another. */
export function FilasDeLaMatriz({ choice, there, onChange }: Props) {
  const styles = useStyles();
  const marcos = marcosWithRows(choice, there);
  const from = matrizFrom(choice, there);
  const marco = marcoOf(choice, there);
  const another = there.matriz !== undefined;
  return (
    <>
      <RadioGroup
        aria-label={texts.desde}
        value={from}
        onChange={(_, data) => onChange({ matrizFrom: data.value as MatrizFrom })}
      >
        {there.matriz !== undefined && (
          <Radio
            value="added"
            label={texts.agregar(there.matriz, there.lacking.get(marco) ?? 0)}
            disabled={marcos.length === 0}
          />
        )}
        <Radio value="blank" label={another ? texts.otraEnBlanco : texts.enBlanco} />
        <Radio
          value="marco"
          label={another ? texts.otraDesdeMarco : texts.desdeMarco}
          disabled={marcos.length === 0}
        />
      </RadioGroup>
      {marcos.length === 0 && <span className={styles.why}>{texts.sinMarco}</span>}
      {marcos.length > 1 && from !== "blank" && (
        <Field label={texts.cualMarco}>
          <Select value={marco} onChange={(_, data) => onChange({ marcoOf: data.value })}>
            {marcos.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet === NEW_MARCO ? texts.marcoNuevo : sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
