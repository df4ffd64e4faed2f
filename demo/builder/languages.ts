/** The languages by their own names. */
export const LANGUAGE_NAMES = {
  en: 'English',
  az: 'Azərbaycanca',
  ky: 'Кыргызча',
  ru: 'Русский',
  tr: 'Türkçe',
} as const;
