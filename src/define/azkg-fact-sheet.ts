import { AzkgFactSheet } from '../elements/azkg-fact-sheet.js';
import { define } from '../elements/define.js';

define('azkg-fact-sheet', AzkgFactSheet);
