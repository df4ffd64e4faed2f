import { memoryOf, metricsOf, type Opened, settle } from './visit.js';

export interface Numbers {
  readonly [name: string]: number;
}

/** From the navigation to a page at rest. Milliseconds, megabytes. */
export async function loaded(opened: Opened): Promise<Numbers> {
  await settle(opened);
  const seen = await opened.page.evaluate(() => window.bench.load());
  const { ScriptDuration, LayoutDuration, RecalcStyleDuration, TaskDuration } = await metricsOf(opened);
  const { heap, nodes } = await memoryOf(opened);
  return {
    ...(seen as Numbers),
    script: ScriptDuration! * 1000,
    layout: (LayoutDuration! + RecalcStyleDuration!) * 1000,
    work: TaskDuration! * 1000,
    heap,
    nodes,
  };
}
