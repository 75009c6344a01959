import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LetterService, Me } from '@/api/types';
import { Bones } from '@/ui/bones';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { useDeliveryWords } from '@/words/delivery';
import { useRegisterWords } from '@/words/letters';
import { useSpeech } from '@/words/words-context';
import { blankAddress, servicesQuery } from './api';
import { ActHead } from './act-head';
import { ServiceForm } from './service-form';
import { DETAILS } from './service-values';

/** 送达: on whom the letter was served, how and when. */
export function ServicesPanel({ letter, me }: { letter: string; me: Me }) {
  const { language } = useSpeech();
  const says = useDeliveryWords().delivery;
  const services = useQuery(servicesQuery(letter));
  const [isServing, setServing] = useState(false);
  if (services.isPending) return <Bones rows={5} />;
  if (!services.data) {
    return <RefusalNote error={services.error} onRetry={() => void services.refetch()} />;
  }
  const { items, actions, lastDay, servedOn } = services.data;
  const [action] = actions;
  // Then the reason says all there is to say.
  const staysInFile = action?.code === 'LETTER_STAYS_IN_FILE';
  const day = (written: string) => writtenDay(written, language);
  return (
    <section className="panel" aria-labelledby="letter-services">
      <ActHead id="letter-services" title={says.services} action={action}>
        {action?.open && (
          <>
            <Button
              icon={<PrinterOutlined />}
              href={blankAddress(letter)}
              target="_blank"
              rel="noreferrer"
              title={says.blankHint}
            >
              {says.blank}
            </Button>
            <Button type="primary" onClick={() => setServing(true)}>
              {says.serve}
            </Button>
          </>
        )}
      </ActHead>
      {(action?.open === true || servedOn) && (
        <p className="delivery-quiet">
          {servedOn
            ? says.served(day(servedOn))
            : lastDay
              ? says.lastDay(day(lastDay))
              : says.onTheSpot}
        </p>
      )}
      {items.length === 0 && action?.open && <EmptyList says={says.noService} />}
      {items.length === 0 && !action?.open && !staysInFile && (
        <p className="delivery-quiet">{says.notServed}</p>
      )}
      <ol className="delivery-lines">
        {items.map((service) => (
          <ServiceLine key={service.recordId} service={service} />
        ))}
      </ol>
      {isServing && action?.open && (
        <ServiceForm services={services.data} me={me} onClose={() => setServing(false)} />
      )}
    </section>
  );
}

function ServiceLine({ service }: { service: LetterService }) {
  const { language } = useSpeech();
  const { ways } = useRegisterWords();
  const says = useDeliveryWords().delivery;
  const day = (written: string) => writtenDay(written, language);
  const servers = service.servers.map((server) => called(server, language)).join(says.between);
  return (
    <li>
      <strong className={service.state === 'VOID' ? 'delivery-void' : undefined}>
        {ways[service.way]}
      </strong>{' '}
      {service.recipient} <span>{day(service.servedOn)}</span>{' '}
      {service.state === 'VOID' ? (
        <Tag color="error">{says.annulled}</Tag>
      ) : (
        service.late && <Tag color="warning">{says.late}</Tag>
      )}
      <dl className="delivery-facts">
        {service.publishedOn && (
          <div>
            <dt>{says.publishedOn}</dt>
            <dd>{day(service.publishedOn)}</dd>
          </div>
        )}
        {DETAILS.map((detail) => {
          const text = service[detail];
          return text ? (
            <div key={detail}>
              <dt>{says.details[detail]}</dt>
              <dd>{detail === 'relation' ? (says.relations[text] ?? text) : text}</dd>
            </div>
          ) : null;
        })}
        {servers && (
          <div>
            <dt>{says.servers}</dt>
            <dd>{servers}</dd>
          </div>
        )}
      </dl>
      <small>
        <Link to={`/letters/${service.recordId}`}>{says.record}</Link> ·{' '}
        {says.entered(called(service.enteredBy, language), day(service.enteredOn))}
      </small>
    </li>
  );
}
