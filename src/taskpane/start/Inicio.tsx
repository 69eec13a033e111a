import { FluentProvider, Spinner, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { ReactNode, Suspense, lazy, useEffect, useState } from "react";
import { inicio } from "../../domain/catalogue/panel/inicio";
import { ThemeKind, themes } from "../theme/theme";
import { Host, HostState, waitForHost } from "./host";
import { Pagina } from "./Pagina";

const ExcelAntiguo = lazy(async () => ({ default: (await import("./ExcelAntiguo")).ExcelAntiguo }));

const { fuera, lento } = inicio;

const usePageStyles = makeStaticStyles({
  // What has the focus must not hide below a button that stays at the foot of its view.
  html: { scrollPaddingBottom: "96px" },
  body: { margin: 0 },
});

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  wait: { paddingBlock: "96px" },
});

interface Props {
  readonly host: Host;
  /** The theme of the host, once it is known; before, the person's own. */
  readonly useTheme: (state: HostState) => ThemeKind;
  readonly onRetry: () => void;
  /** The pane, once there is an Excel to work with. */
  readonly children: () => ReactNode;
}

/** From the page's first moment to the pane: waits for Excel, and says so when there is none. */
export function Inicio({ host, useTheme, onRetry, children }: Props) {
  usePageStyles();
  const styles = useStyles();
  const [state, setState] = useState<HostState>("waiting");
  useEffect(() => waitForHost(host, setState), [host]);
  return (
    <FluentProvider theme={themes[useTheme(state)]} className={styles.root}>
      {page()}
    </FluentProvider>
  );

  function page() {
    switch (state) {
      case "waiting":
        return <Spinner className={styles.wait} label={inicio.cargando} />;
      case "excel":
        return children();
      case "old-excel":
        return (
          <Suspense>
            <ExcelAntiguo />
          </Suspense>
        );
      case "outside":
        return (
          <Pagina title={fuera.titulo} texts={[fuera.texto]} steps={fuera.pasos} note={fuera.sinExcel} />
        );
      case "silent":
        return (
          <Pagina
            title={lento.titulo}
            texts={[lento.texto, lento.paso]}
            retry={{ label: lento.reintentar, onClick: onRetry }}
          />
        );
    }
  }
}
