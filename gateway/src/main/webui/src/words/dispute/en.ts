import type { DisputePart } from '.';

export const en: DisputePart = {
  dispute: {
    one: 'Jurisdiction dispute',
    parties: (one, other) => `${one} and ${other}`,
    toMatter: 'See the matter',
    none: 'There is no jurisdiction dispute. Choose “Raise a jurisdiction dispute” on the page of a matter to negotiate with another office.',
    between: 'Between',
    raised: 'Raised',
    positions: 'Both sides',
    notYet: 'Nothing said yet',
    competent: 'Holds to be competent: ',
    conclusion: 'Conclusion',
    proposed: (day) => ` proposed on ${day} as competent: `,
    talk: (moment, present, place) =>
      `Talked ${moment}${place && ` · ${place}`} · present: ${present}`,
    endings: {
      RAISED: (day) => day,
      NEGOTIATING: (day) => day,
      AGREED: (day) => `Agreed on ${day}.`,
      REPORTED_UP: (day) => `With the common superior since ${day}, which designates.`,
      DROPPED: (day) => `Given up on ${day}:`,
    },
    toMinutes: 'See the minutes',
    toTransfer: 'See the designation',
    limit: 'Limit of the negotiation',
    states: {
      RAISED: 'Raised, not answered yet',
      NEGOTIATING: 'Negotiating',
      AGREED: 'Agreed',
      REPORTED_UP: 'With the superior',
      DROPPED: 'Given up',
    },
    fields: {
      counterpart: 'The other office',
      competent: 'Which office is competent',
      argument: 'Why',
      text: 'Conclusion',
      heldAt: 'When you talked',
      present: 'Who took part',
      place: 'Where (may be left out)',
      reason: 'Why it is given up',
    },
    law: 'Offices that dispute jurisdiction negotiate within seven working days; failing that, the common superior designates (Procedure art. 13). Your office goes on with the matter meanwhile and may not transfer it.',
    laws: {
      state:
        'It enters the record of the negotiation and no longer changes. What was proposed before is off the table.',
      propose: 'The head of the other office must agree; then the minutes go out.',
      agree:
        'The minutes go out. If the other office is competent, a transfer is drafted, to which it may not object.',
      'report-up':
        'Failing an agreement, the common superior designates (Procedure art. 13). Until it does, only urgent preservation is allowed.',
      'take-up':
        'The common superior may also designate directly (Procedure art. 13), within seven working days from today.',
      drop: 'Possible until the other office has answered; it then sees the matter no more.',
    },
    letters: { agree: 'Minutes of the negotiation', 'report-up': 'Request for a designation' },
  },
};
