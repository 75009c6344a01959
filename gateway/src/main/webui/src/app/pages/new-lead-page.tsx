export function NewLeadPage() {
  return <p>new-lead</p>;
}
