import { transformSync, type TransformFailure } from 'esbuild';

/** What a text is as JSON: a value, or why it is none and where. */
export type Json = { readonly value: unknown } | { readonly line: number; readonly reason: string };

export function parseJson(text: string): Json {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return faultOf(text) ?? { line: 1, reason: (error as SyntaxError).message };
  }
}

/** esbuild names the line and speaks plainly; V8 does neither for many faults. */
function faultOf(text: string): Json | undefined {
  try {
    transformSync(text, { loader: 'json', logLevel: 'silent' });
    return undefined;
  } catch (failure) {
    const [error] = (failure as TransformFailure).errors;
    return error && { line: error.location?.line ?? 1, reason: error.text };
  }
}

/** The form in which the project keeps JSON. */
export function stringify(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
