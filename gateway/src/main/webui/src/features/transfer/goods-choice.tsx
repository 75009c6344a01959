import { Alert, Input, Radio } from 'antd';
import { useImperativeHandle, useRef, type Ref } from 'react';
import type { GoodsPlan, OfferedMeasure } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';

interface Properties {
  offered: OfferedMeasure[];
  value?: GoodsPlan[];
  onChange?: (plans: GoodsPlan[]) => void;
  id?: string;
  ref?: Ref<{ focus: () => void }>;
}

/** 物品安排: what becomes of the goods of each open measure. */
export function GoodsChoice({ offered, value = [], onChange, id, ref }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.querySelector('input')?.focus(),
  }));
  return (
    <div className="goods-choice" id={id} ref={box}>
      {offered.map((measure) => (
        <MeasurePlan
          key={measure.measureId}
          measure={measure}
          plan={value.find((plan) => plan.measureId === measure.measureId)}
          onPlan={(plan) =>
            onChange?.([...value.filter((one) => one.measureId !== measure.measureId), plan])
          }
        />
      ))}
    </div>
  );
}

interface PlanProperties {
  measure: OfferedMeasure;
  plan: GoodsPlan | undefined;
  onPlan: (plan: GoodsPlan) => void;
}

function MeasurePlan({ measure, plan, onPlan }: PlanProperties) {
  const words = useTransferWords();
  const { language } = useSpeech();
  const { measureId, kind, state, goods, canGoAlong, lapses, lastDay } = measure;
  const name = words.transfer.measureKinds[kind];
  const said = { ...plan, measureId };
  const field = (key: 'place' | 'handsOver' | 'takesOver', most: number) => (
    <label>
      {words.transfer.goodsFields[key]}
      <Input
        value={plan?.[key] ?? ''}
        maxLength={most}
        aria-label={`${name} ${words.transfer.goodsFields[key]}`}
        onChange={(event) => onPlan({ ...said, [key]: event.target.value })}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>
        {name} · {words.transfer.measureStates[state]}
        {lastDay && ` · ${words.transfer.lastDay(writtenDay(lastDay, language))}`}
      </legend>
      <ul>
        {goods.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Radio.Group
        {...(plan?.course ? { value: plan.course } : {})}
        aria-label={words.transfer.goodsOf(name)}
        onChange={(event) => onPlan({ ...said, course: event.target.value as GoodsPlan['course'] })}
      >
        <Radio value="RELEASED_BEFORE">{words.transfer.goodsCourses.RELEASED_BEFORE}</Radio>
        <Radio value="GOES_ALONG" disabled={!canGoAlong}>
          {words.transfer.goodsCourses.GOES_ALONG}
        </Radio>
      </Radio.Group>
      {!canGoAlong && <small>{words.transfer.cannotGoAlong}</small>}
      {plan?.course === 'GOES_ALONG' && (
        <>
          {lapses && <Alert type="warning" showIcon title={words.transfer.mayLapse} />}
          <div className="goods-fields">
            {field('place', 200)}
            {field('handsOver', 100)}
            {field('takesOver', 100)}
          </div>
        </>
      )}
    </fieldset>
  );
}
