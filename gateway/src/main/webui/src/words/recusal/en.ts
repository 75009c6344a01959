import type { RecusalPart } from './index';

export const en: RecusalPart = {
  recusal: {
    heading: 'Recusals',
    law: 'Whoever has an interest in the matter is recused by the head of the office (the head by the principal). The investigation goes on until then, and what was done before stays valid. A recused person sees the matter no longer.',
    none: 'Nobody of this office is recused.',
    recuse: 'Recuse somebody',
    readmit: 'Lift the recusal',
    since: (day: string, by: string) => `since ${day}, decided by ${by}`,
    lifted: (day: string, by: string, reason: string) => `lifted on ${day} by ${by}: ${reason}`,
    grounds: {
      OWN_REQUEST: 'at the person’s own request',
      PARTY_REQUEST: 'at the request of a party',
      FOUND: 'found by the office',
    },
    person: 'Person',
    named: 'named officer',
    ground: 'On whose word',
    reason: 'Reason',
    readmitLaw:
      'The person sees the matter again; to handle it, the person must be named once more.',
    somebody: 'somebody who is not on the books',
  },
};
