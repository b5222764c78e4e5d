import { useStore } from 'react-admin';
import { type DayFilter, NO_FILTER } from './filter-tasks';

export interface MyDayState {
  /** As in `whoseDay`. */
  readonly who: string;
  readonly setWho: (who: string) => void;
  /** YYYY-MM-DD; null: today. */
  readonly day: string | null;
  readonly setDay: (day: string | null) => void;
  /** Also what opens in the days after. */
  readonly withComing: boolean;
  readonly setWithComing: (withComing: boolean) => void;
  readonly filter: DayFilter;
  readonly setFilter: (filter: DayFilter) => void;
}

/** Whose day, which day and what of it: kept in the tab's memory, so that one comes back from a case to where one was. Each municipality has its own people. */
export function useMyDay(municipality: string): MyDayState {
  const [who, setWho] = useStore(`myDay.${municipality}.who`, '');
  const [day, setDay] = useStore<string | null>('myDay.day', null);
  const [withComing, setWithComing] = useStore('myDay.withComing', false);
  const [filter, setFilter] = useStore<DayFilter>('myDay.filter', NO_FILTER);
  return { who, setWho, day, setDay, withComing, setWithComing, filter, setFilter };
}
