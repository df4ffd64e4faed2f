import { coreDocument } from './core.js';
import { Dataset } from './dataset.js';
import { documentDetails } from './details.js';
import * as az from './generated/az.js';
import * as azDetails from './generated/az-details.js';
import * as ky from './generated/ky.js';
import * as kyDetails from './generated/ky-details.js';
import * as ru from './generated/ru.js';
import * as ruDetails from './generated/ru-details.js';
import * as tr from './generated/tr.js';
import * as trDetails from './generated/tr-details.js';
import { joinDocument, OTHER_LANGUAGES } from './parts.js';
import { addTexts, type Texts } from './texts.js';

const TEXTS = { az: [az, azDetails], ky: [ky, kyDetails], ru: [ru, ruDetails], tr: [tr, trDetails] } as const;

let bundled: Dataset | undefined;

/** The dataset that comes with the library, whole and in all languages: put together at its first use. */
export function bundledDataset(): Dataset {
  if (!bundled) {
    const [core, details] = [coreDocument(), documentDetails()];
    for (const language of OTHER_LANGUAGES) {
      const [coreTexts, detailTexts] = TEXTS[language];
      addTexts(core, language, JSON.parse(coreTexts.textsJson) as Texts);
      addTexts(details, language, JSON.parse(detailTexts.textsJson) as Texts);
    }
    bundled = new Dataset(joinDocument(core, details));
  }
  return bundled;
}
