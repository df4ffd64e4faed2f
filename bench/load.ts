import { memoryOf, metricsOf, type Numbers, type Opened, settle } from './visit.js';

/** From the navigation to a page at rest. Milliseconds; megabytes of what the scripts hold. */
export async function loaded(opened: Opened): Promise<Numbers> {
  await settle(opened);
  const seen = await opened.page.evaluate(() => window.bench.load());
  const { LayoutDuration, RecalcStyleDuration, TaskDuration } = await metricsOf(opened);
  const { heap, nodes } = await memoryOf(opened);
  return {
    ...(seen as Numbers),
    'style and layout': (LayoutDuration! + RecalcStyleDuration!) * 1000,
    work: TaskDuration! * 1000,
    heap,
    nodes,
  };
}

/** How far the page moved while it came. */
export async function shifted(opened: Opened): Promise<Numbers> {
  await opened.page.waitForLoadState('networkidle');
  await settle(opened);
  return { shift: await opened.page.evaluate(() => window.bench.shift) };
}
