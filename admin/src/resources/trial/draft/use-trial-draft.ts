import { useCallback, useEffect, useState } from 'react';
import { useStore, useStoreContext } from 'react-admin';
import { todayInDenmark } from '../../../shared/today-in-denmark';
import { type TrialDispatch } from './trial-action';
import { emptyDraft, type TrialDraft } from './trial-draft';
import { trialReducer } from './trial-reducer';

/** Kept in the tab's memory: there when the page is come back to, gone after a reload, never in the address or the browser's storage. */
const KEY = 'trial';
/** A municipality another page hands over. */
const HANDED_OVER = 'trial.municipality';

/** The draft of the page and the one way to change it. */
export function useTrialDraft(): readonly [TrialDraft, TrialDispatch] {
  const { getItem, setItem, removeItem } = useStoreContext();
  const [fresh] = useState(() => emptyDraft(todayInDenmark(new Date())));
  const [draft] = useStore<TrialDraft>(KEY, fresh);
  // Read again for each action: two in one moment must both count.
  const dispatch = useCallback<TrialDispatch>(
    (action) => setItem(KEY, trialReducer(getItem<TrialDraft>(KEY) ?? fresh, action)),
    [getItem, setItem, fresh],
  );
  useEffect(() => {
    const municipality = getItem<unknown>(HANDED_OVER, undefined);
    if (municipality === undefined) return;
    removeItem(HANDED_OVER);
    if (typeof municipality === 'string' && municipality !== '') dispatch({ type: 'handedOver', municipality });
  }, [getItem, removeItem, dispatch]);
  return [draft, dispatch];
}
