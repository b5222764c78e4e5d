export { ERRORS_HEADER, errorsCsv } from './errors-csv';
export type { ImportDetail } from './import.schema';
export { ImportsModule } from './imports.module';
export { ImportsService } from './imports.service';
export { ImportToEnd } from './jobs/import-to-end';
export { ImportReceiver } from './receiving/import-receiver';
