import { useMemo } from 'react';
import { type Fact, type FactValue } from '../../../api/types';
import { useRuleSet } from '../../../api/use-api';
import { useLanguage } from '../../../i18n/use-text';
import { changesFromPersona, type PersonaChanges } from '../draft/changes-from-persona';
import { type PersonaChoice, personaChoices } from '../draft/persona-choices';
import { readDay } from '../../../shared/field/read-day';
import { type TrialDraft } from '../draft/trial-draft';
import { askedFacts } from './asked-facts';
import { type RuleNames, ruleNames } from './rule-names';
import { ruleSetOn } from './rule-set-on';
import { buildRequest, type TrialRequest } from './build-request';
import { governingFloor } from './governing-floor';
import { usedFacts } from './used-facts';
import { type MunicipalityTrial, useMunicipalityTrial } from './use-municipality-trial';
import { type TrialData } from './use-trial-data';

export interface TrialCase extends Pick<TrialRequest, 'problems' | 'known'> {
  readonly asked: readonly Fact[];
  readonly used: ReadonlySet<string>;
  readonly personas: readonly PersonaChoice[];
  readonly changes: PersonaChanges | null;
  /** The floor in force when the unemployment began; null while the day is not readable. */
  readonly governing: TrialData['floors'][number] | null;
  readonly here: MunicipalityTrial;
  /** The municipality to compare with; null for none. */
  readonly there: MunicipalityTrial | null;
  /** Names of measures and tracks, also of the municipality the persona comes from. */
  readonly names: RuleNames;
  /** The facts the latest answer was made from. */
  readonly seen: Readonly<Record<string, FactValue>> | undefined;
}

const dayOf = (typed: string): string => {
  const read = readDay(typed);
  return read.kind === 'day' ? read.day : '';
};

const NONE: ReadonlySet<string> = new Set();

/** Everything that follows from the draft: what is asked, what is wrong, what came back. */
export function useTrialCase(draft: TrialDraft, data: TrialData): TrialCase {
  const language = useLanguage();
  const asked = useMemo(() => askedFacts(data.facts), [data.facts]);
  const personas = useMemo(() => personaChoices(data.personas), [data.personas]);
  const { body, problems, known } = useMemo(() => buildRequest(draft, asked, language), [draft, asked, language]);
  const governing = governingFloor(data.floors, dayOf(draft.startedOn));
  const common = { data, asOf: dayOf(draft.asOf), floor: draft.floor === '' ? (governing?.id ?? '') : draft.floor, body };
  const here = useMunicipalityTrial({ ...common, code: draft.municipality });
  const there = useMunicipalityTrial({ ...common, code: draft.municipality === '' ? '' : draft.otherMunicipality });
  const used = useMemo(() => (here.ruleSet ? usedFacts(here.ruleSet) : NONE), [here.ruleSet]);
  const persona = data.personas.find(({ id }) => id === draft.persona);
  const home = useRuleSet(persona ? (ruleSetOn(data.ruleSets, persona.municipality, persona.asOf)?.id ?? null) : null).data;
  const names = useMemo(() => ruleNames([here.ruleSet, there.ruleSet, home]), [here.ruleSet, there.ruleSet, home]);
  const changes = useMemo(() => (persona ? changesFromPersona(draft, persona, asked, language) : null), [draft, persona, asked, language]);
  return {
    problems,
    known,
    asked,
    used,
    personas,
    changes,
    governing,
    names,
    here,
    there: there.code === '' ? null : there,
    seen: here.live.last?.trial.facts,
  };
}
