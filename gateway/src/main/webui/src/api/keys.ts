/** Keys of what is cached. A hint from the live line names a matter: everything under it is stale. */
export const keys = {
  me: ['me'] as const,
  offices: ['offices'] as const,
  people: (office: string) => ['offices', office, 'people'] as const,
  /** People as administrators keep them. Under the offices: a hint about those is one for these. */
  enrolments: ['offices', 'enrolments'] as const,
  divisions: ['divisions'] as const,
  calendar: ['calendar'] as const,
  clock: (clock: string) => ['clock', clock] as const,
  work: ['work'] as const,
  /** Under the work: whatever is new there, is new here. */
  workload: ['work', 'load'] as const,
  matters: ['matters'] as const,
  matter: (matter: string) => ['matter', matter] as const,
  /** Under its matter: what happens to that is a hint for its evidence too. */
  evidence: (matter: string) => ['matter', matter, 'evidence'] as const,
  collectors: ['collectors'] as const,
  transfers: ['transfers'] as const,
  /** Under the transfers: whatever is new there, may be new here. */
  disputes: ['transfers', 'disputes'] as const,
  dispute: (dispute: string) => ['transfer', 'dispute', dispute] as const,
  leadNotifications: ['transfers', 'lead-notifications'] as const,
  leadNotification: (notification: string) =>
    ['transfer', 'lead-notification', notification] as const,
  assistances: ['transfers', 'assistance'] as const,
  assistance: (assistance: string) => ['transfer', 'assistance', assistance] as const,
  jointHandlings: ['transfers', 'joint-handlings'] as const,
  jointHandling: (joint: string) => ['transfer', 'joint-handling', joint] as const,
  supervisions: ['transfers', 'supervisions'] as const,
  supervision: (supervision: string) => ['transfer', 'supervision', supervision] as const,
  transfer: (transfer: string) => ['transfer', transfer] as const,
  /** An issued letter and what became of it; which matter it is of, its answers say. */
  letter: (letter: string) => ['letter', letter] as const,
  letterRegister: ['letter-register'] as const,
  /** Drafts of letters, each by its id, and those that wait. */
  letterDrafts: ['letter-drafts'] as const,
  readings: ['readings'] as const,
  /** Not under its matter: each look at it would be one more. */
  disclosure: (matter: string) => ['readings', 'of', matter] as const,
  notices: ['notices'] as const,
  told: (matter: string) => ['matter', matter, 'told'] as const,
};
