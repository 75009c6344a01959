export function LeadsPage() {
  return <p>leads</p>;
}
