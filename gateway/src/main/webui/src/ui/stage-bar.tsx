import { Grid, Steps } from 'antd';
import type { Stage } from '@/api/types';
import { useWords } from '@/words/words-context';

const PATHS = {
  REGISTERED: ['REGISTERED', 'VERIFYING', 'FILED', 'DECIDED', 'COMPLETED'],
  VERIFYING: ['REGISTERED', 'VERIFYING', 'FILED', 'DECIDED', 'COMPLETED'],
  FILED: ['REGISTERED', 'VERIFYING', 'FILED', 'DECIDED', 'COMPLETED'],
  DECIDED: ['REGISTERED', 'VERIFYING', 'FILED', 'DECIDED', 'COMPLETED'],
  COMPLETED: ['REGISTERED', 'VERIFYING', 'FILED', 'DECIDED', 'COMPLETED'],
  NOT_FILED: ['REGISTERED', 'VERIFYING', 'NOT_FILED'],
  TRANSFERRED: ['REGISTERED', 'TRANSFERRED', 'COMPLETED'],
  MERGED: ['REGISTERED', 'MERGED'],
  DUPLICATE: ['REGISTERED', 'DUPLICATE'],
  WITHDRAWN: ['REGISTERED', 'WITHDRAWN'],
} satisfies Record<Stage, Stage[]>;

/** How far a handling has come. */
export function StageBar({ stage }: { stage: Stage }) {
  const words = useWords();
  // On a narrow screen the words stand below the circles.
  const isNarrow = Grid.useBreakpoint().sm === false;
  const path: Stage[] = PATHS[stage];
  return (
    <Steps
      size="small"
      responsive={false}
      titlePlacement={isNarrow ? 'vertical' : 'horizontal'}
      current={path.indexOf(stage)}
      // Nothing comes after the last: it is done, not under way.
      status={path.at(-1) === stage ? 'finish' : 'process'}
      items={path.map((step) => ({ title: words.stages[step] }))}
    />
  );
}
