// Run by jest-axe-commonjs.test.ts in a jest of its own, as CommonJS.
const { configureAxe, toHaveNoViolations } = require('jest-axe');
const { rules, checks } = require('presscheck/axe');

const axe = configureAxe({ globalOptions: { rules, checks } });
expect.extend(toHaveNoViolations);

test('an empty heading fails, and a clean fragment does not', async () => {
  const faulty = await axe('<main><h2></h2><p>Goals</p></main>');
  expect(() => expect(faulty).toHaveNoViolations()).toThrow('heading-not-empty');
  const clean = await axe('<main><h2>Sport</h2><p>Goals</p></main>');
  expect(clean).toHaveNoViolations();
  expect(clean.incomplete.map(({ id }) => id)).toContain('keyboard-no-trap');
});
