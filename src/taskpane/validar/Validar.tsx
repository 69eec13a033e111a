import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { marksShown } from "../../domain/proposals/views";
import { validar } from "../../domain/catalogue/panel/validar";
import { groupObservations } from "../../domain/checks";
import { together } from "../../domain/changes/changes";
import { addedTo, excepcionesOf, setApart, withdrawnFrom } from "../../domain/excepciones";
import { Excepcion, ExcepcionRow } from "../../domain/reading/excepciones/excepcion";
import { describe as enPalabras } from "../../domain/catalogue/observaciones";
import { listado } from "../../domain/catalogue/observaciones/listado";
import { observationsListed } from "../../domain/proposals/listed-observations";
import { fixFinder } from "../../domain/checks/fixes";
import { Written } from "../../excel/workbook";
import { useConHistoria } from "../app/use-con-historia";
import { useDisplay } from "../app/use-display";
import { ViewProps } from "../app/view";
import { TablasPorOrganizar } from "../organizar/TablasPorOrganizar";
import { Aceptadas } from "./Aceptadas";
import { Acciones } from "./acciones";
import { Encontradas } from "./Encontradas";
import { hoy } from "../app/hoy";
import { Pendientes } from "./Pendientes";
import { pendientesDe } from "./pendientes-de";
import { NadaPorCorregir } from "./NadaPorCorregir";
import { hasSeveralSheets, inSight } from "./in-sight";
import { useRevision } from "./use-revision";

const { acciones: texts } = validar;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, outlineStyle: "none" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  sheet: { alignSelf: "flex-start" },
  elsewhere: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What is not right? Every observación of the workbook, until it is corrected. */
export function Validar(props: ViewProps) {
  const { workbook, matriz, informe, filas, operation, refresh, onView } = props;
  const styles = useStyles();
  const reading = useConHistoria(props);
  const [busy, setBusy] = useState(false);
  const display = useDisplay(workbook, matriz);
  const [quien, setQuien] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const found = useRevision(reading, matriz, filas);
  const withSheet = useMemo(() => hasSeveralSheets(reading), [reading]);
  const apart = useMemo(() => setApart(found, reading), [found, reading]);
  const { observations, elsewhere } = useMemo(
    () => inSight(apart.pending, reading, matriz),
    [apart, reading, matriz],
  );
  const groups = useMemo(() => groupObservations(observations), [observations]);
  const fixesOf = useMemo(() => fixFinder(reading), [reading]);
  const confirmationsOf = useMemo(() => fixFinder(reading, "confirm"), [reading]);
  const pendientes = useMemo(() => pendientesDe(informe), [informe]);

  const check = async () => {
    setBusy(true);
    await refresh();
    setBusy(false);
  };
  const mark = async (shown: boolean) => {
    if (!matriz) return;
    const label = shown ? validar.poniendoMarcas : validar.quitandoMarcas;
    const as = { what: shown ? "marksShown" : "marksHidden" } as const;
    await operation.run([{ label, write: () => workbook.apply(marksShown(matriz, shown), reading, as) }]);
  };

  /** What was pressed goes with what it was of: the list is where the person is. */
  const write = async (label: string, change: () => Promise<Written>) => {
    if (await operation.run([{ label, write: change }])) root.current?.focus();
  };
  const accept = (accepted: readonly Excepcion[]) => {
    const table = reading.excepciones;
    if (!table) return workbook.insertExcepciones(accepted);
    const what = { what: "excepcionesAdded", rows: accepted.length } as const;
    return workbook.apply(addedTo(table, accepted), reading, what);
  };
  const acciones: Acciones = {
    onSelect: (place) => void operation.attempt(() => workbook.select(place)),
    fixesOf,
    confirmationsOf,
    onFix: (fixes) =>
      void write(texts.corrigiendo, () =>
        workbook.apply(together(fixes), reading, { what: "fixesWritten", rows: fixes.length }),
      ),
    onAccept(accepted, motivo, who) {
      setQuien(who);
      const acceptance = { motivo, quien: who, fecha: hoy() };
      const excepciones = excepcionesOf(accepted, acceptance, reading, (each) => enPalabras(each).title);
      void write(texts.aceptando, () => accept(excepciones));
    },
    quien,
    disabled: operation.progress !== null,
  };
  const list = () => {
    const rows = listado(apart.pending, reading, hoy());
    if (!reading.listado) return workbook.insertObservaciones(rows);
    const what = { what: "observationsListed", rows: rows.length } as const;
    return workbook.apply(observationsListed(reading.listado, rows), reading, what);
  };
  const withdraw = (row: ExcepcionRow) => {
    const { excepciones } = reading;
    if (excepciones)
      void write(validar.aceptadas.quitando, () =>
        workbook.apply(withdrawnFrom(excepciones, row), reading, { what: "excepcionWithdrawn", rows: 1 }),
      );
  };

  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <div className={styles.bar}>
        <Button appearance="primary" disabled={busy} onClick={() => void check()}>
          {busy ? validar.revisando : validar.revisar}
        </Button>
        {matriz && (
          <Switch
            label={validar.marcas}
            title={validar.marcasAyuda}
            checked={display?.marksShown ?? false}
            disabled={display === null || operation.progress !== null}
            onChange={(_, data) => void mark(data.checked)}
          />
        )}
      </div>
      <TablasPorOrganizar
        groups={groups}
        reading={reading}
        onOrganize={(sheet) => onView("organizar", { sheet })}
      />
      {groups.length === 0 ? (
        <NadaPorCorregir reading={reading} complete={pendientes.length === 0} />
      ) : (
        <Encontradas groups={groups} acciones={acciones} withSheet={withSheet} />
      )}
      {(apart.pending.length > 0 || reading.listado) && (
        <Button
          className={styles.sheet}
          disabled={acciones.disabled}
          onClick={() => void write(validar.hoja.haciendo, list)}
        >
          {reading.listado ? validar.hoja.rehacer(reading.listado.sheet) : validar.hoja.hacer}
        </Button>
      )}
      {elsewhere.length > 0 && <p className={styles.elsewhere}>{validar.enOtras(elsewhere)}</p>}
      <Aceptadas
        apart={apart}
        withSheet={withSheet}
        disabled={acciones.disabled}
        onSelect={acciones.onSelect}
        onWithdraw={withdraw}
      />
      <Pendientes pendientes={pendientes} onSee={(part) => onView("cumplimiento", part)} />
    </div>
  );
}
