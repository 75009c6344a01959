import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { LetterRegister } from '@/api/types';
import { NumberDialog } from '@/features/letter/number-dialog';
import { NumberSearch } from '@/features/letter/number-search';
import { registerFile, registerPages, type NumberAct } from '@/features/letter/register-api';
import { registerColumns, type RegisterEntry } from '@/features/letter/register-columns';
import { RegisterFilters } from '@/features/letter/register-filters';
import { RegisterSummary } from '@/features/letter/register-summary';
import { ActionBar } from '@/ui/action-bar';
import { DataList } from '@/ui/data-list';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { saveFile } from '@/ui/save-file';
import { useRegisterWords } from '@/words/letters';
import { useSpeech } from '@/words/words-context';
import '@/features/letter/letter.css';
import '@/features/letter/register.css';

/** The register of an office's letters, complete in its numbers; a letter by its number. */
export function LetterRegisterTab() {
  const { language } = useSpeech();
  const words = useRegisterWords();
  const [parameters, setParameters] = useSearchParams();
  const number = parameters.get('number') ?? '';
  const asked = {
    office: parameters.get('office') ?? undefined,
    kind: parameters.get('kind') ?? undefined,
    year: parameters.get('year') ?? undefined,
    number,
  };
  const pages = useInfiniteQuery(registerPages(asked));
  const register = pages.data?.pages[0];
  const columns = useMemo(() => registerColumns(words, language), [words, language]);
  const ask = (name: string, value: string | undefined) => {
    const address = new URLSearchParams(parameters);
    // Another register is asked for: what was searched for belongs to the one before.
    address.delete('number');
    if (value) address.set(name, value);
    setParameters(address, { replace: true });
  };
  return (
    <>
      <div className="register-head">
        <p className="register-intro">{words.register.intro}</p>
        {register?.summary && (
          <div className="register-acts">
            <RegisterActs register={register} summary={register.summary} />
          </div>
        )}
      </div>
      <NumberSearch number={number} onSearch={(wanted) => ask('number', wanted)} />
      {register?.summary && !number && <RegisterSummary summary={register.summary} />}
      <DataList
        name="letter-register"
        asked={new URLSearchParams(parameters).toString()}
        label={words.register.title}
        columns={columns}
        query={pages}
        keyOf={keyOf}
        matterOf={matterOf}
        filters={register && <RegisterFilters register={register} onChoose={ask} />}
        empty={
          <EmptyList
            says={
              number ? words.register.foundNone(register?.number ?? number) : words.register.none
            }
          />
        }
      />
    </>
  );
}

const keyOf = (entry: RegisterEntry) => entry.number;
const matterOf = (entry: RegisterEntry) => entry.matterId ?? '';

interface ActsProperties {
  register: LetterRegister;
  summary: NonNullable<LetterRegister['summary']>;
}

function RegisterActs({ register, summary }: ActsProperties) {
  const { language } = useSpeech();
  const words = useRegisterWords();
  const says = words.register;
  const [act, setAct] = useState<NumberAct['name'] | undefined>(undefined);
  const [done, setDone] = useState('');
  const exporting = useMutation({
    mutationFn: registerFile,
    onSuccess: (file) => {
      const office = language === 'en' ? register.office.nameEn : register.office.name;
      saveFile(file, says.file(office, words.letter.kinds[register.kind], register.year));
    },
  });
  return (
    <>
      <span role="status">{done}</span>
      <ActionBar
        steps={register.actions.map((action) => ({
          key: action.name,
          label: says.acts[action.name],
          open: action.open,
          reason: action.reason,
          weight: action.name === 'void-number' ? 'UNDOING' : 'OTHER',
        }))}
        onStep={(name) => setAct(name as NumberAct['name'])}
      />
      <Button
        icon={<DownloadOutlined />}
        loading={exporting.isPending}
        onClick={() => exporting.mutate(register)}
      >
        {says.export}
      </Button>
      <RefusalNote error={exporting.error} onRetry={() => exporting.mutate(register)} />
      {act && (
        <NumberDialog
          act={act}
          register={register}
          summary={summary}
          onDone={(next) => {
            setDone(says.done[act](next));
            setAct(undefined);
          }}
          onClose={() => setAct(undefined)}
        />
      )}
    </>
  );
}
