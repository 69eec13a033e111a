/** What the bench uses of a package that has no types. */
declare module "tableschema" {
  export const Schema: {
    load(descriptor: object): Promise<{ castRow(row: readonly unknown[]): unknown[] }>;
  };
}
