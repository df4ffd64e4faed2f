/** Why a command cannot do what it was asked to: its message is one sentence for the person at the keyboard. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** Exit statuses, as `--help` tells them. */
export const STATUS = { fine: 0, faults: 1, refused: 2, broken: 70 } as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];
