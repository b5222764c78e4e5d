export { catalogueDocument, type Vocabulary } from './catalogue-document';
export { FactsModule } from './facts.module';
export { FactsService } from './facts.service';
