import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Lead, Matter, Me } from '@/api/types';
import { isCase } from '@/features/matter/is-case';
import { LeadFacts } from '@/features/lead/lead-facts';
import { LeadParties } from '@/features/lead/lead-parties';
import { ClocksPanel } from '@/features/matter/clocks-panel';
import { HandlingsPanel } from '@/features/matter/handlings-panel';
import { Timeline } from '@/features/matter/timeline';
import { WritersPanel } from '@/features/matter/writers-panel';
import { ToldPanel } from '@/features/notice/told-panel';
import { TransfersPanel } from '@/features/transfer/transfers-panel';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';

const CaseFacts = lazy(async () => ({
  default: (await import('@/features/casefile/case-facts')).CaseFacts,
}));

const EvidenceTab = lazy(async () => ({
  default: (await import('@/features/evidence/evidence-tab')).EvidenceTab,
}));

const LettersTab = lazy(async () => ({
  default: (await import('./letters-tab')).LettersTab,
}));

const MeasuresPanel = lazy(async () => ({
  default: (await import('@/features/measure/measures-panel')).MeasuresPanel,
}));

const TalkTab = lazy(async () => ({
  default: (await import('./talk-tab')).TalkTab,
}));

const NotificationsOfMatterPanel = lazy(async () => ({
  default: (await import('@/features/lead-notification/of-matter')).NotificationsOfMatterPanel,
}));

const AssistanceOfMatterPanel = lazy(async () => ({
  default: (await import('@/features/assistance/of-matter')).AssistanceOfMatterPanel,
}));

const JointHandlingsOfMatterPanel = lazy(async () => ({
  default: (await import('@/features/joint-handling/of-matter')).JointHandlingsOfMatterPanel,
}));

const SupervisionsOfMatterPanel = lazy(async () => ({
  default: (await import('@/features/supervision/of-matter')).SupervisionsOfMatterPanel,
}));

const RecusalDisclosure = lazy(async () => ({
  default: (await import('@/features/recusal/recusal-disclosure')).RecusalDisclosure,
}));

const RestrictionDisclosure = lazy(async () => ({
  default: (await import('@/features/restriction/restriction-disclosure')).RestrictionDisclosure,
}));

/** The dialog of the evidence tab, as the address names it. */
const TAKING_IN = 'take-in-evidence';

/** The dialog of the tab of measures. */
export const PROPOSING = 'propose-measure';

/** In the order of an officer's questions; the names stand in the address. */
export const TABS = [
  'overview',
  'parties',
  'evidence',
  'transfers',
  'measures',
  'letters',
  'clocks',
  'timeline',
  'talk',
  'told',
] as const;
export type TabName = (typeof TABS)[number];

interface Properties {
  name: TabName;
  matter: Matter;
  lead: UseQueryResult<Lead>;
  me: Me;
  /** Up to which fact the reader had read when he opened the page. */
  seen: number | undefined;
  /** The dialog that is open, and how another is opened. */
  step: string | undefined;
  onStep: (step: string | undefined) => void;
}

/** What stands under a tab of the matter's page. */
export function MatterTab({ name, matter, lead, me, seen, step, onStep }: Properties) {
  switch (name) {
    case 'overview':
      return (
        <>
          {isCase(matter.stage) && (
            <Suspense fallback={<Bones rows={6} />}>
              <CaseFacts matterId={matter.matterId} />
            </Suspense>
          )}
          {ofLead(lead, (shown) => (
            <LeadFacts lead={shown} me={me} parties={false} />
          ))}
          <HandlingsPanel matter={matter} />
          <Suspense fallback={null}>
            <NotificationsOfMatterPanel matterId={matter.matterId} />
            <RecusalDisclosure matterId={matter.matterId} />
            <RestrictionDisclosure matterId={matter.matterId} />
          </Suspense>
        </>
      );
    case 'parties':
      return ofLead(lead, (shown) => <LeadParties lead={shown} />);
    case 'evidence':
      return (
        <Suspense fallback={<Bones rows={8} />}>
          <EvidenceTab
            matter={matter}
            me={me}
            isTakingIn={step === TAKING_IN}
            onTakingIn={(isOpen) => onStep(isOpen ? TAKING_IN : undefined)}
          />
        </Suspense>
      );
    case 'transfers':
      return (
        <div>
          <Suspense fallback={<Bones rows={4} />}>
            <AssistanceOfMatterPanel matterId={matter.matterId} />
            <JointHandlingsOfMatterPanel matterId={matter.matterId} />
            <SupervisionsOfMatterPanel matterId={matter.matterId} />
          </Suspense>
          <TransfersPanel transfers={matter.transfers} />
        </div>
      );
    case 'measures':
      return (
        <Suspense fallback={<Bones rows={8} />}>
          <MeasuresPanel
            matterId={matter.matterId}
            me={me}
            evidence={lead.data?.evidence ?? []}
            isProposing={step === PROPOSING}
            onProposing={(isOpen) => onStep(isOpen ? PROPOSING : undefined)}
          />
        </Suspense>
      );
    case 'letters':
      return (
        <Suspense fallback={<Bones rows={8} />}>
          <LettersTab matter={matter} />
        </Suspense>
      );
    case 'clocks':
      return (
        <>
          <ClocksPanel clocks={matter.clocks} isFull />
          <WritersPanel matterId={matter.matterId} />
        </>
      );
    case 'timeline':
      return (
        <div className="panel">
          <Timeline matter={matter} seen={seen} />
        </div>
      );
    case 'talk':
      return (
        <Suspense fallback={<Bones rows={8} />}>
          <TalkTab matterId={matter.matterId} me={me} />
        </Suspense>
      );
    case 'told':
      return (
        <Suspense fallback={<Bones rows={8} />}>
          <ToldPanel matterId={matter.matterId} />
        </Suspense>
      );
  }
}

function ofLead(lead: UseQueryResult<Lead>, show: (shown: Lead) => ReactNode): ReactNode {
  if (lead.data) return show(lead.data);
  if (lead.isPending) return <Bones rows={6} />;
  return <RefusalNote error={lead.error} onRetry={() => void lead.refetch()} />;
}
