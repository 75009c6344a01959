import type { ListPart } from './index';

export const en: ListPart = {
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
    unseen: 'has changes',
    unverifiedImport: 'Imported, not verified',
    direction: 'Direction of the transfers',
    disputes: 'Jurisdiction disputes',
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
};
