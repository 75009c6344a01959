import { Fragment } from 'react';
import type { Matter } from '@/api/types';
import { OfficeName } from '@/ui/office-name';
import { useRegisterWords } from '@/words/letters';

/** To whom a letter goes: offices, a party or body by name, or nobody. */
export function Addressees({ to }: { to: Matter['letters'][number]['to'] }) {
  const says = useRegisterWords().ofMatter;
  if (to.length === 0) return <span className="letter-quiet">{says.stays}</span>;
  return to.map((addressee, index) => (
    <Fragment key={addressee.office ?? addressee.name}>
      {index > 0 && says.between}
      {addressee.office ? (
        <OfficeName id={addressee.office} name={addressee.name} />
      ) : (
        addressee.name
      )}
    </Fragment>
  ));
}
