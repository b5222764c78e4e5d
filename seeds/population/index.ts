export type { AuditFacts, DemoCitizen, DemoFacts, InflowCitizen } from './demo-citizen';
export { beginMeasures } from './begin-measures';
export { DEMO_SEED, generateDemoPopulation } from './generate-demo-population';
export { generateInflow, INFLOW_FROM } from './generate-inflow';
export { generateStock } from './generate-stock';
export { DEMO_MUNICIPALITIES, municipalityProfile, yearlyInflow } from './municipality-profile';
