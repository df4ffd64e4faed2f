import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { projectPath } from '../../scripts/lib/paths.js';

const eslint = new ESLint({
  cwd: projectPath(),
  // The files of these tests are on no disk, so that rules which ask for types cannot run.
  overrideConfig: ts.configs.disableTypeChecked as object,
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
});

/** What the project's own bans say about code, if it stood in a file. */
export async function findings(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: projectPath(file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}
