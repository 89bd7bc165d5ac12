/** Puts the focus on a date of the list; where it is not shown, on the page, so that it is not lost. */
export function focusOnDate(deadline_id: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-date]")];
  const row = rows.find((each) => each.dataset.date === deadline_id);
  const details = row?.querySelector<HTMLElement>("[data-details]");
  (details ?? document.getElementById("content"))?.focus();
}

/** Puts it back on the button of the filter. */
export function focusOnFilter(): void {
  document.querySelector<HTMLElement>("[data-filter]")?.focus();
}
