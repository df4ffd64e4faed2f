/** How long work may go on before the page gets its turn, in milliseconds: at a quarter of the speed it still is no long task. */
export const SLICE = 8;

/** Gives the page its turn: what readers do, and what has to be painted. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
