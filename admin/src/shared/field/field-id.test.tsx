/** @jest-environment jsdom */
import { fieldId, focusField } from './field-id';

describe('a way to a field', () => {
  it('opens what is folded around it and puts the focus there', () => {
    document.body.innerHTML = `<details><summary>a</summary><details><summary>b</summary><div data-field=""><input id="${fieldId('contacts.3.heldOn')}"></div></details></details>`;
    expect(focusField('contacts.3.heldOn')).toBe(true);
    expect(document.activeElement?.id).toBe('field-contacts-3-heldOn');
    expect([...document.querySelectorAll('details')].every(({ open }) => open)).toBe(true);
    expect(document.querySelector('[data-found]')).not.toBeNull();
  });

  it('tells when the field is not there, or is hidden, so that it can be brought out first', () => {
    document.body.innerHTML = `<div hidden><input id="${fieldId('facts.age')}"></div>`;
    expect(focusField('facts.age')).toBe(false);
    expect(focusField('facts.motivation')).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });
});
