import type { ChallengePart } from './index';

export const en: ChallengePart = {
  challenge: {
    heading: 'Read by number',
    law: 'A restricted matter of your own or a subordinate office may be read for 24 hours where the work needs it: type its number or that of one of its letters, and say why. It is read only: nothing can be done, no informant is shown, and neither evidence files nor notices come with it. The head of the office that handles it is told each time, and an audit administrator reviews it. A number that does not exist and one of other offices are answered alike.',
    challenge: 'Read by number',
    number: 'Number of the matter or of a letter',
    numberHint: 'for example XS-长岳-2026-000001 or 长岳市监案移〔2026〕3号',
    reason: 'Why',
    reasonHint: 'Say which work needs it, in ten characters at least.',
    none: 'You have read no matter by its number.',
    open: 'Open the matter',
    until: (moment: string) => `readable until ${moment}`,
    over: (moment: string) => `over since ${moment}`,
    by: (person: string, office: string, moment: string) => `${person} (${office}), ${moment}`,
    handledBy: (office: string) => `handled by ${office}`,
    notReviewed: 'not reviewed yet',
    justified: 'There was reason to read it',
    notJustified: 'There was no reason to read it',
    reviewHeading: 'Matters read by number',
    waiting: (count: number) => `${count} to review`,
    noneToReview: 'No matter was read by its number.',
    review: 'Review',
    finding: 'Finding',
    remark: 'Remark',
  },
};
