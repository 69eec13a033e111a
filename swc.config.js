// How TypeScript becomes JavaScript, said once for webpack (swc-loader) and for the tests (@swc/jest).
// `tsx` is apart because in a .tsx file `<T>(x: T) => x` would read as an element.

const options = (tsx) => ({
  jsc: {
    parser: { syntax: "typescript", tsx },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
});

export const typescriptOptions = options(false);
export const tsxOptions = options(true);
