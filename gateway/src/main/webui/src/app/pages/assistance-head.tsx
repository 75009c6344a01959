import { Tag } from 'antd';
import type { Assistance } from '@/features/assistance/contract';
import { STATE_COLOURS } from '@/features/assistance/state-colours';
import { ActionBar } from '@/ui/action-bar';
import { BetweenOffices } from '@/ui/between-offices';
import { DueChip } from '@/ui/due-chip';
import { MatterNumber } from '@/ui/matter-number';
import { PageHead } from '@/ui/page-head';
import { stepsOf } from '@/ui/steps-of';
import { useAssistanceWords } from '@/words/assistance';

interface Properties {
  assistance: Assistance;
  onStep: (name: string) => void;
}

/** What is asked of whom, how far it is, what comes next. */
export function AssistanceHead({ assistance, onStep }: Properties) {
  const { assistance: says } = useAssistanceWords();
  const { number, caseTitle, state, overdue, from, to, matter, due, actions } = assistance;
  return (
    <PageHead
      over={
        <>
          {says.one} · <span className="number">{number}</span>
        </>
      }
      title={caseTitle}
      facts={
        <>
          <Tag color={STATE_COLOURS[state]}>{says.states[state]}</Tag>
          {overdue && <Tag color="error">{says.overdue}</Tag>}
          <BetweenOffices from={from} to={to} />
          {due?.chip && <DueChip chip={due.chip} provisional={due.provisional} />}
          {matter && (
            <span>
              {says.matter} <MatterNumber id={matter.id} number={matter.number} tab="transfers" />
            </span>
          )}
        </>
      }
      actions={<ActionBar steps={stepsOf(actions, says.steps)} onStep={onStep} />}
    />
  );
}
