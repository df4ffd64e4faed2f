import { findOrInstall, type Program, type Requirement } from './programs.js';

const CHROMIUM_PROGRAM: Program = {
  variable: 'CHROME_PATH',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  macPlaces: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windowsPlaces: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX_PROGRAM: Program = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  macPlaces: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windowsPlaces: ['Mozilla Firefox\\firefox.exe'],
};

/** WebKitGTK, as Linux has it, is started by its driver and shows its window on a screen that only exists in memory. */
const WEBKIT_PROGRAMS: readonly Program[] = [
  { variable: 'WEBKIT_DRIVER_PATH', commands: ['WebKitWebDriver'], macPlaces: [], windowsPlaces: [] },
  { variable: 'XVFB_PATH', commands: ['Xvfb'], macPlaces: [], windowsPlaces: [] },
];

export const CHROMIUM: Requirement = {
  title: 'Chromium, Chrome or Edge',
  programs: [CHROMIUM_PROGRAM],
  debianPackages: ['chromium'],
};

export const FIREFOX: Requirement = { title: 'Firefox', programs: [FIREFOX_PROGRAM], debianPackages: ['firefox-esr'] };

export const WEBKIT: Requirement = {
  title: 'WebKitGTK',
  programs: WEBKIT_PROGRAMS,
  debianPackages: ['webkit2gtk-driver', 'xvfb'],
};

/** Chromium as the tests start it: without a sandbox (for root), and without looking for hosts outside. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test answers itself counts as a public one, which may not show a frame from this machine.
  '--disable-features=LocalNetworkAccessChecks',
];

/** The browser for pages and pictures: Chromium or its kin. */
export function findBrowser(): string {
  const [path] = findOrInstall(CHROMIUM);
  return path!;
}
