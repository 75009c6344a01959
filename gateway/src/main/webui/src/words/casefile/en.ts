import type { CasefilePart } from './index';

export const en: CasefilePart = {
  casefile: {
    facts: 'The case',
    state: 'Progress',
    states: {
      FILED: 'Filed',
      INVESTIGATING: 'Under investigation',
      CONCLUDED: 'Investigation concluded',
      DECIDED: 'Decided, to be closed',
      TERMINATED: 'Investigation terminated, to be closed',
      CLOSED: 'Closed',
      TRANSFERRED_AMR: 'Transferred to another office',
      IMPORT_WITHDRAWN: 'Import withdrawn',
    },
    filedOn: 'Filed on',
    officers: 'Officers',
    begunOn: 'Investigation begun on',
    stops: 'Orders to stop',
    stop: (paper, day) => `${paper}, ${day}`,
    report: 'Report of the investigation',
    decision: 'Decision',
    termination: 'Termination',
    closedOn: 'Closed on',
    outcomes: {
      NO_PENALTY: 'No penalty',
      NOT_ESTABLISHED: 'No breach established',
    },
    noPenaltyGrounds: {
      MINOR_CORRECTED: 'Minor, corrected in time, no harm',
      FIRST_MINOR_CORRECTED: 'First time, minor harm, corrected in time',
      NO_FAULT_PROVED: 'The party proves that there was no fault',
      GOOD_FAITH_SELLER: 'Sold without knowing, lawfully bought, the supplier is named',
      OTHER: 'Another ground in law',
    },
    terminationGrounds: {
      PARTY_DIED: 'The person died, and there is no other party',
      DISSOLVED_WITHOUT_SUCCESSOR:
        'The organisation was dissolved without a successor, and there is no other party',
      OTHER: 'Another ground in law',
    },
    between: '; ',
    laws: {
      assignment:
        'The unit head names at least two officers with an enforcement certificate (Procedure art. 22). What was done before stays valid.',
      investigation:
        'When evidence is first taken from the party, it is told that it may state its case, defend itself and ask for recusal (Procedure art. 21). Both officers need a certificate that is valid on the day.',
      'stop-order':
        'With the agency head’s approval the party is ordered to correct or to stop. The system numbers and issues the order; of one written outside, enter number and day.',
      conclusion: 'The officers end the investigation with a report (Procedure art. 48).',
      decision:
        'The agency head decides. No penalty, or no breach established, is decided here; a penalty is not handled by this system yet. The case is closed within fifteen working days of the decision (Procedure art. 77).',
      termination:
        'On a ground in law the agency head terminates the investigation (Procedure art. 47); the case is closed within fifteen working days. It cannot be taken up again.',
      closing:
        'The agency head approves the closing (Procedure art. 77). The case is over then, and nothing can be changed any more.',
    },
    submits: {
      assignment: 'Assign',
      investigation: 'Enter the beginning',
      'stop-order': 'Order to correct',
      conclusion: 'Enter the conclusion',
      decision: 'Decide',
      termination: 'Terminate',
      closing: 'Close the case',
    },
    chooseOfficers: 'Officers (at least two)',
    certifiedUntil: (day) => `certificate valid until ${day}`,
    uncertified: 'no valid certificate today, cannot be named',
    awayUntil: (day) => `away until ${day}`,
    noPeople: 'This office has no officer to name.',
    begunOnLabel: 'Investigation begun on',
    told: 'Order to correct',
    toldBy: {
      OURS: 'The system issues the letter',
      OUTSIDE: 'It was written outside the system',
    },
    stopFacts: 'What the party did',
    stopFactsHint:
      'Printed on the order; the party reads it. The provisions are added by the law of the day of the act.',
    stopPaper: 'Number of the order',
    orderedOn: 'Ordered on',
    stopWhat: 'What is ordered',
    reportedOn: 'Report of',
    findings: 'What was found',
    outcome: 'Decision',
    ground: 'Why there is no penalty',
    decisionPaper: 'Number of the decision',
    reason: 'Reason',
    terminationGround: 'Ground of termination',
  },
};
