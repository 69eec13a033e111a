import { useState } from "react";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { StandingProposal } from "../../domain/proposals/matriz";
import { ProposedCells, isPercentMeta } from "../../domain/language/meta";
import { CamposDeMeta } from "./CamposDeMeta";
import { Leida } from "./Leida";
import { lecturaDe } from "./propuestas";
import { camposDe, respuestaDe } from "./respuesta";

const { propuestas: texts } = cumplimiento;

interface Props {
  readonly meta: StandingProposal;
  readonly disabled: boolean;
  readonly onCorrect: (answer: ProposedCells) => void;
  readonly onShow: () => void;
}

/** A meta and all that say the same, as they were read. */
export function MetaLeida({ meta: { text, cells, rows }, ...rest }: Props) {
  const { values } = rows[0];
  const percent = isPercentMeta(values);
  const read = camposDe(cells, percent);
  const [campos, setCampos] = useState(read);
  const lectura = lecturaDe(values);
  return (
    <Leida
      text={text}
      notes={[
        ...(lectura === "" ? [] : [texts.seEntiende(lectura)]),
        `${texts.lectura(cells, percent)} · ${texts.filas(rows.length)}`,
      ]}
      answer={respuestaDe("todo", campos)}
      onCancel={() => setCampos(read)}
      {...rest}
    >
      <CamposDeMeta pide="todo" campos={campos} onChange={setCampos} />
    </Leida>
  );
}
