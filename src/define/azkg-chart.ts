import { AzkgChart } from '../elements/azkg-chart.js';
import { define } from '../elements/define.js';

define('azkg-chart', AzkgChart);
