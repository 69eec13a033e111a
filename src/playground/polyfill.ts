/*
 * Univer 0.25 calls the iterator helpers of ES2025 (`map.keys().some(…)`), which Node 20, Chrome before 122 and
 * Safari before 18.4 lack. Only what is missing is added. Import this before anything of Univer.
 */

type Callback<T, R> = (value: T, index: number) => R;

const helpers = {
  *map<T, R>(this: Iterable<T>, callback: Callback<T, R>): Generator<R> {
    let index = 0;
    for (const value of this) yield callback(value, index++);
  },
  *filter<T>(this: Iterable<T>, callback: Callback<T, unknown>): Generator<T> {
    let index = 0;
    for (const value of this) if (callback(value, index++)) yield value;
  },
  some<T>(this: Iterable<T>, callback: Callback<T, unknown>): boolean {
    let index = 0;
    for (const value of this) if (callback(value, index++)) return true;
    return false;
  },
  every<T>(this: Iterable<T>, callback: Callback<T, unknown>): boolean {
    let index = 0;
    for (const value of this) if (!callback(value, index++)) return false;
    return true;
  },
  find<T>(this: Iterable<T>, callback: Callback<T, unknown>): T | undefined {
    let index = 0;
    for (const value of this) if (callback(value, index++)) return value;
    return undefined;
  },
  forEach<T>(this: Iterable<T>, callback: Callback<T, void>): void {
    let index = 0;
    for (const value of this) callback(value, index++);
  },
  reduce<T, R>(this: Iterable<T>, callback: (total: R, value: T, index: number) => R, initial: R): R {
    let total = initial;
    let index = 0;
    for (const value of this) total = callback(total, value, index++);
    return total;
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
};

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
for (const [name, value] of Object.entries(helpers)) {
  if (!(name in iteratorPrototype)) {
    Object.defineProperty(iteratorPrototype, name, { value, writable: true, configurable: true });
  }
}

export {};
