import type { LeadNotificationPart } from '.';

export const en: LeadNotificationPart = {
  leadNotification: {
    one: 'Lead notification',
    boxes: { received: 'Notified to us', sent: 'Notified by us' },
    none: {
      received:
        'No lead was notified to your office. What others find that may be yours appears here.',
      sent: 'Your office has notified nobody of a lead. Choose “Notify another office” on the page of a matter.',
    },
    openOnly: 'Unanswered only',
    between: 'From / to',
    from: 'From',
    notified: 'Notified',
    received: 'Signed for',
    notReceived: 'Not yet',
    due: 'Answer due',
    told: 'What was notified',
    course: 'Correspondence',
    answer: 'Answer',
    notAnswered: 'Not answered yet.',
    toMatter: 'See the matter',
    toldTo: (office) => `Notified to ${office}`,
    toldBy: (office) => `Notified by ${office}`,
    registerOwn: 'Register it as our lead',
    states: { SENT: 'Not signed for', RECEIVED: 'Signed for, not answered', ANSWERED: 'Answered' },
    answers: { OURS: 'Ours, registered', KNOWN: 'Known already', NOT_OURS: 'Not ours' },
    fields: {
      to: 'To',
      title: 'Name of the lead, as the other office reads it',
      facts: 'What was found',
      reason: 'Why this office is notified',
      answer: 'Answer',
      own: 'Lead or case of your office',
      why: 'Why',
      remark: 'Remark (may be left out)',
    },
    factsHint:
      'The other office reads this alone, and nothing of the matter. Whoever informed must not be named.',
    ownHint: 'Register it as a lead of your office first, then choose it here.',
    ownNone: 'No lead or case of your office was found',
    ownNumber: 'Their lead',
    letter: 'Lead notification letter',
    receipt: 'Receipt',
    letterHint: 'Once office, name, findings and reason are given, the letter stands here.',
    letterLoading: 'Updating the preview…',
    send: 'Send the letter',
    law: 'A notification transfers nothing: your office goes on with the matter, and the other decides itself whether to register a lead. By the agreement it answers within ten working days (a reminder only).',
    steps: {
      'notify-lead': 'Notify another office',
      'receive-notification': 'Sign for it',
      'answer-notification': 'Answer',
    },
    laws: {
      'receive-notification': 'A receipt is issued, which both offices keep.',
      'answer-notification':
        'An answer cannot be changed. If the lead is yours, name the one that you registered; the other office reads its number and your remark, and nothing else of it.',
    },
  },
};
