import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { useCommand } from '@/api/use-command';
import { Difference } from '@/ui/difference';
import { readDraft, useDraft } from '@/ui/drafts';
import { showFieldFaults, withdrawFaults } from '@/ui/field-faults';
import { RefusalNote } from '@/ui/refusal-note';
import { submitKeys } from '@/ui/submit-keys';
import { changedMeanwhile } from '@/ui/use-step';
import { useAssistanceWords } from '@/words/assistance';
import { draftAssistance, reviseAssistance, takeStep } from './api';
import { bodyOf, contentOf, FRESH, isOfOther, keptContent, restoredContent } from './content';
import type { Writing } from './content-drawer';
import { ContentFields } from './content-fields';
import type { AssistanceDone, Content } from './contract';
import { differenceOf } from './difference';
import { DraftLetter } from './draft-letter';

interface Properties {
  person: string;
  writing: Writing;
  onClose: () => void;
  onDone: (assistance: string) => void;
}

interface Saving {
  writing: Writing;
  body: Content;
}

function save({ writing, body }: Saving, key: string): Promise<AssistanceDone> {
  switch (writing.kind) {
    case 'draft':
      return draftAssistance({ matterId: writing.matterId, ...body }, key);
    case 'revise': {
      const { id, version } = writing.assistance;
      return reviseAssistance({ assistance: id, version, body }, key);
    }
    case 'supplement': {
      const { id, version } = writing.assistance;
      return takeStep({ assistance: id, version, step: 'supplement-assistance', body }, key);
    }
  }
}

/** Under which name what is typed is kept. */
function placeOf(writing: Writing): string {
  switch (writing.kind) {
    case 'draft':
      return `assistance.${writing.matterId}`;
    case 'revise':
      return `assistance-revision.${writing.assistance.id}`;
    case 'supplement':
      return `assistance-supplement.${writing.assistance.id}`;
  }
}

/** The form keeps what is typed in this browser until it is saved. */
export function ContentForm({ person, writing, onClose, onDone }: Properties) {
  const words = useAssistanceWords();
  const says = words.assistance;
  const queryClient = useQueryClient();
  const [form] = Form.useForm<Content>();
  const place = placeOf(writing);
  const [kept] = useState(() => readDraft(person, place));
  const [restored, setRestored] = useState(() => restoredContent(kept));
  const { keep, forget } = useDraft(person, place);
  const [error, setError] = useState<unknown>(undefined);
  const now = writing.kind === 'draft' ? undefined : writing.assistance;
  const [seen, setSeen] = useState(now);
  const [isRebased] = useState(
    () => writing.kind === 'revise' && isOfOther(kept, writing.assistance.version),
  );
  const base = writing.kind === 'revise' ? seen?.version : undefined;
  const fresh = writing.kind === 'revise' ? contentOf(writing.assistance) : FRESH;
  const [first] = useState(restored ?? fresh);
  const matter = writing.kind === 'draft' ? writing.matterId : (now?.matter?.id ?? '');
  const command = useCommand(save, () => matter);
  const isOutdated = !command.isPending && !command.data && seen?.version !== now?.version;

  const submit = async (values: Content) => {
    if (isOutdated || command.isPending) return;
    setError(undefined);
    try {
      const saved = await command.sendAsync({ writing, body: bodyOf(values) });
      forget();
      onDone(saved.id);
    } catch (refusal) {
      if (now && changedMeanwhile(refusal)) {
        await queryClient.invalidateQueries({ queryKey: keys.assistance(now.id) });
      }
      setError(showFieldFaults(form, refusal));
    }
  };
  const startOver = () => {
    forget();
    form.setFieldsValue({ to: undefined, reason: '', wishedOn: undefined, ...fresh });
    setRestored(undefined);
    setSeen(now);
    setError(undefined);
  };
  const except = {
    draft: writing.kind === 'draft' ? writing.own : undefined,
    revise: now?.from.id,
    supplement: undefined,
  }[writing.kind];

  const fields = (
    <div>
      <ContentFields except={except} />
      <div className="content-notes">
        {isOutdated && seen && now ? (
          <Difference
            changes={differenceOf(seen, now, words)}
            onGoOn={() => {
              setSeen(now);
              keep(keptContent(form.getFieldsValue(), now.version));
              setError(undefined);
            }}
            onTakeTheirs={startOver}
          />
        ) : (
          <RefusalNote error={error} onRetry={() => form.submit()} />
        )}
      </div>
      {!isOutdated && (
        <div className="assistance-buttons">
          <Button type="primary" htmlType="submit" loading={command.isPending}>
            {writing.kind === 'supplement' ? says.sendSupplement : says.saveDraft}
          </Button>
          <Button onClick={onClose}>{words.action.close}</Button>
        </div>
      )}
    </div>
  );

  return (
    <Form
      form={form}
      name={`assistance-${writing.kind}`}
      layout="vertical"
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={first}
      onValuesChange={(changed: unknown, values) => {
        withdrawFaults(form, changed);
        keep(keptContent(values, base));
      }}
      onFinish={(values) => void submit(values)}
      onKeyDown={submitKeys}
      autoComplete="off"
    >
      <div className="content-notes">
        {restored && (
          <Alert
            type={isRebased ? 'warning' : 'info'}
            showIcon
            title={isRebased ? says.restoredOnOther : says.restored}
            action={
              <Button size="small" onClick={startOver}>
                {says.discard}
              </Button>
            }
          />
        )}
        {writing.kind === 'draft' && <Alert type="info" showIcon title={says.previewAfterSaving} />}
      </div>
      {writing.kind === 'revise' ? (
        <div className="drafting">
          {fields}
          <section className="drafting-preview" aria-label={says.savedLetter}>
            <h3>{says.savedLetter}</h3>
            <DraftLetter assistance={writing.assistance} />
          </section>
        </div>
      ) : (
        fields
      )}
    </Form>
  );
}
