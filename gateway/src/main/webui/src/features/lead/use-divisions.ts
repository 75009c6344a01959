import { useQuery } from '@tanstack/react-query';
import { divisionsQuery } from '@/api/offices';
import type { Division } from '@/api/types';
import { useSpeech } from '@/words/words-context';

export interface County {
  value: string;
  label: string;
  /** What one may type to find it. */
  search: string;
}

export interface City {
  label: string;
  options: County[];
}

const said = (division: Division, english: boolean) => (english ? division.nameEn : division.name);

/** Counties by city, as the form offers them. */
export function useCounties(): City[] {
  const english = useSpeech().language === 'en';
  const divisions = useQuery(divisionsQuery).data ?? [];
  const parents = new Set(divisions.map((division) => division.parent));
  const counties = divisions.filter((division) => !parents.has(division.code));
  return divisions
    .filter((division) => counties.some((county) => county.parent === division.code))
    .map((city) => ({
      label: said(city, english),
      options: counties
        .filter((county) => county.parent === city.code)
        .map((county) => ({
          value: county.code,
          label: said(county, english),
          search:
            `${county.code} ${city.name}${county.name} ${city.nameEn} ${county.nameEn}`.toLowerCase(),
        })),
    }));
}
