import { DecisionEntity } from './decision.entity';
import { DemoCitizenEntity } from './demo-citizen.entity';
import { FactCatalogueVersionEntity } from './fact-catalogue-version.entity';
import { FloorVersionEntity } from './floor-version.entity';
import { MunicipalityEntity } from './municipality.entity';
import { RuleExampleVersionEntity } from './rule-example-version.entity';
import { RuleSetVersionEntity } from './rule-set-version.entity';

export {
  DecisionEntity,
  DemoCitizenEntity,
  FactCatalogueVersionEntity,
  FloorVersionEntity,
  MunicipalityEntity,
  RuleExampleVersionEntity,
  RuleSetVersionEntity,
};

/** Every table of the service; a test compares them with what the migrations make. */
export const ENTITIES = [
  MunicipalityEntity,
  RuleSetVersionEntity,
  RuleExampleVersionEntity,
  FloorVersionEntity,
  FactCatalogueVersionEntity,
  DecisionEntity,
  DemoCitizenEntity,
];
