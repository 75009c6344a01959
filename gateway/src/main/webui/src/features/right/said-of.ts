import type { Right, RightSaid } from './api';

/** What the form begins with when a right is checked again: what was known before. */
export function saidOf(right: Right): RightSaid {
  const { type, number, name, classes, holder, holderCode, validFrom, validTo } = right;
  const { renewal, source, contact, genuine, fake } = right;
  return {
    type,
    number,
    name,
    classes,
    holder,
    holderCode,
    validFrom,
    validTo,
    renewal,
    source,
    contact,
    genuine,
    fake,
  };
}
