import type { SharingPart } from '.';

export const en: SharingPart = {
  sharing: {
    boxes: {
      received: 'Received',
      given: 'Given',
      asked: 'Requests made',
      incoming: 'Requests received',
      challenges: 'Read by number',
    },
    none: {
      received:
        'No other office shares a matter with yours. To see one, make a request under “Requests made”.',
      given:
        'Your office shares no matter. The agency head chooses “Share” under “Offices that see it” on the page of a matter.',
      asked: 'Your office has made no request.',
      incoming: 'No other office has asked to see a matter.',
    },
    offer: 'Share',
    offerSays:
      'The other office sees it once its agency head or liaison has accepted the conditions. A share can be recalled at any time, and is seen no more from then on.',
    ask: 'Ask to see a matter',
    request: 'Request to see a matter',
    askSays:
      'Ask the office that handles a matter, by its number. You are answered alike whether there is such a number or not; unanswered for thirty days, the request lapses. Granted as asked for, it is seen at once.',
    grant: 'Grant',
    grantSays:
      'With the conditions unchanged the other office sees it at once; with any of them changed it must accept first.',
    restrictedSays:
      'This matter is restricted: of the other office, too, only agency head and principal will see it; its other people, whoever asked and the liaison officer included, find neither the matter nor the share. Where it must be accepted, its agency head accepts.',
    restrictedShare:
      'This matter is restricted: of the receiving office only agency head and principal see the share and the matter.',
    shareClosed:
      'Granted, but the matter is not for you to see (it is restricted, or you are recused): neither share nor matter can be opened. The agency head or the principal of your office can.',
    circle: (people) => `Restricted, seen only by: ${people}`,
    circleNamed: 'Named people',
    inCharge: 'Officers in charge',
    join: ', ',
    refuse: 'Refuse',
    conditions: 'Conditions',
    onward:
      'It may not be passed on to any other office or person, nor used for anything else (Government Data Regulation art. 25).',
    card: 'The matter in short',
    notShown:
      'Shared in the open class: this and the letters and items listed are shown, nothing else is.',
    number: 'Number',
    stage: 'Stage',
    writes: 'Handled by',
    breach: 'Suspected breach',
    place: 'Place of the act',
    registered: 'Registered',
    between: 'From, to',
    offered: 'Offered',
    askedOn: 'Asked',
    parties: (from, to) => `${from} shares with ${to}`,
    asks: (asking, asked, day) => `${asking} asked ${asked} on ${day}`,
    toMatter: 'See the matter',
    toShare: 'See the share',
    named: 'The matter of that number in your office',
    shown: (name, what) => `${name}: ${what}`,
    above: (reason, office) => `${reason} ${office}`,
    documents: (count) => `${count}`,
    namedDocuments: (count) => `${count} documents named`,
    item: (number) => `Item ${number}`,
    untilDay: (day) => `until ${day}`,
    lapses: (day) => `Unanswered by ${day}, the request lapses.`,
    ended: (state, day, reason) => `${state} on ${day}${reason && `: ${reason}`}`,
    kinds: { ASSISTS: 'Assistance', OBSERVES: 'Observing', SPECIFIC: 'Until a day' },
    classes: { OPEN: 'Open', INTERNAL: 'Internal', SECRET: 'Secret' },
    shows: {
      OPEN: 'the matter in short, and the letters and items of evidence chosen',
      INTERNAL:
        'all of the matter but what is marked as secret, of which single documents may be named; identity numbers stay masked',
      SECRET:
        'all of the matter, what is marked as secret too; identity numbers stay with the officers in charge',
    },
    reasons: {
      HANDLES: 'Handles it, or did',
      ADDRESSED: 'A transfer went to it',
      NEGOTIATES: 'Negotiates jurisdiction',
      DESIGNATES: 'Designates jurisdiction',
      JOINS: 'Handles it jointly',
      WRITTEN_TO: 'Was written to, or wrote',
      SUPERIOR: 'Stands above',
      ASSISTS: 'Shared: assistance',
      OBSERVES: 'Shared: observing',
      SPECIFIC: 'Shared until a day',
    },
    states: {
      OFFERED: 'To be accepted',
      ACCEPTED: 'Shared',
      RECALLED: 'Recalled',
      EXPIRED: 'Expired',
      WITHDRAWN: 'Withdrawn',
      DECLINED: 'Not accepted',
    },
    requestStates: {
      ASKED: 'To be answered',
      GRANTED: 'Granted',
      REFUSED: 'Refused',
      LAPSED: 'Lapsed',
    },
    whys: {
      NOT_PROVIDED: 'Not provided',
      PURPOSE_UNCLEAR: 'Purpose unclear',
      BASIS_UNFIT: 'Basis does not fit',
      CLASS_TOO_WIDE: 'Asks for too much',
    },
    steps: {
      'accept-share': 'Accept the conditions',
      'decline-share': 'Do not accept',
      'withdraw-share': 'Take the offer back',
      'recall-share': 'Recall',
    },
    laws: {
      'accept-share': 'With these conditions accepted, it is seen at once.',
      'decline-share': 'The other office may offer it again on other conditions.',
      'withdraw-share': 'It can no longer be accepted.',
      'recall-share':
        'From this moment neither that office nor those above it see it. What was shared is kept on record for three years at least.',
    },
    fields: {
      to: 'Share with',
      asked: 'Office that handles it',
      asking: 'Office that asks',
      number: 'Number',
      kind: 'Kind',
      scope: 'In what it helps',
      until: 'Last day',
      purpose: 'Purpose',
      article: 'Basis',
      fieldClass: 'How much',
      handling: 'How it must be treated',
      documents: 'Letters to be seen',
      evidence: 'Evidence to be seen',
      reason: 'Reason',
    },
    articles: {
      'penalty-assistance': 'Administrative Penalty Law art. 26 (assistance)',
      'procedure-assistance': 'Procedure art. 45 (assistance)',
      'government-data-use': 'Government Data Regulation art. 25 (use for the approved purpose)',
    },
  },
};
