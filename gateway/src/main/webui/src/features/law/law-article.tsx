import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { writtenDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useLawWords } from '@/words/law/law-speech';
import { useSpeech } from '@/words/words-context';
import { lawQuery, type LawVersion } from './api';
import '@/ui/panel-parts.css';

/** What one article says on a day, and its other versions below. */
export function LawArticle({ id, on }: { id: string; on: string | undefined }) {
  const words = useLawWords();
  const { language } = useSpeech();
  const law = useQuery(lawQuery(id, on));
  if (law.isPending) return <Bones rows={4} />;
  if (law.isError) return <RefusalNote error={law.error} onRetry={() => void law.refetch()} />;
  const { valid, versions } = law.data;
  const day = writtenDay(law.data.on, language);
  const others = versions.filter((version) => version.from !== valid?.from || !valid);
  return (
    <section className="panel" aria-label={id}>
      {valid ? (
        <>
          <p className="panel-quiet">{words.law.on(day)}</p>
          <Version version={valid} />
        </>
      ) : (
        <p>{words.law.noneOn(day)}</p>
      )}
      {others.length > 0 && (
        <>
          <h3 className="panel-under">{words.law.others}</h3>
          {others.map((version) => (
            <Version key={version.from ?? ''} version={version} />
          ))}
        </>
      )}
    </section>
  );
}

function Version({ version }: { version: LawVersion }) {
  const words = useLawWords();
  const { language } = useSpeech();
  const spoken = language === 'en' ? 'en' : 'zh';
  const day = (written: string) => writtenDay(written, language);
  return (
    <>
      <h2>{words.law.cited(version.law[spoken], version.article)}</h2>
      <p>{version.paraphrase[spoken]}</p>
      <dl className="facts">
        <dt>{words.law.version}</dt>
        <dd>{version.version[spoken]}</dd>
        <dt>{words.law.from}</dt>
        <dd>{version.from ? day(version.from) : words.law.fromUnknown}</dd>
        <dt>{words.law.to}</dt>
        <dd>{version.to ? day(version.to) : words.law.open}</dd>
      </dl>
    </>
  );
}
