type Said = Record<string, unknown>;

/** What was filled in, without what was left empty: a blank says nothing. */
export function said<Values extends object>(values: Values): Values {
  const kept = Object.entries(values as Said)
    .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(kept) as Values;
}
