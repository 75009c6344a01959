export function CasesPage() {
  return <p>cases</p>;
}
