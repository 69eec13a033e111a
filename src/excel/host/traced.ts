/**
 * How far a batch came that failed: what it left word of with `context.trace`, in its order. Nothing where the error came
 * before or after the batch ran, and nobody can tell.
 * @example traced(error).includes("writing")
 */
export function traced(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { traceMessages = [] } = error as Partial<OfficeExtension.Error>;
  return traceMessages.length > 0 ? traceMessages : traced(error.cause);
}
