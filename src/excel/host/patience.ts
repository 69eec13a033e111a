/** How long we wait for Excel, in milliseconds. A test that tries many failures waits less. */
export const patience = {
  /** Waits before trying again while a person is typing in a cell; a click in the pane does not end that. */
  pauses: [250, 500, 1000] as readonly number[],
  /** A sync may never settle. Long enough for the slowest write, short enough to be told. */
  timeout: 120_000,
};
