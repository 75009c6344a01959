import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Matter, MatterShares } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { called } from '@/ui/called';
import { moment, plainDay } from '@/ui/dates';
import { OfficeName, useOfficeName } from '@/ui/office-name';
import { useSharingWords, type SharingWords } from '@/words/sharing';
import { useSpeech } from '@/words/words-context';
import { itemsToNameQuery, matterOfShare, matterSharesQuery, offerShare } from './api';
import { ConditionFields } from './condition-fields';
import { ShareDialog } from './share-dialog';
import '@/ui/panel-parts.css';

/** Which offices see the matter, why, since and until when; the head shares it from here. */
export function WhoSeesPanel({ matter }: { matter: Matter }) {
  const words = useSharingWords();
  const { language } = useSpeech();
  const nameOf = useOfficeName();
  const [isOffering, setIsOffering] = useState(false);
  const shares = useQuery(matterSharesQuery(matter.matterId)).data;
  const readers = shares?.readers ?? [];
  const open = (shares?.shares ?? []).filter((share) => share.state === 'OFFERED');
  const offer = shares?.actions.find((action) => action.name === 'offer-share');
  return (
    <section className="panel" aria-label={words.matter.participants}>
      <h2>{words.matter.participants}</h2>
      <ul className="panel-lines">
        {byOffice(readers).map(([office, grounds]) => (
          <li key={office.id}>
            <OfficeName id={office.id} name={office.name} />{' '}
            {matter.standing !== 'ENDED' && office.id === matter.writingOffice && (
              <Tag color="blue">{words.matter.current}</Tag>
            )}
            {grounds.map((ground) => (
              <small key={`${ground.why}${ground.below?.id ?? ''}`}>
                {ground.shareId ? (
                  <Link to={`/sharing/${ground.shareId}`}>{said(ground, words, nameOf)}</Link>
                ) : (
                  said(ground, words, nameOf)
                )}{' '}
                {words.matter.since(moment(ground.since, language))}
                {ground.until && ` ${words.sharing.untilDay(plainDay(ground.until, language))}`}
              </small>
            ))}
            <CircleLine circle={shares?.circles.find((circle) => circle.office === office.id)} />
          </li>
        ))}
        {open.map((share) => (
          <li key={share.id}>
            <OfficeName id={share.to.id} name={share.to.name} />
            <small>
              <Link to={`/sharing/${share.id}`}>{words.sharing.states.OFFERED}</Link>
            </small>
          </li>
        ))}
      </ul>
      {offer?.open && <Button onClick={() => setIsOffering(true)}>{words.sharing.offer}</Button>}
      {isOffering && shares && (
        <OfferDialog matter={matter} shares={shares} onClose={() => setIsOffering(false)} />
      )}
    </section>
  );
}

/** Of an office by which not everybody sees the matter: who does, by post and by name. */
function CircleLine({ circle }: { circle: MatterShares['circles'][number] | undefined }) {
  const words = useSharingWords();
  const { language } = useSpeech();
  if (!circle) return null;
  const { named, seats } = circle;
  const people = [
    ...seats.map((seat) => (seat === 'IN_CHARGE' ? words.sharing.inCharge : words.roles[seat])),
    ...(named?.map((person) => called(person, language)) ?? [words.sharing.circleNamed]),
  ];
  return <small>{words.sharing.circle(people.join(words.sharing.join))}</small>;
}

interface OfferProperties {
  matter: Matter;
  shares: MatterShares;
  onClose: () => void;
}

function OfferDialog({ matter, shares, onClose }: OfferProperties) {
  const words = useSharingWords();
  const [seen] = useState(shares.matterVersion);
  const command = useCommand(offerShare, matterOfShare);
  const items = useQuery(itemsToNameQuery(matter.matterId)).data ?? [];
  return (
    <ShareDialog
      title={words.sharing.offer}
      says={words.sharing.offerSays}
      warns={matter.restricted ? words.sharing.restrictedSays : undefined}
      own={matter.writingOffice}
      officeField="to"
      isPending={command.isPending}
      onSend={async ({ office, conditions }) => {
        await command.sendAsync({
          version: seen,
          body: { matterId: matter.matterId, to: office, conditions },
        });
        onClose();
      }}
      onClose={onClose}
    >
      <ConditionFields letters={matter.letters} items={items} />
    </ShareDialog>
  );
}

type Reader = MatterShares['readers'][number];

function byOffice(readers: Reader[]): [Reader['office'], Reader[]][] {
  const offices = new Map<string, [Reader['office'], Reader[]]>();
  for (const reader of readers) {
    const known = offices.get(reader.office.id);
    if (known) known[1].push(reader);
    else offices.set(reader.office.id, [reader.office, [reader]]);
  }
  return [...offices.values()];
}

function said(
  ground: Reader,
  words: SharingWords,
  nameOf: (id: string, chinese: string) => string,
): string {
  const why = words.sharing.reasons[ground.why];
  if (ground.below) {
    return words.sharing.above(
      why,
      words.offices.brief(nameOf(ground.below.id, ground.below.name)),
    );
  }
  if (!ground.shareId || !ground.fieldClass) return why;
  const shown = `${why} · ${words.sharing.classes[ground.fieldClass]}`;
  return ground.documents > 0
    ? `${shown} · ${words.sharing.namedDocuments(ground.documents)}`
    : shown;
}
