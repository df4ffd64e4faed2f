import { AzkgAgreementList } from '../elements/azkg-agreement-list.js';
import { define } from '../elements/define.js';

define('azkg-agreement-list', AzkgAgreementList);
