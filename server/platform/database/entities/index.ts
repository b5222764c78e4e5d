import { DecisionEntity } from './decision.entity';
import { DemoCitizenEntity } from './demo-citizen.entity';
import { FactCatalogueVersionEntity } from './fact-catalogue-version.entity';
import { FloorVersionEntity } from './floor-version.entity';
import { MunicipalityEntity } from './municipality.entity';
import { RuleSetVersionEntity } from './rule-set-version.entity';

export { DecisionEntity, DemoCitizenEntity, FactCatalogueVersionEntity, FloorVersionEntity, MunicipalityEntity, RuleSetVersionEntity };

/** Every table of the service; a test compares them with what the migrations make. */
export const ENTITIES = [
  MunicipalityEntity,
  RuleSetVersionEntity,
  FloorVersionEntity,
  FactCatalogueVersionEntity,
  DecisionEntity,
  DemoCitizenEntity,
];
