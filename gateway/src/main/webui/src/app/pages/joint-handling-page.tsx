import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { lazy } from 'react';
import { useSearchParams } from 'react-router';
import type { JointHandling } from '@/api/types';
import { isStep, jointHandlingQuery } from '@/features/joint-handling/api';
import { AskedPanel } from '@/features/joint-handling/asked-panel';
import { CoursePanel } from '@/features/joint-handling/course-panel';
import { letterNamed } from '@/features/joint-handling/places';
import { ReportsPanel } from '@/features/joint-handling/reports-panel';
import { STATE_COLOURS } from '@/features/joint-handling/states';
import { StepDialog } from '@/features/joint-handling/step-dialog';
import { stepWords } from '@/features/joint-handling/step-words';
import { ActionBar } from '@/ui/action-bar';
import { BetweenOffices } from '@/ui/between-offices';
import { Bones } from '@/ui/bones';
import { DueChip } from '@/ui/due-chip';
import { MatterNumber } from '@/ui/matter-number';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { stepsOf } from '@/ui/steps-of';
import { useJointHandlingWords } from '@/words/joint-handling';
import './two-columns.css';

const WrittenLetterPage = lazy(async () => ({
  default: (await import('./letter-page')).WrittenLetterPage,
}));

/** A joint handling, or one of its letters. */
export function JointHandlingShownPage({ jointHandlingId }: { jointHandlingId: string }) {
  const [search] = useSearchParams();
  const joint = useQuery(jointHandlingQuery(jointHandlingId));
  if (joint.isPending) return <Bones rows={12} />;
  if (!joint.data) {
    return <RefusalNote error={joint.error} onRetry={() => void joint.refetch()} />;
  }
  const letter = letterNamed(joint.data, search.get('letter'));
  return letter ? (
    <WrittenLetterPage letterId={letter} back={`/joint-handlings/${jointHandlingId}`} />
  ) : (
    <Shown joint={joint.data} />
  );
}

function Shown({ joint }: { joint: JointHandling }) {
  const [search, setSearch] = useSearchParams();
  const step = search.get('step');
  const go = (name: string | undefined) =>
    setSearch(name ? { step: name } : {}, { replace: true, preventScrollReset: true });
  return (
    <>
      <Head joint={joint} onStep={go} />
      <div className="two-columns">
        <div>
          <AskedPanel joint={joint} />
          <ReportsPanel joint={joint} />
        </div>
        <aside>
          <CoursePanel joint={joint} />
        </aside>
      </div>
      {isStep(step) && (
        <StepDialog key={step} joint={joint} step={step} onClose={() => go(undefined)} />
      )}
    </>
  );
}

interface HeadProperties {
  joint: JointHandling;
  onStep: (name: string) => void;
}

function Head({ joint, onStep }: HeadProperties) {
  const words = useJointHandlingWords();
  const says = words.jointHandling;
  const { title, state, from, to, due, matter, actions } = joint;
  return (
    <PageHead
      over={says.one}
      title={title}
      facts={
        <>
          <Tag color={STATE_COLOURS[state]}>{says.states[state]}</Tag>
          <BetweenOffices from={from} to={to} />
          {due?.chip && <DueChip chip={due.chip} provisional={due.provisional} />}
          {matter && (
            <span>
              {says.matter} <MatterNumber id={matter.id} number={matter.number} tab="transfers" />
            </span>
          )}
        </>
      }
      actions={
        <ActionBar
          steps={stepsOf(
            actions.filter(({ name }) => isStep(name)),
            stepWords(state, words).labels,
          )}
          onStep={onStep}
        />
      }
    />
  );
}
