import { Steps } from 'antd';
import type { Transfer } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { writtenMoment } from '@/ui/written-moment';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';

/** What happened on which day, and what the law has next. */
export function CoursePanel({ transfer }: { transfer: Transfer }) {
  const words = useTransferWords();
  const { language } = useSpeech();
  const { steps } = transfer;
  return (
    <section className="panel" aria-label={words.transfer.course}>
      <h2>{words.transfer.course}</h2>
      <Steps
        orientation="vertical"
        size="small"
        responsive={false}
        current={steps.filter((step) => step.taken).length}
        items={steps.map(({ name, taken, on, at }) => ({
          title: words.transfer.courseSteps[name],
          status: taken ? 'finish' : 'wait',
          content: (on ?? at) && (
            <span className="number">
              {on ? writtenDay(on, language) : at && writtenMoment(at, language)}
            </span>
          ),
        }))}
      />
    </section>
  );
}
