/** What only prerendering needs, with the versions with which it is tested. */
const NEEDED: { readonly [name: string]: string } = { '@lit-labs/ssr': '4.1.0', parse5: '8.0.0' };

/** A package is not installed that only prerendering needs. */
export class PrerenderFault extends Error {
  override readonly name = 'PrerenderFault';
}

/** @throws {PrerenderFault} where what is imported is not installed. */
export async function ifInstalled<T>(modules: Promise<T>): Promise<T> {
  try {
    return await modules;
  } catch (error) {
    const name = Object.keys(NEEDED).find((needed) => (error as Error).message.includes(`'${needed}'`));
    if (name === undefined || (error as { readonly code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new PrerenderFault(
      `Prerendering needs the package ${name}, which is not installed: npm install ${name}@${NEEDED[name]!}`,
    );
  }
}
