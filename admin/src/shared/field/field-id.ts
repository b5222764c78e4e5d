/** The id of the control of a field such as `facts.age` or `contacts.3.heldOn`. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** How long a field that was jumped to stays marked. */
const MARKED_MS = 2500;

/** Takes the reader to a field: opens what is folded around it, scrolls it into view, puts the focus there and marks it for a moment. False when it is not on the page, or hidden there. */
export function focusField(path: string): boolean {
  const control = document.getElementById(fieldId(path));
  if (!control || control.closest('[hidden]')) return false;
  for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  control.scrollIntoView?.({ block: 'center' });
  control.focus({ preventScroll: true });
  const field = control.closest<HTMLElement>('[data-field]');
  if (field) {
    field.dataset['found'] = '';
    setTimeout(() => delete field.dataset['found'], MARKED_MS);
  }
  return true;
}
