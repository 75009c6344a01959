import type { EvidenceWords } from '@/words/evidence';

/** One thing that an entry says. */
export interface Said {
  name: string;
  label: string;
  value: string;
  isDigest: boolean;
}

const DIGESTS: readonly string[] = ['sha256', 'sm3', 'expectedSha256', 'expectedSm3', 'receipt'];

/**
 * What an entry says besides who and when, for people to read: only what the console has a word for. The
 * whole of it is what the leaf covers.
 */
export function particularsSaid(particulars: Record<string, string>, words: EvidenceWords): Said[] {
  const labels: Record<string, string | undefined> = words.custodyParticulars;
  const values: Record<string, string | undefined> = words.custodyValues;
  return Object.entries(particulars).flatMap(([name, value]) => {
    const label = labels[name];
    if (!label || value === '') return [];
    return [{ name, label, value: values[value] ?? value, isDigest: DIGESTS.includes(name) }];
  });
}
