import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { marco } from "../../domain/catalogue/panel/marco";
import { organizar } from "../../domain/catalogue/panel/organizar";
import { decisionsKept } from "../../domain/proposals/organized";
import {
  Choices,
  Organized,
  RawTable,
  Remembered,
  lineNumber,
  rememberedIn,
  rememberedOf,
} from "../../domain/reading/organize";
import { NOTHING } from "../../domain/changes/changes";
import { Workbook, Written } from "../../excel/workbook";
import { ViewProps } from "../app/view";
import { Atras } from "../controls/Atras";
import { DatosDelPlan } from "../insertar/DatosDelPlan";
import { Esenciales, SIN_DATOS, datosValidos, initialValues } from "../insertar/esenciales";
import { Origen } from "./Origen";
import { Revision } from "./Revision";
import { Fuente, fromSheet } from "./fuente";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

/** How do I get a clean table out of this one? Where it is, what it becomes, and a new sheet with it. */
export function Organizar({ workbook, reading, part, operation, onWritten, onBack }: ViewProps) {
  const styles = useStyles();
  const [fuente, setFuente] = useState<Fuente | null>(null);
  const [looking, setLooking] = useState(false);
  const [esenciales, setEsenciales] = useState<Esenciales>(SIN_DATOS);
  const asked = typeof part === "object" ? part.sheet : undefined;
  const look = async (sheet?: string) => {
    setLooking(true);
    await operation.attempt(async () => setFuente(fromSheet(await workbook.readSource(sheet))));
    setLooking(false);
  };
  const lookAt = useRef(look);
  useEffect(() => {
    if (asked !== undefined) void lookAt.current(asked);
  }, [asked]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus went away with the step before.
    if (fuente) title.current?.focus();
  }, [fuente]);
  const kept = useMemo(() => rememberedIn(reading.organizadas?.rows ?? []), [reading]);
  const create = async (organized: Organized, choices: Choices) => {
    const values = reading.hasParametros ? undefined : initialValues(esenciales);
    const write = () => workbook.insertOrganized(organized, values);
    const decided = rememberedOf(choices, organized);
    const hasRoom = decided && (!reading.hasParametros || decisionsKept(reading.organizadas, decided));
    const keeping = hasRoom
      ? [{ label: organizar.guardando, write: () => keepDecisions(workbook, decided) }]
      : [];
    if (await operation.run([{ label: organizar.creando, write }, ...keeping]))
      onWritten(organized.target === "matriz" ? "validar" : "insertar");
  };
  const see = (sheet: string, row: number) => void operation.attempt(() => workbook.select({ sheet, row }));

  return (
    <div className={styles.root}>
      {fuente ? (
        <Atras label={organizar.otra} onClick={() => setFuente(null)} />
      ) : (
        onBack && <Atras label={marco.volver} onClick={onBack} />
      )}
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {organizar.titulo}
      </h2>
      {looking && <Spinner size="tiny" label={organizar.leyendo} />}
      {!fuente && (
        <Origen
          disabled={looking || operation.progress !== null}
          onSheet={() => void look()}
          onFuente={setFuente}
        />
      )}
      {fuente && (
        <Revision
          fuente={fuente}
          kept={kept}
          busy={operation.progress !== null}
          why={reading.hasParametros || datosValidos(esenciales) ? null : organizar.corrijaFechas}
          onSee={placeIn(fuente.table, see)}
          onCreate={(organized, choices) => void create(organized, choices)}
        >
          {!reading.hasParametros && <DatosDelPlan value={esenciales} onChange={setEsenciales} />}
        </Revision>
      )}
    </div>
  );
}

/** In the Parámetros that there is by now: the table's own operation may have inserted it. */
async function keepDecisions(workbook: Workbook, decided: Remembered): Promise<Written> {
  const seen = await workbook.read();
  const changes = decisionsKept(seen.organizadas, decided);
  return workbook.apply(changes ?? NOTHING, seen, { what: "decisionsKept" });
}

/** How to show a line of a source; undefined where it is in no sheet. */
function placeIn(table: RawTable, see: (sheet: string, row: number) => void) {
  const sheet = table.place?.sheet;
  return sheet === undefined ? undefined : (line: number) => see(sheet, lineNumber(table, line));
}
