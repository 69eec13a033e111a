import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import { validar } from "../../domain/catalogue/panel/validar";
import { Observation } from "../../domain/checks/observation";
import { Aceptacion } from "./Aceptacion";
import { Correccion } from "./Correccion";
import { Acciones } from "./acciones";

const { acciones: texts } = validar;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalXXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  action: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalSNudge,
    color: tokens.colorBrandForegroundLink,
  },
});

interface Props {
  readonly observations: readonly Observation[];
  /** Id of what says where they stand, for each button to say of what it is. */
  readonly describedBy: string;
  readonly acciones: Acciones;
}

type Panel = "fix" | "accept";

/** What can be done with an observación or with all of a group; what it does is shown before it is done. */
export function BarraDeAcciones({ observations, describedBy, acciones }: Props) {
  const styles = useStyles();
  const id = useId();
  const [asked, setAsked] = useState<Panel | null>(null);
  const { fixesOf } = acciones;
  const fixes = useMemo(() => fixesOf(observations), [fixesOf, observations]);
  const fixButton = useRef<HTMLButtonElement>(null);
  const acceptButton = useRef<HTMLButtonElement>(null);
  const count = observations.length;
  // Corrected meanwhile in the sheet, there is nothing left to show.
  const open = asked === "fix" && fixes.length === 0 ? null : asked;
  const cancel = () => {
    setAsked(null);
    (open === "fix" ? fixButton : acceptButton).current?.focus();
  };
  const toggle = (panel: Panel) => ({
    "aria-describedby": describedBy,
    "aria-expanded": open === panel,
    "aria-controls": open === panel ? id : undefined,
    onClick: () => setAsked(open === panel ? null : panel),
  });
  const fixLabel = texts.corregir(fixes.length, count);
  const acceptLabel = texts.aceptar(count);

  return (
    <div>
      <div className={styles.bar}>
        {fixes.length > 0 && (
          <Button
            ref={fixButton}
            appearance="subtle"
            size="small"
            className={styles.action}
            {...toggle("fix")}
          >
            {fixLabel}
          </Button>
        )}
        <Button
          ref={acceptButton}
          appearance="subtle"
          size="small"
          className={styles.action}
          {...toggle("accept")}
        >
          {acceptLabel}
        </Button>
      </div>
      {open && (
        <div id={id}>
          {open === "fix" ? (
            <Correccion
              fixes={fixes}
              count={count}
              disabled={acciones.disabled}
              onFix={() => acciones.onFix(fixes)}
              onCancel={cancel}
            />
          ) : (
            <Aceptacion
              count={count}
              quien={acciones.quien}
              disabled={acciones.disabled}
              onAccept={(motivo, quien) => acciones.onAccept(observations, motivo, quien)}
              onCancel={cancel}
            />
          )}
        </div>
      )}
    </div>
  );
}
