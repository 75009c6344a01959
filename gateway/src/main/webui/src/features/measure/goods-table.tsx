import type { Lead, Measure } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useMeasureWords } from '@/words/measure/measure-words';
import { useSpeech } from '@/words/words-context';
import { PaperName } from './paper-name';

interface Properties {
  goods: Measure['goods'];
  evidence: Lead['evidence'];
}

/** The list of goods, and where each line is. */
export function GoodsTable({ goods, evidence }: Properties) {
  const says = useMeasureWords();
  const { language } = useSpeech();
  const titleOf = (id: string) => evidence.find((item) => item.evidenceId === id)?.title ?? id;
  return (
    <ol className="measure-goods" aria-label={says.goods}>
      {goods.map((line) => (
        <li key={line.line} value={line.line}>
          {line.what}
          {says.between}
          {line.quantity} {line.unit}
          {line.storage && `${says.between}${line.storage}`}
          <small>
            {[
              says.goodsStates[line.state],
              ...(line.leftOn ? [writtenDay(line.leftOn, language)] : []),
              ...(line.consent ? [line.consent] : []),
              ...(line.disposal ? [line.disposal] : []),
              ...line.kept.map(titleOf),
            ].join(says.between)}
            {line.paper && (
              <>
                {says.between}
                <PaperName {...line.paper} />
              </>
            )}
          </small>
        </li>
      ))}
    </ol>
  );
}
