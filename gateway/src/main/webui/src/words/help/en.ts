import type { HelpPart } from './index';

/** What the help page says. */
export const en: HelpPart = {
  help: {
    contents: 'On this page',
    first: 'Your first transfer',
    steps: [
      'On My work or Leads choose “Register a lead”, fill in facts, parties and rights; after submitting you have a number and the limit for verification.',
      'Open the lead and choose “Draft a transfer”; choose the receiver among the competent offices, choose the legal basis, give the reason: the letter grows beside it.',
      'Once submitted, the agency head finds it under My work, approves and issues it; the receiver’s liaison sees it at once and signs for it.',
      'The receiver’s agency head accepts, or objects to jurisdiction; with an objection the common superior is asked to designate.',
      'Both offices and the superior see the whole course on one timeline.',
    ],
    keyboard: 'Keyboard',
    where: 'Where things are',
    places: {
      WORK: 'What must be done, the nearest limit first and what is overdue above all; your own or the whole office’s.',
      NOTICES:
        'Every change that concerns you; the unread alone if you like, and whether a summary comes by mail.',
      LEADS: 'Leads registered and being verified, and those not filed or transferred.',
      CASES: 'What is filed, until it is completed.',
      TRANSFERS:
        'Transfers to your office, from it, and those it must decide as the common superior.',
      COOPERATION:
        'Lead notifications, received and sent: sign for them and answer here. Assistance that your office is asked for, or asks for: sign, answer, reply and rate here. Joint handling that your office is invited to, or invites to: sign, answer, name officers and report here; either office can end it. Supervision on your office: report progress and that it is done; supervision by it: remind, go on and lift.',
      SHARING:
        'What other offices share with yours, what yours shares, and requests to see a matter; conditions are accepted first, and a share can be recalled at any time.',
      LETTERS:
        'The register of letters: whether the numbers of each kind and year are without a gap, for one’s own office and those below it; a letter by its number. The agency head or the principal enters opening numbers and void numbers.',
      WORKLOAD:
        'How much lies with whom in the office, how near its limits are; for heads, to assign by.',
      OFFICES:
        'Names, document codes, territories and functions of all offices; their people, roles and certificates.',
      CALENDAR: 'When a limit ends, and the public holidays and make-up workdays of each year.',
      NOTICE_STATUS:
        'Whether everybody was told of everything he had to be told of; for heads of agency and for system and audit administrators.',
      PEOPLE:
        'Enrol people, appoint them, enter certificates; each administrator has his own part.',
      AUDIT:
        'Who opened, was refused, unmasked and exported what, and when; for audit administrators.',
    },
    roles: 'What each role can do',
    role: 'Role',
    does: 'Can do',
    duties: {
      OFFICER:
        'Registers leads; verifies, pauses and resumes the limit; takes in, dispatches, checks, accepts and recognises evidence; drafts, revises and submits transfer letters; drafts requests for assistance and answers them; once named, reports on joint handling',
      UNIT_HEAD:
        'Assigns at least two officers with a valid certificate, to leads, to requests for assistance and to joint handling; reports progress of supervised matters',
      AGENCY_HEAD:
        'Extends verification, files or declines to file; approves, issues, sends back and withdraws transfer letters; accepts a transfer or objects; requests designation; reports the result; issues requests for assistance, extends and replies to them; invites to joint handling, answers invitations, ends it; puts matters of offices below under supervision, reminds, goes on and lifts it; reports progress of supervised matters, and that they are done',
      LIAISON:
        'Signs for requests for assistance, invitations to joint handling, transferred papers, requests for designation and files; completes the hand-over of evidence',
      DESIGNATOR: 'At the common superior: signs for the request and designates the office',
    },
    rolesNote:
      'The next step is the blue button; the others stand under “More”, and one that is not possible now says why.',
    dueDays: 'How a limit is counted',
    dueText: [
      'The start day does not count. Limits in working days leave out weekends and public holidays and count make-up workdays.',
      'A limit in calendar days or months that ends on a day off moves to the next working day.',
      'The chip says how many working days are left; rest the pointer on it or reach it with Tab to see each day counted.',
      'Amber from five working days left, red from two; grey while paused.',
    ],
    glossary: 'Glossary',
    word: 'Officer’s word',
    english: 'English',
    means: 'Meaning',
    terms: [
      {
        word: '事项',
        english: 'Matter',
        means: 'One lead or case; it stays the same matter when transferred',
      },
      { word: '线索', english: 'Lead', means: 'Registered, but not filed yet' },
      { word: '登记', english: 'Register', means: 'The lead is taken down and verification runs' },
      { word: '核查', english: 'Verify', means: 'Before filing: is it true, and who is competent' },
      {
        word: '立案',
        english: 'File',
        means: 'The lead becomes a case and the penalty limit runs',
      },
      {
        word: '办理机关',
        english: 'Writing office',
        means: 'At every moment one office alone may act on the matter',
      },
      {
        word: '移送',
        english: 'Transfer',
        means: 'Handed to the competent office; no return, no second transfer',
      },
      {
        word: '签收',
        english: 'Delivery',
        means: 'The receiver has the papers; the limits to accept or object run',
      },
      {
        word: '管辖异议',
        english: 'Objection',
        means: 'The receiver holds that it is not competent',
      },
      {
        word: '指定管辖',
        english: 'Designation',
        means: 'The common superior decides which office handles the matter',
      },
      {
        word: '期限',
        english: 'Limit',
        means: 'By which day something must be done, and under which article',
      },
      {
        word: '证据',
        english: 'Evidence',
        means: 'Eight kinds by law; never changed once taken in, and digested on the way in',
      },
      {
        word: '校验值',
        english: 'Digest',
        means: 'SHA-256 and SM3 of the content: one letter changed gives another value',
      },
      {
        word: '保管链',
        english: 'Chain of custody',
        means: 'Who had each item, when and why; viewing and downloading included',
      },
      {
        word: '证据移送',
        english: 'Evidence transfer',
        means: 'Sent by a list, checked item by item, accepted by two; custody passes with that',
      },
      {
        word: '查收',
        english: 'Check',
        means: 'The receiver compares each item with the list; its digests are computed again',
      },
      {
        word: '证据认定',
        english: 'Recognition',
        means: 'What the handling office says of evidence another office collected',
      },
      {
        word: '文书',
        english: 'Letter',
        means: 'Transfer letters, receipts, designation notices, each with number and digest',
      },
      {
        word: '告知',
        english: 'Tell',
        means: 'to put a change into the notices of those concerned, and note who opened it',
      },
      {
        word: '不予告知',
        english: 'Withheld',
        means: 'due, but not sent: no sight of the matter, or another reason that stands beside it',
      },
      {
        word: '举报人',
        english: 'Informant',
        means: 'Sealed: only the handling office may look, and must say why',
      },
    ],
  },
};
