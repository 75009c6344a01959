import { keys } from '@/api/keys';

/** Of an item that was taken in for a request: under that, for the matter it is of need not be seen. */
export function itemKey(assistance: string, evidence: string) {
  return [...keys.assistance(assistance), 'evidence', evidence] as const;
}

export function custodyKey(assistance: string, evidence: string) {
  return [...itemKey(assistance, evidence), 'custody'] as const;
}
