/** The code with which an operation failed, or "done". */
export const failureCode = (operation: Promise<unknown>): Promise<string> =>
  operation.then(
    () => "done",
    (error: { code: string }) => error.code,
  );
