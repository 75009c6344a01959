import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { lazy } from 'react';
import { useSearchParams } from 'react-router';
import type { Supervision } from '@/api/types';
import { isStep, supervisionQuery } from '@/features/supervision/api';
import { CoursePanel, LiftingPanel } from '@/features/supervision/course-panel';
import { DemandsPanel } from '@/features/supervision/demands-panel';
import { lettersOf } from '@/features/supervision/places';
import { ReportsPanel } from '@/features/supervision/reports-panel';
import { STATE_COLOURS } from '@/features/supervision/state-colours';
import { StepDialog } from '@/features/supervision/step-dialog';
import { ActionBar } from '@/ui/action-bar';
import { BetweenOffices } from '@/ui/between-offices';
import { Bones } from '@/ui/bones';
import { DueChip } from '@/ui/due-chip';
import { MatterNumber } from '@/ui/matter-number';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { stepsOf } from '@/ui/steps-of';
import { useSupervisionWords } from '@/words/supervision';
import './two-columns.css';

const WrittenLetterPage = lazy(async () => ({
  default: (await import('./letter-page')).WrittenLetterPage,
}));

/** A supervision, or one of its letters. */
export function SupervisionShownPage({ supervisionId }: { supervisionId: string }) {
  const [search] = useSearchParams();
  const supervision = useQuery(supervisionQuery(supervisionId));
  if (supervision.isPending) return <Bones rows={12} />;
  if (!supervision.data) {
    return <RefusalNote error={supervision.error} onRetry={() => void supervision.refetch()} />;
  }
  const letter = lettersOf(supervision.data).find((known) => known === search.get('letter'));
  return letter ? (
    <WrittenLetterPage letterId={letter} back={`/supervisions/${supervisionId}`} />
  ) : (
    <Shown supervision={supervision.data} />
  );
}

function Shown({ supervision }: { supervision: Supervision }) {
  const [search, setSearch] = useSearchParams();
  const step = search.get('step');
  const go = (name: string | undefined) =>
    setSearch(name ? { step: name } : {}, { replace: true, preventScrollReset: true });
  return (
    <>
      <Head supervision={supervision} onStep={go} />
      <div className="two-columns">
        <div>
          <DemandsPanel supervision={supervision} />
          <ReportsPanel supervision={supervision} />
        </div>
        <aside>
          <CoursePanel supervision={supervision} />
          <LiftingPanel supervision={supervision} />
        </aside>
      </div>
      {isStep(step) && (
        <StepDialog
          key={step}
          supervision={supervision}
          step={step}
          onClose={() => go(undefined)}
        />
      )}
    </>
  );
}

interface HeadProperties {
  supervision: Supervision;
  onStep: (name: string) => void;
}

function Head({ supervision, onStep }: HeadProperties) {
  const { supervision: says } = useSupervisionWords();
  const { matter, by, office, state, overdue, due, actions } = supervision;
  return (
    <PageHead
      over={says.one}
      title={matter.title}
      facts={
        <>
          <Tag color={STATE_COLOURS[state]}>{says.states[state]}</Tag>
          {overdue && <Tag color="error">{says.overdue}</Tag>}
          <BetweenOffices from={by} to={office} />
          {due?.chip && <DueChip chip={due.chip} provisional={due.provisional} />}
          <span>
            {says.matter} <MatterNumber id={matter.id} number={matter.number} tab="transfers" />
          </span>
        </>
      }
      actions={
        <ActionBar
          steps={stepsOf(
            actions.filter(({ name }) => isStep(name)),
            says.steps,
          )}
          onStep={onStep}
        />
      }
    />
  );
}
