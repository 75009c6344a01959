import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from '@/api/keys';
import { useOfficeName } from '@/ui/office-name';
import { useTalkWords } from '@/words/talk';
import { useSpeech } from '@/words/words-context';
import { changesQuery, isGone, leave, presenceQuery } from './api';
import './presence.css';
import '@/ui/panel-parts.css';

/** Who else has the matter open just now; the page beats while it is before somebody's eyes. */
export function HereNowPanel({ matterId }: { matterId: string }) {
  const words = useTalkWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const here = useQuery(presenceQuery(matterId));
  useLeaving(matterId);
  useConsequences(matterId, here.data?.saidAt, isGone(here.error));
  const people = here.data?.people ?? [];
  return (
    <section
      className={people.length > 0 ? 'panel here-now' : 'here-now'}
      aria-label={words.talk.hereNow}
      aria-live="polite"
    >
      {people.length > 0 && (
        <>
          <h2>{words.talk.hereNow}</h2>
          <ul className="panel-lines">
            {people.map(({ person, office, officeName: chinese }) => (
              <li key={person.id}>
                {language === 'en' ? person.labelEn : person.label}
                <small>{words.offices.brief(officeName(office, chinese))}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function useLeaving(matterId: string): void {
  useEffect(() => {
    // Whoever is not heard leaving is forgotten in a moment.
    const go = () => void leave(matterId).catch(() => undefined);
    window.addEventListener('pagehide', go);
    return () => {
      window.removeEventListener('pagehide', go);
      go();
    };
  }, [matterId]);
}

function useConsequences(matterId: string, saidAt: string | undefined, gone: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!saidAt) return;
    void client.invalidateQueries({ queryKey: [...keys.matter(matterId), 'comments'] });
    void client.invalidateQueries({ queryKey: changesQuery(matterId).queryKey });
  }, [client, matterId, saidAt]);
  useEffect(() => {
    // Nothing of it stays on the screen: the page asks anew, and says what it is told.
    if (gone) void client.resetQueries({ queryKey: keys.matter(matterId) });
  }, [client, matterId, gone]);
}
