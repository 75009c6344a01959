import { Checkbox } from 'antd';
import { useImperativeHandle, useRef, type Ref } from 'react';
import type { OfferedEvidence } from '@/api/types';
import { useEvidenceWords } from '@/words/evidence/evidence-speech';
import { useTransferWords } from '@/words/transfer';

interface Properties {
  offered: OfferedEvidence[];
  value?: string[];
  onChange?: (evidence: string[]) => void;
  id?: string;
  ref?: Ref<{ focus: () => void }>;
}

/** 随附证据: which items go along; those that cannot say why. */
export function EvidenceChoice({ offered, value = [], onChange, id, ref }: Properties) {
  const words = useEvidenceWords();
  const { transfer } = useTransferWords();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.querySelector('input')?.focus(),
  }));
  const open = offered.filter((item) => item.open).map((item) => item.evidenceId);
  const chosen = open.filter((item) => value.includes(item));
  const turn = (item: string, isOn: boolean) =>
    onChange?.(open.filter((one) => (one === item ? isOn : chosen.includes(one))));
  return (
    <div className="evidence-choice" id={id} ref={box}>
      <table aria-label={transfer.evidence}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                checked={open.length > 0 && chosen.length === open.length}
                indeterminate={chosen.length > 0 && chosen.length < open.length}
                disabled={open.length === 0}
                onChange={(event) => onChange?.(event.target.checked ? open : [])}
              >
                {transfer.allEvidence}
              </Checkbox>
            </th>
            <th scope="col">{words.evidence.columns.title}</th>
            <th scope="col">{words.evidence.columns.kind}</th>
          </tr>
        </thead>
        <tbody>
          {offered.map((item) => (
            <tr key={item.evidenceId}>
              <td className="number">
                <Checkbox
                  checked={chosen.includes(item.evidenceId)}
                  disabled={!item.open}
                  aria-label={transfer.takeAlong(item.number, item.title ?? '')}
                  onChange={(event) => turn(item.evidenceId, event.target.checked)}
                >
                  {item.number}
                </Checkbox>
              </td>
              <td>
                {item.title}
                {!item.open && <small>{item.reason ?? words.action.notOpen}</small>}
              </td>
              <td>
                {words.evidence.kindAndForm(
                  words.evidenceKinds[item.kind],
                  words.evidenceForms[item.form],
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
