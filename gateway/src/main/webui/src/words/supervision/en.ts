import type { SupervisionPart } from '.';

export const en: SupervisionPart = {
  supervision: {
    one: 'Listed supervision',
    boxes: { received: 'Supervision: on us', sent: 'Supervision: by us' },
    none: {
      received:
        'Nothing that your office handles is under supervision. What a superior puts on its list appears here.',
      sent: 'Your office supervises nothing. Choose “Put under supervision” on the page of a matter of an office below yours.',
    },
    openOnly: 'Not lifted only',
    columns: { reports: 'Reports' },
    reported: (count) => (count === 1 ? '1 report' : `${count} reports`),
    reportedBriefly: (count) => `${count}`,
    overdue: 'Overdue',
    states: { RUNNING: 'Under way', CONCLUDED: 'Reported done', LIFTED: 'Lifted' },
    matter: 'Matter',

    // Page
    by: 'Superior',
    office: 'Supervised office',
    demanded: 'What is demanded',
    reason: 'Why it is supervised',
    requirement: 'To be done',
    dueOn: 'Done by',
    until: (day) => `to be done by ${day}`,
    interval: 'Progress reports',
    every: (days) => (days === 1 ? 'every day' : `every ${days} days`),
    noInterval: 'none asked for on the way',
    later: 'Demanded later',
    reports: 'Reports',
    noReports:
      'No report yet. What the supervised office says of its progress, or that it is done, appears here.',
    nth: (number) => `Report ${number}`,
    progress: 'Progress',
    concluded: 'Done',
    course: 'Correspondence',
    ordered: 'Ordered',
    order: 'Order under listed supervision',
    reminders: 'Reminders',
    reminder: 'Reminder',
    due: 'Limit',
    lifting: 'Lifting',
    lifted: 'Lifted',
    liftingReason: 'Why',
    liftingLetter: 'End of supervision',

    // Steps
    fields: {
      requirement: 'What is to be done',
      reportEvery: 'A report every so many days · optional',
      progress: 'How far the matter is',
      conclusion: 'How it was done',
      lifting: 'Why it is lifted',
    },
    dueOnHint: 'After today, and within a year.',
    reportEveryHint: '1 to 90 days; if left out, no report is asked for on the way.',
    orderHint: 'Once the reason, what is to be done and the day are given, the order stands here.',
    liftingHint: 'Once the reason is given, the letter stands here.',
    letterLoading: 'Updating the preview…',
    send: 'Send the order',
    law: 'Supervision does not change who handles the matter: that office goes on and decides, and reports as demanded. The reason and what is to be done stand in the letter, and cannot be changed once it is sent.',
    steps: {
      'lift-supervision': 'Lift the supervision',
      'return-supervision': 'Go on supervising',
      'report-supervision': 'Report progress',
      'conclude-supervision': 'Report that it is done',
      'remind-supervision': 'Remind',
    },
    laws: {
      'lift-supervision':
        'The matter is supervised no longer and no further report is due; the letter goes to the supervised office.',
      'return-supervision':
        'If the report that it is done does not satisfy, say anew what is to be done by when; another order goes out.',
      'report-supervision':
        'A report cannot be changed. Where reports are due at intervals, the next one counts from today.',
      'conclude-supervision':
        'A report cannot be changed. By the agreement the superior lifts the supervision or goes on with it within five working days (a reminder only).',
      'remind-supervision':
        'A letter reminds the office. That is possible once the day or a report is overdue, and once a day.',
    },
  },
};
