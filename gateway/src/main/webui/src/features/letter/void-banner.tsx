import { Alert } from 'antd';
import type { Letter } from '@/api/types';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { useRegisterWords } from '@/words/letters';
import { useSpeech } from '@/words/words-context';
import { isVoid } from './is-void';

/** That a letter is void, since when, by whom and why; nothing of a valid one. */
export function VoidBanner({ letter }: { letter: Letter }) {
  const { language } = useSpeech();
  const says = useRegisterWords().page;
  if (!isVoid(letter)) return null;
  return (
    <Alert
      className="letter-void-banner"
      type="error"
      showIcon
      role="status"
      title={
        letter.voidedOn
          ? says.voidSince(
              writtenDay(letter.voidedOn, language),
              letter.voidedBy ? called(letter.voidedBy, language) : undefined,
            )
          : says.isVoid
      }
      description={
        <>
          {letter.voidReason && <div>{says.because(letter.voidReason)}</div>}
          <div>{says.paperOfVoid}</div>
        </>
      }
    />
  );
}
