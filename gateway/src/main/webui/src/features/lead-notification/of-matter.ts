// One bundle: what the page of a matter shows of its notifications.
export { NotifyDialog } from './notify-dialog';
export { NotificationsOfMatterPanel } from './of-matter-panel';
