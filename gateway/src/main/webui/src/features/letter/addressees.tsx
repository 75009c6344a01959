import { Fragment } from 'react';
import type { Matter } from '@/api/types';
import { OfficeName } from '@/ui/office-name';
import { useRegisterWords } from '@/words/letters';

type To = Matter['letters'][number]['to'];

/** An office, or a party or body by name. */
export function Addressee({ addressee }: { addressee: To[number] }) {
  return addressee.office ? (
    <OfficeName id={addressee.office} name={addressee.name} />
  ) : (
    addressee.name
  );
}

/** To whom a letter goes; it may be nobody. */
export function Addressees({ to }: { to: To }) {
  const says = useRegisterWords().ofMatter;
  if (to.length === 0) return <span className="letter-quiet">{says.stays}</span>;
  return to.map((addressee, index) => (
    <Fragment key={addressee.office ?? addressee.name}>
      {index > 0 && says.between}
      <Addressee addressee={addressee} />
    </Fragment>
  ));
}
