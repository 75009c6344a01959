import type { EvidenceForm, EvidenceKind, Particulars, Quantity } from '@/api/types';
import { askedOf } from './kinds';

/** A file with the title its item will have. */
export interface ChosenFile {
  key: string;
  file: File;
  title: string;
}

/** What the officer fills in: the particulars all items share, and the items. */
export interface IntakeValues {
  kind?: EvidenceKind;
  form?: EvidenceForm;
  source?: string;
  collectedBy?: string[];
  collectedOn?: string;
  place?: string;
  storage?: string;
  sealCondition?: string;
  sensitive?: boolean;
  attestation?: { statement?: string; by?: string; on?: string };
  making?: { method?: string; madeAt?: string; madeBy?: string; carrier?: string };
  hasSound?: boolean;
  transcript?: string;
  files?: ChosenFile[];
  title?: string;
  quantity?: { amount?: string; unit?: string };
}

/** The title a file begins with: its name without the ending. */
export function titleOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return (dot > 0 ? name.slice(0, dot) : name).trim() || name;
}

/** What the next taking-in begins with, when one follows another: where and by whom, not what. */
export function sharedOf(values: IntakeValues): IntakeValues {
  const { kind, form, source, collectedBy, collectedOn, place, storage, sensitive } = values;
  return { kind, form, source, collectedBy, collectedOn, place, storage, sensitive };
}

/** One item's particulars; what its kind does not ask for is left out, even if it was typed before. */
export function particularsOf(values: IntakeValues, title: string): Particulars {
  const { kind = 'DOCUMENTARY', form = 'ORIGINAL', attestation, making } = values;
  const asked = askedOf(kind, form, values.hasSound === true);
  return {
    kind,
    form,
    title: title.trim(),
    source: said(values.source) ?? '',
    collectedBy: values.collectedBy ?? [],
    collectedOn: values.collectedOn ?? '',
    ...kept('place', values.place),
    ...kept('storage', values.storage),
    ...kept('sealCondition', values.sealCondition),
    ...(values.sensitive ? { sensitive: true } : {}),
    ...(asked.attestation
      ? {
          attestation: {
            statement: said(attestation?.statement) ?? '',
            by: said(attestation?.by) ?? '',
            on: attestation?.on ?? '',
          },
        }
      : {}),
    ...(asked.making
      ? {
          making: {
            method: said(making?.method) ?? '',
            madeAt: making?.madeAt ?? '',
            madeBy: said(making?.madeBy) ?? '',
            carrier: said(making?.carrier) ?? '',
          },
        }
      : {}),
    ...(asked.sound ? { hasSound: values.hasSound === true } : {}),
    ...(asked.transcript ? kept('transcript', values.transcript) : {}),
    ...(values.quantity ? { quantity: quantityOf(values.quantity) } : {}),
  };
}

function quantityOf({ amount, unit }: NonNullable<IntakeValues['quantity']>): Quantity {
  return { amount: said(amount) ?? '', unit: said(unit) ?? '' };
}

function said(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed ? trimmed : undefined;
}

function kept<Name extends string>(
  name: Name,
  text: string | undefined,
): Partial<Record<Name, string>> {
  const trimmed = said(text);
  return (trimmed ? { [name]: trimmed } : {}) as Partial<Record<Name, string>>;
}
