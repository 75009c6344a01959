import type { Assistance } from '@/features/assistance/contract';
import type { AssistanceWords } from '@/words/assistance';
import type { Beginning } from './new-lead-page';

/** What a lead begins with that was found while assisting another office. */
export function beginningOfSpinOff(
  { id, caseTitle, from, rounds }: Assistance,
  says: AssistanceWords['assistance'],
): Beginning {
  const letter = rounds.find(({ letterNumber }) => letterNumber);
  return {
    key: id,
    back: `/assistance/${id}?step=name-spin-off`,
    entry: {
      title: says.spinOffTitle(caseTitle),
      content: says.spinOffContent(from.name, letter?.letterNumber),
      source: 'ASSISTANCE_SPINOFF',
      origin: {
        body: from.name,
        paperNumber: letter?.letterNumber,
        paperDay: letter?.issuedOn,
      },
    },
  };
}
