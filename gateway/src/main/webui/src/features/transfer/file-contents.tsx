import { Form } from 'antd';
import type { DraftOptions, GoodsPlan } from '@/api/types';
import { useTransferWords } from '@/words/transfer';
import { isWholePlan } from './draft-form';
import { EvidenceChoice } from './evidence-choice';
import { GoodsChoice } from './goods-choice';

/** What goes along with a file. */
export interface Contents {
  evidence?: string[];
  goods?: GoodsPlan[];
}

/** All the evidence that may go, and no goods planned for yet. */
export function freshContents({ evidence }: DraftOptions): Contents {
  return {
    evidence: evidence.filter((item) => item.open).map((item) => item.evidenceId),
    goods: [],
  };
}

/** The evidence that goes along, and what becomes of the goods. */
export function FileContents({ options }: { options: DraftOptions }) {
  const words = useTransferWords();
  return (
    <>
      {options.evidence.length > 0 && (
        <Form.Item
          name="evidence"
          label={words.transfer.evidence}
          extra={words.transfer.evidenceHint}
        >
          <EvidenceChoice offered={options.evidence} />
        </Form.Item>
      )}
      {options.measures.length > 0 && (
        <Form.Item
          name="goods"
          label={words.transfer.goods}
          extra={words.transfer.goodsHint}
          rules={[
            {
              validator: (_, plans: GoodsPlan[] | undefined) =>
                (plans ?? []).every(isWholePlan)
                  ? Promise.resolve()
                  : Promise.reject(new Error(words.transfer.goodsIncomplete)),
            },
          ]}
        >
          <GoodsChoice offered={options.measures} />
        </Form.Item>
      )}
    </>
  );
}
