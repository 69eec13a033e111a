import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { textoDeCambio, textoDePaso } from "../../domain/catalogue/organizar";
import { organizar } from "../../domain/catalogue/panel/organizar";
import { RawTable, Step } from "../../domain/reading/organize";
import { Desplegable } from "../controls/Desplegable";
import { MostrarMas } from "../controls/MostrarMas";
import { Seccion } from "../controls/Seccion";

const { pasos: texts } = organizar;

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  label: { fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "block",
    paddingInlineStart: "32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  change: { display: "block", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly table: RawTable;
  readonly steps: readonly Step[];
  /** @param key a step's kind or a change's key */
  readonly onSwitch: (key: string, on: boolean) => void;
}

/** What was done to the table, a step at a time; each and every one can be left undone. */
export function Pasos({ table, steps, onSwitch }: Props) {
  const styles = useStyles();
  return (
    <Seccion title={texts.titulo}>
      <p className={styles.hint}>{steps.length > 0 ? texts.ayuda : texts.ninguno}</p>
      <ul className={styles.list}>
        {steps.map((step) => {
          const { titulo, detalle } = textoDePaso(step, table);
          return (
            <li key={step.kind}>
              <Checkbox
                checked={stateOf(step)}
                label={<span className={styles.label}>{titulo}</span>}
                onChange={(_, { checked }) => onSwitch(step.kind, checked === true)}
              />
              <div className={styles.body}>
                {detalle}
                <Desplegable summary={summaryOf(step)}>
                  <Cambios step={step} table={table} onSwitch={onSwitch} />
                </Desplegable>
              </div>
            </li>
          );
        })}
      </ul>
    </Seccion>
  );
}

function Cambios({ step, table, onSwitch }: { readonly step: Step } & Pick<Props, "table" | "onSwitch">) {
  const styles = useStyles();
  return (
    <MostrarMas items={step.changes} keyOf={({ key }) => key} page={10}>
      {(change) => (
        <div>
          <Checkbox
            checked={change.on}
            label={<span className={styles.change}>{textoDeCambio(step.kind, change, table)}</span>}
            onChange={(_, { checked }) => onSwitch(change.key, checked === true)}
          />
        </div>
      )}
    </MostrarMas>
  );
}

const activeOf = ({ changes }: Step) => changes.filter(({ on }) => on).length;

function stateOf(step: Step): boolean | "mixed" {
  const active = activeOf(step);
  return active === step.changes.length ? true : active === 0 ? false : "mixed";
}

function summaryOf(step: Step): string {
  const { length } = step.changes;
  const active = activeOf(step);
  return active === length ? texts.ver(length) : `${texts.ver(length)} (${texts.activos(active, length)})`;
}
