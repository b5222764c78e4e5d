import {
  capacityTable,
  conversationsForAll,
  conversationsWhenSplit,
  fullTimeEquivalentsNeeded,
} from '../../domain/capacity/calculate-capacity';
import type { CapacityAnswer, CapacityRequest } from './capacity.schema';

type Need = CapacityAnswer['needed'][number];

/** The whole calculator for one set of numbers: the demands, the table of capacity, and the staff each demand takes. */
export function answerCapacity(request: CapacityRequest): CapacityAnswer {
  const forAll = request.perCitizenPerYear.map((perCitizenPerYear) => ({
    perCitizenPerYear,
    conversations: conversationsForAll(request, perCitizenPerYear),
  }));
  const split = request.intensivePerYear.map((intensivePerYear) => ({
    intensivePerYear,
    ...conversationsWhenSplit(request, intensivePerYear, request.timelyPerYear),
  }));
  const need = (demand: Need['demand'], perYear: number, conversations: number): Need => ({
    demand,
    perYear,
    conversations,
    byPerDay: Array.from({ length: request.mostPerDay }, (_row, index) => fullTimeEquivalentsNeeded(request, conversations, index + 1)),
  });
  return {
    forAll,
    split,
    // Half days and half weeks can leave a fraction of a conversation, and nobody can hold a fraction.
    table: capacityTable(request, request.mostPerDay, request.mostFullTimeEquivalents).map((row, index) => ({
      perDay: index + 1,
      byFullTimeEquivalents: row.map(Math.floor),
    })),
    needed: [
      ...forAll.map(({ perCitizenPerYear, conversations }) => need('forAll', perCitizenPerYear, conversations)),
      ...split.map(({ intensivePerYear, total }) => need('split', intensivePerYear, total)),
    ],
  };
}
