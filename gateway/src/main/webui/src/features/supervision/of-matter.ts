// One bundle: what the page of a matter shows of its supervisions.
export { SupervisionsOfMatterPanel } from './of-matter-panel';
export { OrderDialog } from './order-dialog';
