/** How far a notice has come: in a list or mail, shown, opened, done what it asked for; or given up. */
export type NoticeState = 'PLANNED' | 'SENT' | 'DELIVERED' | 'OPENED' | 'ACTED' | 'FAILED';

/** One fact as one person is told of it. */
export interface Notice {
  noticeId: string;
  matterId: string;
  matterNumber?: string | null;
  matterTitle: string;
  factType: string;
  /** What happened, as the server says it. */
  sentence: string;
  needsAct: boolean;
  at: string;
  state: NoticeState;
  /** The page of the console that shows it. */
  link: string;
}

export interface NoticeCount {
  unread: number;
  /** There are more than `unread`. */
  capped: boolean;
}

export interface NoticeSettings {
  email?: string | null;
  mail: 'DIGEST' | 'NONE';
  language: 'zh' | 'en';
}

/** One person told of a fact, over one channel. */
export interface Told {
  label: string;
  officeName: string;
  channel: 'INBOX' | 'MAIL';
  state: NoticeState;
  plannedAt: string;
  sentAt?: string | null;
  deliveredAt?: string | null;
  openedAt?: string | null;
  actedAt?: string | null;
}

export interface ToldFact {
  factId: string;
  factType: string;
  sentence: string;
  at: string;
  people: Told[];
}

export type GapKind = 'FACT_WITHOUT_PLAN' | 'PLAN_WITHOUT_SEND' | 'SEQUENCE_GAP' | 'PARKED';

export interface NoticeStatus {
  facts: number;
  planned: number;
  sent: number;
  delivered: number;
  gaps: { kind: GapKind; count: number; oldest?: string | null }[];
  mail: {
    waiting: number;
    /** Of those waiting: tried in vain at least once. */
    failing: number;
    givenUp: number;
    oldestWaiting?: string | null;
    lastError?: string | null;
  };
  checkedAt: string;
  whole: boolean;
}
