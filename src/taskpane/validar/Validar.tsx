import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { validar } from "../../domain/catalogue/panel/validar";
import { checkWorkbook, groupObservations } from "../../domain/checks";
import { useDisplay } from "../app/use-display";
import { ViewProps } from "../app/views";
import { TablasPorOrganizar } from "../organizar/TablasPorOrganizar";
import { Encontradas } from "./Encontradas";
import { Pendientes } from "./Pendientes";
import { pendientesDe } from "./pendientes-de";
import { NadaPorCorregir } from "./NadaPorCorregir";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** What is not right? Every observación of the workbook, until it is corrected. */
export function Validar({
  workbook,
  reading,
  matriz,
  informe,
  filas,
  operation,
  refresh,
  onView,
}: ViewProps) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const display = useDisplay(workbook, matriz);
  const groups = useMemo(
    () => groupObservations(checkWorkbook(reading, matriz ? new Map([[matriz, filas]]) : undefined)),
    [reading, matriz, filas],
  );
  const pendientes = useMemo(() => pendientesDe(informe), [informe]);

  const check = async () => {
    setBusy(true);
    await refresh();
    setBusy(false);
  };
  const mark = async (shown: boolean) => {
    if (!matriz) return;
    const label = shown ? validar.poniendoMarcas : validar.quitandoMarcas;
    await operation.run([{ label, write: () => workbook.showMarks(matriz, shown) }]);
  };

  return (
    <div className={styles.root}>
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
      <TablasPorOrganizar groups={groups} onOrganize={(sheet) => onView("organizar", { sheet })} />
      {groups.length === 0 ? (
        <NadaPorCorregir reading={reading} complete={pendientes.length === 0} />
      ) : (
        <Encontradas
          groups={groups}
          onSelect={(place) => void operation.attempt(() => workbook.select(place))}
        />
      )}
      <Pendientes pendientes={pendientes} onSee={(part) => onView("cumplimiento", part)} />
    </div>
  );
}
