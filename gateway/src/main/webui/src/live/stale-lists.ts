import { keys } from '@/api/keys';

/** Whatever happens to a matter, its line in these may read otherwise. */
const OF_EVERY_MATTER = [
  keys.work,
  keys.matters,
  keys.transfers,
  ['transfer'],
  keys.letterDrafts,
  ['clock'],
] as const satisfies readonly (readonly string[])[];

/** What a register of letters shows is written by these facts alone. */
const OF_LETTERS: readonly string[] = ['LetterIssued', 'LetterVoided', 'LetterServed'];

/** The lists that facts of these types about matters make stale. */
export function staleLists(types: ReadonlySet<string>): readonly (readonly string[])[] {
  return OF_LETTERS.some((type) => types.has(type))
    ? [...OF_EVERY_MATTER, keys.letterRegister]
    : OF_EVERY_MATTER;
}
