import { describe, expect, it } from 'vitest';
import { bodyOf, detailsOf, isMeant, serversOf, type WayForm } from './service-values';

const DIRECT: WayForm = {
  way: 'DIRECT',
  title: '直接送达',
  required: ['place', 'receivedBy'],
  optional: ['relation', 'witness', 'recording'],
  oneOf: [],
  servers: 2,
  certified: true,
};
const PUBLICATION: WayForm = {
  way: 'PUBLICATION',
  title: '公告送达',
  required: ['publishedIn', 'circumstances'],
  optional: ['recording'],
  oneOf: [],
  servers: 1,
  certified: false,
};

describe('a relation', () => {
  const agent = { value: '代理人', label: 'Agent' };

  it('is found by its word in either language', () => {
    expect(isMeant('agen', agent)).toBe(true);
    expect(isMeant(' 代理', agent)).toBe(true);
    expect(isMeant('family', agent)).toBe(false);
  });
});

describe('a service', () => {
  it('asks for what its way wants, in the order of the record', () => {
    expect(detailsOf(DIRECT)).toEqual([
      { detail: 'place', required: true },
      { detail: 'receivedBy', required: true },
      { detail: 'relation', required: false },
      { detail: 'witness', required: false },
      { detail: 'recording', required: false },
    ]);
  });

  it('sends nothing that was written for another way', () => {
    const body = bodyOf(DIRECT, {
      servedOn: '2026-07-08',
      publishedOn: '2026-06-01',
      recipient: ' 某商行（演示） ',
      servers: ['p1', 'p2'],
      place: '某路1号（演示）',
      receivedBy: '某人（演示）',
      tracking: 'EMS-1',
      witness: ' ',
    });
    expect(body).toEqual({
      way: 'DIRECT',
      servedOn: '2026-07-08',
      recipient: '某商行（演示）',
      servers: ['p1', 'p2'],
      place: '某路1号（演示）',
      receivedBy: '某人（演示）',
    });
  });

  it('of a publication says the day of publication alone', () => {
    const body = bodyOf(PUBLICATION, {
      servedOn: '2026-07-08',
      publishedOn: '2026-06-01',
      recipient: '某商行（演示）',
    });
    expect(body).toEqual({
      way: 'PUBLICATION',
      publishedOn: '2026-06-01',
      recipient: '某商行（演示）',
      servers: [],
    });
  });

  it('knows how many serve it', () => {
    expect([DIRECT, PUBLICATION, { ...PUBLICATION, servers: 0 }].map(serversOf)).toEqual([
      'TWO',
      'ONE',
      'ANY',
    ]);
  });
});
