const UNITS = ['B', 'kB', 'MB', 'GB'] as const;
const STEP = 1024;

/** A number of bytes as people say it: 1.4 MB. */
export function sizeOf(bytes: number): string {
  let left = Math.max(0, bytes);
  let unit = 0;
  while (left >= STEP && unit < UNITS.length - 1) {
    left /= STEP;
    unit += 1;
  }
  const figure = unit === 0 || left >= 100 ? Math.round(left).toString() : left.toFixed(1);
  return `${figure} ${UNITS[unit] ?? ''}`;
}
