export { livingDemoParts } from './living-demo-parts';
export { runSeed } from './run-seed';
export { seedDatabase, type Seeded, type SeedOptions } from './seed-database';
export { seedDemoDecisions } from './seed-demo-decisions';
export { seedLivingCases } from './seed-living-cases';
