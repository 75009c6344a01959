import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Matter, Me } from '@/api/types';
import { leadQuery } from '@/features/lead/api';
import { LeadSteps } from '@/features/lead/lead-steps';
import { ClocksPanel } from '@/features/matter/clocks-panel';
import { isCase } from '@/features/matter/is-case';
import { useLastLook } from '@/features/presence/use-last-look';
import { ParticipantsPanel } from '@/features/matter/participants-panel';
import { DraftDrawer } from '@/features/transfer/draft-drawer';
import { SharedMatterBanner } from '@/features/sharing/handling-banner';
import { useRecentChanges } from '@/live/changes';
import { Tabs } from '@/ui/tabs';
import { useMatterWords, type MatterWords } from '@/words/matter';
import { CooperationSteps } from './cooperation-steps';
import { MatterHead } from './matter-head';
import { MatterTab, PROPOSING, TABS, type TabName } from './matter-tab';
import './matter-page.css';
import './two-columns.css';

const CaseSteps = lazy(async () => ({
  default: (await import('@/features/casefile/case-steps')).CaseSteps,
}));

const ChangesBox = lazy(async () => ({
  default: (await import('@/features/presence/changes-box')).ChangesBox,
}));

const HereNowPanel = lazy(async () => ({
  default: (await import('@/features/presence/here-now-panel')).HereNowPanel,
}));

const WhoSeesPanel = lazy(async () => ({
  default: (await import('@/features/sharing/who-sees-panel')).WhoSeesPanel,
}));

const SuperiorSteps = lazy(async () => ({
  default: (await import('@/features/transfer/superior-steps')).SuperiorSteps,
}));

interface Properties {
  matter: Matter;
  me: Me;
}

/** The page of a matter: head, tabs in the address, rail. */
export function MatterShown({ matter, me }: Properties) {
  const words = useMatterWords();
  const navigate = useNavigate();
  const location = useLocation();
  const [search, setSearch] = useSearchParams();
  const seen = useLastLook(matter.matterId);
  const lead = useQuery(leadQuery(matter.matterId));
  const isMarked = useRecentChanges().has(matter.matterId);
  const asked = search.get('tab');
  const tab = TABS.find((name) => name === asked) ?? 'overview';

  const show = (change: { tab?: TabName; step?: string | undefined }) => {
    const next = { tab, ...change };
    setSearch(
      {
        ...(next.tab === 'overview' ? {} : { tab: next.tab }),
        ...(next.step ? { step: next.step } : {}),
      },
      { replace: true, preventScrollReset: true, state: location.state as unknown },
    );
  };
  const take = (name: string) => {
    const action = matter.actions.find((candidate) => candidate.name === name);
    if (name === 'disclosure') {
      void navigate(`/matters/${matter.matterId}/disclosure`);
    } else if (action?.subject === 'TRANSFER') {
      void navigate(`/transfers/${action.subjectId}?step=${name}`);
    } else if (action?.subject === 'DISPUTE') {
      void navigate(`/disputes/${action.subjectId}?step=${name}`);
    } else {
      show(name === PROPOSING ? { tab: 'measures', step: name } : { step: name });
    }
  };
  const step = search.get('step') ?? undefined;

  return (
    <>
      <MatterHead matter={matter} onStep={take} />
      <Suspense fallback={null}>
        <SharedMatterBanner matterId={matter.matterId} />
        <ChangesBox
          matterId={matter.matterId}
          onTimeline={() => show({ tab: 'timeline' })}
          onTalk={() => show({ tab: 'talk' })}
        />
      </Suspense>
      <div className={isMarked ? 'two-columns is-changed' : 'two-columns'}>
        <Tabs
          label={words.matter.tabsLabel}
          tabs={TABS.map((name) => ({ name, label: labelOf(name, matter, words) }))}
          chosen={tab}
          onChoose={(name) => show({ tab: name })}
        >
          <MatterTab
            name={tab}
            matter={matter}
            lead={lead}
            me={me}
            seen={seen}
            step={step}
            onStep={(name) => show({ step: name })}
          />
        </Tabs>
        <aside>
          {tab !== 'clocks' && <ClocksPanel clocks={matter.clocks} />}
          <Suspense fallback={<ParticipantsPanel matter={matter} />}>
            <WhoSeesPanel matter={matter} />
          </Suspense>
          <Suspense fallback={null}>
            <HereNowPanel matterId={matter.matterId} />
          </Suspense>
        </aside>
      </div>
      {lead.data && (
        <LeadSteps
          lead={lead.data}
          letters={matter.letters}
          actions={matter.actions}
          step={step}
          onClose={() => show({ step: undefined })}
        />
      )}
      {isCase(matter.stage) && (
        <Suspense fallback={null}>
          <CaseSteps
            matterId={matter.matterId}
            actions={matter.actions}
            step={step}
            onClose={() => show({ step: undefined })}
          />
        </Suspense>
      )}
      <CooperationSteps matter={matter} step={step} onClose={() => show({ step: undefined })} />
      {(step === 'draft-assignment' ||
        step === 'take-up-matter' ||
        step === 'request-taking-up') && (
        <Suspense fallback={null}>
          <SuperiorSteps
            matter={matter}
            me={me}
            step={step}
            onClose={() => show({ step: undefined })}
            onDone={(transfer, isDrafted) =>
              void navigate(`/transfers/${transfer.transfer.id}`, { state: { isDrafted } })
            }
          />
        </Suspense>
      )}
      {step === 'draft-transfer' && (
        <DraftDrawer
          matterId={matter.matterId}
          me={me}
          onClose={() => show({ step: undefined })}
          onDone={(transfer) =>
            void navigate(`/transfers/${transfer.transfer.id}`, { state: { isDrafted: true } })
          }
        />
      )}
    </>
  );
}

function labelOf(name: TabName, matter: Matter, words: MatterWords): string {
  const label = words.matter.tabs[name];
  if (name === 'evidence') return `${label} ${matter.exhibits.count}`;
  if (name === 'letters') return `${label} ${matter.letters.length}`;
  return label;
}
