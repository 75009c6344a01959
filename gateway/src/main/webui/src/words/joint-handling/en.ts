import type { JointHandlingPart } from '.';

export const en: JointHandlingPart = {
  jointHandling: {
    one: 'Joint handling',
    boxes: { received: 'Joint handling: we are invited', sent: 'Joint handling: we invite' },
    none: {
      received:
        'Nobody invited your office to handle a case jointly. Invitations of other offices appear here.',
      sent: 'Your office has invited nobody to handle a case jointly. Choose “Invite to joint handling” on the page of a filed case.',
    },
    openOnly: 'Open only',
    columns: { office: 'Other office', reports: 'Reports' },
    reportsBriefly: (count) => String(count),
    between: ', ',
    states: {
      INVITED: 'Not signed for',
      RECEIVED: 'Signed for, not answered',
      RUNNING: 'Handled jointly',
      DECLINED: 'Declined',
      WITHDRAWN: 'Invitation withdrawn',
      ENDED: 'Ended',
    },
    answers: { AGREED: 'Agreed', DECLINED: 'Declined' },

    asked: 'What was invited to',
    course: 'Correspondence',
    from: 'Inviting office',
    to: 'Invited office',
    invited: 'Invited',
    received: 'Signed for',
    notReceived: 'Not yet',
    answer: 'Answer',
    notAnswered: 'Not yet',
    officers: 'Officers',
    noOfficers: 'None named yet',
    due: 'Due',
    matter: 'Case',
    withdrawn: 'Withdrawn',
    ended: 'Ended',
    endedBy: (office) => `Ended by ${office}`,
    reports: 'What was done',
    noReport: {
      before:
        'Once the invited office agrees and names officers, they report here on what they did.',
      running:
        'No report yet. The officers who were named report here, and the inviting office reads it.',
      over: 'There was no report.',
    },
    reportOf: (number) => `Report ${number}`,
    reportBy: (person, day) => `${person} · ${day}`,
    letters: {
      sent: 'Invitation to joint handling',
      answer: 'Answer to the invitation',
      ending: 'Letter that ends it',
    },

    ofMatter: 'Joint handling',
    reported: (count) => `${count} ${count === 1 ? 'report' : 'reports'}`,

    fields: {
      to: 'Invited office',
      title: 'Name of the case, as the other office reads it',
      reason: 'Why jointly',
      work: 'Division of work',
      answer: 'Answer',
      why: 'Why not',
      remark: 'Remark',
      officers: 'Officers (two at least)',
      report: 'What was done',
      withdrawReason: 'Why it is withdrawn',
      endReason: 'Why it ends',
    },
    optional: (label) => `${label} · optional`,
    reasonHint:
      'Until it agrees, the other office reads this alone, and nothing of the case. Whoever informed must not be named.',
    workHint: 'Say what the inviting office does, and what the invited office does.',
    reportHint:
      'Say what was done since the last report; a report cannot be changed. Evidence is handed over by assistance.',
    letterHints: {
      sent: 'Once office, name, reason and division of work are given, the letter stands here.',
      answer: 'Once the answer is chosen, the letter stands here; declining needs a reason.',
      ending: 'Once a reason is given, the letter stands here.',
    },
    letterLoading: 'Updating the preview…',
    send: 'Send the invitation',
    law: 'Your office alone goes on writing the case. Once the other office agrees, it sees the case, names officers of its own and reports what they did; either of the two can end it by letter. By the agreement it answers within five working days (a reminder only).',
    steps: {
      'invite-joint-handling': 'Invite to joint handling',
      'receive-invitation': 'Sign for it',
      'answer-invitation': 'Answer',
      'assign-joint-officers': 'Assign officers',
      'report-joint-work': 'Report what was done',
      'end-joint-handling': 'End the joint handling',
    },
    withdraw: 'Withdraw the invitation',
    laws: {
      'receive-invitation':
        'A receipt is issued, which both offices keep. Whether to take part, the agency head answers.',
      'answer-invitation':
        'An answer cannot be changed. If you agree, your office sees the case, names officers, and reports every fifteen working days (by the agreement, a reminder only).',
      'assign-joint-officers':
        'Two or more officers with a valid certificate handle it; they take the place of those named before.',
      'report-joint-work':
        'The inviting office reads the report at once, and the time for the next one begins.',
      'end-joint-handling':
        'The letter goes to the other office at once. The invited office no longer sees the case because of it; reports and letters stay.',
    },
    withdrawLaw:
      'The letter goes to the other office at once, which need not answer any more; the invitation that was sent stays.',
  },
};
