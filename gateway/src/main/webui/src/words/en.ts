import antd from 'antd/locale/en_US';
import type { Words } from './index';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  antd,

  product: { name: 'Lianban', subtitle: 'IP enforcement, Changsha · Zhuzhou · Xiangtan' },

  frame: {
    navigation: 'Main navigation',
    openNavigation: 'Open navigation',
    closeNavigation: 'Close navigation',
    skip: 'Skip to content',
    search: 'Search number, title, party or right',
    searchHint: 'Press / to search',
    language: '中文',
    languageLabel: 'Switch to Chinese',
    help: 'Help',
    signOut: 'Sign out',
    roles: 'Roles in force',
    draftsGo: 'There are unsubmitted drafts on this machine; signing out removes them. Sign out?',
    signedInAs: (person) => `Signed in as ${person}`,
    demo: 'Demo account: people and matters are made up. Do not enter real data.',
    lineLost: 'The live connection is lost; reconnecting. This page may not be up to date.',
    lineBack: 'The live connection is back; this page is up to date.',
    calendarUnknown: (until) =>
      `Public holidays after ${until} are not announced yet. Later due days count weekends only and are marked “provisional”.`,
    loading: 'Loading…',
    notFound: 'There is no such page, or you may not see it.',
    backToWork: 'Back to My work',
  },

  places: {
    WORK: 'My work',
    LEADS: 'Leads',
    CASES: 'Cases',
    TRANSFERS: 'Transfers',
    OFFICES: 'Offices',
    CALENDAR: 'Calendar',
  },

  session: {
    ended: 'Your session has ended',
    endedText: 'What you have filled in is still on this page. Sign in again and go on.',
    signInAgain: 'Sign in again',
    waiting: 'Sign in in the window that has opened; this one then goes on by itself.',
    otherPerson: (person) =>
      `Now signed in as ${person}, not the person this page was opened by. Reopen the page, so that nothing is submitted in somebody else’s name.`,
    reload: 'Reopen the page',
    idleSoon: (minutes) =>
      `Nothing was done for a while: you will be signed out in ${plural(minutes, 'minute', 'minutes')}.`,
    stay: 'Stay signed in',
    closeThis: 'You are signed in; this window can be closed.',
  },

  refusal: {
    basis: (articles) => `Basis: ${articles}`,
    explain: 'Explain',
    code: (code) => `Code ${code}`,
    unreachable:
      'No answer came, so it is not known whether this was done. Try again later: repeating it does not do it twice.',
    retry: 'Try again',
    broken:
      'Something on this page broke and was reported. Reopen the page; what you had not submitted is kept as a draft.',
    reload: 'Reopen',
    cannotLoad: 'Could not be loaded',
  },

  action: {
    more: 'More',
    notOpen: 'Not possible now',
    cancel: 'Cancel',
    close: 'Close',
    confirm: 'Confirm',
    save: 'Save',
    send: 'Submit',
    print: 'Print',
    refresh: 'Refresh',
    next: 'Next',
    back: 'Back',
    copy: 'Copy',
    copied: 'Copied',
    loadMore: 'Load more',
    columns: 'Columns',
    expand: 'Show',
    collapse: 'Hide',
    required: 'Please fill this in',
    optional: 'optional',
    none: 'None',
    unknown: 'Not given',
  },

  list: {
    total: (count) => `${count} in all`,
    allShown: 'All shown',
    updated: 'Changed',
    empty: 'Nothing here yet',
  },

  stale: {
    title: 'Somebody else changed this',
    text: 'Since you opened the page the following has changed. Compare, then choose.',
    field: 'Item',
    before: 'What you saw',
    now: 'What it is now',
    useMine: 'Submit mine',
    takeTheirs: 'Drop my changes',
    reviewAgain: 'Submit after review',
  },

  due: {
    left: (days) =>
      days === 0 ? 'Due today' : `${plural(days, 'working day', 'working days')} left`,
    until: (day) => `until ${day}`,
    overdue: (days) => `Overdue by ${plural(days, 'working day', 'working days')}`,
    still: 'Paused',
    provisional: 'provisional',
    arithmetic: 'How it was counted',
    start: (day) => `Starts ${day}, that day not counted`,
    end: (day) => `Ends ${day}`,
    counted: 'counted',
    notCounted: 'not counted',
    rolled: (day) => `moved past a day off to ${day}`,
    basis: (articles) => `Basis ${articles}`,
    weekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
    month: (year, month) =>
      new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString('en-GB', {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    legend: 'The number is which counted working day it is',
  },

  stages: {
    REGISTERED: 'Registered',
    VERIFYING: 'Verifying',
    FILED: 'Filed',
    NOT_FILED: 'Not filed',
    TRANSFERRED: 'Transferred',
    COMPLETED: 'Completed',
  },

  standings: {
    OPEN: 'Open',
    IN_TRANSFER: 'In transfer',
    URGENT_ONLY: 'Jurisdiction disputed: urgent preservation only',
    ENDED: 'Ended',
  },

  because: {
    REGISTERED: 'registered',
    TRANSFER: 'transferred to it',
    DESIGNATION: 'designated',
  },

  roles: {
    OFFICER: 'Officer',
    UNIT_HEAD: 'Unit head',
    AGENCY_HEAD: 'Agency head',
    PRINCIPAL: 'Principal',
    CASE_REVIEWER: 'Case reviewer',
    LEGAL_REVIEWER: 'Legal reviewer',
    LIAISON: 'Liaison',
    CONVENOR: 'Convenor',
    DESIGNATOR: 'Designator',
    CONFERENCE_OFFICE: 'Conference office',
    SYSTEM_ADMINISTRATOR: 'System administrator',
    SECURITY_ADMINISTRATOR: 'Security administrator',
    AUDIT_ADMINISTRATOR: 'Audit administrator',
  },

  work: {},

  matters: {},

  search: {},

  offices: {},

  officeKinds: {},

  officeFunctions: {},

  calendar: {},

  help: {},

  lead: {},

  informant: {},

  breaches: {},

  sources: {},

  rightTypes: {},

  partyKinds: {},

  partyRoles: {},

  filingConditions: {},

  nonFilingGrounds: {},

  pauseGrounds: {},

  matter: {},

  timeline: {},

  transfer: {},

  transferStates: {},

  transferSteps: {},

  transferKinds: {},

  designation: {},

  letter: {},

  clockStates: {},
};
