import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Assistance } from '@/features/assistance/contract';
import { STATE_COLOURS } from '@/features/assistance/state-colours';
import { ActionBar } from '@/ui/action-bar';
import { DueChip } from '@/ui/due-chip';
import { useOfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { useAssistanceWords } from '@/words/assistance';

interface Properties {
  assistance: Assistance;
  onStep: (name: string) => void;
}

/** What is asked of whom, how far it is, what comes next. */
export function AssistanceHead({ assistance, onStep }: Properties) {
  const words = useAssistanceWords();
  const says = words.assistance;
  const nameOf = useOfficeName();
  const { number, caseTitle, state, overdue, from, to, matter, due, actions } = assistance;
  const brief = (office: { id: string; name: string }) =>
    words.offices.brief(nameOf(office.id, office.name));
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
          <span>{says.route(brief(from), brief(to))}</span>
          {due?.chip && <DueChip chip={due.chip} provisional={due.provisional} />}
          {matter && (
            <span>
              {says.matter}{' '}
              <Link to={`/matters/${matter.id}?tab=transfers`} className="number">
                {matter.number}
              </Link>
            </span>
          )}
        </>
      }
      actions={
        <ActionBar
          steps={actions.map((action) => ({
            key: action.name,
            label: says.steps[action.name],
            open: action.open,
            reason: action.reason,
            weight: action.weight,
          }))}
          onStep={onStep}
        />
      }
    />
  );
}
