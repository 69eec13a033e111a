/** Makes a function that works out something of a reading once, however many checks ask for it. */
export function perReading<Reading extends object, T>(
  compute: (reading: Reading) => T,
): (reading: Reading) => T {
  const known = new WeakMap<Reading, { readonly value: T }>();
  return (reading) => {
    const found = known.get(reading) ?? { value: compute(reading) };
    known.set(reading, found);
    return found.value;
  };
}
