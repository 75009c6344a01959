// One bundle: what the page of a case shows of its requests for assistance.
export { ContentDrawer } from './content-drawer';
export { AssistanceOfMatterPanel } from './of-matter-panel';
