import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useEffect, useMemo, useState } from "react";
import { marco } from "../../domain/catalogue/panel/marco";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { Workbook } from "../../excel/workbook";
import { Pestanas } from "../controls/Pestanas";
import { Encabezado } from "./Encabezado";
import type { figuresOf } from "./figures";
import { News, outcomeOf } from "./news";
import { Step } from "./operation";
import { useOperation } from "./use-operation";
import { useReading } from "./use-reading";
import { ViewKey, Wanted } from "./view";
import { firstView, hasOurs, matrizInSight, viewOf } from "./views";

// What the first view does not need comes after it.
const Aviso = lazy(async () => ({ default: (await import("./Aviso")).Aviso }));
const CualMatriz = lazy(async () => ({ default: (await import("./CualMatriz")).CualMatriz }));
const Empezar = lazy(async () => ({ default: (await import("../empezar/Empezar")).Empezar }));
const Progreso = lazy(async () => ({ default: (await import("./Progreso")).Progreso }));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  wait: { paddingBlock: tokens.spacingVerticalXXL },
});

interface Props {
  readonly workbook: Workbook;
  /** What the ribbon's buttons did; absent where there is no ribbon. */
  readonly news?: News;
}

/** The pane: what is always on top, the view that the person is in, and what was just done. */
export function App({ workbook, news }: Props) {
  const styles = useStyles();
  const { reading, failure, refresh } = useReading(workbook);
  const operation = useOperation(refresh);
  const [chosen, setChosen] = useState<ViewKey | null>(null);
  const [part, setPart] = useState<Wanted>();
  const [lookedAt, setLookedAt] = useState<MatrizReading | null>(null);
  const { announce, dismiss, moveTo, seen } = operation;
  /** What was said is read: of it only what can be taken back is left in another view. */
  const show = useCallback(
    (view: ViewKey | null, wanted?: Wanted) => {
      setChosen(view);
      setPart(wanted);
      dismiss();
    },
    [dismiss],
  );
  const follow = (view: ViewKey) => {
    setChosen(view);
    setPart(undefined);
    moveTo(view);
  };
  const lookAt = (name: string) => setLookedAt(reading?.matrices.find(({ sheet }) => sheet === name) ?? null);
  useEffect(
    () =>
      news?.subscribe((piece) => {
        if (piece.kind === "validar") show("validar");
        else void announce(outcomeOf(piece));
      }),
    [news, announce, show],
  );

  useEffect(() => {
    if (reading) seen(reading);
  }, [reading, seen]);

  const onView = chosen ?? (reading && hasOurs(reading) ? firstView(reading) : null);
  const ofView = {
    ...operation,
    run: (steps: readonly Step[]) => operation.run(steps, onView),
    attempt: (action: () => Promise<void>) => operation.attempt(action, onView),
    undo: () => operation.undo(onView),
  };
  const { begunIn } = operation;
  // Whoever never chose a view is where it began.
  const elsewhere = chosen !== null && begunIn !== null && begunIn !== chosen ? viewOf(begunIn).tab : null;

  const matriz = reading ? matrizInSight(reading, lookedAt) : null;
  // The slowest of the pane over ten thousand rows: once per reading, for the figures and for the checks.
  const compute = useFigures(matriz !== null);
  const { filas, informe } = useMemo(
    () => (reading && matriz && compute ? compute(reading, matriz) : { filas: [], informe: null }),
    [reading, matriz, compute],
  );
  const ready = matriz === null || compute !== null;

  return (
    <div className={styles.root}>
      <Encabezado reading={reading} informe={informe} />
      {reading && hasOurs(reading) && (
        <nav className={styles.tabs} aria-label={marco.vistas}>
          <Pestanas
            label={marco.vistas}
            names={marco.pestanas}
            selected={chosen ? viewOf(chosen).tab : firstView(reading)}
            onSelect={show}
          />
        </nav>
      )}
      <div role="status">
        <Suspense>
          {(operation.outcome || failure || operation.next) && (
            <Aviso
              operation={ofView}
              elsewhere={elsewhere}
              readFailure={failure}
              onReadAgain={() => void refresh()}
              onReview={() => show("cumplimiento", "leidas")}
            />
          )}
          {operation.progress && <Progreso progress={operation.progress} elsewhere={elsewhere} />}
        </Suspense>
      </div>
      <main className={styles.main}>
        <Suspense>
          {reading && reading.matrices.length > 1 && (
            <CualMatriz matrices={reading.matrices} sheet={matriz?.sheet ?? ""} onSheet={lookAt} />
          )}
        </Suspense>
        <Suspense fallback={<Spinner className={styles.wait} label={marco.leyendo} />}>
          {reading && ready
            ? view(reading)
            : !failure && <Spinner className={styles.wait} label={marco.leyendo} />}
        </Suspense>
      </main>
    </div>
  );

  function view(current: WorkbookReading) {
    const props = {
      workbook,
      reading: current,
      matriz,
      informe,
      filas,
      part,
      operation: ofView,
      refresh,
      onView: show,
      onWritten: follow,
    };
    const ours = hasOurs(current);
    if (!ours && !(chosen && viewOf(chosen).begins)) return <Empezar {...props} />;
    const { key, tab, Component } = viewOf(chosen ?? firstView(current));
    // Back to where it was come into from: a view with a tab of its own has no way back once the tabs are there.
    const back = !ours ? () => show(null) : tab === key ? undefined : () => show(tab);
    return <Component {...props} onBack={back} />;
  }
}

/** What computes the figures, once there is something to compute. */
function useFigures(wanted: boolean): typeof figuresOf | null {
  const [compute, setCompute] = useState<typeof figuresOf | null>(null);
  useEffect(() => {
    if (wanted) void import("./figures").then((loaded) => setCompute(() => loaded.figuresOf));
  }, [wanted]);
  return compute;
}
