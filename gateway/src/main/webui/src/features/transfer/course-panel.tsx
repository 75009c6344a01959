import { Steps } from 'antd';
import type { Transfer } from '@/api/types';
import { shortDay, shortMoment } from '@/ui/dates';
import { useSpeech } from '@/words/words-context';
import { courseOf } from './course';

/** What happened on which day, and what the law has next. */
export function CoursePanel({ transfer }: { transfer: Transfer }) {
  const { words, language } = useSpeech();
  const steps = courseOf(transfer.course);
  return (
    <section className="panel" aria-label={words.transfer.course}>
      <h2>{words.transfer.course}</h2>
      <Steps
        orientation="vertical"
        size="small"
        responsive={false}
        current={steps.filter((step) => step.on !== undefined).length}
        items={steps.map((step) => ({
          title: words.transfer.courseSteps[step.name],
          status: step.on === undefined ? 'wait' : 'finish',
          ...(step.on === undefined
            ? {}
            : {
                content: (
                  <span className="number">
                    {step.on.length > 10
                      ? shortMoment(step.on, language)
                      : shortDay(step.on, language)}
                  </span>
                ),
              }),
        }))}
      />
    </section>
  );
}
