import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Unfolds everything on the page. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
}

/** Violations of the rules of axe, best practices included, with everything unfolded. */
export async function violations(page: Page): Promise<string[]> {
  await unfold(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    // What passes is counted by nobody, and to describe it takes longer than to check it.
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`);
}
