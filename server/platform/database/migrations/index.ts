import { CreateAppRole1795219200001 } from './1795219200001-create-app-role';
import { CreateRulebookTables1795219200002 } from './1795219200002-create-rulebook-tables';
import { CreateDecisionTables1795219200003 } from './1795219200003-create-decision-tables';
import { CreateRuleExampleTable1795219200004 } from './1795219200004-create-rule-example-table';
import { CreateCaseTables1795219200005 } from './1795219200005-create-case-tables';
import { CreateWorkTables1795219200006 } from './1795219200006-create-work-tables';

/** In the order they run. One that has landed is never edited; a change is a new one. */
export const MIGRATIONS = [
  CreateAppRole1795219200001,
  CreateRulebookTables1795219200002,
  CreateDecisionTables1795219200003,
  CreateRuleExampleTable1795219200004,
  CreateCaseTables1795219200005,
  CreateWorkTables1795219200006,
];
