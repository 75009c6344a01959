export function HelpPage() {
  return <p>help</p>;
}
