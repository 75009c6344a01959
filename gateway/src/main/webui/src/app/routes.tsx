import { createBrowserRouter, type RouteObject } from 'react-router';
import { Frame } from './frame/frame';
import { BrokenPage } from './pages/broken-page';
import { MissingPage } from './pages/missing-page';

// Each page is a bundle of its own.
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./pages/work-page')).WorkPage }) },
  {
    path: 'leads',
    lazy: async () => ({ Component: (await import('./pages/leads-page')).LeadsPage }),
  },
  {
    path: 'leads/new',
    lazy: async () => ({ Component: (await import('./pages/new-lead-page')).NewLeadPage }),
  },
  {
    path: 'leads/import',
    lazy: async () => ({ Component: (await import('./pages/list-import-page')).LeadImportPage }),
  },
  {
    path: 'matters/import',
    lazy: async () => ({ Component: (await import('./pages/list-import-page')).MatterImportPage }),
  },
  {
    path: 'cases',
    lazy: async () => ({ Component: (await import('./pages/cases-page')).CasesPage }),
  },
  {
    path: 'search',
    lazy: async () => ({ Component: (await import('./pages/search-page')).SearchPage }),
  },
  {
    path: 'matters/:matterId',
    lazy: async () => ({ Component: (await import('./pages/matter-page')).MatterPage }),
  },
  {
    path: 'matters/:matterId/disclosure',
    lazy: async () => ({ Component: (await import('./pages/audit-page')).DisclosurePage }),
  },
  {
    path: 'audit',
    lazy: async () => ({ Component: (await import('./pages/audit-page')).AuditPage }),
  },
  {
    path: 'matters/:matterId/evidence/:evidenceId',
    lazy: async () => ({ Component: (await import('./pages/evidence-page')).EvidencePage }),
  },
  {
    path: 'transfers',
    lazy: async () => ({ Component: (await import('./pages/transfers-page')).TransfersPage }),
  },
  {
    path: 'transfers/:transferId',
    lazy: async () => ({ Component: (await import('./pages/transfer-page')).TransferPage }),
  },
  {
    path: 'disputes/:disputeId',
    lazy: async () => ({ Component: (await import('./pages/dispute-page')).DisputePage }),
  },
  {
    path: 'cooperation',
    lazy: async () => ({
      Component: (await import('./pages/lead-notification-page')).CooperationPage,
    }),
  },
  {
    path: 'assistance/:assistanceId?',
    lazy: async () => ({
      Component: (await import('./pages/lead-notification-page')).AssistancePage,
    }),
  },
  {
    path: 'joint-handlings/:jointHandlingId?',
    lazy: async () => ({
      Component: (await import('./pages/lead-notification-page')).JointHandlingPage,
    }),
  },
  {
    path: 'supervisions/:supervisionId?',
    lazy: async () => ({
      Component: (await import('./pages/lead-notification-page')).SupervisionPage,
    }),
  },
  {
    path: 'lead-notifications/:notificationId',
    lazy: async () => ({
      Component: (await import('./pages/lead-notification-page')).LeadNotificationPage,
    }),
  },
  {
    path: 'sharing',
    lazy: async () => ({ Component: (await import('./pages/sharing-page')).SharingPage }),
  },
  {
    path: 'sharing/:shareId',
    lazy: async () => ({ Component: (await import('./pages/share-page')).SharePage }),
  },
  {
    path: 'share-requests/:requestId',
    lazy: async () => ({
      Component: (await import('./pages/share-request-page')).ShareRequestPage,
    }),
  },
  {
    path: 'letters',
    lazy: async () => ({ Component: (await import('./pages/letters-page')).LettersPage }),
  },
  {
    path: 'letters/:letterId',
    lazy: async () => ({ Component: (await import('./pages/letter-page')).LetterPage }),
  },
  {
    path: 'matters/:matterId/letter-drafts/new',
    lazy: async () => ({
      Component: (await import('./pages/new-letter-draft-page')).NewLetterDraftPage,
    }),
  },
  {
    path: 'letter-drafts/:draftId',
    lazy: async () => ({
      Component: (await import('./pages/letter-draft-page')).LetterDraftPage,
    }),
  },
  {
    path: 'parties/:partyId',
    lazy: async () => ({ Component: (await import('./pages/party-page')).PartyPage }),
  },
  {
    path: 'rights/new',
    lazy: async () => ({ Component: (await import('./pages/new-right-page')).NewRightPage }),
  },
  {
    path: 'rights/:rightId',
    lazy: async () => ({ Component: (await import('./pages/right-page')).RightPage }),
  },
  {
    path: 'laws/:ids',
    lazy: async () => ({ Component: (await import('./pages/law-page')).LawPage }),
  },
  {
    path: 'notices',
    lazy: async () => ({ Component: (await import('./pages/notices-page')).NoticesPage }),
  },
  {
    path: 'notices/status',
    lazy: async () => ({
      Component: (await import('./pages/notice-status-page')).NoticeStatusPage,
    }),
  },
  {
    path: 'workload',
    lazy: async () => ({ Component: (await import('./pages/workload-page')).WorkloadPage }),
  },
  {
    path: 'offices',
    lazy: async () => ({ Component: (await import('./pages/offices-page')).OfficesPage }),
  },
  {
    path: 'outside-bodies/:bodyId?',
    lazy: async () => ({ Component: (await import('./pages/outside-page')).OutsidePage }),
  },
  {
    path: 'administration/people',
    lazy: async () => ({ Component: (await import('./pages/people-page')).PeoplePage }),
  },
  {
    path: 'calendar',
    lazy: async () => ({ Component: (await import('./pages/calendar-page')).CalendarPage }),
  },
  { path: 'help', lazy: async () => ({ Component: (await import('./pages/help-page')).HelpPage }) },
  { path: '*', Component: MissingPage },
];

export const router = createBrowserRouter([
  {
    path: '/signed-in',
    lazy: async () => ({ Component: (await import('./pages/signed-in-page')).SignedInPage }),
  },
  {
    path: '/signed-out',
    lazy: async () => ({ Component: (await import('./pages/signed-out-page')).SignedOutPage }),
  },
  {
    path: '/',
    Component: Frame,
    ErrorBoundary: BrokenPage,
    children: [{ ErrorBoundary: BrokenPage, children: pages }],
  },
]);
