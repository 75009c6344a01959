export interface Validity {
  validFrom: string;
  validTo: string;
}

/** How a person's certificates stand on a day; the one that reaches furthest speaks. */
export type CertificateStanding =
  { is: 'none' } | { is: 'valid' | 'later' | 'expired'; day: string };

export function standingOf(certificates: Validity[], today: string): CertificateStanding {
  const last = [...certificates].sort((one, other) => one.validTo.localeCompare(other.validTo));
  const valid = last.filter((each) => each.validFrom <= today && today <= each.validTo).at(-1);
  if (valid) return { is: 'valid', day: valid.validTo };
  const later = last.find((each) => each.validFrom > today);
  if (later) return { is: 'later', day: later.validFrom };
  const expired = last.at(-1);
  return expired ? { is: 'expired', day: expired.validTo } : { is: 'none' };
}
