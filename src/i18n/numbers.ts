/** How a language writes numbers: digits in groups of three, never less than are given. */
export function numberWriter(group: string, decimal: string): (value: number) => string {
  return (value) => {
    const [whole = '', fraction] = String(Math.abs(value)).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
  };
}

/** A number as Romans wrote it, for centuries. */
export function roman(number: number): string {
  const signs = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = number;
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}
