/** Puts a text on the clipboard. Gives `false` where there is none, or the browser or the page around refuses it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
