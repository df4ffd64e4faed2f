import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A path in the project, whatever the working directory is. */
export function projectPath(...segments: string[]): string {
  return join(ROOT, ...segments);
}
