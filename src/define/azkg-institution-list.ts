import { AzkgInstitutionList } from '../elements/azkg-institution-list.js';
import { define } from '../elements/define.js';

define('azkg-institution-list', AzkgInstitutionList);
