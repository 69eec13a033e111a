import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axeViolations } from "../testing/render";
import { Host, PATIENCE_MS } from "./host";
import { Inicio } from "./Inicio";

const open = (host: Host, onRetry = () => undefined) =>
  render(
    <Inicio host={host} useTheme={() => "light"} onRetry={onRetry}>
      {() => <p>pane</p>}
    </Inicio>,
  );

const answering = (inExcel: boolean, supported = true): Host => ({
  ready: async () => ({ inExcel }),
  isSupported: () => supported,
});

it("opens the pane in Excel", async () => {
  open(answering(true));
  expect(await screen.findByText("pane")).toBeTruthy();
});

it.each([
  ["outside Office", answering(false), "Este panel se abre dentro de Excel"],
  ["an Excel that is too old", answering(true, false), "Seguimatriz"],
  [
    "no office.js",
    { ready: () => Promise.reject(new Error("no Office")), isSupported: () => true },
    "Excel no ha respondido",
  ],
])("says so: %s", async (_, host, title) => {
  const { container } = open(host);
  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  expect(screen.queryByText("pane")).toBeNull();
  expect(await axeViolations(container)).toEqual([]);
});

describe("an Excel that does not answer", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is waited for, then said with a way to try again; a late answer still opens the pane", async () => {
    let answer: (where: { inExcel: boolean }) => void = () => undefined;
    const onRetry = jest.fn();
    open({ ready: () => new Promise((resolve) => (answer = resolve)), isSupported: () => true }, onRetry);
    expect(screen.getByText("Abriendo Seguimatriz…")).toBeTruthy();
    act(() => jest.advanceTimersByTime(PATIENCE_MS));
    const person = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    await person.click(screen.getByRole("button", { name: "Reintentar" }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    await act(async () => answer({ inExcel: true }));
    expect(screen.getByText("pane")).toBeTruthy();
  });
});
