export { type Actor, LOCAL_ACTOR } from './actor';
export { STAFF_ROLES } from './consultant.schema';
export { PeopleModule } from './people.module';
export { PeopleService } from './people.service';
