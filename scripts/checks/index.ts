import { rule as alphabets } from './alphabets.js';
import { rule as canonical } from './canonical.js';
import { rule as countryNames } from './country-names.js';
import { rule as coveredLocators } from './covered-locators.js';
import { rule as dates } from './dates.js';
import { rule as duplicates } from './duplicates.js';
import { rule as fieldPaths } from './field-paths.js';
import { rule as fileName } from './file-name.js';
import { rule as json } from './json.js';
import { rule as labels } from './labels.js';
import { rule as locators } from './locators.js';
import { rule as names } from './names.js';
import { rule as numbers } from './numbers.js';
import { rule as offices } from './offices.js';
import { rule as proofOfDates } from './proof-of-dates.js';
import { rule as references } from './references.js';
import type { Rule } from './rule.js';
import { rule as schema } from './schema.js';
import { rule as schemaDrift } from './schema-drift.js';
import { rule as series } from './series.js';
import { rule as signingEvent } from './signing-event.js';
import { rule as text } from './text.js';
import { rule as translatedNames } from './translated-names.js';
import { rule as translations } from './translations.js';
import { rule as uniqueIds } from './unique-ids.js';
import { rule as unusedSources } from './unused-sources.js';
import { rule as variants } from './variants.js';
import { rule as visits } from './visits.js';
import { rule as vocabulary } from './vocabulary.js';

/** All rules, in the order in which their findings are worth reading. */
export const RULES: readonly Rule[] = [
  schemaDrift,
  json,
  schema,
  fileName,
  uniqueIds,
  references,
  duplicates,
  signingEvent,
  offices,
  series,
  dates,
  proofOfDates,
  locators,
  coveredLocators,
  unusedSources,
  labels,
  vocabulary,
  fieldPaths,
  variants,
  visits,
  names,
  countryNames,
  alphabets,
  translations,
  translatedNames,
  numbers,
  text,
  canonical,
];
