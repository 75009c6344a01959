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
    heading: (title, count) => `${title} · ${count}`,
    keyboard: 'Keyboard',
    keys: [
      { keys: ['j', 'k'], does: 'Next row, previous row' },
      { keys: ['↓', '↑'], does: 'Move within the list' },
      { keys: ['Enter'], does: 'Open the current row' },
      { keys: ['/'], does: 'Search' },
      { keys: ['Ctrl', 'Enter'], does: 'Submit the form you are filling in' },
      { keys: ['Esc'], does: 'Close a dialog' },
      { keys: ['?'], does: 'Show this table' },
    ],
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

  work: {
    today: (day) => `Today is ${day}; the nearest limit stands first`,
    register: 'Register a lead',
    scope: 'Whose work',
    mine: 'My work',
    office: 'Whole office',
    kind: 'Kind',
    allKinds: 'All kinds',
    kinds: { LEAD: 'Lead or case', TRANSFER: 'Transfer' },
    person: 'Person',
    anyone: 'Everybody',
    overdue: 'Overdue',
    ahead: 'Not yet due',
    columns: {
      due: 'Limit',
      matter: 'Matter',
      todo: 'What to do',
      who: 'Who acts',
      kind: 'Kind',
      office: 'Office',
    },
    restsOn: (rule, basis) => `${basis} (${rule})`,
    people: (labels) => labels.join(', '),
    handle: 'Handle',
    commands: {
      assign: 'Assign officers',
      assignment: 'Assign officers',
      verify: 'Verify the lead',
      'decide-filing': 'Decide on filing',
      file: 'File the case',
      filing: 'File the case',
      'non-filing': 'Decide not to file',
      extension: 'Extend verification',
      pause: 'Pause the limit',
      resume: 'Resume the limit',
      'decide-penalty': 'Decide on the penalty',
      'draft-transfer': 'Draft the transfer letter',
      draft: 'Draft the transfer letter',
      revise: 'Revise the transfer letter',
      revision: 'Revise the transfer letter',
      submit: 'Submit the transfer letter',
      submission: 'Submit the transfer letter',
      decline: 'Send back for revision',
      issue: 'Approve and issue the letter',
      withdraw: 'Withdraw the letter',
      deliver: 'Sign for the papers',
      delivery: 'Sign for the papers',
      accept: 'Accept the transfer',
      acceptance: 'Accept the transfer',
      object: 'Object to jurisdiction',
      objection: 'Object to jurisdiction',
      'accept-or-object': 'Accept or object',
      'request-designation': 'Request designation',
      'designation-request': 'Request designation',
      'sign-for-papers': 'Sign for the request',
      'papers-receipt': 'Sign for the request',
      designate: 'Designate the office',
      designation: 'Designate the office',
      'sign-for-file': 'Sign for the file',
      'file-receipt': 'Sign for the file',
      complete: 'Complete the transfer',
      completion: 'Complete the transfer',
    },
    emptyMine: 'Nothing waits for you now. When it is your turn, it stands here by its limit.',
    emptyOffice:
      'No limit runs in this office now. Once a lead is registered or a transfer comes in, its limit stands here.',
    emptyFiltered: 'Nothing to do fits these filters.',
    seeOffice: 'Show the whole office',
  },

  matters: {
    columns: {
      matter: 'Matter',
      stage: 'Stage',
      due: 'Nearest limit',
      office: 'Writing office',
      updated: 'Last change',
      way: 'From and to',
      state: 'State',
      kind: 'Kind',
      issued: 'Issued on',
      superior: 'Common superior',
    },
    whose: 'Which matters',
    all: 'All I may see',
    mine: 'Written by my office',
    stage: 'Stage',
    allStages: 'All stages',
    order: 'Order',
    orders: { newest: 'Newest first', 'nearest-clock': 'Nearest limit first' },
    emptyLeads: 'No leads yet. Leads that are registered or transferred to you stand here.',
    emptyCases: 'No cases yet. A lead moves here once it is filed.',
    emptyFiltered: 'No matter fits these filters.',
    direction: 'Direction of the transfers',
    directions: { incoming: 'To us', outgoing: 'From us', deciding: 'For us to decide' },
    openOnly: 'Only those still open',
    from: (office) => `From ${office}`,
    to: (office) => `To ${office}`,
    emptyTransfers: {
      incoming:
        'Nothing has been transferred to this office. As soon as another office issues a transfer letter, it stands here.',
      outgoing:
        'This office has transferred nothing. Open a lead or case and choose the transfer among its steps to draft a letter.',
      deciding:
        'No designation has been requested of this office. When two offices dispute jurisdiction and submit it, it stands here.',
    },
  },

  search: {
    title: 'Search',
    results: (query) => `Search results for “${query}”`,
    unmarked:
      'Looked for in number, title, parties, their identifiers and rights; what fits is marked in number and title.',
    nothing: (query) => `Nothing fits “${query}”.`,
    nothingHint:
      'See whether the number is complete, or try part of a party’s name. What you may not see is not listed.',
    how: 'What one can look for',
    ways: [
      { what: 'Number of a lead or case', example: '长岳市监线索〔2026〕15号' },
      { what: 'Words of the title', example: '假冒商标' },
      { what: 'Name of a party', example: '演示商贸' },
      { what: 'Unified social credit code', example: '91430104MA4L16JQ9K' },
      { what: 'Number of a trade mark or patent', example: 'ZL202310012345.6' },
    ],
    start: 'Press / to reach the search box above, type, and press Enter.',
  },

  offices: {
    tree: 'Offices',
    find: 'Find an office by name or document code',
    count: (count) => plural(count, 'office', 'offices'),
    noneFound: 'No office of that name or code.',
    choose: 'Choose an office on the left to see its functions, territory and people.',
    own: 'My office',
    kind: 'Level',
    code: 'Document code',
    superior: 'Superior',
    territory: 'Territory',
    functions: 'Functions',
    people: 'People',
    person: 'Person',
    roles: 'Roles',
    certificate: 'Enforcement certificate',
    validUntil: (day) => `until ${day}`,
    validFrom: (day) => `valid from ${day}`,
    expired: (day) => `expired on ${day}`,
    noCertificate: 'No certificate',
    noPeople: 'No people of this office are recorded yet.',
    back: 'Back to all offices',
  },

  officeKinds: {
    PROVINCE: 'Province',
    CITY: 'City',
    COUNTY: 'County or district',
  },

  officeFunctions: {
    PENALTY: 'Administrative penalties',
    DESIGNATION: 'Designation of jurisdiction',
    PATENT_ADJUDICATION: 'Patent infringement adjudication',
    IP_ADMINISTRATION: 'IP administration',
  },

  calendar: {
    calculator: 'When does a limit end',
    start: 'Start day (not counted)',
    amount: 'Limit',
    unit: 'Unit',
    units: { 'working-day': 'working days', 'calendar-day': 'calendar days', month: 'months' },
    result: (start, limit, due) => `Starting on ${start}, a limit of ${limit} ends on ${due}.`,
    limits: {
      'working-day': (amount) => plural(amount, 'working day', 'working days'),
      'calendar-day': (amount) => plural(amount, 'calendar day', 'calendar days'),
      month: (amount) => plural(amount, 'month', 'months'),
    },
    provisional:
      'The limit runs through a year whose holidays are not announced yet; the result is provisional, as weekends alone were left out there.',
    fill: 'Fill in the start day and the limit to see the due day and how it is counted.',
    days: 'Day by day',
    years: 'Public holidays',
    year: 'Year',
    yearOf: (year) => `${year}`,
    horizon: (day) =>
      `Public holidays are known until ${day}; later due days leave out weekends only and are marked “provisional”.`,
    notice: 'Notice of the State Council General Office',
    workdays: (count) => `${plural(count, 'working day', 'working days')} in the year`,
    off: 'Public holiday',
    weekend: 'Weekend',
    makeUp: 'Make-up workday',
    workday: 'Working day',
    today: 'Today',
    makeUpMark: 'W',
    offMark: 'H',
    dayLabel: (day, kind) => `${day}, ${kind}`,
  },

  help: {
    contents: 'On this page',
    first: 'Your first transfer',
    steps: [
      'On My work or Leads choose “Register a lead”, fill in facts, parties and rights; after submitting you have a number and the limit for verification.',
      'Open the lead and choose the transfer under “More” beside its next step; choose the receiver among the competent offices, choose the legal basis, give the reason: the letter grows beside it.',
      'Once submitted, the agency head finds it under My work, approves and issues it; the receiver’s liaison sees it at once and signs for it.',
      'The receiver’s agency head accepts, or objects to jurisdiction; with an objection the common superior is asked to designate.',
      'Both offices and the superior see the whole course on one timeline.',
    ],
    keyboard: 'Keyboard',
    where: 'Where things are',
    places: {
      WORK: 'What must be done, the nearest limit first and what is overdue above all; your own or the whole office’s.',
      LEADS: 'Leads registered and being verified, and those not filed or transferred.',
      CASES: 'What is filed, until it is completed.',
      TRANSFERS:
        'Transfers to your office, from it, and those it must decide as the common superior.',
      OFFICES:
        'Names, document codes, territories and functions of all offices; their people, roles and certificates.',
      CALENDAR: 'When a limit ends, and the public holidays and make-up workdays of each year.',
    },
    roles: 'What each role can do',
    role: 'Role',
    does: 'Can do',
    duties: {
      OFFICER:
        'Registers leads; verifies, pauses and resumes the limit; drafts, revises and submits transfer letters; completes transfers',
      UNIT_HEAD: 'Assigns at least two officers with a valid certificate',
      AGENCY_HEAD:
        'Extends verification, files or declines to file; approves, issues, sends back and withdraws transfer letters; accepts a transfer or objects; requests designation',
      LIAISON: 'Signs for transferred papers and files',
      DESIGNATOR: 'At the common superior: signs for the request and designates the office',
    },
    rolesNote: 'Only steps you can take are offered; a step that is not possible now says why.',
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
        word: '文书',
        english: 'Letter',
        means: 'Transfer letters, receipts, designation notices, each with number and digest',
      },
      {
        word: '举报人',
        english: 'Informant',
        means: 'Sealed: only the handling office may look, and must say why',
      },
    ],
  },

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
