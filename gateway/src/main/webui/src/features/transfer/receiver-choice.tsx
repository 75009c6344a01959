import { useQuery } from '@tanstack/react-query';
import { Radio, Select, Tag } from 'antd';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { officesQuery } from '@/api/offices';
import { isOutside } from '@/api/is-outside';
import { useOfficeName } from '@/ui/office-name';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';
import { OutsideChoice } from './outside-choice';

export interface Choosable {
  office: string;
  officeName: string;
  /** Why this one: its article and reason. */
  basis: string;
  reason: string;
  conditional: boolean;
  note?: string;
}

interface Properties {
  label: string;
  candidates: Choosable[];
  /** The office that chooses; it is not offered. */
  except?: string | undefined;
  value?: string | undefined;
  onChange?: (office: string | undefined) => void;
  /** What follows from the choice. */
  onChosen?: (office: string) => void;
  id?: string;
  ref?: Ref<{ focus: () => void }>;
}

const OTHER = 'other';
const OUTSIDE = 'outside';

/** The offices the rule names come first, each with its article; any other can be found. */
export function ReceiverChoice({
  label,
  candidates,
  except,
  value,
  onChange,
  onChosen,
  id,
  ref,
}: Properties) {
  const words = useTransferWords();
  const { language } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.querySelector('input')?.focus(),
  }));
  const nameOf = useOfficeName();
  const offices = useQuery(officesQuery);
  const isNamed = candidates.some((candidate) => candidate.office === value);
  const [where, setWhere] = useState(candidates.length === 0 ? OTHER : undefined);
  const unnamed = value === undefined || isNamed ? undefined : isOutside(value) ? OUTSIDE : OTHER;
  const shown = isNamed ? undefined : (unnamed ?? where);
  return (
    <div className="choice" id={id} ref={box}>
      <Radio.Group
        className="choice"
        aria-label={label}
        value={shown ?? value}
        onChange={(event) => {
          const chosen = event.target.value as string;
          const isPlace = chosen === OTHER || chosen === OUTSIDE;
          setWhere(isPlace ? chosen : undefined);
          onChange?.(isPlace ? undefined : chosen);
          if (!isPlace) onChosen?.(chosen);
        }}
      >
        {candidates.map((candidate) => (
          <Radio key={candidate.office} value={candidate.office}>
            {nameOf(candidate.office, candidate.officeName)}{' '}
            {candidate.note && <Tag>{candidate.note}</Tag>}
            {candidate.conditional && <Tag color="warning">{words.transfer.conditional}</Tag>}
            <small>
              {candidate.reason} {candidate.basis}
            </small>
          </Radio>
        ))}
        <Radio value={OTHER}>{words.transfer.otherOffice}</Radio>
        <Radio value={OUTSIDE}>{words.transfer.paper.outside}</Radio>
      </Radio.Group>
      {shown === OUTSIDE && <OutsideChoice value={value} onChange={(body) => onChange?.(body)} />}
      {shown === OTHER && (
        <Select
          showSearch={{ optionFilterProp: 'search' }}
          aria-label={words.transfer.otherOfficeLabel}
          placeholder={words.transfer.findOffice}
          value={value ?? null}
          onChange={(office: string) => onChange?.(office)}
          loading={offices.isPending}
          options={(offices.data ?? [])
            .filter((office) => office.id !== except)
            .map((office) => ({
              value: office.id,
              label: language === 'en' ? office.nameEn : office.name,
              search: `${office.id} ${office.name} ${office.nameEn}`,
            }))}
        />
      )}
    </div>
  );
}
