import { Tag } from 'antd';
import { lazy, Suspense } from 'react';
import type { Matter } from '@/api/types';
import { ActionBar } from '@/ui/action-bar';
import { DueChip } from '@/ui/due-chip';
import { OfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { StageBar } from '@/ui/stage-bar';
import { useMatterWords } from '@/words/matter';

const RestrictedTag = lazy(async () => ({
  default: (await import('@/features/restriction/restricted-tag')).RestrictedTag,
}));

const STANDING_COLOURS = {
  OPEN: 'default',
  NEGOTIATING: 'warning',
  IN_TRANSFER: 'blue',
  URGENT_ONLY: 'warning',
  ENDED: 'default',
} satisfies Record<Matter['standing'], string>;

interface Properties {
  matter: Matter;
  onStep: (name: string) => void;
}

/** Number, title, how far it is, who writes, what is nearest, and the next step. */
export function MatterHead({ matter, onStep }: Properties) {
  const words = useMatterWords();
  const nearest = matter.clocks.find((clock) => clock.chip);
  return (
    <>
      <PageHead
        over={<span className="number">{matter.number}</span>}
        title={matter.title}
        facts={
          <>
            <Tag color={STANDING_COLOURS[matter.standing]}>{words.standings[matter.standing]}</Tag>
            {matter.unverifiedImport && <Tag color="warning">{words.matters.unverifiedImport}</Tag>}
            {matter.restricted && (
              <Suspense fallback={null}>
                <RestrictedTag />
              </Suspense>
            )}
            <span>
              {words.matter.writtenBy}{' '}
              <strong>
                <OfficeName id={matter.writingOffice} name={matter.writingOfficeName} />
              </strong>
            </span>
            {nearest && (
              <span>
                {words.matter.nextLimit}{' '}
                <DueChip
                  chip={nearest.chip}
                  provisional={nearest.provisional}
                  clockId={nearest.clockId}
                />
              </span>
            )}
          </>
        }
        actions={
          <ActionBar
            steps={matter.actions.map((action) => ({
              key: action.name,
              label: words.matter.steps[action.name],
              open: action.open,
              reason: action.reason ?? undefined,
              weight: action.weight,
            }))}
            onStep={onStep}
          />
        }
      />
      <div className="panel matter-stage" role="group" aria-label={words.matter.stageBar}>
        <StageBar stage={matter.stage} />
      </div>
    </>
  );
}
