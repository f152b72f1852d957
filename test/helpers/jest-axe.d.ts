/** What our tests use of jest-axe, which brings no types of its own. */
declare module 'jest-axe' {
  import type * as Axe from 'axe-core';

  type Options = Axe.RunOptions & { globalOptions?: Axe.Spec };
  type Run = (html: Element | string, options?: Axe.RunOptions) => Promise<Axe.AxeResults>;

  const jestAxe: {
    configureAxe(options?: Options): Run;
    toHaveNoViolations: {
      toHaveNoViolations(results: Axe.AxeResults): { pass: boolean; message(): string };
    };
  };
  // biome-ignore lint/style/noDefaultExport: CommonJS has no other.
  export default jestAxe;
}
