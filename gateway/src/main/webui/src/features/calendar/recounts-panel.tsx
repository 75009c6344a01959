import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { moment, writtenDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { OfficeName } from '@/ui/office-name';
import { RefusalNote } from '@/ui/refusal-note';
import { useCalendarWords } from '@/words/calendar';
import { useSpeech } from '@/words/words-context';
import { recountsQuery } from './api';

/** How far limits are counted again after the last changes of the calendar. */
export function RecountsPanel() {
  const { language } = useSpeech();
  const { calendarChange: said } = useCalendarWords();
  const recounts = useQuery(recountsQuery);
  return (
    <section className="panel" aria-labelledby="recounts">
      <h2 id="recounts">{said.recounts}</h2>
      {recounts.isPending && <Bones rows={3} />}
      {recounts.isError && (
        <RefusalNote error={recounts.error} onRetry={() => void recounts.refetch()} />
      )}
      {recounts.data?.items.length === 0 && <EmptyList says={said.recountEmpty} />}
      {recounts.data && recounts.data.items.length > 0 && (
        <div className="calendar-scroll">
          <table className="calendar-lines">
            <thead>
              <tr>
                <th scope="col">{said.change}</th>
                <th scope="col">{said.when}</th>
                <th scope="col">{said.progress}</th>
              </tr>
            </thead>
            <tbody>
              {recounts.data.items.map((recount) => (
                <tr key={recount.version}>
                  <th scope="row">
                    {said.because[recount.because]}
                    {recount.office && (
                      <>
                        {said.ofOffice}
                        <OfficeName id={recount.office} />
                      </>
                    )}{' '}
                    · {writtenDay(recount.first, language)}
                    {recount.last !== recount.first && ` – ${writtenDay(recount.last, language)}`}
                  </th>
                  <td>{moment(recount.madeAt, language)}</td>
                  <td>
                    {recount.finishedAt
                      ? said.finished(recount.looked, recount.moved)
                      : said.running(recount.looked, recount.moved)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
