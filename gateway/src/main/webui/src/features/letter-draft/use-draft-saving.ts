import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useRef, useState } from 'react';
import { keys } from '@/api/keys';
import { isStale } from '@/api/problem';
import type { LetterDraft, LetterKindForm } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { showFieldFaults } from '@/ui/field-faults';
import { matterOf, saveDraft } from './api';
import { bodyOf, sameBody, type DraftValues } from './draft-values';

interface Written {
  kind: LetterKindForm;
  matterId: string;
  /** Missing while it was never saved. */
  draft: LetterDraft | undefined;
  /** Of the draft; of the matter while it was never saved. */
  version: number;
  /** What the form begins with. */
  first: DraftValues;
}

/** Saves what is written on what was read: if somebody changed it meanwhile, that is shown first. */
export function useDraftSaving({ kind, matterId, draft, version, first }: Written) {
  const queryClient = useQueryClient();
  const [form] = Form.useForm<DraftValues>();
  const [seen, setSeen] = useState({ draft, version });
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  const saved = useRef(bodyOf(kind, first));
  const command = useCommand(saveDraft, matterOf);
  // A matter changes for many reasons that are none of a letter's: then it matters only if it is refused.
  const isOutdated =
    !isBusy && seen.version !== version && (draft !== undefined || isStale(refusal));

  const typed = () => bodyOf(kind, form.getFieldsValue(true) as DraftValues);
  const isDirty = () => !sameBody(typed(), saved.current);

  /** @returns the draft as it was saved; undefined if it was refused */
  const save = async (): Promise<LetterDraft | undefined> => {
    if (isBusy || isOutdated) return undefined;
    setBusy(true);
    setRefusal(undefined);
    const body = typed();
    try {
      const made = await command.sendAsync({
        matterId,
        draftId: draft?.draftId,
        version: seen.version,
        body,
      });
      saved.current = body;
      queryClient.setQueryData([...keys.letterDrafts, made.draftId], made);
      setSeen({ draft: made, version: made.version });
      return made;
    } catch (error) {
      if (isStale(error)) {
        await Promise.all(
          [keys.letterDrafts, keys.matter(matterId)].map((queryKey) =>
            queryClient.invalidateQueries({ queryKey }),
          ),
        );
      }
      setRefusal(showFieldFaults(form, error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  return {
    form,
    seen,
    isBusy,
    isOutdated,
    refusal,
    isDirty,
    save,
    /** The change is read: what is written stays, and may be saved. */
    review: () => {
      setSeen({ draft, version });
      setRefusal(undefined);
    },
    /** What is written is given up for what is there now. */
    takeTheirs: (values: DraftValues) => {
      form.setFieldsValue(emptied(kind, values));
      saved.current = bodyOf(kind, values);
      setSeen({ draft, version });
      setRefusal(undefined);
    },
  };
}

/** A form keeps what it is not told to forget. */
function emptied(kind: LetterKindForm, values: DraftValues) {
  return {
    addressees: values.addressees ?? [],
    refersTo: values.refersTo,
    fields: Object.fromEntries(kind.fields.map(({ key }) => [key, values.fields?.[key]])),
    items: values.items ?? [],
  } as DraftValues;
}
