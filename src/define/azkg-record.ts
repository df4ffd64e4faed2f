import { AzkgRecordElement } from '../elements/azkg-record.js';
import { define } from '../elements/define.js';

define('azkg-record', AzkgRecordElement);
