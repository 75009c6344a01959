import { Button, Input } from 'antd';
import { useId } from 'react';
import type { Readings } from '@/api/types';
import { Choice } from '@/ui/choice';
import { useOfficeName } from '@/ui/office-name';
import { useAuditWords } from '@/words/audit';
import type { Asked } from './api';
import { PeriodFields } from './period-fields';

interface Properties {
  asked: Asked;
  readings: Readings;
  /** What the one person is called to whom the list is narrowed. */
  person: string | undefined;
  onChoose: (name: keyof Asked, value: string | undefined) => void;
}

/** Which readings: by office, outcome, matter and days. */
export function ReadingFilters({ asked, readings, person, onChoose }: Properties) {
  const { audit: says } = useAuditWords();
  const officeName = useOfficeName();
  const number = useId();
  return (
    <>
      <Choice
        label={says.office}
        value={asked.office ?? ''}
        options={[
          { value: '', label: says.allOffices },
          ...readings.offices.map(({ id, name }) => ({ value: id, label: officeName(id, name) })),
        ]}
        onChoose={(office) => onChoose('office', office)}
      />
      <Choice
        label={says.outcome}
        value={asked.outcome ?? ''}
        options={[
          { value: '', label: says.allOutcomes },
          ...Object.entries(says.outcomes).map(([value, label]) => ({ value, label })),
        ]}
        onChoose={(outcome) => onChoose('outcome', outcome)}
      />
      <span className="one-of">
        <label htmlFor={number}>{says.number}</label>
        <Input.Search
          id={number}
          key={asked.number ?? ''}
          className="reading-number"
          defaultValue={asked.number ?? ''}
          allowClear
          onSearch={(text) => onChoose('number', text.trim() || undefined)}
        />
      </span>
      <PeriodFields from={readings.from} to={readings.to} onChoose={onChoose} />
      {asked.person && (
        <Button onClick={() => onChoose('person', undefined)}>
          {person ? `${says.onlyOf(person)} · ${says.everybody}` : says.everybody}
        </Button>
      )}
    </>
  );
}
