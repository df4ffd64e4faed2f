import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { projectPath } from './paths.js';

/** Left in `node_modules` when it is whole: the lockfile by which it was made. */
const MARK = 'node_modules/.installed-by';

/**
 * Installs what only some tests need, by the lockfile of a folder of its own. What is there already stays.
 *
 * @throws if npm fails.
 */
export function installIn(folder: string): void {
  const lock = readFileSync(projectPath(folder, 'package-lock.json'), 'utf8');
  const mark = projectPath(folder, MARK);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log(`Installing the packages of ${folder} (only once).`);
  const args = ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: projectPath(folder),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}:\n${stdout}${stderr}`);
  writeFileSync(mark, lock);
}
