import type { EvidenceWords } from '@/words/evidence';

/**
 * What an entry says besides who and when, for people to read: only what the console has a word for. The
 * whole of it is what the leaf covers.
 */
export function particularsSaid(
  particulars: Record<string, string>,
  words: EvidenceWords,
): string[] {
  const labels: Record<string, string | undefined> = words.custodyParticulars;
  const values: Record<string, string | undefined> = words.custodyValues;
  return Object.entries(particulars).flatMap(([name, value]) => {
    const label = labels[name];
    if (!label || value === '') return [];
    return [words.evidence.particular(label, values[value] ?? value)];
  });
}
