import { FluentProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { ReactElement } from "react";
import { App } from "../app/App";
import { News } from "../app/news";
import { themes } from "../theme/theme";
import { FakeWorkbook } from "./fake-workbook";

/** Draws something under the pane's theme, with a person to use it. */
function renderWithTheme(element: ReactElement) {
  const person = userEvent.setup();
  return { person, ...render(<FluentProvider theme={themes.light}>{element}</FluentProvider>) };
}

/** The whole pane over a workbook in memory. */
export const renderPane = (workbook: FakeWorkbook, news?: News) =>
  renderWithTheme(<App workbook={workbook} news={news} />);

/** What axe finds wrong, as short lines: jsdom paints nothing, so colours are left to the browser's tests. */
export async function axeViolations(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
