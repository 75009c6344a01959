import { Alert } from 'antd';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { useRegisterWords } from '@/words/letters';
import { useSpeech } from '@/words/words-context';
import { registerFacts, type Summary } from './register-facts';

/** Whether a number is missing, as the server counted it. */
export function RegisterSummary({ summary }: { summary: Summary }) {
  const { language } = useSpeech();
  const words = useRegisterWords();
  const says = words.register;
  const { opened } = summary;
  const between = language === 'en' ? '; ' : '；';
  return (
    <div className="register-summary">
      {summary.complete ? (
        <p role="status">{registerFacts(summary, says).join(between)}</p>
      ) : (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={says.incomplete}
          description={
            summary.missing.length > 0 &&
            says.missing(summary.missing.join(language === 'en' ? ', ' : '、'))
          }
        />
      )}
      {opened && (
        <p className="register-opened">
          {says.opened(
            opened.lastOnPaper,
            writtenDay(opened.on, language),
            opened.by ? called(opened.by, language) : '',
            opened.reason,
          )}
        </p>
      )}
    </div>
  );
}
