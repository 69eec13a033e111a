import { Button, Radio, RadioGroup, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useMemo, useState } from "react";
import { insertar } from "../../domain/catalogue/panel/insertar";
import { marco as frame } from "../../domain/catalogue/panel/marco";
import { ViewProps } from "../app/view";
import { Atras } from "../controls/Atras";
import { Pie } from "../controls/Pie";
import { Seccion } from "../controls/Seccion";
import { DatosDelPlan } from "./DatosDelPlan";
import { FilasDeLaMatriz } from "./FilasDeLaMatriz";
import { Opcion } from "./Opcion";
import {
  Choice,
  existing,
  hasMatriz,
  matrizFrom,
  obstacle,
  onlyAdds,
  proposedChoice,
  stepsOf,
} from "./choice";

const FilasDelEjemplo = lazy(async () => ({ default: (await import("./FilasDelEjemplo")).FilasDelEjemplo }));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  other: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What do I start from? The templates, blank or with rows, and what goes with them. */
export function Insertar({ workbook, reading, matriz, operation, onView, onBack }: ViewProps) {
  const styles = useStyles();
  const [changes, setChanges] = useState<Partial<Choice>>({});
  const there = useMemo(() => existing(reading, matriz), [reading, matriz]);
  const choice: Choice = { ...proposedChoice(there), ...changes };
  const change = (more: Partial<Choice>) => setChanges({ ...changes, ...more });
  const why = obstacle(choice, there);
  const insert = async () => {
    const adds = onlyAdds(choice, there) && matriz;
    if (!(await operation.run(stepsOf(choice, there, workbook, reading)))) return;
    setChanges({});
    // What is inserted comes in front by itself.
    if (adds) await operation.attempt(() => workbook.select({ sheet: adds.sheet }));
  };
  const already = (sheets: readonly string[], another: boolean) =>
    sheets.length > 0 ? insertar.yaEsta(sheets, another) : undefined;
  const templates = choice.marco || choice.matriz;
  const updates = there.resumen !== undefined && choice.resumen && !templates && !choice.firmas;

  return (
    <div className={styles.root}>
      {onBack && <Atras label={frame.volver} onClick={onBack} />}
      {!there.parametros && (
        <DatosDelPlan value={choice.esenciales} onChange={(esenciales) => change({ esenciales })} />
      )}
      <Seccion title={insertar.que}>
        <Opcion
          title={insertar.marco.titulo}
          text={insertar.marco.texto}
          note={already(there.marcos, choice.marco)}
          checked={choice.marco}
          onChange={(marco) => change({ marco })}
        >
          <RadioGroup
            aria-label={insertar.marco.desde}
            value={choice.marcoFrom}
            onChange={(_, data) => change({ marcoFrom: data.value as Choice["marcoFrom"] })}
          >
            <Radio value="blank" label={insertar.marco.enBlanco} />
            <Radio value="example" label={insertar.marco.conEjemplo} />
          </RadioGroup>
          {choice.marcoFrom === "example" && (
            <Suspense fallback={<Spinner size="tiny" label={insertar.ejemplo.cargando} />}>
              <FilasDelEjemplo onRows={(rows) => change({ rows })} />
            </Suspense>
          )}
        </Opcion>
        <Opcion
          title={insertar.matriz.titulo}
          text={insertar.matriz.texto}
          note={already(there.matrices, choice.matriz && matrizFrom(choice, there) !== "added")}
          checked={choice.matriz}
          onChange={(matriz) => change({ matriz })}
        >
          <FilasDeLaMatriz choice={choice} there={there} onChange={change} />
        </Opcion>
        <Opcion
          title={insertar.parametros.titulo}
          text={insertar.parametros.texto}
          note={
            there.parametros
              ? insertar.parametros.yaEstan
              : templates
                ? insertar.parametros.incluidos
                : undefined
          }
          checked={!there.parametros && (templates || choice.parametros)}
          disabled={there.parametros || templates}
          onChange={(parametros) => change({ parametros })}
        />
        <Opcion
          title={insertar.programacion.titulo}
          text={insertar.programacion.texto}
          note={
            there.programacion !== undefined
              ? insertar.programacion.yaEsta(there.programacion)
              : hasMatriz(choice, there)
                ? undefined
                : insertar.sinMatriz
          }
          checked={choice.programacion && hasMatriz(choice, there)}
          disabled={!hasMatriz(choice, there)}
          onChange={(programacion) => change({ programacion })}
        />
        <Opcion
          title={insertar.resumen.titulo}
          text={insertar.resumen.texto}
          note={
            there.resumen !== undefined && !choice.matriz
              ? insertar.resumen.yaEsta(there.resumen)
              : hasMatriz(choice, there)
                ? undefined
                : insertar.sinMatriz
          }
          checked={choice.resumen && hasMatriz(choice, there)}
          disabled={!hasMatriz(choice, there)}
          onChange={(resumen) => change({ resumen })}
        />
        <Opcion
          title={insertar.firmas.titulo}
          text={insertar.firmas.texto}
          note={already(there.firmas, choice.firmas)}
          checked={choice.firmas}
          onChange={(firmas) => change({ firmas })}
        />
      </Seccion>
      <div className={styles.other}>
        <span>{insertar.organizar.texto}</span>
        <Button size="small" onClick={() => onView("organizar")}>
          {insertar.organizar.boton}
        </Button>
      </div>
      <Pie
        label={updates ? insertar.actualizar : onlyAdds(choice, there) ? insertar.agregar : insertar.insertar}
        why={why}
        busy={operation.progress !== null}
        onClick={() => void insert()}
      />
    </div>
  );
}
