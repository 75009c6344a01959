export function OfficesPage() {
  return <p>offices</p>;
}
