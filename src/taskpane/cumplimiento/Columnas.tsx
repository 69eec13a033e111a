import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { ColumnView } from "../../domain/tables/column";
import { Desplegable } from "../controls/Desplegable";

const { columnas: texts } = cumplimiento;

const CHOICES = {
  norma: ["norma"],
  seguimiento: ["norma", "seguimiento"],
  todas: ["norma", "seguimiento", "detalle"],
} as const satisfies Record<string, readonly ColumnView[]>;

type Choice = keyof typeof CHOICES;

interface Props {
  readonly disabled: boolean;
  readonly onShow: (views: readonly ColumnView[]) => Promise<boolean>;
}

/** Which columns of the matriz are in sight: who only wants the five of the norm must not drown. */
export function Columnas({ disabled, onShow }: Props) {
  // None is marked until one is chosen: people also hide columns by hand, and the pane can't tell.
  const [shown, setShown] = useState<Choice | "">("");
  const show = async (choice: Choice) => {
    if (await onShow(CHOICES[choice])) setShown(choice);
  };
  return (
    <Desplegable summary={texts.titulo}>
      <RadioGroup
        aria-label={texts.titulo}
        value={shown}
        disabled={disabled}
        onChange={(_, data) => void show(data.value as Choice)}
      >
        {(Object.keys(CHOICES) as Choice[]).map((choice) => (
          <Radio key={choice} value={choice} label={texts[choice]} />
        ))}
      </RadioGroup>
    </Desplegable>
  );
}
