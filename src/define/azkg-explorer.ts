import { AzkgExplorer } from '../elements/azkg-explorer.js';
import { define } from '../elements/define.js';

define('azkg-explorer', AzkgExplorer);
