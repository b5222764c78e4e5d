export { PersonalData } from './personal-data';
export { PersonalDataError } from './personal-data-error';
export { PersonalDataModule } from './personal-data.module';
export { readOrMakeMasterKey } from './read-or-make-master-key';
