import { GRAPH_MARK } from '../elements/graph.js';
import { type Described, graphOf } from '../export/jsonld.js';
import type { Edit, Page } from './page.js';

/** What has to be written into a page so that it has one graph for search engines, or none. */
export function graphEdits({ graph, headEnd, tags }: Page, views: readonly Described[]): readonly Edit[] {
  const place = graph ?? at(headEnd ?? tags[0]?.begin);
  if (!place) return [];
  const text = views.length > 0 ? `<script type="application/ld+json" ${GRAPH_MARK}>${graphOf(views).trim()}</script>` : '';
  return text || graph ? [{ ...place, text }] : [];
}

function at(offset: number | undefined): { start: number; end: number } | undefined {
  return offset === undefined ? undefined : { start: offset, end: offset };
}
