import type { Changed } from './difference';

/** A lead or a case in the officer's words, field by field. */
export interface Particular {
  label: string;
  says: string;
}

/** What is not the same in the two, in the order of the newer one. */
export function difference(before: Particular[], now: Particular[], none: string): Changed[] {
  const labels = [...new Set([...now, ...before].map((particular) => particular.label))];
  const said = (particulars: Particular[], label: string) =>
    particulars.find((particular) => particular.label === label)?.says ?? none;
  return labels
    .map((label) => ({ label, before: said(before, label), now: said(now, label) }))
    .filter((change) => change.before !== change.now);
}
