import type { TalkPart } from './index';

export const en: TalkPart = {
  talk: {
    sinceLastLook: (count, isMore, since) =>
      `${count}${isMore ? '+' : ''} ${count === 1 ? 'change' : 'changes'} since you last looked (${since})`,
    toTimeline: 'Show the timeline',
    newComments: (count) => `${count} new ${count === 1 ? 'comment' : 'comments'}`,
    seen: 'Mark as seen',
    hereNow: 'Here now',
    comments: 'Comments',
    intro:
      'A comment changes nothing in the matter and cannot be deleted; what is wrong is corrected by a new one. Write nothing that tells who informed: that has its own sealed place in the registration.',
    none: 'Nothing has been said yet. Write above what your colleagues should know.',
    text: 'Comment',
    say: 'Comment',
    correct: 'Correct',
    correcting: 'Correct the comment',
    takeBack: 'Take back',
    takeBackLaw:
      'Its words are then read by you and your office’s auditor alone; its place and the reason stay.',
    reach: 'Who can read it',
    reaches: { OWN_OFFICE: 'My office', ALL_OFFICES: 'All offices that see the matter' },
    mention: 'Mention (optional)',
    mentions: (people) => `Mentions ${people}`,
    replaced: 'corrected',
    withdrawn: (reason) => `Taken back: ${reason}`,
    older: 'Older comments',
    somebody: 'somebody who is not on the books',
    proposals: 'Proposals',
    proposalsIntro:
      'Offices that do not handle the matter may propose; an officer in charge or the head of the office that handles it now answers, also after it has moved. What is taken up is then done by the ordinary acts.',
    noProposals: 'Nothing has been proposed.',
    propose: 'Propose',
    kind: 'What is proposed',
    kinds: {
      ADD_PARTY: 'Add a party',
      CORRECT_PARTY: 'Correct a party',
      CORRECT_RIGHT: 'Correct a right',
      CORRECT_ACT: 'Correct when or where the act took place',
      ADD_EVIDENCE: 'Get more evidence',
      TAKE_MEASURE: 'Take a measure on goods',
      ACT_JOINTLY: 'Act jointly',
      SOMETHING_ELSE: 'Something else',
    },
    about: 'Party, right or place that it is about (optional)',
    proposed: 'The proposal',
    reason: 'Reason',
    because: (reason) => `Reason: ${reason}`,
    note: 'Note (optional)',
    states: {
      OPEN: 'waits for an answer',
      ACCEPTED: 'taken up',
      DECLINED: 'not taken up',
      WITHDRAWN: 'withdrawn',
    },
    steps: { acceptance: 'Take up', declining: 'Do not take up', withdrawal: 'Withdraw' },
    answered: (day, office, person) => `${day} · ${office} · ${person}`,
    waiting: (mentions, proposals) =>
      [
        mentions > 0 ? `${mentions} ${mentions === 1 ? 'mention' : 'mentions'} of you` : '',
        proposals > 0 ? `${proposals} ${proposals === 1 ? 'proposal' : 'proposals'} to answer` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    mentionedBy: (person) => `${person} mentions you`,
    proposedBy: (office, kind) => `${office} proposes: ${kind}`,
  },
};
