import type { NoticePart } from './index';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const people = (count: number) => plural(count, 'person', 'people');

const failures = {
  NO_ADDRESS: 'the directory holds no mail address',
  SWITCHED_OFF: 'the person wants no mail',
  ADDRESS_INVALID: 'what is registered is no proper mail address',
  RECIPIENT_REFUSED: 'the mail server takes nothing for this address',
  MAIL_REFUSED: 'the mail server did not take this mail',
  SERVER_REFUSES: 'the mail server takes no mail from this system now',
  SERVER_SLOW: 'the mail server did not answer in time',
  SERVER_AWAY: 'the mail server could not be reached',
};

export const en: NoticePart = {
  noticeList: {
    show: 'Which notices',
    shows: { all: 'All', unread: 'Unread' },
    columns: { sentence: 'Notice', matter: 'Matter', at: 'When', state: 'State' },
    states: {
      PLANNED: 'Waiting',
      SENT: 'Sent',
      DELIVERED: 'Delivered',
      OPENED: 'Opened',
      ACTED: 'Acted upon',
      WITHHELD: 'Withheld',
      FAILED: 'Not delivered',
    },
    noneUnread: 'No unread notices.',
  },

  noticeSettings: {
    title: 'Notice settings',
    digest: 'Also mail a summary of unread notices',
    mailTo: (address) => `Mail goes to ${address}, the address in your office’s directory.`,
    noAddress: 'The directory holds no mail address of yours, so no mail can be sent.',
    digestNote:
      'Mail says how many unread notices wait for you and how many are for information, never of which matter or what the case is.',
    saved: 'Saved',
  },

  told: {
    title: 'Who was told',
    empty:
      'Nothing to tell yet. Who was told of each change, and whether they opened it, appears here.',
    noneLeft: 'Nobody fits the filter.',
    noneYet: 'Nobody among those loaded fits the filter; load more for earlier facts.',
    reading: 'Opened or not',
    readings: { all: 'All', unread: 'Not opened yet', read: 'Opened', withheld: 'Withheld' },
    office: 'Office',
    allOffices: 'All offices',
    summary: (told, unread, withheld) => {
      if (told === 0) return `withheld from ${people(withheld)}`;
      const read = unread === 0 ? 'all opened' : `${unread} not opened yet`;
      return withheld === 0
        ? `${people(told)} told, ${read}`
        : `${people(told)} told, ${read}; withheld from ${people(withheld)}`;
    },
    columns: { person: 'Person', list: 'List of notices', mail: 'Mail' },
    noMail: 'No mail',
    notInDirectory: 'In no directory',
    reasons: {
      OUT_OF_SIGHT: 'could no longer see the matter when it would have gone',
      NOT_ENROLLED: 'named, but in no directory; told once entered there',
      NO_LONGER_UNREAD: 'had opened it, or all was done, before the mail went',
      NO_ADDRESS: failures.NO_ADDRESS,
      SWITCHED_OFF: failures.SWITCHED_OFF,
      ADDRESS_INVALID: failures.ADDRESS_INVALID,
      RECIPIENT_REFUSED: failures.RECIPIENT_REFUSED,
      MAIL_REFUSED: failures.MAIL_REFUSED,
    },
    legend: 'What the marks mean',
    means: {
      PLANNED: 'not in the person’s list yet; a mail waits for the summary',
      SENT: 'in the person’s list; a mail is with the mail server',
      DELIVERED: 'the list was shown to the person',
      OPENED: 'the person opened it',
      ACTED: 'what was asked for is done, whoever did it',
      WITHHELD: 'the system does not send it; the reason stands below',
      FAILED: 'the mail server does not take the mail; it is given up',
    },
    noMailMeans: 'no address, or no mail wanted, when it was told',
    counted:
      'People are counted: list and mail of one person count once, and what is opened is opened in the list.',
  },

  noticeStatus: {
    intro:
      'One by one: was everybody told of each fact who had to be? The figures are those of all offices together, not of yours alone.',
    result: 'Result of the check',
    levels: {
      calm: 'Everybody was told',
      waiting: 'Everybody was told; mail is waiting',
      missing: 'Something is missing and needs attention',
    },
    checked: (moment) => `Last check: ${moment}`,
    figures: {
      facts: 'Facts',
      planned: 'To be told',
      withheld: 'Withheld',
      sent: 'Sent',
      delivered: 'Delivered',
    },
    means: {
      facts:
        'Changes the system took in, such as registered, transferred, signed for; of some nobody has to be told',
      planned: 'One fact told to one person counts once; lists of notices alone, no mail',
      withheld: 'Not sent: the person could no longer see the matter, or stands in no directory',
      sent: 'In the person’s list of notices',
      delivered: 'Of those sent, shown to the person in the list, opened or not',
    },
    late: (count) =>
      `${plural(count, 'fact', 'facts')} had been lost; whom to tell was named when it came again`,
    gaps: 'Gaps',
    noGaps: 'No gaps.',
    columns: { kind: 'Kind', count: 'Number', oldest: 'Oldest' },
    gapKinds: {
      FACT_WITHOUT_PLAN: 'Facts for which nobody was named to be told',
      PLAN_WITHOUT_SEND: 'People named to be told, but not told',
      SEQUENCE_GAP: 'Matters in whose facts one is missing in between',
      PARKED: 'Facts put aside because they could not be read',
    },
    mail: 'Mail',
    mailCalm: 'No mail is waiting, and none has failed.',
    mailWaiting: (count) => `${plural(count, 'message is', 'messages are')} waiting`,
    mailFailing: (count) =>
      `${plural(count, 'message', 'messages')} of these failed before; the system goes on trying`,
    mailGivenUp: (count) =>
      `${plural(count, 'message', 'messages')} given up: no address, no mail wanted, or refused by the mail server`,
    since: (moment) => `the oldest since ${moment}`,
    lastFailure: (reason) => `Why the last one did not go: ${reason}`,
    failures,
  },
};
