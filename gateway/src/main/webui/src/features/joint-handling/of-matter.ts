// One bundle: what the page of a case shows of its joint handlings.
export { InviteDialog } from './invite-dialog';
export { JointHandlingsOfMatterPanel } from './of-matter-panel';
