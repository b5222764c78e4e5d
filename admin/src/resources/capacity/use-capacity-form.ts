import { useCallback, useMemo } from 'react';
import { useStore } from 'react-admin';
import { type Schema } from '../../api/types';
import { useLanguage } from '../../i18n/use-text';
import { type CapacityField } from './capacity-fields';
import { type CapacityForm, sourceForm, withText } from './capacity-form';
import { filledFrom } from './fill-in';

interface FormActions {
  readonly form: CapacityForm;
  readonly type: (field: CapacityField, text: string) => void;
  readonly fill: (municipality: Schema<'OverviewMunicipality'>) => void;
  readonly choose: (demand: string) => void;
  readonly reset: () => void;
}

/** The form of the page. It lives in the console's store, so that what was typed is still there after a look at another page; it ends with the tab. */
export function useCapacityForm(): FormActions {
  const language = useLanguage();
  const source = useMemo(() => sourceForm(language), [language]);
  const [form, setForm] = useStore<CapacityForm>('capacity', source);
  return {
    form,
    type: useCallback((field, text) => setForm(withText(form, field, text, language)), [form, setForm, language]),
    fill: useCallback((municipality) => setForm(filledFrom(municipality, form, language)), [form, setForm, language]),
    choose: useCallback((demand) => setForm({ ...form, demand }), [form, setForm]),
    reset: useCallback(() => setForm({ ...source, demand: form.demand }), [form, setForm, source]),
  };
}
