import type { Office } from '@/api/types';

export interface Branch {
  office: Office;
  below: Branch[];
}

/** The offices under their superiors; one whose superior is not among them stands at the top. */
export function treeOf(offices: Office[]): Branch[] {
  const known = new Set(offices.map((office) => office.id));
  const under = (superior: string | undefined): Branch[] =>
    offices
      .filter((office) =>
        superior === undefined
          ? !office.superior || !known.has(office.superior)
          : office.superior === superior,
      )
      .map((office) => ({ office, below: under(office.id) }));
  return under(undefined);
}

/** Branches that fit, with the way down to them. */
export function prune(branches: Branch[], fits: (office: Office) => boolean): Branch[] {
  return branches.flatMap((branch) => {
    const below = prune(branch.below, fits);
    return below.length > 0 || fits(branch.office) ? [{ ...branch, below }] : [];
  });
}
