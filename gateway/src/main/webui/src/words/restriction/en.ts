import type { RestrictionPart } from './index';

export const en: RestrictionPart = {
  restriction: {
    heading: 'Restricted circle',
    tag: 'Restricted',
    law: 'The agency head or the principal of the office that handles the matter may let only the people whom they name, and the officers in charge, see it. By their post it stays visible to agency heads and principals of the office itself, of its superiors and of every other office that sees it, to the liaison officer to whom a transfer goes, and to whoever designates; everybody else finds it in no list, search, notice or timeline. Once the matter has moved, the old office’s restriction binds its own people alone.',
    none: 'Who sees this matter is not restricted.',
    since: (office: string, day: string, by: string) =>
      `restricted by ${office} since ${day}, decided by ${by}`,
    lifted: (day: string, by: string, reason: string) => `lifted on ${day} by ${by}: ${reason}`,
    named: 'Named people',
    nobody: 'Nobody is named beside those who see it by their post.',
    addedOn: (day: string) => `since ${day}`,
    removedOn: (day: string, reason: string) => `until ${day}: ${reason}`,
    former: 'Former restrictions',
    restrict: 'Restrict who sees it',
    change: 'Change the named people',
    lift: 'Lift the restriction',
    article: 'Basis',
    articles: {
      'penalty-secrets': 'Administrative Penalty Law art. 50 (secrets and privacy)',
      'procedure-secrets': 'Procedure Rules art. 5 (secrecy)',
      'competition-trade-secret': 'Anti-Unfair Competition Law art. 10 (trade secrets)',
      'complaints-informant': 'Complaints Rules art. 37 (informants)',
      'trade-secret-informant': 'Trade Secret Rules arts 16, 21 (informants)',
    },
    people: 'Who may see it (of this office)',
    peopleHint: 'Officers in charge need not be named: they see it because they handle it.',
    inCharge: 'in charge',
    reason: 'Reason',
    liftLaw:
      'People of this office and of the offices concerned see the matter again; former notices show again, too.',
    somebody: 'somebody who is not on the books',
  },
};
