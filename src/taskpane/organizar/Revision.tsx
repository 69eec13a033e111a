import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ReactNode, useMemo, useState } from "react";
import { nombreDeLineas } from "../../domain/catalogue/organizar";
import { organizar } from "../../domain/catalogue/panel/organizar";
import {
  Choices,
  Organized,
  Remembered,
  Target,
  answered,
  choicesFor,
  organize,
  switched,
} from "../../domain/reading/organize";
import { Pie } from "../controls/Pie";
import { Seccion } from "../controls/Seccion";
import { Columnas } from "./Columnas";
import { ComoLaVezPasada } from "./ComoLaVezPasada";
import { Comparacion } from "./Comparacion";
import { Pasos } from "./Pasos";
import { PorConfirmar } from "./PorConfirmar";
import { Fuente } from "./fuente";

const { resumen: texts, destino } = organizar;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  readonly fuente: Fuente;
  /** What was decided for other tables, the last one at the end. */
  readonly kept: readonly Remembered[];
  readonly busy: boolean;
  /** What keeps the sheet from being made, beside what is seen here. */
  readonly why: string | null;
  /** Brings a line of the source in front; absent where it is no sheet. */
  readonly onSee?: (line: number) => void;
  readonly onCreate: (organized: Organized, choices: Choices) => void;
  /** What is asked of the plan before the sheet is made. */
  readonly children: ReactNode;
}

/** What a table becomes, with every step of the way in the hands of the person: nothing is written until they say so. */
export function Revision({ fuente, kept, busy, why, onSee, onCreate, children }: Props) {
  const styles = useStyles();
  const { name, table } = fuente;
  const [choices, setChoices] = useState<Choices>({});
  const [dismissed, setDismissed] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const organized = useMemo(() => organize(table, choices), [table, choices]);
  const { columns, dropped, rows, steps, tables, target } = organized;
  // Which table is asked above, where the answer can be changed too.
  const questions = organized.questions.filter(({ key, kind }) => kind !== "tabla" && !left.has(key));
  const decided = useMemo(() => choicesFor(columns, kept), [columns, kept]);
  const unread = columns.every(({ key }) => key === null);
  return (
    <>
      <Seccion title={name}>
        <p className={styles.text} role="status">
          {texts.filas(table.cells.length, rows.length)} {texts.nadaSePierde(dropped.length)}
        </p>
        {unread && (
          <p className={styles.warning} role="alert">
            {organizar.sinColumnas}
          </p>
        )}
        {tables.length > 1 && (
          <Field label={organizar.tabla.campo(tables.length)}>
            <Select value={organized.table} onChange={(_, { value }) => setChoices({ table: Number(value) })}>
              {tables.map(({ firstLine, lastLine, lines }, index) => (
                <option key={index} value={index}>
                  {organizar.tabla.opcion(
                    index + 1,
                    nombreDeLineas(table, linesFrom(firstLine, lastLine)),
                    lines,
                  )}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <RadioGroup
          layout="horizontal"
          aria-label={destino.campo}
          value={target}
          onChange={(_, { value }) => setChoices({ ...choices, target: value as Target })}
        >
          <Radio value="marcoOperativo" label={destino.marcoOperativo} />
          <Radio value="matriz" label={destino.matriz} />
        </RadioGroup>
      </Seccion>
      {decided && !dismissed && (
        <ComoLaVezPasada
          decided={decided}
          onAccept={() => {
            setChoices({ ...choices, ...decided });
            setDismissed(true);
          }}
          onDismiss={() => setDismissed(true)}
        />
      )}
      <PorConfirmar
        table={table}
        questions={questions}
        onAnswer={(answer) => setChoices(answered(choices, answer))}
        onLeave={({ key }) => setLeft(new Set([...left, key]))}
        onSee={onSee}
      />
      <Columnas
        table={table}
        organized={organized}
        onColumn={(index, key) => setChoices({ ...choices, columns: { ...choices.columns, [index]: key } })}
      />
      <Pasos table={table} steps={steps} onSwitch={(key, on) => setChoices(switched(choices, key, on))} />
      <Comparacion table={table} organized={organized} />
      {children}
      <Pie
        label={organizar.crear(rows.length)}
        why={rows.length === 0 ? organizar.sinFilas : why}
        busy={busy}
        onClick={() => onCreate(organized, choices)}
      />
    </>
  );
}

const linesFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
