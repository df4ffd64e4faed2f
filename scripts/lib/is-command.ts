import { fileURLToPath } from 'node:url';

/** Whether a module was started from the command line, and not imported. */
export function isCommand(moduleUrl: string): boolean {
  return process.argv[1] === fileURLToPath(moduleUrl);
}
