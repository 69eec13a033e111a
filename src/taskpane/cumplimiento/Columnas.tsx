import { Radio, RadioGroup } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { MatrizReading } from "../../domain/reading/reading";
import { ColumnView } from "../../domain/plan/tables/column";
import { Workbook } from "../../excel/workbook";
import { useDisplay } from "../app/use-display";
import { Desplegable } from "../controls/Desplegable";

const { columnas: texts } = cumplimiento;

const CHOICES = {
  norma: ["norma"],
  seguimiento: ["norma", "seguimiento"],
  control: ["norma", "seguimiento", "control"],
  todas: ["norma", "seguimiento", "control", "detalle"],
} as const satisfies Record<string, readonly ColumnView[]>;

type Choice = keyof typeof CHOICES;
const KEYS = Object.keys(CHOICES) as Choice[];

interface Props {
  readonly workbook: Pick<Workbook, "readDisplay">;
  readonly matriz: MatrizReading;
  readonly disabled: boolean;
  readonly onShow: (views: readonly ColumnView[]) => Promise<boolean>;
}

/** Which columns of the matriz are in sight: who only wants the five of the norm must not drown. */
export function Columnas(props: Props) {
  return (
    <Desplegable summary={texts.titulo}>
      <Opciones {...props} />
    </Desplegable>
  );
}

function Opciones({ workbook, matriz, disabled, onShow }: Props) {
  const { views } = useDisplay(workbook, matriz) ?? { views: null };
  return (
    <RadioGroup
      aria-label={texts.titulo}
      value={KEYS.find((choice) => areSame(CHOICES[choice], views)) ?? ""}
      disabled={disabled}
      onChange={(_, data) => void onShow(CHOICES[data.value as Choice])}
    >
      {KEYS.map((choice) => (
        <Radio key={choice} value={choice} label={texts[choice]} />
      ))}
    </RadioGroup>
  );
}

/** People also hide columns by hand: then no choice is marked. */
const areSame = (choice: readonly ColumnView[], views: readonly ColumnView[] | null) =>
  views?.length === choice.length && choice.every((view) => views.includes(view));
