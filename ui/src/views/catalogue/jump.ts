/** Goes to a fact on this page: unfolds what it lies in, and gives it the focus. */
export function jumpTo(fact_id: string): void {
  const found = document.getElementById(`fact-${fact_id}`);
  if (found === null) return;
  for (let at = found.parentElement; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  found.focus();
}
