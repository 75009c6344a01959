import type { CertificatePart } from '.';

export const en: CertificatePart = {
  certificate: {
    validUntil: (day) => `until ${day}`,
    validFrom: (day) => `valid from ${day}`,
    expired: (day) => `expired on ${day}`,
    none: 'No certificate',
  },
};
