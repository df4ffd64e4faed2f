import type { AzkgElement } from '../src/elements/azkg-element.js';
import { compactStyles } from '../src/elements/compact-item.js';
import { panelStyles } from '../src/elements/panel.styles.js';
import { tableStyles } from '../src/elements/table.styles.js';
import { toolStyles } from '../src/elements/tools.styles.js';
import { ELEMENTS } from '../src/prerender/elements.js';
import { stylesFor } from '../src/prerender/styles.js';
import { writeProjectFile } from './lib/write.js';

const LATE = [compactStyles, tableStyles, toolStyles, panelStyles];

// A stylesheet for each element that can be drawn ahead, for pages whose policy forbids styles inside of them.
for (const [tag, { type, isDrawn }] of Object.entries(ELEMENTS)) {
  if (isDrawn) writeProjectFile(`dist/styles/${tag}.css`, stylesFor(type as unknown as typeof AzkgElement, LATE));
}
