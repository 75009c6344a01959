/** Whether it names a body outside: an office has the code of its division, of digits alone. */
export function isOutside(office: string | undefined): boolean {
  return office?.startsWith('W') ?? false;
}
