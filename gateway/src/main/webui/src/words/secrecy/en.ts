import type { SecrecyPart } from './index';

export const en: SecrecyPart = {
  secrecy: {
    tag: 'Secret',
    withheld: 'Secret, withheld',
    mark: 'Mark as secret',
    lift: 'Lift the secrecy',
    law: 'Administrative Penalty Law art. 50: trade secrets and privacy are kept. Offices that see the matter by a share of class internal, that dispute jurisdiction, or that handled it before (but for what they made or collected themselves) then see that the document is there and on what ground it is withheld, and neither title, content, attachments nor digests.',
    stillShown:
      'These shares name the document (or are of class secret): marked as secret, it is still shown to these offices. Recall what should be shown no longer:',
    stillOffered: 'offered; shown once accepted',
    stillSeen: 'in force',
    alsoShown: 'still shown by shares:',
    noState:
      'This system takes no state secrets: what concerns them must not be entered here at all.',
    ground: 'Ground',
    grounds: {
      TRADE_SECRET: 'Trade secret',
      PERSONAL_PRIVACY: 'Privacy',
      OTHER_STATUTORY: 'Another duty of secrecy by law',
    },
    words: 'Law and article',
    reason: 'Reason',
    liftLaw:
      'Whoever sees the matter then reads this document again. Marks and liftings stay on record.',
    heading: 'Secrecy',
    log: 'Record of marks',
    none: 'This document is not marked as secret.',
    marked: (office, day, by) => `${office} marked it on ${day}${by && `, ${by}`}`,
    lifted: (day, by, reason) => `lifted on ${day}${by && `, ${by}`}${reason && `: ${reason}`}`,
    handling: 'This document is shared; it is to be used and kept as follows:',
    sharedMatter: (office) =>
      `This matter is shared by ${office}; it is to be used and kept as follows:`,
    onward:
      'It is not passed on to any other office or person, nor used for anything else (Government Data Regulation art. 25).',
    letter: 'Shared letter',
    item: 'Shared item of evidence',
    toShare: 'Conditions of the share',
    evidenceNumber: (number) => `Item ${number}`,
  },
};
