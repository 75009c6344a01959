import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Lead, Measure } from '@/api/types';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useSpeech } from '@/words/words-context';
import type { StepName } from './api';
import { GoodsTable } from './goods-table';
import { PaperName } from './paper-name';
import { TwoDays } from './two-days';
import '@/ui/panel-parts.css';

interface Properties {
  measure: Measure;
  evidence: Lead['evidence'];
  onStep: (step: StepName) => void;
}

const ORDINARY: readonly string[] = [
  'WRONG_STATE',
  'ROLE_REQUIRED',
  'NOT_WRITING_OFFICE',
  'OFFICER_NOT_NAMED',
];

/** One measure: what happened, its limits, its goods, and what may be done now. */
export function MeasureCard({ measure, evidence, onStep }: Properties) {
  const says = useMeasureWords();
  const { language } = useSpeech();
  const day = (written: string) => writtenDay(written, language);
  const { approval, extension, ending } = measure;
  const lines: [string, ReactNode][] = [
    [says.premises, [measure.premises.divisionName, measure.premises.address].join(says.between)],
    [
      says.officers,
      measure.officers.map((officer) => called(officer, language)).join(says.between),
    ],
    [says.facts, measure.facts],
    [
      says.approved,
      approval && (
        <>
          <PaperName {...approval} />
          {says.by(day(approval.approvedOn), language === 'en' ? approval.byEn : approval.by)}
        </>
      ),
    ],
    [says.opinion, approval?.remark],
    [says.takenOn, measure.takenOn && day(measure.takenOn)],
    [says.list, measure.list && <PaperName {...measure.list} />],
    [
      says.extended,
      extension && (
        <>
          <PaperName {...extension} />
          {says.on(day(extension.extendedOn))}
          {says.between}
          {extension.reason}
        </>
      ),
    ],
    [
      says.ended,
      ending && (
        <>
          {[says.outcomes[ending.outcome], day(ending.endedOn)].join(says.between)}
          {ending.paper && (
            <>
              {says.between}
              <PaperName paper={ending.paper} letterId={ending.letterId} />
            </>
          )}
          {ending.reason && says.between + ending.reason}
        </>
      ),
    ],
  ];
  for (const done of measure.handOvers) {
    lines.push([
      says.handedOver,
      [
        says.handedOverTo(done.to.name, day(done.handedOverOn)),
        done.place,
        says.handsOver(done.handsOver),
        done.takesOver && says.takesOver(done.takesOver),
      ]
        .filter(Boolean)
        .join(says.between),
    ]);
  }
  // What another person, another state or another office would have open says nothing here.
  const closed = measure.actions.filter(
    (action) => !action.open && action.code && !ORDINARY.includes(action.code),
  );
  const heading = `measure-${measure.measureId}`;
  return (
    <article className="measure" aria-labelledby={heading}>
      <h3 id={heading}>
        {says.kinds[measure.kind]} <small>{says.states[measure.state]}</small>
      </h3>
      <dl className="facts">
        {lines
          .filter(([, said]) => Boolean(said))
          .map(([label, said], place) => (
            <div key={place} className="facts-pair">
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        {measure.limits.map((limit) => (
          <div key={limit.rule} className="facts-pair">
            <dt>{limit.at ? says.approvalLimit : says.limit}</dt>
            <dd>
              <TwoDays limit={limit} />
            </dd>
          </div>
        ))}
      </dl>
      <GoodsTable goods={measure.goods} evidence={evidence} />
      {closed.length > 0 && (
        <ul className="measure-closed">
          {closed.map((action) => (
            <li key={action.name}>
              {says.steps[action.name]}
              {says.colon}
              {action.reason}
            </li>
          ))}
        </ul>
      )}
      <div className="measure-steps">
        {measure.actions
          .filter((action) => action.open)
          .map((action) => (
            <Button key={action.name} size="small" onClick={() => onStep(action.name)}>
              {says.steps[action.name]}
            </Button>
          ))}
      </div>
    </article>
  );
}
