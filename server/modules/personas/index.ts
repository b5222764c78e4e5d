export { PersonasModule } from './personas.module';
